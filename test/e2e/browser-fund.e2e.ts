import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../shared/decimal/decimal-text';
import type { FundPlan } from '../../shared/plan/fund-plan';
import { planFileText } from '../../shared/plan/plan-file';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { rawTable } from '../support/raw-tables';
import { threeBatches, threeBatchesText } from '../support/three-batches';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';

const openPage = browserPages();
const scored: Partial<FundPlan> = {
  scoreRange: { low: decimalText('76'), high: decimalText('76') },
};
const plan = threeBatches(scored);
let page: Page;

async function openFund(fund: Partial<FundPlan> = {}, language: 'zh' | 'en' = 'zh'): Promise<void> {
  page = await openPage({ language, planText: threeBatchesText(fund) });
  await startOf(page).openFile();
  await page.getByTestId('card-retention').waitFor();
  await page.keyboard.press('Control+7');
  await settled();
}

async function settled(): Promise<void> {
  await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
}

async function commit(input: Locator, typed: string): Promise<void> {
  await input.fill(typed);
  await input.press('Enter');
  await settled();
}

async function text(testId: string): Promise<string> {
  return page.getByTestId(testId).innerText();
}

describe('the fund screen without what it needs', () => {
  it('leads to the start without a plan', async () => {
    page = await openPage();
    await page.getByTestId('rail-fund').click();
    await page.getByTestId('empty-action').click();
    await page.getByTestId('start-sample').waitFor();
  });

  it('makes groups of the batches as one step, which is taken back', async () => {
    await openFund({ settlements: [] });
    await page.getByTestId('fund-batches').click();
    await page.getByTestId('fund-no-dates').waitFor({ state: 'detached' });
    await page.getByTestId('undo').click();
    await page.getByTestId('fund-no-dates').waitFor();
  });

  it('shows a range while indicators are missing, and a figure once a score is typed', async () => {
    await openFund();
    expect(await text('fund-score-card')).toMatch(/～[\d.]+/);
    expect(await text('fund-expected')).toContain('得分不全');
    await page.getByTestId('fund-settings').click();
    await page.getByTestId('fund-settings-dialog-scoreLow').fill('85');
    await page.getByTestId('fund-settings-dialog-scoreHigh').fill('85');
    await page.getByTestId('fund-settings-dialog-take').click();
    await expect.poll(() => text('fund-expected')).not.toContain('得分不全');
  });
});

describe('the settlement calendar', () => {
  it('takes what was paid as a fact, says how far the forecast was off, and undoes', async () => {
    await openFund(scored);
    await page.getByTestId('fund-group-b1y1').getByRole('button').click();
    await page.getByTestId('settlement-state').selectOption('paid');
    await page.getByTestId('settlement-take').click();
    expect(await page.getByTestId('settlement').innerText()).toContain('要填到账日期');
    await page.getByTestId('settlement-paidDate').fill('2026-06-30');
    await page.getByTestId('settlement-paidYuan').fill('100万');
    await page.getByTestId('settlement-take').click();
    const row = page.getByTestId('fund-group-b1y1');
    await expect.poll(() => row.innerText()).toContain('预测误差 40.11%');
    expect(await text('fund-year-2026')).toContain('2026 年已到账');
    await page.locator('[data-testid="years-bar-2026"][data-open="false"]').waitFor();
    expect(await page.getByTestId('years-bar-2026').textContent()).toContain('已到账');
    await page.getByTestId('undo').click();
    await expect.poll(() => row.innerText()).not.toContain('预测误差');
  });

  it('adds a group and deletes it', async () => {
    await openFund(scored);
    await page.getByTestId('fund-add').click();
    await page.getByTestId('settlement-agreementYear').fill('3');
    await page.getByTestId('settlement-fromDate').fill('2026-01-01');
    await page.getByTestId('settlement-toDate').fill('2026-12-31');
    await page.getByTestId('settlement-toDate').press('Enter');
    const added = page.getByTestId('fund-calendar').getByRole('button', { name: '第 3 年' });
    await added.click();
    await page.getByTestId('settlement-remove').click();
    await added.waitFor({ state: 'detached' });
  });

  it('draws with the seed, and what each year comes to stands in words too', async () => {
    await openFund({ seed: 7 });
    await expect.poll(() => text('fund-nothing')).toContain('种子 7');
    expect(await page.getByTestId('fund-years').locator('table').innerText()).toContain('P90');
    expect(await text('fund-drivers')).toContain('区间来自');
  });
});

