import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

import { useGrid } from '../stores/grid-store';
import { columnIndex, type ColumnLayout, ROW_HEAD_PIXELS } from '../table/column-layout';
import type { ColumnField } from '../table/columns';
import type { GridLines } from '../table/lines';

interface FollowedView {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly layout: ColumnLayout;
  readonly lines: GridLines;
  /** Where the active cell is. */
  readonly line: number;
  readonly column: number;
  /** The far corner of a selection that grows by the keyboard. */
  readonly corner: { readonly varietyId: string; readonly field: ColumnField } | null;
  readonly takeFocus: () => void;
  readonly toLine: (line: number) => void;
}

/** Keeps the active cell, or the corner that moves, in view, and gives the table the keyboard when it is asked for. */
export function useFollowedView(view: FollowedView): void {
  const { line, column, corner, takeFocus } = view;
  const focusRequests = useGrid((grid) => grid.focusRequests);
  useLayoutEffect(() => {
    takeFocus();
  }, [focusRequests, takeFocus]);
  const reveal = useEffectEvent((toLine: number, toColumn: number): void => {
    view.toLine(toLine);
    scrollColumnIntoView(view.scrollRef.current, view.layout, toColumn);
  });
  useLayoutEffect(() => {
    reveal(line, column);
  }, [line, column]);
  const revealCorner = useEffectEvent((): void => {
    const row = corner === null ? undefined : view.lines.rowOfId.get(corner.varietyId);
    if (corner === null || row === undefined) return;
    reveal(view.lines.lineOfRow[row] ?? 0, columnIndex(view.layout, corner.field));
  });
  useLayoutEffect(() => {
    if (corner !== null) revealCorner();
  }, [corner]);
}

/** Brings a column out from under the frozen one, or in from the right; the frozen one brings the beginning. */
function scrollColumnIntoView(
  scroller: HTMLDivElement | null,
  { offsets }: ColumnLayout,
  column: number,
): void {
  const left = offsets[column];
  const right = offsets[column + 1];
  const frozenEnd = offsets[1] ?? ROW_HEAD_PIXELS;
  if (scroller === null || left === undefined || right === undefined) return;
  if (column === 0) scroller.scrollLeft = 0;
  else if (left - frozenEnd < scroller.scrollLeft) scroller.scrollLeft = left - frozenEnd;
  else if (right > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = right - scroller.clientWidth;
  }
}
