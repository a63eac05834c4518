import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CellWrite, readWrites } from '../../../renderer/grid/cell-writes';
import {
  type CopiedCell,
  htmlFromCells,
  isOwnHtml,
  rowsFromHtml,
} from '../../../renderer/grid/clipboard-html';
import {
  rowsFromTabText,
  tabTextFromRows,
  type TextRows,
} from '../../../renderer/grid/clipboard-text';
import { copiedCells } from '../../../renderer/grid/copied-cells';
import type { GridScene } from '../../../renderer/grid/grid-scene';
import { type PlacedText, placeTexts } from '../../../renderer/grid/paste';
import { writeAt } from '../../../renderer/grid/range-actions';
import { boxColumns, boxRows, type RangeBox } from '../../../renderer/grid/selection';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { applyEdit } from '../../../shared/plan/edits';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { gridScene } from '../../support/grid-scene';

/** Texts with everything that separates cells and rows in them. */
const cellText = fc.string({
  unit: fc.constantFrom('a', '片', '"', '\t', '\n', ' ', '1', '.', '<', '&', ';'),
  maxLength: 8,
});
const tableOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[][]> =>
  fc
    .record({ width: fc.integer({ min: 1, max: 5 }), height: fc.integer({ min: 1, max: 5 }) })
    .chain(({ width, height }) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

describe('cells as tabbed text', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(tableOf(cellText), (rows) => {
        expect(rowsFromTabText(tabTextFromRows(rows))).toEqual(rows);
      }),
    );
  });

  it.each<[string, string, TextRows]>([
    [
      'one line break at the end is no row',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a second one is an empty row', 'a\n\n', [['a'], ['']]],
    ['a text without one is a row as well', 'a\tb', [['a', 'b']]],
    ['a lone line feed or carriage return parts rows', 'a\nb\rc', [['a'], ['b'], ['c']]],
    ['quotes hold line breaks, tabs and quotes', '"a\nb\t""c"""\td', [['a\nb\t"c"', 'd']]],
    ['quotes inside a cell are letters', '5" 片\tb"c', [['5" 片', 'b"c']]],
    ['a quote that is never closed is a letter', '"a\tb\nc', [['"a', 'b'], ['c']]],
    ['an empty cell at the end of a row stays', 'a\t\r\n', [['a', '']]],
    ['nothing is one empty cell', '', [['']]],
  ])('%s', (_, text, rows) => {
    expect(rowsFromTabText(text)).toEqual(rows);
  });
});

const copiedCell: fc.Arbitrary<CopiedCell> = fc.record({
  shown: cellText,
  held: fc.option(cellText),
  isWords: fc.boolean(),
});

describe('cells as a table of a web page', () => {
  it('come back as what they held, or what they showed where nothing can be typed', () => {
    fc.assert(
      fc.property(tableOf(copiedCell), (rows) => {
        const html = htmlFromCells(rows);
        expect(isOwnHtml(html)).toBe(true);
        const expected = rows.map((cells) =>
          cells.map(({ shown, held }) =>
            held !== null && held !== shown
              ? held
              : shown
                  .split('\n')
                  .map((line) => line.replace(/[ \t]+/g, ' '))
                  .join('\n')
                  .trim(),
          ),
        );
        const found = rowsFromHtml(html);
        expect(found?.map((cells) => cells.map(loose))).toEqual(
          expected.map((cells) => cells.map(loose)),
        );
      }),
    );
  });

  /** Blanks beside line breaks mean nothing in a page. */
  function loose(text: string): string {
    return text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
  }

  it('are read from other programs too, with merged cells and without their looks', () => {
    const html = `<html><style>td{color:red}</style><body><!--StartFragment-->
      <table><tr><td rowspan=2 style='color:#000'>甲<br>乙</td><td colspan=2>丙</td></tr>
      <tr><td> 1,234.50 </td><td>60%</td></tr></table></body></html>`;
    expect(isOwnHtml(html)).toBe(false);
    expect(rowsFromHtml(html)).toEqual([
      ['甲\n乙', '丙', ''],
      ['', '1,234.50', '60%'],
    ]);
    expect(rowsFromHtml('<p>no table</p>')).toBeNull();
  });
});

function box(top: number, left: number, bottom = top, right = left): RangeBox {
  return { top, left, bottom, right };
}

function placed(texts: TextRows, selected: RangeBox): readonly PlacedText[] {
  return placeTexts({ texts, box: selected, columns: 6 }).cells;
}

