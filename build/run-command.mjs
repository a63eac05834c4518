import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { userFolder } from './user-folder.mjs';

/** @typedef {typeof import('../electron/headless/cli.ts')} HeadlessProgram */

/**
 * Runs a headless command of the built program.
 *
 * @param {readonly string[]} command
 * @param {string} workingFolder
 * @returns {Promise<number>} Its exit status.
 */
export async function runCommand(command, workingFolder) {
  // Whoever reads the output may have read enough, as `head` does.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithReader);
  await buildWhenStale();
  const load = createRequire(import.meta.url);
  const program = /** @type {HeadlessProgram} */ (load('../out/main/cli.cjs'));
  return program.runHeadless(command, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    workingFolder,
    backupRoot: join(userFolder(), 'backups'),
  });
}

/** @param {NodeJS.ErrnoException} error */
function endWithReader(error) {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
