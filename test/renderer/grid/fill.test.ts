import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  draggedBox,
  fillByDragging,
  fillDown,
  type Filling,
  fillRight,
} from '../../../renderer/grid/fill';
import { cellsOf, isInBox, type RangeBox } from '../../../renderer/grid/selection';

const box: RangeBox = { top: 2, bottom: 4, left: 1, right: 2 };

function shown(fillings: readonly Filling[]): readonly string[] {
  return fillings.map(
    ({ from, to }) =>
      `${String(from.row)},${String(from.column)}>${String(to.row)},${String(to.column)}`,
  );
}

const anyBox: fc.Arbitrary<RangeBox> = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .map(([top, left, height, width]) => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));
const anyCell = fc.record({ row: fc.nat({ max: 16 }), column: fc.nat({ max: 16 }) });

describe('filling', () => {
  it('takes the first row down over the others', () => {
    expect(shown(fillDown(box))).toEqual(['2,1>3,1', '2,2>3,2', '2,1>4,1', '2,2>4,2']);
  });

  it('takes the row above into a single one, and nothing into the first', () => {
    expect(shown(fillDown({ ...box, bottom: 2 }))).toEqual(['1,1>2,1', '1,2>2,2']);
    expect(fillDown({ ...box, top: 0, bottom: 0 })).toEqual([]);
  });

  it('takes the first column right over the others, or the one at the left into a single one', () => {
    expect(shown(fillRight({ ...box, bottom: 2 }))).toEqual(['2,1>2,2']);
    expect(shown(fillRight({ ...box, right: 1, bottom: 2 }))).toEqual(['2,0>2,1']);
    expect(fillRight({ ...box, left: 0, right: 0 })).toEqual([]);
  });
});

describe('the dragged handle', () => {
  it.each([
    [
      { row: 7, column: 2 },
      { ...box, bottom: 7 },
    ],
    [
      { row: 0, column: 1 },
      { ...box, top: 0 },
    ],
    [
      { row: 3, column: 5 },
      { ...box, right: 5 },
    ],
    [
      { row: 3, column: 0 },
      { ...box, left: 0 },
    ],
    [
      { row: 5, column: 9 },
      { ...box, right: 9 },
    ],
    [{ row: 3, column: 1 }, box],
  ])('over %o fills one way only', (hand, expected) => {
    expect(draggedBox(box, hand)).toEqual(expected);
  });

  it('repeats what was selected downward, and upward from its last row', () => {
    const column = { top: 2, bottom: 3, left: 0, right: 0 };
    expect(shown(fillByDragging(column, { ...column, bottom: 6 }))).toEqual([
      '2,0>4,0',
      '3,0>5,0',
      '2,0>6,0',
    ]);
    expect(shown(fillByDragging(column, { ...column, top: 0 }))).toEqual(['2,0>0,0', '3,0>1,0']);
  });

  it('fills each cell it reaches once, from a selected cell, and leaves the selection as it is', () => {
    fc.assert(
      fc.property(anyBox, anyCell, (selected, hand) => {
        const dragged = draggedBox(selected, hand);
        const fillings = fillByDragging(selected, dragged);
        expect(fillings).toHaveLength(cellsOf(dragged).length - cellsOf(selected).length);
        for (const { from, to } of fillings) {
          expect(isInBox(from, selected)).toBe(true);
          expect(isInBox(to, selected)).toBe(false);
          expect(isInBox(to, dragged)).toBe(true);
        }
      }),
    );
  });
});
