import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** Source files stay readable in one sitting: 300 lines, tests 500. Also for what the linter does not read. */

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const limits = { shared: 300, electron: 300, renderer: 300, build: 300, test: 500 };

const tooLong = Object.entries(limits).flatMap(([folder, limit]) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]sx?|css|html)$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length > limit)
    .map((path) => `${path} has more than ${String(limit)} lines`),
);

process.stdout.write(tooLong.map((line) => `${line}\n`).join(''));
process.exitCode = tooLong.length === 0 ? 0 : 1;
