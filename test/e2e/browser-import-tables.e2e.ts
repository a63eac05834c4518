import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { historySheet, twoFiles } from '../support/import-files';
import { numberCell, rawTable } from '../support/raw-tables';
import { browserPages } from './browser-pages';
import { importOf } from './pages/import-page';

const openPage = browserPages();
let page: Page;

const HEADER = ['采购日期', '药品通用名', '包装规格', '采购数量', '采购金额', '是否中选'];

describe('the header of an import', () => {
  it('takes one row or two, as it is told', async () => {
    page = await openPage({
      purchases: rawTable([
        ['日期', '药品', null, '入库', null],
        [null, '通用名', '包装规格', '数量', '金额'],
        ['2024-03-01', '阿卡波糖片', '50mg*30片/盒', numberCell('10'), numberCell('600')],
      ]),
    });
    const wizard = importOf(page);
    await wizard.choose();
    await page.getByTestId('import-depth-one').click();
    await page.getByText('表头是第 2 行').waitFor();
    await page.getByTestId('import-depth-two').click();
    await page.getByText('表头是第 1 至 2 行').waitFor();
    await wizard.next();
    await expect.poll(() => page.getByTestId('import-read').isEnabled()).toBe(true);
  });

  it('is of the text as the person says it is encoded', async () => {
    page = await openPage({ purchases: twoFiles });
    const wizard = importOf(page);
    await wizard.choose();
    expect(await page.getByTestId('import-encoding').count()).toBe(0);
    await page.getByTestId('import-sheet-').click();
    const encoding = page.getByTestId('import-encoding');
    expect(await encoding.locator('option:checked').innerText()).toBe('自动（GBK）');
    await encoding.selectOption('utf-8');
    await expect.poll(() => encoding.inputValue()).toBe('utf-8');
  });

  it('is pointed at where the program finds none, and its sheet is read then', async () => {
    page = await openPage({
      purchases: rawTable([
        ['药', '规格', '多少', '花费', '哪天'],
        ['阿卡波糖片', '50mg*30片/盒', numberCell('10'), numberCell('600'), '2024-03-01'],
      ]),
    });
    const wizard = importOf(page);
    await wizard.choose();
    await page.getByText('没有找到表头').waitFor();
    expect(await page.getByTestId('import-next').isDisabled()).toBe(true);
    await page.getByRole('button', { name: '以第 1 行为表头' }).click();
    await expect.poll(() => page.getByTestId('import-tick-明细').isChecked()).toBe(true);
    await wizard.next();
    for (const [field, column] of [
      ['genericName', 'A 药'],
      ['date', 'E 哪天'],
      ['packs', 'C 多少'],
      ['amountYuan', 'D 花费'],
    ] as const) {
      expect(await page.getByTestId('import-read').isDisabled()).toBe(true);
      await page.getByTestId(`import-map-${field}`).selectOption(column);
    }
    await expect.poll(() => page.getByTestId('import-read').isEnabled()).toBe(true);
  });
});

describe('the columns of an import', () => {
  it('are those of last time, and what is not as it was is named', async () => {
    const mapping = { date: 0, genericName: 1, packSpecification: 2, packs: 3, amountYuan: 4 };
    const template = {
      name: '平台月报',
      header: [...HEADER, '生产企业'],
      mapping: { ...mapping, selectedFlag: 5, manufacturer: 6 },
      fillsDown: false,
    };
    page = await openPage({
      memory: { templates: [template], answers: {} },
      purchases: rawTable([
        HEADER,
        ['2024-03-01', '阿卡波糖片', '50mg*30片', numberCell('1'), numberCell('6'), '否'],
      ]),
    });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    expect(await page.getByTestId('import-template-name').innerText()).toBe('套用模板“平台月报”');
    expect(await page.getByTestId('import-mismatches').innerText()).toBe('与上次不同：生产企业');
  });

  it('fill names down where the file leaves them out, and no further than the person wants', async () => {
    const row = (name: string | null) => [
      '2024-03-01',
      name,
      '50mg*30片',
      numberCell('1'),
      numberCell('6'),
      '否',
    ];
    page = await openPage({
      purchases: rawTable([HEADER, row('阿卡波糖片'), row(null), row(null)]),
    });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    const fillsDown = page.getByTestId('import-fills-down');
    expect(await fillsDown.isChecked()).toBe(true);
    await fillsDown.uncheck();
    await page.getByTestId('import-read').click();
    await wizard.next();
    expect(await wizard.counts()).toMatchObject({ accepted: '1', rejected: '2' });
    await page.getByTestId('import-stage-columns').click();
    await fillsDown.check();
    await page.getByTestId('import-read').click();
    await wizard.next();
    await expect.poll(() => wizard.counts()).toMatchObject({ accepted: '3', rejected: '0' });
  });

  it('are read for the wanted months only; a month that is none is refused', async () => {
    page = await openPage({
      purchases: historySheet([{ date: '2024-03-01' }, { date: '2025-03-01' }]),
    });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    await page.getByTestId('import-month-from').fill('去年');
    expect(await page.getByTestId('import-read').isDisabled()).toBe(true);
    await page.getByTestId('import-month-from').fill('2025年1月');
    await page.getByTestId('import-read').click();
    await wizard.next();
    expect(await wizard.counts()).toMatchObject({ accepted: '1', skipped: '1' });
  });

  it('are remembered under a name of the person’s own', async () => {
    page = await openPage({ purchases: twoFiles });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    await page.getByTestId('import-template-input').fill('HIS 月报');
    await page.getByTestId('import-template-save').click();
    await page.getByText('已存为模板“HIS 月报”').waitFor();
    await page.getByTestId('import-sheet-二月').click();
    expect(await page.getByTestId('import-template-input').inputValue()).toBe('HIS 月报');
  });
});
