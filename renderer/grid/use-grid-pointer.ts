import { type PointerEvent, type RefObject, useCallback, useMemo, useState } from 'react';

import { changeGrid, gridState } from '../stores/grid-store';
import { commitDraft, openActive } from './edit-actions';
import { draggedBox } from './fill';
import { followDrag } from './follow-drag';
import {
  activateLine,
  extendTo,
  foldGroup,
  selectedBox,
  selectedRange,
  selectRange,
  traceActive,
} from './grid-actions';
import { placeAtPoint, type PointedPlace, rowOfLine } from './grid-measures';
import type { GridScene } from './grid-scene';
import { fillTo } from './range-actions';
import { isInBox, type RangeBox } from './selection';

interface PointerRequest {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly sceneRef: RefObject<GridScene | null>;
  readonly takeFocus: () => void;
}

interface GridPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onDoubleClick: (event: { clientX: number; clientY: number }) => void;
  readonly onContextMenu: (event: {
    clientX: number;
    clientY: number;
    preventDefault: () => void;
  }) => void;
  readonly onHandleDown: (event: PointerEvent) => void;
  readonly fillBox: RangeBox | null;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The mouse over the table's body: picking, selecting by dragging, filling, opening, and the menu. */
export function useGridPointer({ scrollRef, sceneRef, takeFocus }: PointerRequest): GridPointer {
  const [fillBox, setFillBox] = useState<RangeBox | null>(null);

  const placeOf = useCallback(
    ({ clientX, clientY }: Point): { scene: GridScene; place: PointedPlace } | null => {
      const [scroller, scene] = [scrollRef.current, sceneRef.current];
      if (scroller === null || scene === null) return null;
      const { left, top } = scroller.getBoundingClientRect();
      const place = placeAtPoint({
        x: clientX - left,
        y: clientY - top,
        scrollLeft: scroller.scrollLeft,
        scrollTop: scroller.scrollTop,
        layout: scene.layout,
        lines: scene.lines.lines.length,
      });
      return { scene, place };
    },
    [scrollRef, sceneRef],
  );

  const handlers = useMemo(() => {
    const extend = (point: Point): void => {
      const pointed = placeOf(point);
      if (pointed !== null) extendToPlace(pointed.scene, pointed.place);
    };
    return {
      onPointerDown: (event: PointerEvent): void => {
        const pointed = placeOf(event);
        if (pointed === null || event.button !== 0) return;
        event.preventDefault();
        commitDraft(pointed.scene);
        takeFocus();
        if (event.shiftKey) extendToPlace(pointed.scene, pointed.place);
        else if (!pick(pointed.scene, pointed.place)) return;
        followDrag({ scroller: scrollRef.current, onMove: extend });
      },
      onDoubleClick: (event: Point): void => {
        const pointed = placeOf(event);
        if (pointed?.place.kind !== 'cell') return;
        const { scene, place } = pointed;
        const isResult = scene.layout.columns[place.column]?.kind === 'figure';
        if (isResult && scene.lines.lines[place.line]?.kind === 'variety') traceActive(scene);
        else openActive(scene);
      },
      onContextMenu: (event: Point & { readonly preventDefault: () => void }): void => {
        const pointed = placeOf(event);
        if (pointed === null) return;
        event.preventDefault();
        commitDraft(pointed.scene);
        takeFocus();
        if (!isSelected(pointed.scene, pointed.place) && !pick(pointed.scene, pointed.place))
          return;
        changeGrid({ menu: { kind: 'atPoint', x: event.clientX, y: event.clientY } });
      },
      onHandleDown: (event: PointerEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        if (sceneRef.current !== null) commitDraft(sceneRef.current);
        followDrag({
          scroller: scrollRef.current,
          onMove: (point) => {
            const pointed = placeOf(point);
            if (pointed !== null) setFillBox(filledBox(pointed.scene, pointed.place));
          },
          onEnd: (point) => {
            const pointed = placeOf(point);
            setFillBox(null);
            if (pointed !== null) fillTo(pointed.scene, handAt(pointed.scene, pointed.place));
          },
        });
      },
    };
  }, [placeOf, scrollRef, sceneRef, takeFocus]);

  return { ...handlers, fillBox };
}

/** Makes what is pointed at the selection; whether it may be dragged on from there. */
function pick(scene: GridScene, place: PointedPlace): boolean {
  const line = scene.lines.lines[place.line];
  if (line === undefined) return false;
  if (line.kind === 'group') {
    foldGroup(line.group.batch, !gridState().collapsed.has(line.group.batch));
    return false;
  }
  if (place.kind === 'cell') activateLine(scene, place.line, place.column);
  else {
    const end = { row: line.row, column: scene.layout.columns.length - 1 };
    selectRange(scene, { start: { row: line.row, column: 0 }, end });
  }
  return true;
}

function extendToPlace(scene: GridScene, place: PointedPlace): void {
  const { start } = selectedRange(scene);
  const row = rowOfLine(scene.lines, place.line);
  const isWhole = place.kind === 'rowHead';
  const lastColumn = scene.layout.columns.length - 1;
  const column = place.kind === 'cell' ? place.column : lastColumn;
  extendTo(scene, {
    start: isWhole ? { row: start.row, column: 0 } : start,
    end: { row, column },
  });
}

function isSelected(scene: GridScene, place: PointedPlace): boolean {
  const line = scene.lines.lines[place.line];
  if (line?.kind !== 'variety') return false;
  const column = place.kind === 'cell' ? place.column : 0;
  return isInBox({ row: line.row, column }, selectedBox(scene));
}

function filledBox(scene: GridScene, place: PointedPlace): RangeBox {
  return draggedBox(selectedBox(scene), handAt(scene, place));
}

function handAt(scene: GridScene, place: PointedPlace): { row: number; column: number } {
  return {
    row: rowOfLine(scene.lines, place.line),
    column: place.kind === 'cell' ? place.column : 0,
  };
}
