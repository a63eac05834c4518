import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { numberCell, rawTable } from '../support/raw-tables';
import { browserPages } from './browser-pages';
import { importOf } from './pages/import-page';
import { tableOf } from './pages/table-page';

const purchases = rawTable(
  [
    ['某某医院采购明细'],
    ['采购日期', '药品通用名', '剂型', '包装规格', '采购数量', '采购金额', '是否中选'],
    ['2024-03-01', '阿卡波糖片', '片剂', '50mg*30片/盒', numberCell('10'), numberCell('600'), '否'],
    ['2025-03-01', '阿卡波糖片', '片剂', '50mg*30片/盒', numberCell('20'), numberCell('180'), '是'],
    ['2025-04-01', '阿卡波糖片', '片剂', '50mg*30片/盒', '两盒', numberCell('18'), '是'],
    ['合计', null, null, null, numberCell('32'), numberCell('798'), null],
  ],
  { file: '采购明细.xlsx' },
);

const openPage = browserPages();
let page: Page;

describe('the import in a browser', () => {
  it('goes from a file to the table; nothing enters before the end', async () => {
    page = await openPage({ purchases });
    const wizard = importOf(page);
    await wizard.choose();
    expect(await page.getByTestId('import-header-row').innerText()).toContain('药品通用名');
    await wizard.read();
    expect(await wizard.counts()).toEqual({
      rows: '4',
      accepted: '2',
      skipped: '1',
      rejected: '1',
      amount: '780',
      units: '900',
    });
    expect(await wizard.refusedRows()).toEqual(['5']);
    await page.getByTestId('rail-table').click();
    await page.getByTestId('empty-action').waitFor();
    await page.getByTestId('rail-import').click();
    await wizard.answer('winners', '4');
    await wizard.answer('fundRatio', '65');
    expect(await page.getByTestId('import-finish').isDisabled()).toBe(true);
    await wizard.answer('fundRatio', '65%');
    await wizard.answer('insuredShareRatio', '0.9');
    await wizard.finish();
    await expect
      .poll(async () => (await tableOf(page).cards())['card-balance'])
      .toBe(
        // 600 units at 2 yuan, of which 480 agreed at 0.3: (1200 − 144) × 0.65 × 0.9.
        '617.76',
      );
    await page.keyboard.press('Control+z');
    await page.getByTestId('empty-add').waitFor();
  });

  it('reads another header row and another column when told to', async () => {
    page = await openPage({ purchases });
    await importOf(page).choose();
    await page.getByRole('button', { name: '以第 1 行为表头' }).click();
    await expect
      .poll(() => page.getByTestId('import-header-row').innerText())
      .toContain('某某医院');
    expect(await page.getByTestId('import-read').isDisabled()).toBe(true);
    await page.getByRole('button', { name: '以第 2 行为表头' }).click();
    await expect.poll(() => page.getByTestId('import-read').isDisabled()).toBe(false);
    await page.getByTestId('import-map-date').click();
    await page.getByTitle('（没有）').last().click();
    await expect.poll(() => page.getByTestId('import-read').isDisabled()).toBe(true);
  });

  it('shows how far it is, and stops when asked to', async () => {
    page = await openPage({ purchases, holdsReading: true });
    await importOf(page).choose();
    await page.getByTestId('import-read').click();
    await expect
      .poll(() => page.getByTestId('import-progress').innerText())
      .toContain('已到第 1 行');
    await page.getByTestId('import-cancel').click();
    await page.getByTestId('import-read').waitFor();
    expect(await page.getByTestId('error-notice').count()).toBe(0);
  });
});
