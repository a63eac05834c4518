import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { doubtful, historySheet, twoFiles } from '../support/import-files';
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
    const wizard = importOf(page);
    await wizard.choose();
    await page.getByRole('button', { name: '以第 1 行为表头' }).click();
    await expect
      .poll(() => page.getByTestId('import-header-row').innerText())
      .toContain('某某医院');
    await wizard.next();
    expect(await page.getByTestId('import-read').isDisabled()).toBe(true);
    await wizard.back();
    await page.getByRole('button', { name: '以第 2 行为表头' }).click();
    await expect
      .poll(() => page.getByTestId('import-header-row').innerText())
      .toContain('药品通用名');
    await wizard.next();
    await expect.poll(() => page.getByTestId('import-read').isDisabled()).toBe(false);
    await page.getByTestId('import-map-date').selectOption('（没有）');
    await expect.poll(() => page.getByTestId('import-read').isDisabled()).toBe(true);
    expect(await page.getByTestId('import-note').innerText()).toContain('采购日期');
  });

  it('shows how far it is, and stops at once when asked to', async () => {
    page = await openPage({ purchases, holdsReading: true });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    await page.getByTestId('import-read').click();
    await expect
      .poll(() => page.getByTestId('import-progress').innerText())
      .toContain('已读 12,300 行');
    await page.getByTestId('import-cancel').click();
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-cancel').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('import-read').waitFor();
    expect(await page.getByTestId('error-notice').count()).toBe(0);
  });

  it('goes by Enter from step to step and by Esc back, with every answer kept', async () => {
    page = await openPage({ purchases: doubtful });
    const wizard = importOf(page);
    await page.getByTestId('rail-import').click();
    await page.getByTestId('import-choose').click();
    await expect.poll(() => page.getByTestId('import-next').isEnabled()).toBe(true);
    for (const heading of ['确认表头', '每一列', '确认包装']) {
      await page.keyboard.press('Enter');
      await expect.poll(() => wizard.heading()).toContain(heading);
    }
    await wizard.question('丁药业').getByTestId('import-factor').fill('30');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByTestId('import-open').innerText())
      .toContain('3 个问题待确认');
    await page.getByTestId('import-heading').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => wizard.heading()).toContain('每一列');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByTestId('import-open').innerText())
      .toContain('3 个问题待确认');
    for (const heading of ['核对数据', '对全部品种']) {
      await page.keyboard.press('Enter');
      await expect.poll(() => wizard.heading()).toContain(heading);
    }
    await page.getByTestId('import-fundRatio').fill('65%');
    await page.keyboard.press('Enter');
    await page.getByText('阿卡波糖片').first().waitFor();
  });

  it('takes the files that are dropped on any screen, and says so while they are dragged', async () => {
    page = await openPage();
    await page.getByTestId('start-sample').click();
    await page.getByTestId('card-balance').waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.xlsx'));
      const options = { bubbles: true, cancelable: true, dataTransfer };
      document.body.dispatchEvent(new DragEvent('dragover', options));
    });
    await page.getByTestId('drop-overlay').waitFor();
    await page.evaluate((tables) => {
      window.fakeBridge.imports.drop(tables);
    }, twoFiles);
    await expect.poll(() => page.getByTestId('import-file').count()).toBe(2);
    expect(await page.getByTestId('drop-overlay').count()).toBe(0);
  });

  it('says of a file that cannot be read why, and goes on without it', async () => {
    page = await openPage({ purchases: twoFiles, damagedFiles: ['2024.xlsx'] });
    await page.getByTestId('rail-import').click();
    await page.getByTestId('import-choose').click();
    await page.getByText('“2024.xlsx”已损坏').waitFor();
    await importOf(page).next();
    expect(await page.getByTestId('import-file-name').allInnerTexts()).toEqual(['2025.csv']);
  });

  it('reads several sheets by the same columns, hidden ones only when they are ticked', async () => {
    page = await openPage({ purchases: twoFiles });
    const wizard = importOf(page);
    await wizard.choose();
    const isTicked = (sheet: string): Promise<boolean> =>
      page.getByTestId(`import-tick-${sheet}`).isChecked();
    expect(await Promise.all(['一月', '二月', '说明', '备份', ''].map(isTicked))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    await page.getByTestId('import-tick-备份').check();
    await wizard.next();
    await page.getByText('表头相同的 4 张表一起对应').waitFor();
    await page.getByTestId('import-map-manufacturer').selectOption('（没有）');
    await page.getByTestId('import-read').click();
    // Without makers the four sheets have one product.
    await page.getByTestId('import-open').filter({ hasText: '（1 个产品）' }).waitFor();
  });

  it('saves the refused and the doubtful rows, and the template, and says where', async () => {
    page = await openPage({ purchases });
    await page.getByTestId('rail-import').click();
    await page.getByTestId('import-template').click();
    await page.getByText('模板已保存为“采购明细模板.xlsx”').waitFor();
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.read();
    await page.getByTestId('import-save-warned').click();
    await page.getByText('已保存为“有疑问的行.xlsx”').waitFor();
    await page.getByTestId('import-tab-rejected').click();
    await page.getByTestId('import-save-rejected').click();
    await page.getByText('已保存为“未采用的行.xlsx”').waitFor();
  });

  it('tells before and after of a table that has varieties', async () => {
    page = await openPage({ purchases: historySheet([{ yuan: '700' }]) });
    await page.getByTestId('start-new').click();
    const wizard = importOf(page);
    for (const expected of ['新增 1 个品种', '采购历史没有变化']) {
      await wizard.choose();
      await wizard.read();
      await page.getByTestId('import-plan-effect').getByText(expected).waitFor();
      await wizard.next();
      await wizard.finish();
      await page.getByText('阿卡波糖片').first().waitFor();
    }
  });
});
