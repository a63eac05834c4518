import { constants, setPriority } from 'node:os';

import type { ReadingPiece } from '../../../shared/purchases/reading/reading-pieces';
import { doWorkbookJob } from '../jobs/do-workbook-job';
import { workbookJobSchema, type WorkbookMessage } from '../jobs/workbook-job';
import { pacedProgress } from './paced-progress';

/** The entry of the import process: one job, its outcome, and the end. Nothing hostile is ever parsed anywhere else. */
const port = process.parentPort;

// The window comes first where there are few cores.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

function post(message: WorkbookMessage): void {
  port.postMessage(message);
}

/** Whoever waits for this process hears at once when it fails: Electron does not end one for a rejection by itself. */
port.once('message', ({ data }: { data: unknown }) => {
  answer(data).catch(() => process.exit(1));
});

async function answer(data: unknown): Promise<void> {
  const job = workbookJobSchema.parse(data);
  const onProgress = pacedProgress(
    (progress) => {
      post({ kind: 'progress', progress });
    },
    () => performance.now(),
  );
  const onPiece = (piece: ReadingPiece): void => {
    post({ kind: 'piece', piece });
  };
  post(await doWorkbookJob(job, { onProgress, onPiece }));
}
