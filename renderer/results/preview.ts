import type { LeverPreview } from '../../shared/engine/sweep/lever-preview';

type Listener = (preview: LeverPreview | null) => void;

const listeners = new Set<Listener>();
let phase: 'none' | 'moving' | 'resting' = 'none';

/** Calls back with every preview, and with `null` once exact figures stand in its place; returns its own undo. */
export function onPreview(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showPreview(preview: LeverPreview): void {
  phase = 'moving';
  tell(preview);
}

/** The lever rests and the plan has its value: what is previewed stays until the exact figures are there. */
export function restPreview(): void {
  if (phase === 'moving') phase = 'resting';
}

/** Exact figures are on the page: those of a lever at rest take the preview's place. */
export function settlePreview(): void {
  if (phase === 'resting') endPreview();
}

export function endPreview(): void {
  if (phase === 'none') return;
  phase = 'none';
  tell(null);
}

export function isPreviewing(): boolean {
  return phase !== 'none';
}

function tell(preview: LeverPreview | null): void {
  for (const listener of listeners) listener(preview);
}
