import {
  boxColumns,
  boxRows,
  type CellPosition,
  cellsOf,
  isInBox,
  type RangeBox,
} from './selection';

/** A cell that takes over what another one holds. */
export interface Filling {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** Ctrl+D: the first row goes down over the others; in a single row, what stands above comes down. */
export function fillDown(box: RangeBox): readonly Filling[] {
  const source = boxRows(box) === 1 ? box.top - 1 : box.top;
  if (source < 0) return [];
  return cellsOf({ ...box, top: source + 1 }).map((to) => ({ from: { ...to, row: source }, to }));
}

/** Ctrl+R: the first column goes right over the others; in a single column, what stands at its left comes over. */
export function fillRight(box: RangeBox): readonly Filling[] {
  const source = boxColumns(box) === 1 ? box.left - 1 : box.left;
  if (source < 0) return [];
  return cellsOf({ ...box, left: source + 1 }).map((to) => ({
    from: { ...to, column: source },
    to,
  }));
}

/** The filled box while the handle is dragged: it grows to one side only, the one the hand has gone farther to. */
export function draggedBox(box: RangeBox, hand: CellPosition): RangeBox {
  if (isInBox(hand, box)) return box;
  const down = Math.max(hand.row - box.bottom, 0);
  const up = Math.max(box.top - hand.row, 0);
  const right = Math.max(hand.column - box.right, 0);
  const left = Math.max(box.left - hand.column, 0);
  if (Math.max(down, up) >= Math.max(right, left)) {
    return down > 0 ? { ...box, bottom: hand.row } : { ...box, top: hand.row };
  }
  return right > 0 ? { ...box, right: hand.column } : { ...box, left: hand.column };
}

/** The cells a dragged handle fills: the selected ones are repeated, counted from their own edge. */
export function fillByDragging(box: RangeBox, dragged: RangeBox): readonly Filling[] {
  return cellsOf(dragged)
    .filter((to) => !isInBox(to, box))
    .map((to) => ({
      from: {
        row: box.top + modulo(to.row - box.top, boxRows(box)),
        column: box.left + modulo(to.column - box.left, boxColumns(box)),
      },
      to,
    }));
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
