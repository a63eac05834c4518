import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { sampleHospital } from '../../shared/plan/sample-hospital';
import { numberCell, rawTable } from '../support/raw-tables';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { importOf } from './pages/import-page';
import { startOf } from './pages/start-page';

const purchases = rawTable([
  ['采购日期', '药品通用名', '包装规格', '采购数量', '采购金额', '是否中选'],
  ['2024-03-01', '阿卡波糖片', '50mg*30片/盒', numberCell('10'), numberCell('600'), '否'],
  ['2025-03-01', '阿卡波糖片', '50mg*30片/盒', '两盒', numberCell('180'), '是'],
]);
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

  it('finds nothing in the way on each step of the import', async () => {
    page = await openPage({ language, purchases });
    await page.getByTestId('rail-import').click();
    expect(await graveFindings(page)).toEqual([]);
    const wizard = importOf(page);
    await wizard.choose();
    expect(await graveFindings(page)).toEqual([]);
    await wizard.read();
    expect(await graveFindings(page)).toEqual([]);
  });
});
