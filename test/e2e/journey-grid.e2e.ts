import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { beginNewPlan, settingsFolder, sharedApp, startApp } from './electron-app';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';
import { whatIfOf } from './pages/what-if-page';

const { varieties } = sampleHospital();
const [first, second, third, fourth] = varieties.map((variety) => variety);

describe('the table as a spreadsheet, in the program itself', () => {
  const shared = sharedApp();

  it('takes a range as Excel puts it on the clipboard, fills it down and takes it back', async () => {
    const { app } = shared;
    const { page } = app;
    await beginNewPlan(app);
    await startOf(page).openSample();
    const grid = gridOf(page);
    const id = (variety: typeof first): string => present(variety, 'the sample has rows').id;
    await grid.cell(id(first), 'preVbpPriceYuan').click();
    await app.electron.evaluate(async ({ clipboard }) => {
      await clipboard.writeText('6.10\t1.05\r\n7.20\t2.05\r\n"1,008.30"\t3.05\r\n');
    });
    await page.keyboard.press('Control+v');
    await expect.poll(() => grid.value(id(third), 'preVbpPriceYuan')).toBe('1008.3');
    expect(await grid.value(id(third), 'selectedPriceYuan')).toBe('3.05');
    await grid.drag(
      grid.cell(id(third), 'preVbpPriceYuan'),
      grid.cell(id(fourth), 'selectedPriceYuan'),
    );
    await page.keyboard.press('Control+d');
    await expect.poll(() => grid.value(id(fourth), 'selectedPriceYuan')).toBe('3.05');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => grid.value(id(fourth), 'selectedPriceYuan'))
      .toBe(fourth?.selectedPriceYuan);
    await page.keyboard.press('Control+z');
    await expect.poll(() => grid.value(id(first), 'preVbpPriceYuan')).toBe(first?.preVbpPriceYuan);
    expect(app.complaints).toEqual([]);
  });

  it('copies for other programs, by keys, and pastes by its menu', async () => {
    const { app } = shared;
    const { page } = app;
    await beginNewPlan(app);
    await startOf(page).openSample();
    const grid = gridOf(page);
    await grid.drag(
      grid.cell(present(first, 'a row').id, 'genericName'),
      grid.cell(present(second, 'a row').id, 'baseUnits'),
    );
    await page.keyboard.press('Control+c');
    await expect
      .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
      .toContain(`${present(second, 'a row').genericName}\t${present(second, 'a row').baseUnits}`);
    await grid.cell(present(third, 'a row').id, 'genericName').click({ button: 'right' });
    await page.getByTestId('menu-paste').click();
    await expect
      .poll(() => grid.value(present(fourth, 'a row').id, 'genericName'))
      .toBe(second?.genericName);
    expect(app.complaints).toEqual([]);
  });

  it('opens as it was arranged the last time', async () => {
    const folder = await settingsFolder();
    const before = await startApp({ folder });
    await startOf(before.page).openSample();
    await before.page.getByTestId('columns').click();
    await before.page.getByTestId('column-winners').click();
    await before.page.getByTestId('group-by-batch').click();
    await before.page.getByTestId('rail-whatIf').click();
    await whatIfOf(before.page).openTool('ladder');
    await expect
      .poll(() =>
        before.page.evaluate(async () =>
          JSON.stringify(await window.jieyu.invoke('settings.read', {})),
        ),
      )
      .toMatch(/"isGrouped":true.*"tool":"ladder"/);
    await before.quit();
    const after = await startApp({ folder });
    await startOf(after.page).openSample();
    await after.page.locator('[aria-expanded][role=gridcell]').first().waitFor();
    expect(await after.page.getByTestId('head-winners').count()).toBe(0);
    await after.page.getByTestId('rail-whatIf').click();
    await after.page.getByTestId('tool-ladder').waitFor();
  });
});
