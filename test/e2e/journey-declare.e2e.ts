import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText, type UnitsText } from '../../shared/decimal/decimal-text';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { pageLines, sheetLines } from '../support/office';
import {
  answerOpenDialog,
  answerSaveDialog,
  settingsFolder,
  startApp,
  takePicture,
} from './electron-app';
import { declareOf } from './pages/declare-page';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
/** Of the sample: a floor above the safe base, or nothing to retain. They are accepted one by one. */
const TO_LOOK_AT = 2;
const variety = present(sample.varieties[0], 'the sample has varieties');
const STOCK_OUT = '2025-03';

/** The sample, with a month in which its first drug could hardly be had. */
function shortPlan(): string {
  const monthly = variety.monthly.map((use) =>
    use.month === STOCK_OUT
      ? {
          ...use,
          selectedUnits: decimalText<UnitsText>('30'),
          nonSelectedUnits: decimalText<UnitsText>('0'),
        }
      : use,
  );
  const varieties = [{ ...variety, monthly }, ...sample.varieties.slice(1)];
  return planFileText({ ...sample, varieties, scenarios: [] }, '0');
}

/** A field's text, typed and taken by keys alone. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.getByTestId(`entry-${field}`).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await declareOf(page).settled();
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
    const plan = join(folder, 'short.jieyu');
    await writeFile(plan, shortPlan());
    await answerOpenDialog(app, plan);
    await startOf(page).openFile();
    await page.getByTestId('card-retention').waitFor();
    if (language === 'en') await press(page, 'switch-language');
    await page.keyboard.press('Control+4');
    await press(page, 'empty-action');
    await press(page, 'round-take');
    await declareOf(page).settled();
    await page.getByTestId('round-table').locator('..').focus();
    for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
    await declareOf(page).settled();
    await page.getByTestId('round-band').waitFor();
    await takePicture(app, `declare-${language}`);

    await page.getByTestId('round-search').focus();
    await page.keyboard.type(variety.genericName);
    await page.getByTestId(`round-row-${variety.id}`).waitFor();
    await declareOf(page).settled();
    const before = await page.getByTestId('use-message').innerText();
    await press(page, `stock-out-${STOCK_OUT}`);
    await page.getByTestId(`stock-out-undo-${STOCK_OUT}`).waitFor();
    await declareOf(page).settled();
    expect(await page.getByTestId('use-message').innerText()).not.toBe(before);
    await type(page, 'usable', '170000~190000');
    const rules = page.getByTestId('rule-list');
    expect(await rules.innerText()).toMatch(/80 (?:次|in 100)/);
    expect(await rules.locator('dd').allInnerTexts()).toHaveLength(3);
    await press(page, 'value-handle', 'ArrowLeft');
    await page
      .getByTestId(`round-row-${variety.id}`)
      .getByTestId('round-declared')
      .locator('s')
      .waitFor();
    await type(page, 'reason', 'fewer wards');
    await page.getByTestId('round-search').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await press(page, 'accept-all');
    await expect.poll(() => page.getByTestId('accept-all').isDisabled()).toBe(true);
    await declareOf(page).settled();
    const shown = await declareOf(page).lines();
    expect(shown).toHaveLength(sample.varieties.length - TO_LOOK_AT);

    const path = join(folder, 'declaration.xlsx');
    await answerSaveDialog(app, path);
    await press(page, 'round-export');
    await page.getByTestId('copied-note').filter({ hasText: 'declaration.xlsx' }).waitFor();
    const paper = join(folder, 'declaration.pdf');
    await answerSaveDialog(app, paper);
    await press(page, 'round-menu');
    await page.getByTestId('round-menu-pdf').waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('copied-note').filter({ hasText: 'declaration.pdf' }).waitFor();
    const [inSheet, onPaper] = [await sheetLines(path), await pageLines(paper)];
    for (const { name, baseUnits } of shown) {
      const isSaid = (line: string): boolean => line.includes(name) && line.includes(baseUnits);
      expect({ name, isSaid: inSheet.some(isSaid) }).toEqual({ name, isSaid: true });
      // A long name is broken over several lines there.
      expect(onPaper.some((line) => line.includes(baseUnits))).toBe(true);
    }
    for (const lines of [inSheet, onPaper]) {
      expect(lines.some((line) => line.includes('fewer wards'))).toBe(true);
    }

    await press(page, 'round-scenario');
    await page.getByTestId('scenario-add').waitFor();
    await page.keyboard.press('Control+5');
    await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
