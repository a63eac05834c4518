/** Undo as two stacks of immutable documents that share structure. */
export interface History<Document, Label> {
  readonly past: readonly Step<Document, Label>[];
  readonly present: Document;
  readonly future: readonly Step<Document, Label>[];
}

/** A document to go back (or forward) to, with the name of the edit that lies between. */
export interface Step<Document, Label> {
  readonly document: Document;
  readonly label: Label;
  /** Consecutive edits with the same key are one step, so that typing undoes as a whole. */
  readonly mergeKey: string | null;
}

export const MOST_UNDO_STEPS = 500;

export function startHistory<Document, Label>(present: Document): History<Document, Label> {
  return { past: [], present, future: [] };
}

/** Records an edit. A document that did not change leaves the history as it is. */
export function record<Document, Label>(
  history: History<Document, Label>,
  next: Step<Document, Label>,
): History<Document, Label> {
  if (next.document === history.present) return history;
  const last = history.past.at(-1);
  const merges = next.mergeKey !== null && last?.mergeKey === next.mergeKey;
  const past = merges
    ? history.past
    : [...history.past, { ...next, document: history.present }].slice(-MOST_UNDO_STEPS);
  return { past, present: next.document, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<Document, Label>(history: History<Document, Label>): History<Document, Label> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.document,
    future: [{ ...step, document: history.present, mergeKey: null }, ...history.future],
  };
}

/** One step forward; the same history where there is none. */
export function redo<Document, Label>(history: History<Document, Label>): History<Document, Label> {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return {
    past: [...history.past, { ...step, document: history.present }],
    present: step.document,
    future,
  };
}

/** Ends merging: the next edit starts a step of its own (after leaving a cell, after saving). */
export function seal<Document, Label>(history: History<Document, Label>): History<Document, Label> {
  const last = history.past.at(-1);
  if (last === undefined || last.mergeKey === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mergeKey: null }] };
}
