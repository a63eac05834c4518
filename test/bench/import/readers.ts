import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';

const ROOT = process.cwd();
const HERE = join(ROOT, 'test/bench/import');
/** What only this benchmark needs is kept out of the project's own packages. */
const CACHE = join(homedir(), '.cache', 'jieyu', 'bench');

/** A program with its parameters. */
export type Command = readonly [program: string, ...parameters: string[]];

/** How each reader is started for a file. */
export type Readers = Readonly<Record<ReaderName, (file: string) => Command>>;
export type ReaderName =
  | 'inflate'
  | 'jieyu'
  | 'beginning'
  | 'import'
  | 'sheetjs'
  | 'sheetjsJson'
  | 'sheetjsText'
  | 'exceljs'
  | 'openpyxl'
  | 'split';

/** Builds what has to be built and fetches what is missing: exceljs from the registry, openpyxl from the system's packages. */
export async function prepareReaders(folder: string): Promise<Readers> {
  const bundles = join(folder, 'readers');
  await bundleReaders(bundles);
  fetchExceljs();
  fetchOpenpyxl();
  const node = (script: string, ...parameters: string[]): Command => [
    'node',
    '--import',
    join(bundles, 'usage.mjs'),
    script,
    ...parameters,
  ];
  const bundle = (name: string): string => join(bundles, `${name}.mjs`);
  return {
    inflate: (file) => node(bundle('read-inflate'), file),
    jieyu: (file) => node(bundle('read-jieyu'), 'all', file),
    beginning: (file) => node(bundle('read-jieyu'), 'beginning', file),
    import: (file) => node(bundle('read-import'), file),
    sheetjs: (file) => node(bundle('read-sheetjs'), file),
    sheetjsJson: (file) => node(bundle('read-sheetjs-json'), file),
    sheetjsText: (file) => node(bundle('read-sheetjs'), file, 'gb18030'),
    exceljs: (file) => node(bundle('read-exceljs'), file, CACHE),
    openpyxl: (file) => ['/usr/bin/python3', join(HERE, 'read-openpyxl.py'), file],
    split: (file) => node(bundle('read-split'), file, 'gb18030'),
  };
}

/** Each reader for plain Node, with what it loads later beside it. */
async function bundleReaders(outDir: string): Promise<void> {
  const names = [
    'usage',
    'read-jieyu',
    'read-import',
    'read-sheetjs',
    'read-sheetjs-json',
    'read-exceljs',
    'read-inflate',
    'read-split',
  ];
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(HERE, `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

function fetchExceljs(): void {
  if (existsSync(join(CACHE, 'node_modules/exceljs'))) return;
  mkdirSync(CACHE, { recursive: true });
  const wanted = ['install', '--prefix', CACHE, '--ignore-scripts', '--no-audit', 'exceljs@4.4.0'];
  execFileSync('npm', wanted, { stdio: 'ignore' });
}

function fetchOpenpyxl(): void {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import openpyxl'], { stdio: 'ignore' });
  } catch {
    if (process.getuid?.() !== 0) {
      throw new Error('openpyxl is missing: apt-get install python3-openpyxl');
    }
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'python3-openpyxl'], { stdio: 'ignore' });
  }
}
