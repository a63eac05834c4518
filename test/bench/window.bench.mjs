import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { _electron } from 'playwright-core';

import { buildWhenStale } from '../../build/build.mjs';
import { electronExecutable } from '../../build/electron-runtime.mjs';
import { madePlan } from './made-plan.mjs';

/**
 * `npm run bench:window`: starts the program with a plan and a window with one word in it, in turns, and prints how soon
 * each shows something, how soon the table stands, and the memory of all processes; then scrolls through 5,000 varieties
 * and prints how punctual the frames are beside those at rest. Linux only: the memory is read from /proc.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ visibleMs: number, paintedMs: number, megabytes: number }} Start
 */

const ROUNDS = 7;
const VARIETIES_OF_START = 40;
const VARIETIES_OF_SCROLL = 5000;
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'jieyu-start-'));

/** The least that Electron can show: one word in a window as sandboxed as the program's. */
function emptyApp() {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p data-testid="stands">Jieyu');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile('index.html');
});
`,
  );
  return folder;
}

/**
 * @param {number} rootPid
 * @returns {number} Megabytes of the process and all below it, memory they share counted once.
 */
function megabytesOf(rootPid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [, parent] = /\) . (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      const pid = parseInt(name, 10);
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), pid]);
    } catch {
      // It ended meanwhile.
    }
  }
  /** @param {number} pid @returns {number} */
  const kilobytesOf = (pid) => {
    let own = 0;
    try {
      const rollup = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
      own = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
    return (children.get(pid) ?? []).reduce((sum, child) => sum + kilobytesOf(child), own);
  };
  return kilobytesOf(rootPid) / 1024;
}

/**
 * @param {readonly string[]} parameters The application's folder first.
 * @param {string} standing What is there once the content stands.
 * @returns {Promise<Start>}
 */
async function start(parameters, standing) {
  const userData = mkdtempSync(join(folder, 'user-data-'));
  const startedAt = Date.now();
  const app = await _electron.launch({
    executablePath: await electronExecutable(),
    args: [...parameters, '--no-sandbox', `--user-data-dir=${userData}`],
  });
  try {
    const page = await app.firstWindow();
    const stoodAt = page.evaluate((selector) => {
      /** @type {Promise<number>} */
      const stood = new Promise((done) => {
        const drawn = () => {
          setTimeout(() => {
            done(Date.now());
          });
        };
        const step = () => {
          if (document.querySelector(selector) === null) requestAnimationFrame(step);
          else requestAnimationFrame(drawn);
        };
        step();
      });
      return stood;
    }, standing);
    const paintedMs = (await stoodAt) - startedAt;
    await page.waitForTimeout(1500);
    const firstPaintAt = await page.evaluate(
      () =>
        performance.timeOrigin +
        (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
    const megabytes = megabytesOf(app.process().pid ?? 0);
    return { visibleMs: firstPaintAt - startedAt, paintedMs, megabytes };
  } finally {
    await app.close();
  }
}

/**
 * The gaps between frames while a box scrolls by itself through all it has, or while it rests.
 *
 * @param {Page} page
 * @param {number} pixelsEachFrame 0 to rest.
 * @returns {Promise<number[]>}
 */
function frameGaps(page, pixelsEachFrame) {
  return page.evaluate((pixels) => {
    const box = document.querySelector('[data-part=grid-scroll]');
    if (box === null) throw new Error('there is nothing to scroll');
    /** @type {Promise<number[]>} */
    const measured = new Promise((done) => {
      /** @type {number[]} */
      const gaps = [];
      let last = performance.now();
      const step = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        box.scrollTop += pixels;
        if (gaps.length < 400) requestAnimationFrame(step);
        else done(gaps.slice(1));
      };
      requestAnimationFrame(step);
    });
    return measured;
  }, pixelsEachFrame);
}

/** @param {readonly number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function scrolling() {
  const file = join(folder, 'scroll.jieyu');
  writeFileSync(file, madePlan(VARIETIES_OF_SCROLL));
  const app = await _electron.launch({
    executablePath: await electronExecutable(),
    args: [root, file, '--no-sandbox', `--user-data-dir=${join(folder, 'scroll-data')}`],
  });
  try {
    const page = await app.firstWindow();
    await page.getByTestId('cell-v0-baseUnits').waitFor();
    await page.waitForTimeout(2000);
    const rest = await frameGaps(page, 0);
    const slow = await frameGaps(page, 40);
    const fast = await frameGaps(page, 400);
    return { rest, slow, fast };
  } finally {
    await app.close();
  }
}

/** @param {readonly Start[]} starts @param {keyof Start} key */
const middle = (starts, key) =>
  quantile(
    starts.map((one) => one[key]),
    0.5,
  );

await buildWhenStale();
try {
  const file = join(folder, 'start.jieyu');
  writeFileSync(file, madePlan(VARIETIES_OF_START));
  const emptyFolder = emptyApp();
  const empty = [];
  const own = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await start([emptyFolder], '[data-testid="stands"]'));
    own.push(await start([root, file], '[data-testid="cell-v0-baseUnits"]'));
  }
  for (const [name, key, unit] of /** @type {const} */ ([
    ['visible', 'visibleMs', 'ms'],
    ['the table painted', 'paintedMs', 'ms'],
    ['memory', 'megabytes', 'MB'],
  ])) {
    const [with1, without] = [
      middle(own, key),
      middle(empty, key === 'paintedMs' ? 'visibleMs' : key),
    ];
    process.stdout.write(
      `${name}: ${with1.toFixed(0)} ${unit}, ${(with1 / without).toFixed(2)} × the empty window (${without.toFixed(0)} ${unit})\n`,
    );
  }
  const { rest, slow, fast } = await scrolling();
  for (const [name, gaps] of /** @type {const} */ ([
    ['at rest', rest],
    ['scrolling a row a frame', slow],
    ['scrolling ten rows a frame', fast],
  ])) {
    process.stdout.write(
      `${String(VARIETIES_OF_SCROLL)} varieties ${name}: frames median ${quantile(gaps, 0.5).toFixed(1)} ms, p95 ${quantile(gaps, 0.95).toFixed(1)} ms, longest ${Math.max(...gaps).toFixed(0)} ms\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
