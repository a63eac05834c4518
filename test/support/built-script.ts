import { join, resolve } from 'node:path';

import { build } from 'vite';

import { temporaryFolder } from './temporary-folder';

/** One of the programs in children/, built so that plain Node runs it in a process of its own. */
export async function builtScript(name: string): Promise<string> {
  const folder = await temporaryFolder();
  await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'children', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
}