describe('the varieties of a group', () => {
  it('take figures of the year alone, and give those of the plan back', async () => {
    await openFund(scored);
    await page.getByTestId('fund-group-b1y1').getByRole('button').click();
    await page.getByTestId('settlement-items').click();
    await page.getByTestId('items').waitFor();
    await settled();
    expect(await page.getByTestId('items-group').inputValue()).toBe('b1y1');
    const before = await text('items-total');
    const base = page.locator('[data-testid^="item-baseUnits-"]').first();
    expect(await base.inputValue()).toBe('');
    expect(await base.getAttribute('placeholder')).toMatch(/\d/);
    await commit(base, '1');
    await expect.poll(() => text('items-total')).not.toBe(before);
    await commit(base, '-1');
    expect(await page.getByTestId('items').innerText()).toContain('不小于 0');
    await base.press('Escape');
    await commit(base, '');
    await expect.poll(() => text('items-total')).toBe(before);
  });

  it('are taken out of the year and back, and say so; a search narrows them', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-items').click();
    await settled();
    expect(await text('items-count')).toContain('全部计入');
    const counts = page.locator('[data-testid^="item-counts-"]').first();
    await counts.focus();
    await page.keyboard.press('Space');
    await page.locator('[data-testid^="item-"][data-standing="leftOut"]').waitFor();
    expect(await text('items-count')).toContain('1 个不计入');
    expect(await text('items')).toContain('手工排除');
    await page.getByTestId('undo').click();
    await expect.poll(() => text('items-count')).toContain('全部计入');
    await page.getByTestId('items-search').fill('没有这种药');
    await expect.poll(() => page.locator('[data-testid^="item-counts-"]').count()).toBe(0);
  });

  it('of a batch that nobody has typed become a group with the first figure', async () => {
    await openFund({ settlements: [] });
    await page.getByTestId('fund-tab-items').click();
    await settled();
    const agreed = page.locator('[data-testid^="item-agreedUnits-"]').first();
    await commit(agreed, '2万');
    await expect.poll(() => agreed.inputValue()).toBe('20000');
    await page.getByTestId('fund-tab-years').click();
    await page.getByTestId('fund-no-dates').waitFor({ state: 'detached' });
  });
});

describe('a target', () => {
  it('says its distance, and makes a scenario of a way to it', async () => {
    await openFund(scored);
    await page.getByTestId('fund-target').click();
    await page.getByTestId('target-year').fill('2028');
    await page.getByTestId('target-yuan').fill('105万');
    await page.getByTestId('target-take').click();
    await page.getByTestId('target-way-cuts').waitFor();
    expect(await text('fund-gap')).toContain('还差');
    expect(await text('target-way-cuts')).toContain('够');
    await page.getByTestId('target-make-cuts').click();
    await expect.poll(() => text('fund-gap')).toContain('已达到目标');
    expect(await page.getByTestId('fund-scenario').locator('option:checked').innerText()).toBe(
      '2028 年资金目标',
    );
  });
});

