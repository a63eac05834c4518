import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { answerSaveDialog, settingsFolder, startApp, takePicture } from './electron-app';
import { startOf } from './pages/start-page';

const run = promisify(execFile);
const variety = present(sampleHospital().varieties[0], 'the sample has varieties');

async function settled(page: Page): Promise<void> {
  await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
  await page.locator('[data-testid="declare-detail"][data-current="true"]').waitFor();
}

/** A field's text, typed and taken by keys alone. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.getByTestId(`entry-${field}`).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

async function press(page: Page, testId: string, key = 'Enter'): Promise<void> {
  await page.getByTestId(testId).focus();
  await page.keyboard.press(key);
}

describe.each(['zh', 'en'] as const)('declaring by keyboard alone, in %s', (language) => {
  it('goes from the sample to a scenario and a table that LibreOffice opens', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    await startOf(page).openSample();
    if (language === 'en') await press(page, 'switch-language');
    await page.keyboard.press('Control+4');
    await press(page, 'empty-action');
    await press(page, 'round-take');
    await settled(page);
    await page.getByTestId('round-table').locator('..').focus();
    for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
    await settled(page);
    await page.getByTestId('round-band').waitFor();
    await takePicture(app, `declare-${language}`);

    await page.getByTestId('round-search').focus();
    await page.keyboard.type(variety.genericName);
    await page.getByTestId(`round-row-${variety.id}`).waitFor();
    await settled(page);
    await type(page, 'usable', '170000~190000');
    expect(await page.getByTestId('rule-list').innerText()).toMatch(/80 (?:次|in 100)/);
    await press(page, 'value-handle', 'ArrowLeft');
    await page.locator(`[data-testid="round-row-${variety.id}"] .is-declared s`).waitFor();
    await type(page, 'reason', 'fewer wards');
    await page.getByTestId('round-search').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await press(page, 'accept-all');
    await expect.poll(() => page.getByTestId('accept-all').isDisabled()).toBe(true);
    await settled(page);
    const base = await page
      .getByTestId(`round-row-${variety.id}`)
      .locator('.is-declared')
      .innerText();
    const digits = present(/[\d,]+/.exec(base), 'a base is shown')[0].replaceAll(',', '');

    const path = join(folder, 'declaration.xlsx');
    await answerSaveDialog(app, path);
    await press(page, 'round-export');
    await expect
      .poll(() => page.locator('.copied-note').first().innerText())
      .toContain('declaration.xlsx');
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      ...[
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        path,
      ],
    ]);
    const { stdout } = await run('cat', [join(folder, 'declaration.csv')]);
    const line = stdout.split('\n').find((text) => text.includes(variety.genericName));
    expect(line?.replace(/"(\d+),(\d+)"/g, '$1$2')).toContain(digits);
    expect(line).toContain('fewer wards');

    await press(page, 'round-scenario');
    await page.getByTestId('scenario-add').waitFor();
    await page.keyboard.press('Control+5');
    await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
