import { resolve } from 'node:path';
import process from 'node:process';

import { exitWith } from './exit-with.mjs';
import { runCommand } from './run-command.mjs';
import { foundElectron, needsElectron, runInElectron } from './run-in-electron.mjs';

/** `npm run -s jieyu -- COMMAND …`: builds when needed, silently, then runs the command. */

const root = resolve(import.meta.dirname, '..');
// npm runs scripts in the project's folder; relative paths are meant from where the person stands.
const workingFolder =
  process.cwd() === root ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

const command = process.argv.slice(2);
await exitWith(async () => {
  const electron = needsElectron(command) ? await foundElectron() : null;
  return electron === null
    ? runCommand(command, workingFolder)
    : runInElectron(electron, command, workingFolder);
});
