import type { Progress } from '../jobs/workbook-job';

const PAUSE_MS = 200;

/** Passes progress on five times a second at most, and at once where another stage or file begins. */
export function pacedProgress(
  report: (progress: Progress) => void,
  nowMs: () => number,
): (progress: Progress) => void {
  let last: { readonly progress: Progress; readonly atMs: number } | null = null;
  return (progress) => {
    const atMs = nowMs();
    if (last !== null && isSameStep(last.progress, progress) && atMs - last.atMs < PAUSE_MS) return;
    last = { progress, atMs };
    report(progress);
  };
}

function isSameStep(left: Progress, right: Progress): boolean {
  return left.stage === right.stage && left.fileNumber === right.fileNumber;
}
