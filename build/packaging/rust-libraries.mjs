import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const carrier = 'node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm';

/**
 * Licence of each, and the copyright line of its licence file; where that has none, its authors.
 *
 * @type {Record<string, { licence: string, copyright: string }>}
 */
const known = {
  bumpalo: mitOrApache('Copyright (c) 2019 Nick Fitzgerald'),
  chrono: mitOrApache('Copyright (c) 2014--2017, Kang Seonghoon and contributors'),
  console_error_panic_hook: mitOrApache('Copyright (c) 2018 Nick Fitzgerald'),
  dlmalloc: mitOrApache('Copyright (c) 2014 Alex Crichton'),
  flate2: mitOrApache('Copyright (c) 2014 Alex Crichton'),
  hashbrown: mitOrApache("Copyright (c) 2016 Amanieu d'Antras"),
  indexmap: mitOrApache('Copyright (c) 2016--2017, by bluss and Josh Stone'),
  'lockfree-object-pool': { licence: 'BSL-1.0', copyright: 'By Etienne Vaillant' },
  log: mitOrApache('Copyright (c) 2014 The Rust Project Developers'),
  once_cell: mitOrApache('By Aleksey Kladov'),
  rust_xlsxwriter: mitOrApache('Copyright 2022-2025 John McNamara'),
  zip: { licence: 'MIT', copyright: 'Copyright (c) 2014 Mathijs van de Nes' },
  'zlib-rs': { licence: 'Zlib', copyright: '(C) 2024 Trifecta Tech Foundation' },
  zopfli: { licence: 'Apache-2.0', copyright: 'Copyright 2011 Google Inc.' },
};

/** @param {string} copyright */
function mitOrApache(copyright) {
  return { licence: 'MIT OR Apache-2.0', copyright };
}

/**
 * The Rust libraries that the workbook writer was compiled from, as far as its binary names them. One that we do not know
 * ends the packaging: its licence is to be looked at first.
 *
 * @param {string} root
 * @returns {{ name: string, version: string, licence: string, copyright: string }[]}
 */
export function rustLibraries(root) {
  const text = readFileSync(join(root, carrier)).toString('latin1');
  const found = text.matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+)\//g);
  const once = new Map(
    [...found].map(([, name = '', version = '']) => [`${name} ${version}`, name]),
  );
  return [...once].sort().map(([key, name]) => {
    const about = known[name];
    if (about === undefined) throw new Error(`The licence of ${name} in ${carrier} is not known`);
    return { name, version: key.slice(name.length + 1), ...about };
  });
}

/**
 * Rust's own library, which every such binary holds: the version of the compiler that is written in it; `null` where none is.
 *
 * @param {string} root
 * @returns {string | null}
 */
export function rustVersion(root) {
  const text = readFileSync(join(root, carrier)).toString('latin1');
  return /rustc.(\d+\.\d+\.\d+(?:-\w+)?) \(/s.exec(text)?.[1] ?? null;
}
