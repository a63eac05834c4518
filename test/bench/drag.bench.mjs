import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

import { _electron } from 'playwright-core';

import { buildWhenStale } from '../../build/build.mjs';
import { electronExecutable } from '../../build/electron-runtime.mjs';
import { madePlan } from './made-plan.mjs';

/**
 * `npm run bench:drag`: drags a variety's lever and the point of its chart in a plan of 500 varieties in the real window,
 * in turns with a slider that does nothing, and prints how long each event took to be handled, the longest frames, and
 * how soon after the hand rests the exact figure is on screen.
 *
 * @typedef {{ handlerMs: number[], workMs: number[], frameMs: number[] }} Drag
 *   From an event's time to the end of its handling; the same with what its frame had to do; between frames.
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 */

const VARIETIES = 500;
const ROUNDS = 6;
const MOVES = 120;
/** As often as a mouse tells where it is. */
const MOVE_MS = 8;
const root = resolve(import.meta.dirname, '../..');

/** Runs in the page: a slider without any listener, and what measures the hand's events. */
function prepare() {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = '400';
  slider.id = 'bench-idle';
  Object.assign(slider.style, { position: 'fixed', left: '20px', bottom: '60px', width: '400px' });
  slider.style.zIndex = '1000';
  document.body.append(slider);
  const bench = { handlerMs: [0], workMs: [0], frameMs: [0], isOn: false };
  Object.assign(window, { bench });
  const onMove = (/** @type {Event} */ event) => {
    if (!bench.isOn) return;
    bench.handlerMs.push(performance.now() - event.timeStamp);
    // After this frame's own callbacks, style, layout and paint.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => bench.workMs.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  };
  for (const name of ['pointermove', 'input']) window.addEventListener(name, onMove);
  let before = performance.now();
  const step = (/** @type {number} */ now) => {
    if (bench.isOn) bench.frameMs.push(now - before);
    before = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/**
 * Drags from one place to and fro, and takes the measures.
 *
 * @param {Page} page
 * @param {Box} box
 * @param {{ y: number, from: number, to: number }} path Parts of the box's width; pixels down.
 * @returns {Promise<Drag>}
 */
async function drag(page, box, path) {
  const at = (/** @type {number} */ part) => box.x + box.width * part;
  await page.mouse.move(at(path.from), path.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const { bench } = /** @type {{ bench: Drag & { isOn: boolean } }} */ (
      /** @type {unknown} */ (window)
    );
    Object.assign(bench, { handlerMs: [], workMs: [], frameMs: [], isOn: true });
  });
  // Sent without waiting for each other: a hand does not wait either, and a pause would count as rest.
  const moves = Array.from({ length: MOVES }, async (_, index) => {
    await pause(index * MOVE_MS);
    const there = 1 - Math.abs(1 - (2 * (index + 1)) / MOVES);
    await page.mouse.move(at(path.from + (path.to - path.from) * there), path.y);
  });
  await Promise.all(moves);
  const measured = await page.evaluate(() => {
    const { bench } = /** @type {{ bench: Drag & { isOn: boolean } }} */ (
      /** @type {unknown} */ (window)
    );
    bench.isOn = false;
    return { handlerMs: bench.handlerMs, workMs: bench.workMs, frameMs: bench.frameMs };
  });
  await page.mouse.up();
  await pause(300);
  return measured;
}

/**
 * Moves the lever to a new place, where the hand rests, and waits for the exact figure.
 *
 * @param {Page} page
 * @param {Box} box
 * @param {number} part
 * @returns {Promise<number>} From the last move to the exact figure.
 */
async function settle(page, box, part) {
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await pause(300);
  await page.evaluate(() => {
    const card = document.querySelector('[data-testid="card-retention"]');
    const before = card?.getAttribute('data-value');
    const measured = new Promise((done) => {
      let movedAt = 0;
      window.addEventListener('input', (event) => {
        movedAt = event.timeStamp;
      });
      const step = () => {
        const isNew = card?.getAttribute('data-value') !== before;
        if (isNew && card?.querySelector('[data-live]') === null) {
          done(performance.now() - movedAt);
        } else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    Object.assign(window, { benchSettled: measured });
  });
  await page.mouse.move(box.x + box.width * part, y);
  const settledMs = await page.evaluate(
    () =>
      /** @type {{ benchSettled: Promise<number> }} */ (/** @type {unknown} */ (window))
        .benchSettled,
  );
  await page.mouse.up();
  return settledMs;
}

/**
 * @param {readonly number[]} values
 * @param {number} part
 */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {readonly Drag[]} drags */
function joined(drags) {
  return {
    handlerMs: drags.flatMap((one) => one.handlerMs),
    workMs: drags.flatMap((one) => one.workMs),
    frameMs: drags.flatMap((one) => one.frameMs),
  };
}

/**
 * @param {string} name
 * @param {Drag} measured
 * @param {Drag} idle
 */
function line(name, measured, idle) {
  const [own, nothing] = [measured, idle].map(({ handlerMs }) => quantile(handlerMs, 0.95));
  const [ownWork, idleWork] = [measured, idle].map(({ workMs }) => quantile(workMs, 0.95));
  const ratio = (own ?? 0) / (nothing ?? 1);
  const workRatio = (ownWork ?? 0) / (idleWork ?? 1);
  const longest = Math.max(...measured.frameMs);
  const late = measured.frameMs.filter((ms) => ms > 50).length;
  return `${name}: handler p95 ${(own ?? 0).toFixed(2)} ms, ${ratio.toFixed(2)} × the idle slider; with its frame ${(ownWork ?? 0).toFixed(1)} ms, ${workRatio.toFixed(2)} ×; longest frame ${longest.toFixed(1)} ms, ${String(late)} over 50 ms of ${String(measured.frameMs.length)}`;
}

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<Box>}
 */
async function boxOf(page, selector) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing at ${selector}`);
  return box;
}

/**
 * How far down the chart's point is under the hand, as the pointer says.
 *
 * @param {Page} page
 * @param {Box} box
 */
async function pointOf(page, box) {
  for (let right = 50; right < box.width; right += 8) {
    for (let down = 24; down < box.height - 38; down += 10) {
      await page.mouse.move(box.x + right, box.y + down);
      const cursor = await page
        .locator('[data-testid="chart-break-even"] canvas')
        .evaluate((canvas) => getComputedStyle(canvas).cursor);
      if (cursor === 'ew-resize') return { part: right / box.width, y: box.y + down };
    }
  }
  throw new Error('the present point is nowhere on the chart');
}

const folder = mkdtempSync(join(tmpdir(), 'jieyu-drag-'));
const file = join(folder, 'plan.jieyu');
writeFileSync(file, madePlan(VARIETIES));
await buildWhenStale();
const app = await _electron.launch({
  executablePath: await electronExecutable(),
  args: [root, '--no-sandbox', `--user-data-dir=${join(folder, 'user-data')}`],
});
try {
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await page.getByTestId('start-open').click();
  await page.getByTestId('cell-v0-baseUnits').click();
  await page.locator('[data-testid="chart-break-even"][data-drawn="true"]').waitFor();
  await page.evaluate(prepare);
  const idleBox = await boxOf(page, '#bench-idle');
  const leverBox = await boxOf(page, '[data-testid="lever-non-selected-slider"]');
  const baseBox = await boxOf(page, '[data-testid="lever-base-slider"]');
  const chartBox = await boxOf(page, '[data-testid="chart-break-even"] canvas');
  const middle = (/** @type {Box} */ box) => ({ y: box.y + box.height / 2, from: 0.2, to: 0.8 });
  const idle = [];
  const lever = [];
  const base = [];
  const point = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    idle.push(await drag(page, idleBox, middle(idleBox)));
    lever.push(await drag(page, leverBox, middle(leverBox)));
    idle.push(await drag(page, idleBox, middle(idleBox)));
    base.push(await drag(page, baseBox, middle(baseBox)));
    const start = await pointOf(page, chartBox);
    point.push(await drag(page, chartBox, { y: start.y, from: start.part, to: 0.7 }));
  }
  const settled = [];
  for (let round = 0; round < 12; round += 1) {
    settled.push(await settle(page, leverBox, round % 2 === 0 ? 0.7 : 0.5));
    await pause(200);
  }
  // The first round warms everything up.
  const [idles, levers, bases, points] = [
    idle.slice(2),
    lever.slice(1),
    base.slice(1),
    point.slice(1),
  ].map(joined);
  const nothing = idles ?? joined([]);
  process.stdout.write(
    [
      `${String(VARIETIES)} varieties, ${String(ROUNDS - 1)} drags of ${String(MOVES)} moves each, in turns`,
      line('a slider that does nothing', nothing, nothing),
      line('the lever of the non-selected amount', levers ?? nothing, nothing),
      line('the lever of the base quantity', bases ?? nothing, nothing),
      line('the point on the chart', points ?? nothing, nothing),
      `from rest to the exact figure: median ${quantile(settled, 0.5).toFixed(1)} ms, longest ${Math.max(...settled).toFixed(1)} ms`,
      '',
    ].join('\n'),
  );
} finally {
  // The plan was edited: closing the window would ask what to do with it.
  await app
    .evaluate(({ app: program }) => {
      program.exit(0);
    })
    .catch(() => undefined);
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
