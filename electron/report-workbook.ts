import type { AppError } from '../shared/errors';
import type { ReportRequest } from '../shared/report-request';
import { type Result, success } from '../shared/result';
import { runWorkbookProcess, type WorkbookSystem } from './workbook/process/run-workbook-process';

/** Writes the audit workbook in a process of its own, so that the window answers meanwhile; aborting ends the process. */
export function reportWorkbookWriter(
  system: WorkbookSystem,
): (path: string, report: ReportRequest, signal: AbortSignal) => Promise<Result<null, AppError>> {
  return async (path, report, signal) => {
    const listener = { onProgress: () => undefined, onPiece: () => undefined };
    const run = runWorkbookProcess({ kind: 'saveReport', path, report }, listener, system);
    signal.addEventListener('abort', run.cancel, { once: true });
    const outcome = await run.outcome;
    return outcome.ok ? success(null) : outcome;
  };
}
