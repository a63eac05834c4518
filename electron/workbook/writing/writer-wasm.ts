import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import init from 'wasm-xlsxwriter/web';

const FILE = 'wasm_xlsxwriter_bg.wasm';

let ready: Promise<unknown> | null = null;

/** Loads the workbook writer's WebAssembly once: from beside the bundle, or from its package where the sources run. */
export async function loadWriter(): Promise<void> {
  ready ??= writerBytes().then((bytes) => init({ module_or_path: bytes }));
  await ready;
}

/** The bundler may put this code beside the entries or into a folder of theirs. */
async function writerBytes(): Promise<Uint8Array> {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const folder of [here, dirname(here)]) {
    try {
      return await readFile(join(folder, FILE));
    } catch {
      // Not there: one place further.
    }
  }
  const packageEntry = createRequire(import.meta.url).resolve('wasm-xlsxwriter/web');
  return readFile(join(dirname(packageEntry), FILE));
}
