import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';

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
});