describe('the score sheet', () => {
  it('takes typed values, never a bare 96 for a share, and gives them back', async () => {
    await openFund();
    await page.getByTestId('fund-tab-score').click();
    const row = page.getByTestId('indicator-paidInTime');
    expect(await row.innerText()).toContain('缺');
    const input = page.getByTestId('indicator-value-paidInTime');
    await input.fill('96');
    await input.press('Enter');
    expect(await row.innerText()).toContain('96%');
    expect(await row.getAttribute('data-source')).toBe('missing');
    await input.fill('96%');
    await input.press('Enter');
    await page.locator('[data-testid="indicator-paidInTime"][data-source="typed"]').waitFor();
    expect(await row.innerText()).toContain('9 / 15');
    await page.getByTestId('indicator-reset-paidInTime').click();
    await page.locator('[data-testid="indicator-paidInTime"][data-source="missing"]').waitFor();
  });

  it('shows what every reading of a missed volume leaves, and judges a special variety otherwise', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-score').click();
    await page.getByTestId('veto-b1y2').waitFor();
    const [stays, , nothing] = await page.getByTestId('veto-b1y2').locator('td').allInnerTexts();
    expect(stays).not.toBe('0.00');
    expect(nothing).toBe('0.00');
    const judged = page.getByTestId('judged-varieties').locator('select');
    await judged.selectOption('none');
    await page.getByTestId('veto-readings').waitFor({ state: 'detached' });
    const reason = page.getByTestId('judged-varieties').locator('input');
    await reason.fill('企业断供');
    await reason.press('Enter');
    await expect.poll(() => reason.inputValue()).toBe('企业断供');
    await judged.selectOption('volume');
    await page.getByTestId('veto-readings').waitFor();
  });
});

describe('the allocation to departments', () => {
  it('divides nothing until the weights are 100 %, and then to the fen', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-allocation').click();
    await settled();
    expect(await text('allocation-standing')).toContain('还没有科室');
    await page.getByTestId('allocation-add-department').click();
    await page.getByTestId('allocation-add-department').click();
    await page.getByTestId('allocation-preset').click();
    await page.locator('[data-testid^="key-weight-"]').nth(2).waitFor();
    await commit(page.getByTestId('allocation-pool-yuan'), '100');
    await commit(page.locator('[data-testid^="key-weight-"]').first(), '90%');
    const values = page.locator('[data-testid^="department-value-"]');
    await commit(values.nth(0), '1');
    await commit(values.nth(3), '2');
    await expect.poll(() => text('allocation-standing')).toContain('权重合计为 90%');
    await commit(page.locator('[data-testid^="key-weight-"]').first(), '100%');
    await expect.poll(() => text('departments-total')).toBe('100.00');
    const amounts = page.locator('[data-testid^="department-yuan-"]');
    expect(await amounts.allInnerTexts()).toEqual(['33.33', '66.67']);
    await page.getByTestId('undo').click();
    await expect.poll(() => text('allocation-standing')).toContain('权重合计为 90%');
  });
});

describe('a table of departments', () => {
  const rows = (...cells: (readonly string[])[]): RawTable =>
    rawTable(cells, { file: '科室.xlsx' });

  it('is taken from a file once it was shown, and taken back as one step', async () => {
    page = await openPage({
      planText: threeBatchesText(scored),
      departments: rows(
        ['科室', '人数 40%', '中选占比 60%'],
        ['骨科', '12', '93%'],
        ['外科', '', '80%'],
      ),
    });
    await startOf(page).openFile();
    await page.getByTestId('card-retention').waitFor();
    await page.keyboard.press('Control+7');
    await page.getByTestId('fund-tab-allocation').click();
    await settled();
    await page.getByTestId('allocation-import').click();
    await page.getByTestId('departments-choose').click();
    await expect.poll(() => text('departments-read')).toContain('科室.xlsx有 2 个科室：骨科、外科');
    expect(await text('departments-read')).toContain('权重合计 100%');
    expect(await text('departments-read')).toContain('1 个空格');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('departments-take').click();
    await page.getByTestId('department-name-d3').waitFor();
    await expect.poll(() => text('allocation-standing')).toContain('分毫不差');
    expect(await text('allocation-standing')).toContain('1 个空格，按没有计');
    expect(await page.getByTestId('department-value-d2-k2').inputValue()).toBe('93%');
    await commit(page.getByTestId('department-value-d3-k2'), '93');
    expect(await page.getByTestId('departments').innerText()).toContain('如 93%');
    await page.getByTestId('undo').click();
    await page.getByTestId('department-name-d3').waitFor({ state: 'detached' });
  });

  it('is pasted with its header, and refused with the place of each fault', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-allocation').click();
    await settled();
    await page.getByTestId('allocation-import').press('Enter');
    await page.getByTestId('departments-paste').fill('科室\t人数 100%\n骨科\t十二\n骨科\t3');
    expect(await text('departments-problems')).toContain('第 2 行');
    expect(await text('departments-problems')).toContain('已在上面出现过');
    expect(await page.getByTestId('departments-take').isDisabled()).toBe(true);
    await page.getByTestId('departments-paste').fill('科室\t人数 100%\n骨科\t12\n外科\t3\n');
    await page.getByTestId('departments-take').press('Enter');
    await expect.poll(() => page.locator('[data-testid^="department-name-"]').count()).toBe(2);
  });
});

