import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import process from 'node:process';

/** Every source file is reached from the product: what tests alone reach is used or goes. Takes the folder to check. */

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const folders = ['shared', 'electron', 'renderer'];

/** Where the product begins, and the document that is made of its formulas. */
const beginnings = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/headless-worker.ts',
  'electron/headless/cli.ts',
  'electron/workbook/process/workbook-process.ts',
  'renderer/main.tsx',
  'build/formulas-document.ts',
];

const IMPORTED = /(?:\bfrom|\bimport|\bimport\(|new URL\()\s*'(\.{1,2}\/[^']+)'/g;

const files = new Set(
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // A declaration is no part of what runs: the compiler finds it by itself.
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
);

const reached = new Set(beginnings);
for (const file of reached) {
  for (const imported of importsOf(file)) reached.add(imported);
}
const unreached = [...files].filter((file) => !reached.has(file)).sort();
process.stdout.write(unreached.map((file) => `reached by tests alone: ${file}\n`).join(''));
process.exitCode = unreached.length === 0 ? 0 : 1;

/**
 * @param {string} file
 * @returns {string[]}
 */
function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORTED)].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path);
    return ['', '.ts', '.tsx'].map((ending) => target + ending).filter((each) => files.has(each));
  });
}
