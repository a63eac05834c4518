import type { HospitalResult, VarietyFigures } from '../../shared/engine/plan-result';

/** About the figures that a lever would lead to where it is held now, for as long as it moves. */
export interface Preview {
  /** Only what follows a lever at once; the rest is as it was. */
  readonly hospital: HospitalResult;
  /** The variety whose lever moves; `null` where every variety's does. */
  readonly variety: { readonly id: string; readonly figures: VarietyFigures } | null;
}

type Listener = (preview: Preview | null) => void;

const listeners = new Set<Listener>();
let phase: 'none' | 'moving' | 'resting' = 'none';

/** Calls back with every preview, and with `null` once exact figures stand in its place; returns its own undo. */
export function onPreview(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showPreview(preview: Preview): void {
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

function tell(preview: Preview | null): void {
  for (const listener of listeners) listener(preview);
}
