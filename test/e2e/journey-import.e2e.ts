import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { readWorkbook } from '../../electron/workbook/opening/read-workbook';
import { assert, present } from '../../shared/assert';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { messyRows, messySheet } from '../support/messy-history';
import { csvText, gb18030Bytes, workbookBytes } from '../support/workbooks';
import { dropFiles } from './drop-files';
import {
  answerOpenDialog,
  answerSaveDialog,
  loadAnew,
  type RunningApp,
  settingsFolder,
  sharedApp,
  startApp,
  takePicture,
  windowTitle,
} from './electron-app';
import { importOf } from './pages/import-page';
import { startOf } from './pages/start-page';
import { tableOf } from './pages/table-page';

/** Worked by hand beside the rows: `importOfMessy` of the fixture says the same of the command. */
const counts = {
  rows: '16',
  accepted: '5',
  skipped: '6',
  rejected: '5',
  amount: '39291.22',
  units: '7792',
};

async function historyFiles(folder: string): Promise<readonly [workbook: string, text: string]> {
  const workbook = join(folder, '一月.xlsx');
  const text = join(folder, '二月.csv');
  await writeFile(workbook, workbookBytes([messySheet]));
  await writeFile(text, gb18030Bytes(csvText(messyRows)));
  return [workbook, text];
}

/** The processes that read for an import, by their numbers. */
function importProcesses({ electron }: RunningApp): Promise<readonly number[]> {
  return electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Jieyu import'))
      .map(({ pid }) => pid),
  );
}

describe('a messy history', () => {
  it.each([
    ['采购明细.xlsx', () => workbookBytes([messySheet])],
    ['采购明细.csv', () => gb18030Bytes(csvText(messyRows))],
  ])('comes from %s into the table with every row accounted for', async (name, bytes) => {
    const folder = await settingsFolder();
    const path = join(folder, name);
    await writeFile(path, bytes());
    const app = await startApp({ folder });
    await answerOpenDialog(app, path);
    const page = importOf(app.page);
    await page.choose();
    expect(await page.fileName()).toBe(name);
    await takePicture(app, 'import');
    await page.read();
    expect(await page.counts()).toEqual(counts);
    expect(await page.refusedRows()).toEqual(['13', '14', '15', '16', '17']);
    await page.answer('winners', '4');
    await page.answer('fundRatio', '65%');
    await page.answer('insuredShareRatio', '90%');
    await page.finish();
    await app.page.getByText('阿托伐他汀钙片').first().waitFor();
    const cards = await tableOf(app.page).cards();
    expect(Object.keys(cards)).toContain('card-retention');
    expect(app.complaints).toEqual([]);
  });

  it('comes from several files at once, one that repeats another not counted unasked', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    await answerOpenDialog(app, await historyFiles(folder));
    const page = importOf(app.page);
    await page.choose();
    await page.read();
    expect(await page.counts()).toEqual({
      rows: '32',
      accepted: '5',
      skipped: '12',
      rejected: '15',
      amount: '39291.22',
      units: '7792',
    });
    await expect.poll(() => importProcesses(app)).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('gives its refused rows as a workbook, and takes them again when they are mended', async () => {
    const folder = await settingsFolder();
    const [path] = await historyFiles(folder);
    const saved = join(folder, '未采用的行.xlsx');
    const app = await startApp({ folder });
    await answerOpenDialog(app, path);
    await answerSaveDialog(app, saved);
    const page = importOf(app.page);
    await page.choose();
    await page.read();
    await page.refusedRows();
    await app.page.getByTestId('import-save-rejected').click();
    await expect.poll(() => isThere(saved)).toBe(true);
    await writeFile(saved, workbookBytes([{ name: '采购明细', rows: await mendedRows(saved) }]));
    const other = await startApp();
    await answerOpenDialog(other, saved);
    const again = importOf(other.page);
    await again.choose();
    await again.read();
    // Five rows of 10 packs, 7 tablets each, at 17.81.
    expect(await again.counts()).toEqual({
      rows: '5',
      accepted: '5',
      skipped: '0',
      rejected: '0',
      amount: '890.5',
      units: '350',
    });
  });
});

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What a person makes of the refused rows: the cells that were wrong are right now. */
async function mendedRows(path: string): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook(path);
  assert(read.ok, 'the saved workbook is read');
  const table = present(read.value[0], 'the saved workbook has a sheet');
  const right = new Map([
    [1, '氯吡格雷片'],
    [3, '75mg*7片'],
    [6, '10'],
    [7, '17.81'],
    [8, '178.10'],
    [9, '2024-02-05'],
  ]);
  return table.rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      const text = cell.kind === 'empty' ? '' : cell.text;
      return row === 0 ? text : (right.get(column) ?? text);
    }),
  );
}

