import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyEdit } from '../../shared/plan/edits';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseMenu,
  type RunningApp,
  settingsFolder,
  startApp,
  windowTitle,
} from '../e2e/electron-app';
import { importOf } from '../e2e/pages/import-page';
import { startOf } from '../e2e/pages/start-page';
import { tableOf } from '../e2e/pages/table-page';
import { messySheet } from '../support/messy-history';
import { workbookBytes } from '../support/workbooks';

const sample = sampleHospital();
const variety = present(sample.varieties[0], 'the sample has varieties');
const typedYuan = '123456.78';
const edited = applyEdit(sample, {
  kind: 'changeVariety',
  varietyId: variety.id,
  change: {
    field: 'nonSelected',
    value: { kind: 'amount', amountYuan: decimalText(typedYuan) },
  },
});
const { retentionYuan } = evaluatePlan(edited).hospital;

/** What is shown after the edit, and must be again after opening. */
async function waitForEdited(app: RunningApp): Promise<void> {
  const table = tableOf(app.page);
  await expect.poll(async () => (await table.cards())['card-retention']).toBe(retentionYuan);
  expect(await table.cell(variety.id, 'nonSelected')).toBe(typedYuan);
}

async function exportAs(app: RunningApp, kind: string, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await app.page.getByTestId(`export-kind-${kind}`).check();
  await app.page.getByTestId('export-now').click();
  const start = async (): Promise<string> =>
    readFile(path).then(
      (bytes) => bytes.subarray(0, 4).toString('latin1'),
      () => '',
    );
  await expect.poll(start).toBe(kind === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
}

describe('the packaged program in a window', () => {
  it('edits and saves the sample, opens it again, and exports it', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '示例 2026.jieyu');
    const first = await startApp({ folder });
    expect(await first.electron.evaluate(({ app }) => app.isPackaged)).toBe(true);
    const table = await startOf(first.page).openSample();
    await table.type(variety.id, 'nonSelected', typedYuan);
    await waitForEdited(first);
    await answerSaveDialog(first, path);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    expect(first.complaints).toEqual([]);
    await first.quit();

    const second = await startApp({ folder });
    await answerOpenDialog(second, path);
    await startOf(second.page).openFile();
    await waitForEdited(second);
    expect(await windowTitle(second)).toContain('示例 2026.jieyu');
    await chooseMenu(second, 'export');
    await second.page.getByTestId('export-dialog').waitFor();
    await exportAs(second, 'xlsx', join(folder, '工作簿.xlsx'));
    await exportAs(second, 'pdf', join(folder, '报告.pdf'));
    expect(second.complaints).toEqual([]);
  });

  it('imports a small history in its own process', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '采购明细.xlsx');
    await writeFile(path, workbookBytes([messySheet]));
    const app = await startApp({ folder });
    await answerOpenDialog(app, path);
    const page = importOf(app.page);
    await page.choose();
    await page.read();
    // Counted by hand beside the rows.
    expect(await page.counts()).toMatchObject({ rows: '16', accepted: '5', amount: '39291.22' });
    await page.answer('winners', '4');
    await page.answer('fundRatio', '65%');
    await page.answer('insuredShareRatio', '90%');
    await page.finish();
    await app.page.getByText('阿托伐他汀钙片').first().waitFor();
    expect(app.complaints).toEqual([]);
  });
});
