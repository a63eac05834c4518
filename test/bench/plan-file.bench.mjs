// Prints what a plan file costs beside the form with an object a month: `npm run bench:plan-file`. Only the ratios carry
// over to other machines.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { build } from 'vite';

const folder = mkdtempSync(join(tmpdir(), 'jieyu-bench-'));
try {
  // One bundle, as the program ships.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'bundle'),
      target: 'node20',
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'plan-file/measure-plan-file.ts'),
        output: { entryFileNames: 'plan-file.mjs' },
      },
    },
  });
  execFileSync(process.execPath, [join(folder, 'bundle/plan-file.mjs'), folder], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
