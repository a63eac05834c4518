import { basename } from 'node:path';

import { assertNever } from '../../../shared/assert';
import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';
import type { JobListener } from '../jobs/do-workbook-job';
import {
  type JobOutcome,
  type WorkbookJob,
  type WorkbookMessage,
  workbookMessageSchema,
} from '../jobs/workbook-job';
import { bytesOf } from '../limits';

/** The part of Electron's UtilityProcess that is used: what a test has to stand in for. */
export interface WorkbookChild {
  readonly pid: number | undefined;
  readonly postMessage: (message: unknown) => void;
  readonly kill: () => boolean;
  readonly on: ((event: 'message', listener: (message: unknown) => void) => unknown) &
    ((event: 'exit', listener: () => void) => unknown);
}

/** What a run needs of the system. */
export interface WorkbookSystem {
  readonly start: () => WorkbookChild;
  /** Memory a process takes; `null` where it is not known. */
  readonly residentBytes: (pid: number) => number | null;
  readonly killByPid: (pid: number) => void;
}

export type WorkbookOutcome = Exclude<JobOutcome, { kind: 'refused' }>;

export interface WorkbookRun {
  readonly outcome: Promise<Result<WorkbookOutcome, AppError>>;
  /** Settles the outcome at once; the process is gone within half a second. */
  readonly cancel: () => void;
}

const SILENCE_MS = 30_000;
const KILL_MS = 300;
const MEMORY_CHECK_MS = 100;
const MEMORY_LIMIT_BYTES = bytesOf(1536);

/** Does one job in a process of its own, which is killed on cancel, after 30 silent seconds and over 1.5 GB. */
export function runWorkbookProcess(
  job: WorkbookJob,
  listener: JobListener,
  system: WorkbookSystem,
): WorkbookRun {
  const child = system.start();
  let file = firstFile(job);
  const stopped = (): Result<WorkbookOutcome, AppError> =>
    failure(appError(isWriting(job) ? 'report.stopped' : 'import.stopped', { file }));
  let cancel = (): void => undefined;
  const outcome = new Promise<Result<WorkbookOutcome, AppError>>((resolve) => {
    const silence = setTimeout(() => {
      end(stopped());
    }, SILENCE_MS);
    const memory = setInterval(() => {
      const bytes = child.pid === undefined ? null : system.residentBytes(child.pid);
      if (bytes !== null && bytes > MEMORY_LIMIT_BYTES) end(stopped());
    }, MEMORY_CHECK_MS);
    const end = (result: Result<WorkbookOutcome, AppError>): void => {
      clearTimeout(silence);
      clearInterval(memory);
      resolve(result);
      killForSure(child, system);
    };
    cancel = () => {
      end(failure(appError('import.cancelled', {})));
    };
    child.on('message', (sent) => {
      silence.refresh();
      const message = checkedMessage(sent);
      if (message === null) {
        end(stopped());
        return;
      }
      switch (message.kind) {
        case 'progress':
          if (!isWriting(job)) file = message.progress.fileName;
          listener.onProgress(message.progress);
          break;
        case 'piece':
          listener.onPiece(message.piece);
          break;
        case 'refused':
          end(failure(message.error));
          break;
        case 'previewed':
        case 'read':
        case 'compared':
        case 'departmentsRead':
        case 'saved':
          end(success(message));
          break;
        default:
          assertNever(message);
      }
    });
    child.on('exit', () => {
      end(stopped());
    });
    child.postMessage(job);
  });
  return { outcome, cancel };
}

/** `null` for what is no message. What is wrong a hundred thousand times over makes the check itself fail. */
function checkedMessage(sent: unknown): WorkbookMessage | null {
  try {
    return workbookMessageSchema.safeParse(sent).data ?? null;
  } catch {
    return null;
  }
}

/** Jobs of which the person waits for a file, whatever is read for it. */
function isWriting({ kind }: WorkbookJob): boolean {
  return kind === 'saveReport' || kind === 'saveRows' || kind === 'saveTemplate';
}

function firstFile(job: WorkbookJob): string {
  return basename(job.kind === 'read' ? (job.tables[0]?.path ?? '') : job.path);
}

/** Asks first, and then does not ask: a process caught in a loop does not hear the asking. */
function killForSure(child: WorkbookChild, system: WorkbookSystem): void {
  const { pid } = child;
  if (pid === undefined) return;
  child.kill();
  setTimeout(() => {
    // Electron forgets the number when the process has ended, so no stranger's number is meant here.
    if (child.pid === pid) system.killByPid(pid);
  }, KILL_MS);
}
