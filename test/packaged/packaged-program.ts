import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where `npm run package` has put everything. */
export const dist = resolve(import.meta.dirname, '../../dist');

/** The program's own folder, as it would be handed over. */
export const programFolder = join(dist, 'linux-unpacked');

export const executableName = 'jieyu';

/** It ends what hangs, not what is slow. */
const limitMs = 120_000;

export function requirePackage(): void {
  if (existsSync(join(programFolder, executableName))) return;
  throw new Error(`There is no ${programFolder}. Run: npm run package -- --linux dir`);
}

interface Run {
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Another program than the packaged one, to compare with. */
  readonly program?: string;
}

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program that is handed over to its end, as a person with a shell would. */
export function runPackaged(
  parameters: readonly string[],
  { folder, env = {}, program = join(programFolder, executableName) }: Run,
): Promise<Ended> {
  return new Promise((settle) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, timeout: limitMs };
    const child = execFile(program, parameters, options, (_error, stdout, stderr) => {
      settle({ status: child.exitCode ?? 1, stdout, stderr });
    });
  });
}
