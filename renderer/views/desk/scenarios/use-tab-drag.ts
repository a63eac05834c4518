import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** A tab that is being dragged, and the place among the others where it would be put. */
export interface TabDrag {
  readonly scenarioId: string;
  readonly toIndex: number;
}

interface TabDragHandlers {
  readonly drag: TabDrag | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, scenarioId: string) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** So far a press may stray and is still a click. */
const STRAY_PIXELS = 5;

/** Lets tabs be put in another order with the pointer; calls back once, when a tab is let go. */
export function useTabDrag(
  listRef: RefObject<HTMLElement | null>,
  onDrop: (drag: TabDrag) => void,
): TabDragHandlers {
  const [drag, setDrag] = useState<TabDrag | null>(null);
  const pressed = useRef<{ readonly scenarioId: string; readonly x: number } | null>(null);
  return {
    drag,
    onPointerDown: (event, scenarioId) => {
      if (event.button === 0) pressed.current = { scenarioId, x: event.clientX };
    },
    onPointerMove: (event) => {
      const press = pressed.current;
      if (press === null) return;
      if (drag === null && Math.abs(event.clientX - press.x) < STRAY_PIXELS) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({
        scenarioId: press.scenarioId,
        toIndex: placeAt(listRef.current, press.scenarioId, event.clientX),
      });
    },
    onPointerUp: () => {
      pressed.current = null;
      if (drag === null) return;
      setDrag(null);
      onDrop(drag);
    },
    onPointerCancel: () => {
      pressed.current = null;
      setDrag(null);
    },
  };
}

/** How many of the other scenarios' tabs have their middle to the left. */
function placeAt(list: HTMLElement | null, scenarioId: string, x: number): number {
  const tabs = [...(list?.querySelectorAll<HTMLElement>('[data-scenario]') ?? [])];
  return tabs.filter((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    const id = tab.dataset['scenario'];
    return id !== '' && id !== scenarioId && left + width / 2 < x;
  }).length;
}