describe('a large history', () => {
  it('is cancelled with nothing changed and its process gone', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '十年.csv');
    const [header, line] = [messyRows[2] ?? [], messyRows[3] ?? []];
    const block = gb18030Bytes(csvText(Array.from({ length: 1000 }, () => line)));
    const blocks = Array.from({ length: 900 }, () => block);
    await writeFile(path, Buffer.concat([gb18030Bytes(csvText([header])), ...blocks]));
    const app = await startApp({ folder });
    await startOf(app.page).openSample();
    const table = tableOf(app.page);
    await expect.poll(async () => (await table.cards())['card-retention']).not.toBeNull();
    const before = { cards: await table.cards(), title: await windowTitle(app) };
    await answerOpenDialog(app, path);
    const page = importOf(app.page);
    await page.choose();
    await page.next();
    await app.page.getByTestId('import-read').click();
    await expect.poll(() => importProcesses(app)).toHaveLength(1);
    const [reader = 0] = await importProcesses(app);
    await expect.poll(() => app.page.getByTestId('import-progress').innerText()).toMatch(/[1-9]/);
    expect(await importProcesses(app)).toEqual([reader]);
    await app.page.getByTestId('import-cancel').click();
    await app.page.getByTestId('import-read').waitFor();
    await expect.poll(() => importProcesses(app)).toEqual([]);
    await app.page.getByTestId('rail-table').click();
    expect({ cards: await table.cards(), title: await windowTitle(app) }).toEqual(before);
    expect(app.complaints).toEqual([]);
  });
});

describe('files dropped on the window', () => {
  const shared = sharedApp();

  beforeEach(async () => {
    await loadAnew(shared.app);
  });

  it('are taken by the import, from whatever screen, and the page stays where it is', async () => {
    const folder = await settingsFolder();
    const paths = await historyFiles(folder);
    const { app } = shared;
    const address = app.page.url();
    await dropFiles(app, paths);
    const files = app.page.getByTestId('import-file');
    await expect.poll(() => files.count()).toBe(2);
    expect(await files.locator('b').allInnerTexts()).toEqual(['一月.xlsx', '二月.csv']);
    expect(app.page.url()).toBe(address);
    expect(app.complaints).toEqual([]);
  });

  it('are opened where it is a plan', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '去年.jieyu');
    await writeFile(path, planFileText(sampleHospital(), '1.0.0'));
    const { app } = shared;
    await dropFiles(app, [path]);
    await expect.poll(() => windowTitle(app)).toContain('去年.jieyu');
  });

  it('are refused in words where a folder is among them', async () => {
    const folder = await settingsFolder();
    const inner = join(folder, '资料');
    await mkdir(inner);
    const { app } = shared;
    await dropFiles(app, [inner]);
    await app.page.getByText('“资料”是文件夹').waitFor();
    expect(await app.page.getByTestId('import-file').count()).toBe(0);
  });
});

describe('the template', () => {
  it('is saved, and recognised when it is chosen', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '采购明细模板.xlsx');
    const app = await startApp({ folder });
    await answerSaveDialog(app, path);
    await answerOpenDialog(app, path);
    await app.page.getByTestId('rail-import').click();
    await app.page.getByTestId('import-template').click();
    await expect.poll(() => isThere(path)).toBe(true);
    // The file is there before the program is done with it.
    await expect.poll(() => importProcesses(app)).toEqual([]);
    await app.page.getByTestId('import-choose').click();
    const file = app.page.getByTestId('import-file');
    await expect.poll(() => file.innerText()).toContain('其中 1 张是采购明细');
  });
});
