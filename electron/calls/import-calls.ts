import { basename } from 'node:path';

import type { BrowserWindow } from 'electron';

import { type AppError, appError } from '../../shared/errors';
import { failure, type Result, success } from '../../shared/result';
import type { CallContext, CallHandlers } from '../register-calls';
import { pathOf, tokenOf } from '../storage/file-tokens';
import type { WorkbookOutcome, WorkbookRun } from '../workbook/run-workbook-process';
import type { Progress, WorkbookJob } from '../workbook/workbook-job';

interface ImportCallsNeeds {
  /** Asks the person for a purchase history; `null` when they cancel. */
  readonly askPath: (window: BrowserWindow) => Promise<string | null>;
  readonly run: (job: WorkbookJob, onProgress: (progress: Progress) => void) => WorkbookRun;
}

type ImportCallName = Extract<keyof CallHandlers, `import.${string}`>;
type Outcome = Result<WorkbookOutcome, AppError>;

/** Choosing, previewing and reading purchase histories: one at a time, each in a process of its own. */
export function importCalls({
  askPath,
  run,
}: ImportCallsNeeds): Pick<CallHandlers, ImportCallName> {
  let present: WorkbookRun | null = null;
  const runAlone = async (job: WorkbookJob, { emit }: CallContext): Promise<Outcome> => {
    if (present !== null) return failure(appError('import.busy', {}));
    const started = run(job, (progress) => {
      emit('import.progress', progress);
    });
    present = started;
    try {
      return await started.outcome;
    } finally {
      present = null;
    }
  };
  return {
    'import.choose': async (_input, { window }) => {
      const path = await askPath(window);
      return path === null
        ? success({ kind: 'cancelled' })
        : success({ kind: 'chosen', token: tokenOf(path), fileName: basename(path) });
    },
    'import.preview': async ({ token, sheet, headerRow }, context) => {
      const path = pathOf(token);
      if (path === null) return failure(appError('token.unknown', {}));
      const outcome = await runAlone({ kind: 'preview', path, sheet, headerRow }, context);
      if (!outcome.ok) return outcome;
      return outcome.value.kind === 'previewed'
        ? success(outcome.value.preview)
        : failure(appError('import.stopped', { file: basename(path) }));
    },
    'import.read': async ({ token, choices }, context) => {
      const path = pathOf(token);
      if (path === null) return failure(appError('token.unknown', {}));
      const outcome = await runAlone({ kind: 'read', path, choices }, context);
      if (!outcome.ok) return outcome;
      return outcome.value.kind === 'read'
        ? success(outcome.value.summary)
        : failure(appError('import.stopped', { file: basename(path) }));
    },
    'import.cancel': () => {
      present?.cancel();
      return Promise.resolve(success({}));
    },
  };
}
