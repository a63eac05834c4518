import type { EChartsType } from 'echarts/core';

/** A point of a chart that the person may take and move sideways. */
export interface PointDrag {
  /** Its place in the chart's coordinates. */
  readonly x: number;
  readonly y: number;
  /** It is taken: what follows the hand until it lets go. */
  readonly begin: () => { readonly move: (x: number) => void; readonly end: () => void };
}

interface PointerPlace {
  readonly offsetX: number;
  readonly offsetY: number;
}

const REACH_PIXELS = 14;

/**
 * Lets the pointer take the point and move it; returns its own undo. `presentDrag` says where the point is now. The hand
 * belongs to the chart's element while it holds the point: the chart itself sees nothing of it.
 */
export function startDragging(
  chart: EChartsType,
  host: HTMLElement,
  presentDrag: () => PointDrag | undefined,
): () => void {
  const renderer = chart.getZr();
  let held: ReturnType<PointDrag['begin']> | null = null;

  const isOver = (place: PointerPlace): boolean => {
    const drag = presentDrag();
    if (drag === undefined) return false;
    const [left, top] = chart.convertToPixel({ gridIndex: 0 }, [drag.x, drag.y]);
    if (left === undefined || top === undefined) return false;
    return Math.hypot(place.offsetX - left, place.offsetY - top) <= REACH_PIXELS;
  };
  const showHand = (place: PointerPlace): void => {
    renderer.setCursorStyle(isOver(place) ? 'ew-resize' : 'default');
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !isOver(placeIn(host, event))) return;
    held = presentDrag()?.begin() ?? null;
    host.setPointerCapture(event.pointerId);
    chart.dispatchAction({ type: 'hideTip' });
    // Otherwise the chart would get the mouse events that a browser makes of the pointer's.
    event.preventDefault();
  };
  const onMove = (event: PointerEvent): void => {
    if (held === null) return;
    const { offsetX, offsetY } = placeIn(host, event);
    const [x] = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]);
    if (x !== undefined) held.move(Math.max(0, x));
  };
  const onUp = (): void => {
    held?.end();
    held = null;
  };

  renderer.on('mousemove', showHand);
  host.addEventListener('pointerdown', onDown, { capture: true });
  host.addEventListener('pointermove', onMove);
  host.addEventListener('pointerup', onUp);
  host.addEventListener('pointercancel', onUp);
  return () => {
    onUp();
    renderer.off('mousemove', showHand);
    host.removeEventListener('pointerdown', onDown, { capture: true });
    host.removeEventListener('pointermove', onMove);
    host.removeEventListener('pointerup', onUp);
    host.removeEventListener('pointercancel', onUp);
  };
}

function placeIn(host: HTMLElement, { clientX, clientY }: PointerEvent): PointerPlace {
  const { left, top } = host.getBoundingClientRect();
  return { offsetX: clientX - left, offsetY: clientY - top };
}
