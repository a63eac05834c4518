import type { AppError } from '../../shared/errors';
import type { ReportRequest } from '../../shared/report-request';
import { type Result, success } from '../../shared/result';
import { runWorkbookProcess, type WorkbookSystem } from '../workbook/process/run-workbook-process';

/** What whoever waits for a workbook listens to, and how it is stopped. */
interface WorkbookWriting {
  /** Told how much is done, from 0 to 1. */
  readonly onShare: (share: number | null) => void;
  /** Aborting makes the writing end soon; its result is then of no account. */
  readonly signal: AbortSignal;
}

export type WorkbookWriter = (
  path: string,
  report: ReportRequest,
  writing: WorkbookWriting,
) => Promise<Result<null, AppError>>;

/** Writes the audit workbook in a process of its own, so that the window answers meanwhile; aborting ends the process. */
export function reportWorkbookWriter(system: WorkbookSystem): WorkbookWriter {
  return async (path, report, { onShare, signal }) => {
    const listener = {
      onProgress: ({ share }: { readonly share: number | null }) => {
        onShare(share);
      },
      onPiece: () => undefined,
    };
    const run = runWorkbookProcess({ kind: 'saveReport', path, report }, listener, system);
    signal.addEventListener('abort', run.cancel, { once: true });
    const outcome = await run.outcome;
    return outcome.ok ? success(null) : outcome;
  };
}
