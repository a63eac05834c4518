import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  boxOf,
  type CellPosition,
  cellsOf,
  cycle,
  type GridSize,
  isInBox,
  move,
  type Movement,
  type RangeBox,
} from '../../../renderer/grid/selection';

const size: GridSize = { rows: 5, columns: 4, pageRows: 3 };
const movements: readonly Movement[] = [
  'up',
  'down',
  'left',
  'right',
  'next',
  'previous',
  'rowStart',
  'rowEnd',
  'first',
  'last',
  'pageUp',
  'pageDown',
  'jumpUp',
  'jumpDown',
  'jumpLeft',
  'jumpRight',
];

const everywhere = (): boolean => true;

/** A position, and movements from it, in a grid in which some cells are filled. */
const walk = fc.record({
  path: fc.array(fc.constantFrom(...movements)),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
  filled: fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
});

const box = fc
  .record({
    top: fc.nat({ max: 5 }),
    left: fc.nat({ max: 5 }),
    height: fc.nat({ max: 4 }),
    width: fc.nat({ max: 4 }),
  })
  .map(({ top, left, height, width }): RangeBox => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

describe('moving in the grid', () => {
  it.each([
    ['up', { row: 1, column: 2 }],
    ['down', { row: 3, column: 2 }],
    ['left', { row: 2, column: 1 }],
    ['right', { row: 2, column: 3 }],
    ['rowStart', { row: 2, column: 0 }],
    ['rowEnd', { row: 2, column: 3 }],
    ['first', { row: 0, column: 0 }],
    ['last', { row: 4, column: 3 }],
    ['pageUp', { row: 0, column: 2 }],
    ['pageDown', { row: 4, column: 2 }],
  ] as const)('goes %s', (movement, expected) => {
    expect(move({ row: 2, column: 2 }, movement, size, everywhere)).toEqual(expected);
  });

  it('goes on in the next row after the last column, and back', () => {
    const endOfRow = { row: 1, column: 3 };
    expect(move(endOfRow, 'next', size, everywhere)).toEqual({ row: 2, column: 0 });
    expect(move({ row: 2, column: 0 }, 'previous', size, everywhere)).toEqual(endOfRow);
  });

  it('stays at the ends of the table', () => {
    const last = { row: 4, column: 3 };
    const first = { row: 0, column: 0 };
    expect(move(last, 'next', size, everywhere)).toEqual(last);
    expect(move(first, 'previous', size, everywhere)).toEqual(first);
    expect(move(first, 'up', size, everywhere)).toEqual(first);
  });

  it('never leaves the grid, wherever it goes', () => {
    fc.assert(
      fc.property(walk, ({ path, rows, columns, filled }) => {
        const bounds: GridSize = { rows, columns, pageRows: 2 };
        const isFilled = ({ row, column }: CellPosition): boolean =>
          filled[row * 8 + column] ?? false;
        let position = { row: 0, column: 0 };
        for (const movement of path) position = move(position, movement, bounds, isFilled);
        expect(position.row).toBeGreaterThanOrEqual(0);
        expect(position.row).toBeLessThan(rows);
        expect(position.column).toBeGreaterThanOrEqual(0);
        expect(position.column).toBeLessThan(columns);
      }),
    );
  });
});

describe('jumping with Ctrl and an arrow', () => {
  /** A column of cells: x is filled. */
  const down = (cells: string, from: number): number =>
    move(
      { row: from, column: 0 },
      'jumpDown',
      { rows: cells.length, columns: 1, pageRows: 1 },
      ({ row }) => cells[row] === 'x',
    ).row;

  it.each([
    ['xxx..x', 0, 2, 'to the end of the block'],
    ['xxx..x', 2, 5, 'over the gap to the next block'],
    ['x....x', 0, 5, 'from a lonely cell to the next one'],
    ['.xxx', 0, 1, 'from an empty cell only to the beginning of the next block'],
    ['..xx..', 0, 2, 'from an empty cell to the first filled one'],
    ['xx....', 1, 5, 'to the edge where nothing follows'],
    ['xxxxxx', 1, 5, 'to the edge in a full column'],
    ['x', 0, 0, 'nowhere in a single row'],
  ])('in %s from %i goes to %i: %s', (cells, from, expected) => {
    expect(down(cells, from)).toBe(expected);
  });

  it('stops only where filled and empty meet, or at the edge', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (filled, at) => {
          const from = at % filled.length;
          const cells = filled.map((is) => (is ? 'x' : '.')).join('');
          const to = down(cells, from);
          const isAtEdge = to === filled.length - 1;
          if (from < filled.length - 1) expect(to).toBeGreaterThan(from);
          if (!isAtEdge) expect(cells[to]).toBe('x');
          if (!isAtEdge && to - from > 1 && cells[from + 1] === 'x' && cells[from] === 'x') {
            expect(cells[to + 1]).toBe('.');
          }
        },
      ),
    );
  });
});

describe('a selected range', () => {
  it('has the same edges from whichever corner it was begun', () => {
    const start = { row: 4, column: 1 };
    const end = { row: 2, column: 3 };
    const edges = { top: 2, bottom: 4, left: 1, right: 3 };
    expect(boxOf({ start, end })).toEqual(edges);
    expect(boxOf({ start: end, end: start })).toEqual(edges);
  });

  it('is gone through by Enter and Tab, each cell once, back to where it began', () => {
    fc.assert(
      fc.property(
        box,
        fc.constantFrom('next' as const, 'previous', 'up', 'down'),
        (edges, step) => {
          const cells = cellsOf(edges);
          const start = { row: edges.top, column: edges.left };
          const seen: CellPosition[] = [];
          let place = start;
          for (let count = 0; count < cells.length; count += 1) {
            seen.push(place);
            place = cycle(place, step, edges);
          }
          expect(place).toEqual(start);
          expect(
            new Set(seen.map(({ row, column }) => `${String(row)} ${String(column)}`)).size,
          ).toBe(cells.length);
          expect(seen.every((cell) => isInBox(cell, edges))).toBe(true);
        },
      ),
    );
  });
});
