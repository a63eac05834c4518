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

async function writerBytes(): Promise<Uint8Array> {
  try {
    return await readFile(join(dirname(fileURLToPath(import.meta.url)), FILE));
  } catch {
    const packageEntry = createRequire(import.meta.url).resolve('wasm-xlsxwriter/web');
    return readFile(join(dirname(packageEntry), FILE));
  }
}
