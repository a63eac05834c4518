import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { build } from 'vite';

/**
 * Runs a benchmark as one bundle, as the program ships: a module runner looks every import up anew, which the kernels
 * would feel. The bundle is told a folder for what it writes, which is gone afterwards, and then what else it is given.
 *
 * @param {string} entry - Of the folder of benchmarks.
 * @param {readonly string[]} [given]
 */
export async function runBundled(entry, given = []) {
  const folder = mkdtempSync(join(tmpdir(), 'jieyu-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: join(folder, 'bundle'),
        target: 'node20',
        rolldownOptions: {
          input: resolve(import.meta.dirname, entry),
          output: { entryFileNames: 'bench.mjs' },
        },
      },
    });
    const bundle = join(folder, 'bundle/bench.mjs');
    execFileSync(process.execPath, [bundle, folder, ...given], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
