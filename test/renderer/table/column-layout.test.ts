import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeAtPoint } from '../../../renderer/grid/grid-measures';
import {
  columnIndex,
  columnLayout,
  columnTracks,
  FIRST_CHOICES,
  hideColumn,
  resizeColumn,
  ROW_HEAD_PIXELS,
  showColumn,
  shownColumns,
} from '../../../renderer/table/column-layout';
import { type ColumnField, gridColumns } from '../../../renderer/table/columns';

const anyField = fc.constantFrom(...gridColumns.map(({ field }) => field));

function fields(choices: typeof FIRST_CHOICES): readonly ColumnField[] {
  return shownColumns(choices).map(({ field }) => field);
}

describe('the columns shown', () => {
  it('always have the name first, whatever is hidden', () => {
    fc.assert(
      fc.property(fc.array(anyField), fc.boolean(), (hidden, isInputsOnly) => {
        expect(fields({ hidden, isInputsOnly, widths: {} })[0]).toBe('genericName');
      }),
    );
  });

  it('are only those one fills in when asked so', () => {
    const columns = shownColumns({ hidden: [], isInputsOnly: true });
    expect(columns.every(({ kind }) => kind === 'input')).toBe(true);
    expect(columns).toHaveLength(gridColumns.filter(({ kind }) => kind === 'input').length);
  });

  it('come back when they are asked for, though they were hidden', () => {
    const hidden = hideColumn({ ...FIRST_CHOICES, isInputsOnly: true }, 'winners');
    expect(fields(hidden)).not.toContain('winners');
    expect(fields(showColumn(hidden, 'winners'))).toContain('winners');
    expect(fields(showColumn(hidden, 'balanceBaseYuan'))).toContain('balanceBaseYuan');
  });

  it('stand beside each other without gaps', () => {
    const choices = resizeColumn(FIRST_CHOICES, 'winners', 130.2);
    const { widths, offsets } = columnLayout(shownColumns(choices), choices.widths);
    expect(offsets[0]).toBe(ROW_HEAD_PIXELS);
    for (const [index, width] of widths.entries()) {
      expect((offsets[index + 1] ?? 0) - (offsets[index] ?? 0)).toBe(width);
    }
    const layout = columnLayout(shownColumns(choices), choices.widths);
    expect(layout.widths[columnIndex(layout, 'winners')]).toBe(131);
    expect(columnTracks(layout).split(' ')).toHaveLength(widths.length + 1);
  });

  it('never get too narrow to be seen, nor endlessly wide', () => {
    expect(resizeColumn(FIRST_CHOICES, 'winners', -50).widths.winners).toBe(44);
    expect(resizeColumn(FIRST_CHOICES, 'winners', 9000).widths.winners).toBe(480);
  });
});

describe('what lies under the mouse', () => {
  const layout = columnLayout(shownColumns(FIRST_CHOICES), {});

  it('is found again from the middle of any cell, however the table is scrolled', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99 }),
        fc.nat({ max: layout.columns.length - 1 }),
        fc.nat({ max: 400 }),
        fc.nat({ max: 2000 }),
        (line, column, scrollLeft, scrollTop) => {
          const left = layout.offsets[column] ?? 0;
          const x = left + (layout.widths[column] ?? 0) / 2 - (column === 0 ? 0 : scrollLeft);
          // Cells that are scrolled below the frozen column cannot be pointed at.
          fc.pre(column === 0 || x >= (layout.offsets[1] ?? 0));
          const y = 56 + line * 31 + 15 - scrollTop;
          expect(placeAtPoint({ x, y, scrollLeft, scrollTop, layout, lines: 100 })).toEqual({
            kind: 'cell',
            line,
            column,
          });
        },
      ),
    );
  });

  it('is the nearest cell outside the table, and the row where its number is', () => {
    const at = (x: number, y: number) =>
      placeAtPoint({ x, y, scrollLeft: 0, scrollTop: 0, layout, lines: 3 });
    expect(at(99_999, 99_999)).toEqual({
      kind: 'cell',
      line: 2,
      column: layout.columns.length - 1,
    });
    expect(at(100, -500)).toEqual({ kind: 'cell', line: 0, column: 0 });
    expect(at(5, 60)).toEqual({ kind: 'rowHead', line: 0 });
  });
});
