import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setFuses } from '../../build/packaging/fuses.mjs';
import { executableName, programFolder, requirePackage } from './packaged-program';

/**
 * Before the tests: copies the packaged program and turns on the one fuse by which a test can drive it. Everything else
 * is what is handed over.
 */
export async function setup(): Promise<() => Promise<void>> {
  requirePackage();
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-packaged-'));
  await cp(programFolder, folder, { recursive: true });
  const program = join(folder, executableName);
  await setFuses(program, { EnableNodeCliInspectArguments: true });
  process.env['JIEYU_PROGRAM'] = program;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
