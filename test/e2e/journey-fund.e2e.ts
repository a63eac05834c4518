import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../shared/decimal/decimal-text';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { threeBatchesText } from '../support/three-batches';
import {
  answerOpenDialog,
  answerSaveDialog,
  settingsFolder,
  startApp,
  takePicture,
} from './electron-app';
import { startOf } from './pages/start-page';

const run = promisify(execFile);

/** The sample's departments, and a score that is known. */
function plan(): string {
  const { fund } = sampleHospital();
  return threeBatchesText({
    scoreRange: { low: decimalText('76'), high: decimalText('76') },
    ...(fund === undefined ? {} : { allocation: fund.allocation }),
  });
}

async function settled(page: Page): Promise<void> {
  await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
}

async function press(page: Page, testId: string, key = 'Enter'): Promise<void> {
  await page.getByTestId(testId).focus();
  await page.keyboard.press(key);
}

/** A field's text, typed by keys alone. */
async function type(page: Page, testId: string, text: string): Promise<void> {
  await page.getByTestId(testId).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

describe.each(['zh', 'en'] as const)('the fund by keyboard alone, in %s', (language) => {
  it('goes from the score sheet over a veto, a target and a scenario to departments and a report', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    const file = join(folder, 'three-batches.jieyu');
    await writeFile(file, plan());
    await answerOpenDialog(app, file);
    await startOf(page).openFile();
    await page.getByTestId('card-retention').waitFor();
    if (language === 'en') await press(page, 'switch-language');
    await page.keyboard.press('Control+7');
    await page.getByTestId('fund-years').waitFor();
    await takePicture(app, `fund-${language}`);

    await press(page, 'fund-tab-score');
    await page.getByTestId('score-sheet').waitFor();
    await type(page, 'indicator-value-paidInTime', '96%');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid="indicator-paidInTime"][data-source="typed"]').waitFor();
    const [stays, , nothing] = await page.getByTestId('veto-b1y2').locator('td').allInnerTexts();
    expect([stays === nothing, nothing]).toEqual([false, '0.00']);
    await takePicture(app, `fund-score-${language}`);

    await press(page, 'fund-target');
    await type(page, 'target-year', '2028');
    await type(page, 'target-yuan', '1050000');
    await page.keyboard.press('Enter');
    await press(page, 'fund-tab-years');
    await page.getByTestId('target-way-cuts').waitFor();
    await press(page, 'target-make-cuts');
    await page.getByTestId('target-ways').waitFor({ state: 'detached' });
    expect(await page.getByTestId('fund-scenario').inputValue()).not.toBe('');

    await press(page, 'fund-tab-items');
    await settled(page);
    const before = await page.getByTestId('items-total').innerText();
    await page.locator('[data-testid^="item-nonSelectedYuan-"]').first().focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByTestId('items-total').filter({ hasNotText: before }).waitFor();
    await takePicture(app, `fund-items-${language}`);

    await press(page, 'fund-tab-allocation');
    await settled(page);
    const departments = join(folder, '科室.csv');
    await writeFile(
      departments,
      '科室,中选品种使用量 70%,人数 30%\n骨科,1184000,12\n外科,823000,8\n',
    );
    await answerOpenDialog(app, departments);
    await press(page, 'allocation-import');
    await press(page, 'departments-choose');
    await page.getByTestId('departments-read').filter({ hasText: '骨科' }).waitFor();
    await press(page, 'departments-take');
    await page.getByTestId('department-name-d3').waitFor();
    await settled(page);
    const total = await page.getByTestId('departments-total').innerText();
    const amounts = await page.locator('[data-testid^="department-yuan-"]').allInnerTexts();
    const fen = (text: string): number => Math.round(Number(text.replaceAll(',', '')) * 100);
    expect(amounts.map(fen).reduce((sum, part) => sum + part, 0)).toBe(fen(total));

    const path = join(folder, 'fund.xlsx');
    await answerSaveDialog(app, path);
    await press(page, 'export-fund');
    await page.getByTestId('copied-note').filter({ hasText: 'fund.xlsx' }).waitFor();
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      ...['--headless', '--convert-to', 'html', '--outdir', folder, path],
    ]);
    const written = await readFile(join(folder, 'fund.html'), 'utf8');
    const [whole = ''] = total.split('.');
    expect(written.replaceAll(',', '')).toContain(whole.replaceAll(',', ''));
    expect(app.complaints).toEqual([]);
  });
});
