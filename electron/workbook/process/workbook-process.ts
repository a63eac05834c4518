import { constants, setPriority } from 'node:os';

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

port.once('message', ({ data }: { data: unknown }) => {
  const job = workbookJobSchema.parse(data);
  const onProgress = pacedProgress(
    (progress) => {
      post({ kind: 'progress', progress });
    },
    () => performance.now(),
  );
  void doWorkbookJob(job, {
    onProgress,
    onPiece: (piece) => {
      post({ kind: 'piece', piece });
    },
  }).then(post);
});
