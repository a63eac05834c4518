import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { pageLines, sheetLines } from '../support/office';
import { answerSaveDialog, settingsFolder, startApp } from './electron-app';
import { declareOf } from './pages/declare-page';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
/** Of the sample: a floor above the safe base, or nothing to retain. They are accepted one by one. */
const TO_LOOK_AT = 2;
const variety = present(sample.varieties[0], 'the sample has varieties');

describe('declaring with the mouse', () => {
  it('drags a base, accepts the rest, compares, and prints what is handed in', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    const desk = declareOf(page);
    await startOf(page).openSample();
    await page.getByTestId('rail-declare').click();
    await page.getByTestId('empty-action').click();
    await page.getByTestId('round-take').click();
    await desk.settled();
    await page.getByTestId('round-search').fill(variety.genericName);
    await page.getByTestId(`round-row-${variety.id}`).click();
    await desk.settled();
    await page.getByTestId('entry-usable').fill('170000~190000');
    await page.getByTestId('entry-usable').press('Enter');
    await desk.settled();

    const handle = page.getByTestId('value-handle');
    // Waits until the handle stands still.
    await handle.hover();
    const box = present(await handle.boundingBox(), 'the handle is drawn');
    await page.mouse.down();
    await page.mouse.move(box.x - 120, box.y, { steps: 6 });
    await page.mouse.up();
    const row = page.getByTestId(`round-row-${variety.id}`);
    await row.getByTestId('round-declared').locator('s').waitFor();
    await page.getByTestId('entry-reason').fill('病区减少');
    await page.getByTestId('entry-reason').press('Enter');
    await desk.settled();

    await page.getByTestId('round-search').fill('');
    await page.getByTestId('accept-all').click();
    await expect.poll(() => page.getByTestId('accept-all').isDisabled()).toBe(true);
    await desk.settled();
    const shown = await desk.lines();
    expect(shown).toHaveLength(sample.varieties.length - TO_LOOK_AT);

    const workbook = join(folder, 'declared.xlsx');
    await answerSaveDialog(app, workbook);
    await page.getByTestId('round-export').click();
    await page.getByText('declared.xlsx').waitFor();
    const paper = join(folder, 'declared.pdf');
    await answerSaveDialog(app, paper);
    await page.getByTestId('round-menu').click();
    await page.getByTestId('round-menu-pdf').click();
    await page.getByText('declared.pdf').waitFor();
    const [inSheet, onPaper] = [await sheetLines(workbook), await pageLines(paper)];
    for (const { name, baseUnits } of shown) {
      const isSaid = (line: string): boolean => line.includes(name) && line.includes(baseUnits);
      expect({ name, inSheet: inSheet.some(isSaid) }).toEqual({ name, inSheet: true });
      // A long name is broken over several lines there.
      expect(onPaper.some((line) => line.includes(baseUnits))).toBe(true);
    }
    expect(inSheet.some((line) => line.includes('病区减少'))).toBe(true);
    expect(onPaper.some((line) => line.includes('病区减少'))).toBe(true);

    await page.getByTestId('round-scenario').click();
    await page.getByTestId('scenario-add').waitFor();
    await page.getByTestId('rail-compare').click();
    await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
