// Prints what the what-if figures cost beside other ways to work them out: `npm run bench:whatif`. Only the ratios carry
// over to other machines.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { build } from 'vite';

const folder = mkdtempSync(join(tmpdir(), 'jieyu-bench-'));
try {
  // One bundle, as the program ships: a module runner looks every import up anew, which the kernels would feel.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'bundle'),
      target: 'node20',
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'whatif/run-whatif.ts'),
        output: { entryFileNames: 'whatif.mjs' },
      },
    },
  });
  const bundle = join(folder, 'bundle/whatif.mjs');
  execFileSync(process.execPath, [bundle, folder], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
