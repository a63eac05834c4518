import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/** Checks the arrows between folders, and that every source file was really looked at. Takes the folder to check. */

const folders = ['shared', 'electron', 'renderer'];
const project = resolve(import.meta.dirname, '..');
const root = resolve(process.argv[2] ?? project);

/**
 * @typedef {object} Violation
 * @property {string} from
 * @property {string} to
 * @property {{ name: string }} rule
 */

await exitWith(async () => {
  const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(project, 'build/dependency-rules.cjs');
  const outcome = await run(
    process.execPath,
    [cruiser, '--config', rules, '--output-type', 'json', ...folders],
    { cwd: root },
  );
  const found = cruised(outcome.output);
  const violations = found.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
  const seen = new Set(found.modules.map(({ source }) => source));
  const missed = sourceFiles().filter((file) => !seen.has(file));
  const complaints = [...violations, ...missed.map((file) => `not cruised: ${file}`)];
  process.stdout.write(complaints.map((line) => `${line}\n`).join(''));
  return complaints.length === 0 ? 0 : 1;
});

/** @typedef {{ modules: { source: string }[], summary: { violations: Violation[] } }} Cruised */

/**
 * @param {string} output
 * @returns {Cruised}
 */
function cruised(output) {
  try {
    return /** @type {Cruised} */ (JSON.parse(output));
  } catch {
    throw new Error(`dependency-cruiser gave no result:\n${output.slice(0, 2000)}`);
  }
}

/** @returns {string[]} Every TypeScript file there is, which is what must have been cruised. */
function sourceFiles() {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}
