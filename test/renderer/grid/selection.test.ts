import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type GridSize, move, type Movement } from '../../../renderer/grid/selection';

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
  'columnStart',
  'columnEnd',
  'first',
  'last',
  'pageUp',
  'pageDown',
];

describe('moving in the grid', () => {
  it.each([
    ['up', { row: 1, column: 2 }],
    ['down', { row: 3, column: 2 }],
    ['left', { row: 2, column: 1 }],
    ['right', { row: 2, column: 3 }],
    ['rowStart', { row: 2, column: 0 }],
    ['rowEnd', { row: 2, column: 3 }],
    ['columnStart', { row: 0, column: 2 }],
    ['columnEnd', { row: 4, column: 2 }],
    ['first', { row: 0, column: 0 }],
    ['last', { row: 4, column: 3 }],
    ['pageUp', { row: 0, column: 2 }],
    ['pageDown', { row: 4, column: 2 }],
  ] as const)('goes %s', (movement, expected) => {
    expect(move({ row: 2, column: 2 }, movement, size)).toEqual(expected);
  });

  it('goes on in the next row after the last column, and back', () => {
    const endOfRow = { row: 1, column: 3 };
    expect(move(endOfRow, 'next', size)).toEqual({ row: 2, column: 0 });
    expect(move({ row: 2, column: 0 }, 'previous', size)).toEqual(endOfRow);
  });

  it('stays at the ends of the table', () => {
    expect(move({ row: 4, column: 3 }, 'next', size)).toEqual({ row: 4, column: 3 });
    expect(move({ row: 0, column: 0 }, 'previous', size)).toEqual({ row: 0, column: 0 });
    expect(move({ row: 0, column: 0 }, 'up', size)).toEqual({ row: 0, column: 0 });
  });

  it('never leaves the grid, wherever it goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...movements)),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (path, rows, columns) => {
          const bounds: GridSize = { rows, columns, pageRows: 2 };
          let position = { row: 0, column: 0 };
          for (const movement of path) position = move(position, movement, bounds);
          expect(position.row).toBeGreaterThanOrEqual(0);
          expect(position.row).toBeLessThan(rows);
          expect(position.column).toBeGreaterThanOrEqual(0);
          expect(position.column).toBeLessThan(columns);
        },
      ),
    );
  });
});
