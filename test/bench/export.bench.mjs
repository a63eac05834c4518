import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { _electron } from 'playwright-core';

import { buildWhenStale } from '../../build/build.mjs';
import { electronExecutable } from '../../build/electron-runtime.mjs';
import { madePlan } from './made-plan.mjs';

/**
 * `npm run bench:export`: exports the audit workbook and the PDF report of 5,000 varieties from the real window, and prints
 * how long each took and how the window fared meanwhile. With a number: of so many varieties.
 *
 * @typedef {{ longestMs: number, lateFrames: number, frames: number, shares: number }} Watched
 * @typedef {{ gapsMs: number[], shares: number, isOver: boolean }} Watch
 */

const VARIETIES = parseInt(process.argv[2] ?? '5000', 10);
const LONGEST_WAIT_MS = 300_000;
const root = resolve(import.meta.dirname, '../..');

/** Runs in the page: notes every frame, and every change of the export's progress. */
function watch() {
  /** @type {Watch} */
  const seen = { gapsMs: [], shares: 0, isOver: false };
  Object.assign(window, { benchWatch: seen });
  window.jieyu.subscribe((name) => {
    if (name === 'report.progress') seen.shares += 1;
  });
  let last = performance.now();
  const step = () => {
    const now = performance.now();
    seen.gapsMs.push(now - last);
    last = now;
    if (!seen.isOver) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** @returns {Watched} */
function watched() {
  const { benchWatch: seen } = /** @type {{ benchWatch: Watch }} */ (
    /** @type {unknown} */ (window)
  );
  seen.isOver = true;
  return {
    longestMs: Math.max(...seen.gapsMs),
    lateFrames: seen.gapsMs.filter((ms) => ms > 50).length,
    frames: seen.gapsMs.length,
    shares: seen.shares,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'jieyu-export-'));
const file = join(folder, 'plan.jieyu');
writeFileSync(file, madePlan(VARIETIES));
await buildWhenStale();
const app = await _electron.launch({
  executablePath: await electronExecutable(),
  args: [root, '--no-sandbox', `--user-data-dir=${join(folder, 'user-data')}`],
});
try {
  const page = await app.firstWindow();
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.file] });
      const pathOf = (/** @type {unknown} */ asked) =>
        `${paths.folder}/report.${JSON.stringify(asked).includes('pdf') ? 'pdf' : 'xlsx'}`;
      const showSaveDialog = (/** @type {unknown[]} */ ...asked) =>
        Promise.resolve({ canceled: false, filePath: pathOf(asked) });
      Object.assign(dialog, { showSaveDialog });
    },
    { file, folder },
  );
  await page.getByTestId('start-open').click();
  await page.getByTestId('cell-v0-baseUnits').waitFor();
  for (const kind of ['xlsx', 'pdf']) {
    await page.keyboard.press('Control+e');
    await page.getByTestId(`export-kind-${kind}`).check();
    await page.evaluate(watch);
    const startedAt = performance.now();
    await page.getByTestId('export-now').click();
    await page.getByTestId('export-saved').waitFor({ timeout: LONGEST_WAIT_MS });
    const seconds = (performance.now() - startedAt) / 1000;
    const { longestMs, lateFrames, frames, shares } = await page.evaluate(watched);
    process.stdout.write(
      `${kind} of ${String(VARIETIES)} varieties: ${seconds.toFixed(1)} s, progress told ${String(shares)} times; longest frame ${longestMs.toFixed(0)} ms, ${String(lateFrames)} over 50 ms of ${String(frames)}\n`,
    );
    await page.getByTestId('export-close').click();
  }
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
