import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { appError } from '../../shared/errors';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { scenariosOf } from './pages/scenario-page';
import { startOf } from './pages/start-page';
import { whatIfOf } from './pages/what-if-page';

const firstId = sampleHospital().varieties[0]?.id ?? '';

const openPage = browserPages();
let page: Page;

describe.each(['zh', 'en'] as const)('whoever uses the %s page by other means', (language) => {
  it('finds nothing in the way on the start screen', async () => {
    page = await openPage({ language });
    expect(await graveFindings(page)).toEqual([]);
  });

  it('finds nothing in the way at the table, with a marked cell and in the question at closing', async () => {
    page = await openPage({ language });
    const table = await startOf(page).openSample();
    await table.chart();
    expect(await graveFindings(page)).toEqual([]);
    await table.type(firstId, 'nonSelected', '12x');
    await table.type(firstId, 'baseUnits', '5');
    await page.getByTestId('trace-more').click();
    expect(await graveFindings(page)).toEqual([]);
    await page.evaluate(() => {
      window.fakeBridge.emit('window.closeAsked', {});
    });
    await page.getByTestId('unsaved-save').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  it('finds nothing in the way of a chart’s menu and table, of a notice and of a failure', async () => {
    page = await openPage({
      language,
      saveFailure: appError('file.unwritable', { file: '测算.jieyu' }),
    });
    const table = await startOf(page).openSample();
    await table.chart();
    await page.getByTestId('chart-break-even-menu').click();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('chart-break-even-menu-table').click();
    await page.getByTestId('chart-tables').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await scenariosOf(page).typeLever('baseScale', '1.1');
    await page.getByTestId('notice').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByTestId('failure-place').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  it('finds nothing in the way where there is nothing to compare or to ask about', async () => {
    page = await openPage({ language });
    for (const screen of ['compare', 'whatIf'] as const) {
      await page.getByTestId(`rail-${screen}`).click();
      expect(await graveFindings(page)).toEqual([]);
    }
    await page.keyboard.press('Control+n');
    for (const screen of ['compare', 'whatIf', 'table'] as const) {
      await page.getByTestId(`rail-${screen}`).click();
      expect(await graveFindings(page)).toEqual([]);
    }
  });

  it('finds nothing in the way of the lists beside the ladder', async () => {
    page = await openPage({ language });
    await startOf(page).openSample();
    await page.getByTestId('rail-whatIf').click();
    const whatIf = whatIfOf(page);
    await whatIf.openTool('ladder');
    for (const part of [1, 2]) {
      await page.getByTestId('ladder-parts').locator('label').nth(part).click();
      await whatIf.settled();
      expect(await graveFindings(page)).toEqual([]);
    }
  });

  it('finds nothing in the way of files that are dragged over the page', async () => {
    page = await openPage({ language });
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.xlsx'));
      const options = { bubbles: true, cancelable: true, dataTransfer };
      document.body.dispatchEvent(new DragEvent('dragover', options));
    });
    await page.getByTestId('drop-overlay').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });
});
