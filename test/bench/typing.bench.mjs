import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { _electron } from 'playwright-core';

import { buildWhenStale } from '../../build/build.mjs';
import { electronExecutable } from '../../build/electron-runtime.mjs';
import { madePlan } from './made-plan.mjs';

/**
 * `npm run bench:typing`: types base quantities into a plan of 500 varieties in the real window, and prints how long the
 * engine's worker took to answer and how many frames later the headline figure on screen was the new one.
 *
 * @typedef {{ wholeMs: number, frames: number }} Edit From Enter to the new figure; frames from the answer to it.
 */

const VARIETIES = 500;
const EDITS = 60;
const root = resolve(import.meta.dirname, '../..');

/** Runs in the page before its own scripts: notes when each answer of the worker is there. */
function watchAnswers() {
  const answers = /** @type {number[]} */ ([]);
  Object.assign(window, { benchAnswers: answers });
  const Original = window.Worker;
  window.Worker = class extends Original {
    /** @param {[URL | string, WorkerOptions?]} parameters */
    constructor(...parameters) {
      super(...parameters);
      this.addEventListener('message', () => answers.push(performance.now()));
    }
  };
}

/** Runs in the worker: notes how long each answer takes from the question's arrival. */
function watchQuestions() {
  const times = /** @type {number[]} */ ([]);
  Object.assign(self, { benchTimes: times });
  const answer = self.onmessage;
  self.onmessage = (event) => {
    const before = performance.now();
    answer?.call(self, event);
    times.push(performance.now() - before);
  };
}

/** Runs in the page: waits, from the next key on, for the headline figure to change. */
function watchFigure() {
  const card = document.querySelector('[data-testid="card-retention"]');
  if (card === null) throw new Error('no card');
  const { benchAnswers: answers } = /** @type {{ benchAnswers: number[] }} */ (
    /** @type {unknown} */ (window)
  );
  const before = card.outerHTML;
  const asked = answers.length;
  const measured = new Promise((settle) => {
    let startedAt = 0;
    let frames = 0;
    const start = () => {
      startedAt = performance.now();
    };
    const step = () => {
      const isAnswered = answers.length > asked;
      if (isAnswered && card.outerHTML !== before) {
        settle({ wholeMs: performance.now() - startedAt, frames });
        return;
      }
      if (isAnswered) frames += 1;
      requestAnimationFrame(step);
    };
    window.addEventListener('keydown', start, { capture: true, once: true });
    requestAnimationFrame(step);
  });
  Object.assign(window, { benchFigure: measured });
}

/**
 * Types one number into the active cell and waits for the headline figure to change.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} units
 * @returns {Promise<Edit>}
 */
async function typeOnce(page, units) {
  await page.keyboard.type(String(units));
  await page.evaluate(watchFigure);
  await page.keyboard.press('Enter');
  return page.evaluate(
    () =>
      /** @type {{ benchFigure: Promise<Edit> }} */ (/** @type {unknown} */ (window)).benchFigure,
  );
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'jieyu-typing-'));
const file = join(folder, 'plan.jieyu');
writeFileSync(file, madePlan(VARIETIES));
await buildWhenStale();
const app = await _electron.launch({
  executablePath: await electronExecutable(),
  args: [root, '--no-sandbox', `--user-data-dir=${join(folder, 'user-data')}`],
});
try {
  const page = await app.firstWindow();
  await app.context().addInitScript(watchAnswers);
  await page.reload();
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await page.getByTestId('start-open').click();
  await page.getByTestId('cell-v0-baseUnits').click();
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('the engine has no worker');
  await worker.evaluate(watchQuestions);
  const edits = /** @type {Edit[]} */ ([]);
  for (let index = 0; index < EDITS; index += 1) edits.push(await typeOnce(page, 60000 + index));
  const answers = await worker.evaluate(
    () => /** @type {{ benchTimes: number[] }} */ (/** @type {unknown} */ (self)).benchTimes,
  );
  const whole = edits.map((edit) => edit.wholeMs);
  const frames = edits.map((edit) => edit.frames);
  process.stdout.write(
    [
      `${String(VARIETIES)} varieties, ${String(EDITS)} edits`,
      `worker's answer: median ${median(answers).toFixed(2)} ms, longest ${Math.max(...answers).toFixed(2)} ms`,
      `frames from the answer to the figure on screen: median ${String(median(frames))}, most ${String(Math.max(...frames))}`,
      `from Enter to the figure on screen: median ${median(whole).toFixed(1)} ms, longest ${Math.max(...whole).toFixed(1)} ms`,
      '',
    ].join('\n'),
  );
} finally {
  await app.close();
  rmSync(folder, { recursive: true });
}
