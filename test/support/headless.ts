import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runHeadless } from '../../electron/headless/cli';

/** What a command printed and how it ended. */
export interface HeadlessRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as the shell would, in the given folder. */
export async function headless(folder: string, ...argv: readonly string[]): Promise<HeadlessRun> {
  return headlessWith({ folder, argv });
}

/** The same, with a folder for the versions of plans that are replaced. */
export async function headlessWith({
  folder,
  argv,
  backupRoot,
}: {
  readonly folder: string;
  readonly argv: readonly string[];
  readonly backupRoot?: string;
}): Promise<HeadlessRun> {
  let stdout = '';
  let stderr = '';
  const status = await runHeadless(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    workingFolder: folder,
    backupRoot,
  });
  return { status, stdout, stderr };
}

/** A folder of its own for a test; `remove` takes it away again. */
export async function temporaryFolder(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'jieyu-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
