import { type AppError, appError } from '../../shared/errors';
import type { ReadingPiece } from '../../shared/purchases/reading/reading-pieces';
import { failure, type Result, success } from '../../shared/result';
import type { CallContext } from '../channel/register-calls';
import type { JobListener } from '../workbook/jobs/do-workbook-job';
import type { WorkbookJob } from '../workbook/jobs/workbook-job';
import type { WorkbookOutcome, WorkbookRun } from '../workbook/process/run-workbook-process';

export type RunJob = (job: WorkbookJob, listener: JobListener) => WorkbookRun;
type OutcomeOf<Kind extends WorkbookOutcome['kind']> = Extract<WorkbookOutcome, { kind: Kind }>;

/** The jobs of an import, one at a time, each in a process of its own; and the pieces of what was read last. */
export class ImportJobs {
  readonly #run: RunJob;
  #present: WorkbookRun | null = null;
  #pieces: readonly ReadingPiece[] = [];

  constructor(run: RunJob) {
    this.#run = run;
  }

  /** Does a job that ends with an outcome of this kind, or with a refusal. */
  async run<Kind extends WorkbookOutcome['kind']>(
    job: WorkbookJob,
    kind: Kind,
    { emit }: CallContext,
  ): Promise<Result<OutcomeOf<Kind>, AppError>> {
    if (this.#present !== null) return failure(appError('import.busy', {}));
    const pieces: ReadingPiece[] = [];
    const started = this.#run(job, {
      onProgress: (progress) => {
        emit('import.progress', progress);
      },
      onPiece: (piece) => {
        pieces.push(piece);
      },
    });
    this.#present = started;
    try {
      const outcome = await started.outcome;
      if (!outcome.ok) return outcome;
      if (!isOfKind(outcome.value, kind)) throw new Error('Broken belief: a job ends as it should');
      if (job.kind === 'read') this.#pieces = pieces;
      return success(outcome.value);
    } finally {
      this.#present = null;
    }
  }

  cancel(): void {
    this.#present?.cancel();
    this.#pieces = [];
  }

  takePiece(): ReadingPiece | null {
    const [first = null, ...others] = this.#pieces;
    this.#pieces = others;
    return first;
  }
}

function isOfKind<Kind extends WorkbookOutcome['kind']>(
  outcome: WorkbookOutcome,
  kind: Kind,
): outcome is OutcomeOf<Kind> {
  return outcome.kind === kind;
}