describe('the departments of the purchases', () => {
  it('are shown before they are taken, and taken back as one step', async () => {
    const months = plan.varieties.map((variety) => ({
      ...variety,
      monthly: variety.monthly.map((use, index) => ({
        ...use,
        department: index % 2 === 0 ? '内科' : '外科',
      })),
    }));
    page = await openPage({ planText: planFileText({ ...plan, varieties: months }, '0') });
    await startOf(page).openFile();
    await page.getByTestId('card-retention').waitFor();
    await page.keyboard.press('Control+7');
    await page.getByTestId('fund-tab-allocation').click();
    await settled();
    await page.getByTestId('allocation-by-purchases').press('Enter');
    expect(await text('used-departments-read')).toContain('采购明细有 2 个科室：内科、外科');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('used-departments-take').press('Enter');
    await expect.poll(() => page.locator('[data-testid^="department-name-"]').count()).toBe(2);
    await page.getByTestId('undo').click();
    await expect.poll(() => page.locator('[data-testid^="department-name-"]').count()).toBe(0);
  });

  it('are none where no purchase names one, and that is said', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-allocation').click();
    await settled();
    await page.getByTestId('allocation-by-purchases').click();
    expect(await text('used-departments-none')).toContain('科室');
    expect(await page.getByTestId('used-departments-take').isDisabled()).toBe(true);
  });
});

describe('policies compared', () => {
  it('shows each pack, what differs with its source, and the way from one to another', async () => {
    await openFund(scored);
    await page.getByTestId('fund-tab-policies').click();
    await page.getByTestId('fund-pack-flat-30').check();
    await page.locator('[data-testid="chart-policy-bridge-1"][data-drawn="true"]').waitFor();
    const [own, other] = await page.getByTestId('policy-result-fund').locator('td').allInnerTexts();
    expect(own).not.toBe(other);
    expect(await text('differing-retention')).toContain('地方文件');
    expect(await page.getByTestId('ratio-curve').locator('table').innerText()).toContain('50%');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('fund-pack-flat-30').uncheck();
    await page.getByTestId('chart-policy-bridge-1').waitFor({ state: 'detached' });
  });
});

it.each(['zh', 'en'] as const)('has nothing in the way in %s, at either size', async (language) => {
  await openFund({ ...scored, target: { year: 2028, yuan: decimalText('1500000') } }, language);
  await page.getByTestId('fund-years').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.getByTestId('fund-tab-score').click();
  await page.getByTestId('score-sheet').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 1093, height: 580 });
  expect(await graveFindings(page)).toEqual([]);
  await page.getByTestId('fund-tab-items').click();
  await page.getByTestId('items').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.getByTestId('fund-tab-allocation').click();
  await page.getByTestId('departments').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.getByTestId('fund-tab-policies').click();
  await page.getByTestId('policy-result-fund').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  for (const name of ['fund-add', 'fund-settings', 'fund-target']) {
    await page.getByTestId(name).click();
    expect(await graveFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
