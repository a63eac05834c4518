import type { TracedFigure } from '../../../shared/engine/trace';

/** A figure of a scenario; `null` is the base scenario. */
export interface TracePlace {
  readonly traced: TracedFigure;
  readonly scenarioId: string | null;
}

/** The figures looked at, as a browser keeps pages. */
export interface TraceHistory {
  readonly past: readonly TracePlace[];
  readonly present: TracePlace;
  readonly future: readonly TracePlace[];
}

export function startTrace(present: TracePlace): TraceHistory {
  return { past: [], present, future: [] };
}

/** Goes on to a figure; the present one again changes nothing. */
export function visit(history: TraceHistory, place: TracePlace): TraceHistory {
  if (isSamePlace(history.present, place)) return history;
  return { past: [...history.past, history.present], present: place, future: [] };
}

export function goBack(history: TraceHistory): TraceHistory {
  const present = history.past.at(-1);
  return present === undefined
    ? history
    : {
        past: history.past.slice(0, -1),
        present,
        future: [history.present, ...history.future],
      };
}

export function goForward(history: TraceHistory): TraceHistory {
  const [present, ...future] = history.future;
  return present === undefined
    ? history
    : { past: [...history.past, history.present], present, future };
}

export function isSamePlace(left: TracePlace, right: TracePlace): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
