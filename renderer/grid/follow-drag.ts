interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

interface DragRequest {
  readonly scroller: HTMLElement | null;
  readonly onMove: (point: Point) => void;
  readonly onEnd?: (point: Point) => void;
}

/** The most a view scrolls in one frame while the hand is outside it. */
const MOST_PIXELS_A_FRAME = 28;

/** Follows the pressed pointer until it is let go, and scrolls the view when the hand is beyond its edge. */
export function followDrag({ scroller, onMove, onEnd }: DragRequest): void {
  let last: Point | null = null;
  let frame = 0;
  const scroll = (): void => {
    frame = requestAnimationFrame(scroll);
    if (last === null || scroller === null) return;
    const { left, right, top, bottom } = scroller.getBoundingClientRect();
    const aside = outside(last.clientX, left, right);
    const down = outside(last.clientY, top, bottom);
    if (aside === 0 && down === 0) return;
    scroller.scrollBy(aside, down);
    onMove(last);
  };
  const move = (event: PointerEvent): void => {
    last = event;
    onMove(event);
  };
  const end = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    onEnd?.(event);
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
  frame = requestAnimationFrame(scroll);
}

function outside(at: number, least: number, most: number): number {
  const beyond = at < least ? at - least : at > most ? at - most : 0;
  return Math.max(-MOST_PIXELS_A_FRAME, Math.min(MOST_PIXELS_A_FRAME, beyond));
}
