import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const carrier = 'node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm';

/** @type {Record<string, string>} */
const licences = {
  bumpalo: 'MIT OR Apache-2.0',
  chrono: 'MIT OR Apache-2.0',
  console_error_panic_hook: 'MIT OR Apache-2.0',
  dlmalloc: 'MIT OR Apache-2.0',
  flate2: 'MIT OR Apache-2.0',
  hashbrown: 'MIT OR Apache-2.0',
  indexmap: 'MIT OR Apache-2.0',
  'lockfree-object-pool': 'BSL-1.0',
  log: 'MIT OR Apache-2.0',
  once_cell: 'MIT OR Apache-2.0',
  rust_xlsxwriter: 'MIT OR Apache-2.0',
  zip: 'MIT',
  'zlib-rs': 'Zlib',
  zopfli: 'Apache-2.0',
};

/**
 * The Rust libraries that the workbook writer was compiled from, as far as its binary names them. One that we do not know
 * ends the packaging: its licence is to be looked at first.
 *
 * @param {string} root
 * @returns {{ name: string, version: string, licence: string }[]}
 */
export function rustLibraries(root) {
  const text = readFileSync(join(root, carrier)).toString('latin1');
  const found = text.matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+)\//g);
  const once = new Map(
    [...found].map(([, name = '', version = '']) => [`${name} ${version}`, name]),
  );
  return [...once].sort().map(([key, name]) => {
    const licence = licences[name];
    if (licence === undefined) throw new Error(`The licence of ${name} in ${carrier} is not known`);
    return { name, version: key.slice(name.length + 1), licence };
  });
}
