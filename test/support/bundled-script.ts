import { join } from 'node:path';

import { build } from 'vite';

/** A script of the tests, with the program's own code it uses, as one file that Node runs in a process of its own. */
export async function bundledScript(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'script.mjs');
}
