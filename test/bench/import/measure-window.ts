import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { _electron, type ElectronApplication, type Page } from 'playwright-core';

import { buildWhenStale } from '../../../build/build.mjs';
import { electronExecutable } from '../../../build/electron-runtime.mjs';
import { type Memory, memoryOf, seenSince, type Stretch, watchWindow } from './watch-window';
import { writeHistoryXlsx } from './write-xlsx';

const ROUNDS = 3;
const IDLE_MS = 4000;
/** Asking main keeps it busy itself. */
const MEMORY_EVERY_MS = 300;
const root = resolve(import.meta.dirname, '../../..');

const PARTS = ['idle', 'preview', 'reading', 'products'] as const;
type Part = (typeof PARTS)[number];

interface Round {
  /**
   * The window at rest; from the choice of the file to its columns on screen; from the button until all is read; until
   * the products are on screen.
   */
  readonly parts: Readonly<Record<Part, Stretch>>;
  readonly readingMs: number;
  readonly peakMegabytes: number;
  readonly before: Memory;
  readonly after: Memory;
}

/** Imports a workbook of so many rows in the real window and prints how the window fared. */
export async function measureWindow(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-window-'));
  const path = join(folder, '采购明细.xlsx');
  await buildWhenStale();
  await writeHistoryXlsx(path, rows);
  const app = await _electron.launch({
    executablePath: await electronExecutable(),
    args: [root, '--no-sandbox', `--user-data-dir=${join(folder, 'user-data')}`],
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, path);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(app, page));
    const cancelMs = await measureCancel(app, page);
    process.stdout.write(reportOf(rows, rounds, cancelMs));
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

async function measureRound(app: ElectronApplication, page: Page): Promise<Round> {
  await page.reload();
  await page.getByTestId('rail-import').click();
  await watchWindow(app, page);
  await wait(1000);
  await seenSince(app, page);
  const before = await memoryOf(app);
  await wait(IDLE_MS);
  const { rest: idle } = await seenSince(app, page);
  await goToColumns(page);
  const { rest: preview } = await seenSince(app, page);
  await wait(1000);
  await seenSince(app, page);
  const startedAt = performance.now();
  await page.getByTestId('import-read').click();
  const peakMegabytes = await peakUntil(app, page.getByTestId('import-open').waitFor());
  const readingMs = performance.now() - startedAt;
  await wait(300);
  const { reading, rest: products } = await seenSince(app, page);
  await wait(2000);
  const after = await memoryOf(app);
  const parts = { idle, preview, reading, products };
  return { parts, readingMs, peakMegabytes, before, after };
}

async function goToColumns(page: Page): Promise<void> {
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-preview').waitFor();
  await page.getByTestId('import-next').click();
  await page.getByTestId('import-read').waitFor();
}

async function peakUntil(app: ElectronApplication, end: Promise<void>): Promise<number> {
  let peak = 0;
  const isOver = async (): Promise<boolean> =>
    Promise.race([end.then(() => true), wait(MEMORY_EVERY_MS).then(() => false)]);
  do {
    peak = Math.max(peak, (await memoryOf(app)).importProcess ?? 0);
  } while (!(await isOver()));
  return peak;
}

/** From the button to the end of the process. */
async function measureCancel(app: ElectronApplication, page: Page): Promise<number> {
  await page.reload();
  await page.getByTestId('rail-import').click();
  await goToColumns(page);
  await page.getByTestId('import-read').click();
  await page.getByTestId('import-progress').filter({ hasText: /[1-9]/ }).waitFor();
  const startedAt = performance.now();
  await page.getByTestId('import-cancel').click();
  while ((await memoryOf(app)).importProcess !== null) await wait(5);
  return performance.now() - startedAt;
}

function reportOf(rows: number, rounds: readonly Round[], cancelMs: number): string {
  const p95 = (part: Part): number => median(rounds.map(({ parts }) => parts[part].p95Ms));
  const most = (figure: 'longestMs' | 'mainMs', part: Part): number =>
    Math.max(...rounds.map(({ parts }) => parts[part][figure]));
  const frames = PARTS.map((part) =>
    [
      `${part}: frames p95 ${p95(part).toFixed(1)} ms (${(p95(part) / p95('idle')).toFixed(2)} × idle)`,
      `longest ${most('longestMs', part).toFixed(0)} ms`,
      `main busy at most ${most('mainMs', part).toFixed(0)} ms`,
    ].join(', '),
  );
  const readingMs = median(rounds.map((round) => round.readingMs));
  const events = median(rounds.map(({ parts }) => parts.reading.progressEvents));
  const peak = Math.max(...rounds.map(({ peakMegabytes }) => peakMegabytes));
  const isGone = rounds.every(({ after }) => after.importProcess === null);
  const more = median(rounds.map(({ before, after }) => after.program - before.program));
  return [
    `${String(rows)} rows of 12 columns, ${String(rounds.length)} imports in one window`,
    ...frames,
    `from the button to the products ${readingMs.toFixed(0)} ms, with ${String(events)} events of progress`,
    `import process: at most ${peak.toFixed(0)} MB, gone afterwards: ${isGone ? 'yes' : 'no'}; the program then takes ${more.toFixed(0)} MB more than before`,
    `cancel: process gone after ${cancelMs.toFixed(0)} ms`,
    '',
  ].join('\n');
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? NaN;
}
