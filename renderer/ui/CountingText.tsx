import { type ReactNode, useLayoutEffect, useRef } from 'react';

import { type DecimalText } from '../../shared/decimal/decimal-text';
import { partWay } from '../../shared/decimal/text-arithmetic';
import { clearLive, isLive, showLive } from './live-text';
import { prefersStillness } from './stillness';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

interface CountingTextProps<Text extends DecimalText<string>> {
  /** The figure; `null` where it is not known. */
  readonly value: Text | null;
  /** A number on the way, as the figure is written. */
  readonly write: (value: Text) => string;
  /** The figure as it is written. */
  readonly children: ReactNode;
}

const COUNT_MS = 150;
/** Numbers on the way are rounded: only their size is seen. */
const PLACES = 4;

/**
 * A figure that counts to a new value. The exact figure is always there; what counts is written over it and taken away,
 * so that it never ends at another. Still where the system asks for less motion, and where a lever has shown the way.
 */
export function CountingText<Text extends DecimalText<string>>({
  value,
  write,
  children,
}: CountingTextProps<Text>): ReactNode {
  const elementRef = useRef<HTMLSpanElement>(null);
  const shownRef = useRef(value);
  const writeRef = useRef(write);
  useLayoutEffect(() => {
    writeRef.current = write;
  });
  useLayoutEffect(() => {
    const element = elementRef.current;
    const from = shownRef.current;
    shownRef.current = value;
    if (element === null || from === null || value === null || from === value) return;
    if (isLive(element) || prefersStillness()) return;
    return count(element, (part) => writeRef.current(between(from, value, part)));
  }, [value]);
  return (
    <span ref={elementRef} className={css('live-text')} data-part="live-text">
      <span>{children}</span>
    </span>
  );
}

function between<Text extends DecimalText<string>>(from: Text, to: Text, part: number): Text {
  return partWay({ from, to, part, places: PLACES });
}

/** Counts from 0 to 1, frame by frame; returns its own end. */
function count(element: HTMLElement, textAt: (part: number) => string): () => void {
  const startMs = performance.now();
  let frame = 0;
  const step = (nowMs: number): void => {
    const part = Math.max(0, nowMs - startMs) / COUNT_MS;
    if (part >= 1) {
      clearLive(element);
      return;
    }
    showLive(element, textAt(part));
    frame = requestAnimationFrame(step);
  };
  showLive(element, textAt(0));
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    clearLive(element);
  };
}
