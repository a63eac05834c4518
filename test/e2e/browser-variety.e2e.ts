import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyEdit, type VarietyChange } from '../../shared/plan/edits';
import type { PlanDocument } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';
import { varietyOf, type VarietyPage } from './pages/variety-page';

const sample = sampleHospital();
const first = present(sample.varieties[0], 'the sample has varieties');

const openPage = browserPages();
let page: Page;
let table: TablePage;
let details: VarietyPage;

async function openDetails(language: 'zh' | 'en' = 'zh'): Promise<void> {
  page = await openPage({ language });
  table = await startOf(page).openSample();
  await table.chart();
  details = varietyOf(page);
  await details.open();
}

function changed(plan: PlanDocument, change: VarietyChange): PlanDocument {
  return applyEdit(plan, { kind: 'changeVariety', varietyId: first.id, change });
}

function retention(plan: PlanDocument): string | null {
  return evaluatePlan(plan).hospital.retentionYuan;
}

function spending(plan: PlanDocument): string {
  const outcome = evaluatePlan(plan).varieties[0]?.outcome;
  if (outcome?.kind !== 'evaluated') throw new Error('Broken belief: the variety is complete');
  return outcome.figures.nonSelectedYuan;
}

const shownRetention = async (): Promise<string | null | undefined> =>
  (await table.cards())['card-retention'];

describe('the details of a variety', () => {
  it('turn an amount into a fixed demand, from the history, and back by one undo each', async () => {
    await openDetails();
    await details.chooseRegime('demand');
    await expect.poll(() => details.value('detail-demandUnits')).toBe('192,000');
    await details.type('detail-demandUnits', '200,000');
    await details.type('detail-selectedUnits', '17.5万');
    await details.type('detail-nonSelectedPriceYuan', '7.125');
    const demanded = changed(sample, {
      field: 'nonSelected',
      value: {
        kind: 'demand',
        demandUnits: decimalText('200000'),
        selectedUnits: decimalText('175000'),
        nonSelectedPriceYuan: decimalText('7.125'),
      },
    });
    await expect.poll(() => details.spending()).toBe(spending(demanded));
    expect(spending(demanded)).toBe('178125');
    await expect.poll(shownRetention).toBe(retention(demanded));
    await details.chooseRegime('amount');
    await expect.poll(() => details.value('detail-amount')).toBe('178,125.00');
    expect(await shownRetention()).toBe(retention(demanded));
    await details.close();
    for (const undone of ['back to the demand', 'price', 'selected', 'demand', 'regime']) {
      expect(await table.savedState(), undone).toBe('unsaved');
      await table.press('Control+z');
    }
    await expect.poll(() => table.savedState()).toBe('neverSaved');
    await expect.poll(shownRetention).toBe(retention(sample));
    expect(await table.cell(first.id, 'nonSelected')).toBe(spending(sample));
  });

  it('keep a demand out of the plan until all of it is there', async () => {
    page = await openPage();
    table = await startOf(page).openSample();
    await page.getByTestId('add-variety').click();
    details = varietyOf(page);
    await details.open();
    await details.chooseRegime('demand');
    await details.type('detail-demandUnits', '1000');
    await details.type('detail-selectedUnits', '12x');
    await page.getByRole('alert').getByText('不是数字').waitFor();
    await page.keyboard.press('Escape');
    expect(await details.value('detail-selectedUnits')).toBe('');
    await details.type('detail-selectedUnits', '400');
    await page.getByText('还需填写：非中选平均单价 Pn').waitFor();
    expect(await page.getByTestId('detail-spending').count()).toBe(0);
    await details.type('detail-nonSelectedPriceYuan', '2');
    await page.getByTestId('detail-spending').waitFor();
    await details.chooseRegime('amount');
    await expect.poll(() => details.value('detail-amount')).toBe('1,200.00');
    await table.press('Control+z');
    await table.press('Control+z');
    await expect.poll(() => details.value('detail-amount')).toBe('0.00');
  });

  it('take a second selected product, and refuse more than the whole', async () => {
    await openDetails();
    await details.type('product-new-portion', '101%');
    await page.getByRole('alert').first().waitFor();
    expect(await shownRetention()).toBe(retention(sample));
    await page.getByTestId('product-new-enterprise').fill('乙制药');
    await page.getByTestId('product-new-price').fill('3.2');
    await details.type('product-new-portion', '40%');
    const shared = changed(sample, {
      field: 'additionalSelected',
      value: [
        {
          enterprise: '乙制药',
          priceYuan: decimalText('3.2'),
          agreedPortionRatio: decimalText('0.4'),
        },
      ],
    });
    await expect.poll(shownRetention).toBe(retention(shared));
    const main = page.getByTestId('product-main-portion');
    expect(await main.getAttribute('data-value')).toBe('0.6');
    await page.getByTestId('product-new-enterprise').fill('丙制药');
    await page.getByTestId('product-new-price').fill('3');
    await details.type('product-new-portion', '60.5%');
    await page.getByText('各产品份额合计 100.5%，不能超过 100%').waitFor();
    expect(await main.getAttribute('data-value')).toBe('0.6');
    await page.getByTestId('product-0-remove').click();
    await expect.poll(shownRetention).toBe(retention(sample));
  });

  it('name the months of P0 and of use, and lead to where both are changed', async () => {
    await openDetails();
    const present = page.getByTestId('window-present');
    await present.getByText('2024-01').waitFor();
    await page.getByTestId('window-change').click();
    await page.getByTestId('history-files').waitFor();
    expect(await details.isOpen()).toBe(false);
  });

  it('change what the table has no column for, and say whose fund ratio holds', async () => {
    await openDetails();
    await page.getByText('未单独填写，按全院 65% 计算').waitFor();
    await details.type('detail-fundRatio', '70');
    await page.getByRole('alert').getByText('70%').waitFor();
    await details.type('detail-fundRatio', '70%');
    await expect
      .poll(shownRetention)
      .toBe(retention(changed(sample, { field: 'fundRatio', value: decimalText('0.7') })));
    await details.type('detail-dosageForm', '薄膜衣片');
    expect(await page.getByTestId('origin-dosageForm').innerText()).toContain('手工输入');
    await details.type('detail-genericName', '');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    expect(await details.isOpen()).toBe(true);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await details.close();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    await expect.poll(focused).toBe('open-details');
  });

  it.each(['zh', 'en'] as const)('are in no one’s way in %s', async (language) => {
    await openDetails(language);
    const rows = page.getByTestId('history-table').locator('tbody tr');
    expect(await rows.count()).toBe(first.monthly.length);
    expect(await rows.last().locator('th').innerText()).toBe('2025-12');
    await details.chooseRegime('demand');
    await details.type('product-new-price', 'x');
    expect(await graveFindings(page)).toEqual([]);
    const words = await page.getByTestId('variety-details').innerText();
    expect(words.includes('Fixed demand')).toBe(language === 'en');
  });
});