describe('laying the clipboard over a selection', () => {
  it('fills it with a single cell', () => {
    const cells = placed([['x']], box(1, 1, 3, 2));
    expect(cells).toHaveLength(6);
    expect(cells.every(({ text }) => text === 'x')).toBe(true);
  });

  it('lays it once from a single cell', () => {
    expect(placed([['a', 'b']], box(4, 2))).toEqual([
      { row: 4, column: 2, text: 'a' },
      { row: 4, column: 3, text: 'b' },
    ]);
  });

  it('tiles a multiple, also in one direction only', () => {
    expect(
      placed([['a'], ['b']], box(0, 0, 3, 0))
        .map(({ text }) => text)
        .join(''),
    ).toBe('abab');
    expect(
      placed([['a', 'b']], box(0, 0, 2, 0))
        .map(({ text }) => text)
        .join(''),
    ).toBe('ababab');
  });

  it('lays it once where the selection is no multiple', () => {
    expect(
      placed([['a'], ['b']], box(0, 0, 2, 0))
        .map(({ text }) => text)
        .join(''),
    ).toBe('ab');
  });

  it('goes past the last row, but not past the last column', () => {
    const {
      cells,
      box: over,
      columnsBeyond,
      cellsBeyond,
    } = placeTexts({
      texts: [
        ['a', 'b', 'c'],
        ['d', 'e', ' '],
      ],
      box: box(9, 4),
      columns: 6,
    });
    expect([columnsBeyond, cellsBeyond]).toEqual([1, 1]);
    expect(cells.map(({ text }) => text).join('')).toBe('abde');
    expect(over).toEqual(box(9, 4, 10, 5));
  });

  it('writes every cell of its box exactly once', () => {
    const side = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        tableOf(fc.constantFrom('a', 'b')),
        fc.record({ top: side, left: side, height: side, width: side }),
        (texts, { top, left, height, width }) => {
          const selected = box(top, left, top + height, left + width);
          const result = placeTexts({ texts, box: selected, columns: 20 });
          expect(result.cells).toHaveLength(boxRows(result.box) * boxColumns(result.box));
          expect(new Set(result.cells.map(({ row, column }) => row * 100 + column)).size).toBe(
            result.cells.length,
          );
        },
      ),
    );
  });
});

/** What is pasted over a box of its own scene. */
function pastedOver(scene: GridScene, texts: TextRows, selected: RangeBox): readonly CellWrite[] {
  const { cells } = placeTexts({ texts, box: selected, columns: scene.layout.columns.length });
  return cells.flatMap(({ row, column, text }) => writeAt(scene, { row, column }, text) ?? []);
}

describe('copying and pasting', () => {
  const someBox = fc
    .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat())
    .map((numbers) => (rows: number, columns: number) => {
      const [top = 0, bottom = 0] = [numbers[0] % rows, numbers[1] % rows].sort((a, b) => a - b);
      const [left = 0, right = 0] = [numbers[2] % columns, numbers[3] % columns].sort(
        (a, b) => a - b,
      );
      return box(top, left, bottom, right);
    });

  it('over the same cells changes nothing, whatever they hold', () => {
    fc.assert(
      fc.property(planArbitrary, someBox, (plan, boxIn) => {
        fc.pre(plan.varieties.length > 0);
        const scene = gridScene(plan);
        const selected = boxIn(plan.varieties.length, scene.layout.columns.length);
        const texts = rowsFromHtml(htmlFromCells(copiedCells(scene, selected))) ?? [];
        const read = readWrites(scene, pastedOver(scene, texts, selected));
        expect(read.changes).toEqual([]);
        expect(read.unreadable).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('over another row gives it the same values', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        fc.pre(plan.varieties.length > 1);
        const scene = gridScene(plan);
        const last = scene.layout.columns.length - 1;
        const cells = copiedCells(scene, box(0, 0, 0, last));
        // Spending that follows from a demand has no figure while inputs are missing.
        fc.pre(scene.evaluation.result.varieties[0]?.outcome.kind === 'evaluated');
        const texts = rowsFromHtml(htmlFromCells(cells)) ?? [];
        const { changes } = readWrites(scene, pastedOver(scene, texts, box(1, 0, 1, last)));
        const after = applyEdit(plan, {
          kind: 'changeCells',
          changes,
          added: [],
          action: 'paste',
          cells: changes.length,
        });
        const copied = copiedCells(gridScene(after), box(0, 0, 1, last)).map((row) =>
          row.filter(({ held }) => held !== null).map(({ held }) => held),
        );
        expect(copied[1]).toEqual(copied[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('as text gives the same values where something was typed', () => {
    const scene = gridScene(aPlan([aVariety({ agreedShareRatio: decimalText('0.6543') })]));
    const selected = box(0, 0, 0, scene.layout.columns.length - 1);
    const rows = copiedCells(scene, selected).map((cells) => cells.map(({ shown }) => shown));
    const texts = rowsFromTabText(tabTextFromRows(rows));
    const read = readWrites(scene, pastedOver(scene, texts, selected));
    expect(read.unreadable).toBe(0);
    // What followed from the policy is now a value of its own.
    expect(read.changes.map(({ change }) => change.field)).toEqual([
      'agreedUnits',
      'fundRatio',
      'expenditureFundRatio',
    ]);
  });
});
