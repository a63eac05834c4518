import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { formatYuan } from '../../shared/i18n/format';
import { zhCn } from '../../shared/i18n/zh-cn';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import {
  answerSaveDialog,
  chooseMenu,
  type RunningApp,
  sharedApp,
  startApp,
  takePicture,
} from './electron-app';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
const { hospital } = evaluatePlan(sample);
const run = promisify(execFile);

/** Opens the dialog by its key's menu entry and exports; the outcome's place on the page. */
async function exportAs(app: RunningApp, kind: string, path: string | null): Promise<void> {
  await answerSaveDialog(app, path);
  await app.page.getByTestId(`export-kind-${kind}`).check();
  await app.page.getByTestId('export-now').click();
}

async function textOf(pdf: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 26 });
  return stdout;
}

/** Chromium 114 of Electron 25 writes none, and no tags. */
const FIRST_WITH_BOOKMARKS = 130;

/** The titles of a PDF's bookmarks, which Chromium writes as they are, in UTF-16. */
function bookmarksOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  if (!text.includes('/Outlines ')) return [];
  return [...text.matchAll(/\/Title <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
}

/** What is left of a text when its layout is taken away: a name may stand on two lines. */
function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('reports', () => {
  const shared = sharedApp();

  it('leave as PDF, workbook and CSV through the dialog, and are noted', async () => {
    const { app } = shared;
    const { folder } = app;
    await startOf(app.page).openSample();
    const paths = {
      pdf: join(folder, '报告.pdf'),
      xlsx: join(folder, '工作簿.xlsx'),
      csv: join(folder, '品种.csv'),
    };
    await chooseMenu(app, 'export');
    await app.page.getByTestId('export-dialog').waitFor();
    await app.page.getByTestId('export-kind-pdf').check();
    await app.page.getByTestId('export-preparedBy').fill('王小明');
    await takePicture(app, 'export-zh');
    for (const kind of ['pdf', 'xlsx', 'csv'] as const) {
      await exportAs(app, kind, paths[kind]);
      const saved = app.page.getByTestId('export-saved');
      await expect
        .poll(() => saved.textContent().catch(() => ''))
        .toContain(paths[kind].slice(folder.length + 1));
    }
    const text = await textOf(paths.pdf);
    for (const yuan of [
      hospital.budgetYuan,
      hospital.expenditureYuan,
      hospital.balanceBaseYuan,
      hospital.retentionYuan,
      hospital.performancePayYuan,
    ]) {
      expect(yuan === null ? null : text).toContain(yuan === null ? null : formatYuan(yuan, 'zh'));
    }
    const plain = packed(text);
    for (const { genericName } of sample.varieties) expect(plain).toContain(packed(genericName));
    expect(plain).toContain('王小明');
    expect(plain).toContain(packed(zhCn.common.sampleMark));
    expect(plain).toMatch(/第1页\/共\d+页/);
    const { stdout: facts } = await run('pdfinfo', [paths.pdf]);
    expect(facts).toMatch(/^Creator: +Jieyu$/m);
    const { print } = zhCn.export;
    const chromium = await app.electron.evaluate(() => parseInt(process.versions.chrome, 10));
    const isOld = chromium < FIRST_WITH_BOOKMARKS;
    expect(/^Tagged: +yes$/m.test(facts)).toBe(!isOld);
    expect(bookmarksOf(await readFile(paths.pdf))).toEqual(
      isOld
        ? []
        : expect.arrayContaining([
            ...[print.title, print.hospitalChart, print.waterfallChart, print.ladderChart],
            ...[print.varieties, print.parameters, print.warnings, print.notes],
          ]),
    );

    expect((await readFile(paths.xlsx)).subarray(0, 2).toString()).toBe('PK');
    const csv = await readFile(paths.csv, 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const { genericName } of sample.varieties) expect(csv).toContain(genericName);

    await app.page.getByTestId('export-log').locator('summary').click();
    const lines = app.page.getByTestId('export-log-line');
    await expect.poll(() => lines.allTextContents()).toHaveLength(3);
    const log = JSON.parse(await readFile(join(folder, 'exports.json'), 'utf8')) as object[];
    expect(log).toMatchObject([
      { kind: 'csv', path: paths.csv },
      { kind: 'xlsx', path: paths.xlsx },
      { kind: 'pdf', path: paths.pdf },
    ]);
    await app.page.getByTestId('export-close').click();
    expect(app.complaints).toEqual([]);
  });

  it('leave nothing when the person cancels, and the old file when it cannot be written', async () => {
    const app = await startApp();
    const { folder } = app;
    await startOf(app.page).openSample();
    await chooseMenu(app, 'export');
    await exportAs(app, 'pdf', null);
    await app.page.getByTestId('export-cancelled').waitFor();
    const before = join(folder, 'exports.json');
    expect(await readdir(folder)).not.toContain('exports.json');

    // A folder in the file's place: the one thing that even the administrator cannot replace.
    await writeFile(join(folder, 'plain'), 'old');
    const blocked = join(folder, 'plain', '报告.pdf');
    await exportAs(app, 'pdf', blocked);
    await app.page.getByTestId('export-failed').waitFor();
    expect(await readFile(join(folder, 'plain'), 'utf8')).toBe('old');
    expect(await readdir(folder)).not.toContain(before);
  });

  it('are shown page by page before they are printed', async () => {
    const { app } = shared;
    await startOf(app.page).openSample();
    await app.page.keyboard.press('Control+p');
    await app.page.getByTestId('print-pages').waitFor();
    await expect.poll(() => app.page.getByTestId('print-sheet').count()).toBeGreaterThan(5);
    await takePicture(app, 'print-preview-zh');
    await app.page.keyboard.press('Escape');
    await expect.poll(() => app.page.getByTestId('print-preview').count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
