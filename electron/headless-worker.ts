import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

import { runHeadless } from './headless/cli';
import { errorCode } from './storage/write-file-safely';

/** A command, and three places to report in: started, ended, exit status. */
export interface HeadlessTask {
  readonly command: readonly string[];
  readonly backupRoot: string;
  /** How the person calls this program. */
  readonly program: string;
  readonly progress: Int32Array;
}

// The only other side is start-headless.ts, which sends exactly this.
const { command, backupRoot, program, progress } = workerData as HeadlessTask;

process.on('uncaughtException', (fault) => {
  write(2, `${fault.stack ?? fault.message}\n`);
  end(1);
});
tell(0);
void runHeadless(command, {
  stdout: (text) => {
    write(1, text);
  },
  stderr: (text) => {
    write(2, text);
  },
  workingFolder: process.cwd(),
  backupRoot,
  program,
}).then(end);

function end(status: number): void {
  Atomics.store(progress, 2, status);
  tell(1);
}

function tell(place: number): void {
  Atomics.store(progress, place, 1);
  Atomics.notify(progress, place);
}

/** Straight to the descriptor: a thread's own streams pass through the main thread, which waits. */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) rest = rest.subarray(written(descriptor, rest));
}

function written(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    // The reader of a pipe is slower than we are.
    if (errorCode(error) === 'EAGAIN') return 0;
    // It has read enough, as `head` does: what is left goes nowhere.
    if (errorCode(error) === 'EPIPE') return bytes.length;
    throw error;
  }
}
