import type { EChartsType } from 'echarts/core';

/** A point of a chart that the person may take and move sideways. */
export interface PointDrag {
  /** Its place in the chart's coordinates. */
  readonly x: number;
  readonly y: number;
  readonly onMove: (x: number) => void;
  readonly onEnd: () => void;
}

interface PointerPlace {
  readonly offsetX: number;
  readonly offsetY: number;
}

const REACH_PIXELS = 14;

/** Lets the pointer take the point and move it; returns its own undo. `presentDrag` says where the point is now. */
export function startDragging(
  chart: EChartsType,
  presentDrag: () => PointDrag | undefined,
): () => void {
  const renderer = chart.getZr();
  let isDragging = false;

  const isOver = (place: PointerPlace): boolean => {
    const drag = presentDrag();
    if (drag === undefined) return false;
    const [left, top] = chart.convertToPixel({ gridIndex: 0 }, [drag.x, drag.y]);
    if (left === undefined || top === undefined) return false;
    return Math.hypot(place.offsetX - left, place.offsetY - top) <= REACH_PIXELS;
  };
  const onDown = (place: PointerPlace): void => {
    isDragging = isOver(place);
    if (isDragging) chart.setOption({ tooltip: { show: false } });
  };
  const onMove = (place: PointerPlace): void => {
    renderer.setCursorStyle(isDragging || isOver(place) ? 'ew-resize' : 'default');
    if (!isDragging) return;
    const [x] = chart.convertFromPixel({ gridIndex: 0 }, [place.offsetX, place.offsetY]);
    if (x !== undefined) presentDrag()?.onMove(Math.max(0, x));
  };
  const onUp = (): void => {
    if (!isDragging) return;
    isDragging = false;
    chart.setOption({ tooltip: { show: true } });
    presentDrag()?.onEnd();
  };

  renderer.on('mousedown', onDown);
  renderer.on('mousemove', onMove);
  renderer.on('mouseup', onUp);
  renderer.on('globalout', onUp);
  return () => {
    renderer.off('mousedown', onDown);
    renderer.off('mousemove', onMove);
    renderer.off('mouseup', onUp);
    renderer.off('globalout', onUp);
  };
}
