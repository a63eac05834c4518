import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyEdit, type PlanEdit } from '../../shared/plan/edits';
import { removeHistory } from '../../shared/plan/remove-history';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { Month } from '../../shared/purchases/purchase';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();
const openPage = browserPages();
let page: Page;
let table: TablePage;

async function openHistory(language: 'zh' | 'en' = 'zh'): Promise<void> {
  page = await openPage({ language });
  table = await startOf(page).openSample();
  await table.chart();
  await page.getByTestId('open-history').click();
  await page.getByTestId('history-files').waitFor();
}

async function choose(testId: string, month: string): Promise<void> {
  await page.getByTestId(testId).click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.locator(`.ant-select-item-option[title="${month}"]`).click();
  // It fades away; the next list must not be mistaken for it.
  await list.waitFor({ state: 'hidden' });
}

const shownRetention = async (): Promise<string | null | undefined> =>
  (await table.cards())['card-retention'];

function retention(edit: PlanEdit): string | null {
  return evaluatePlan(applyEdit(sample, edit)).hospital.retentionYuan;
}

describe('the place of the purchases', () => {
  it('moves a window after showing what it does in yuan, as one step', async () => {
    await openHistory();
    const edit: PlanEdit = {
      kind: 'changeUseWindow',
      useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-07' as Month },
    };
    const before = await shownRetention();
    await choose('useWindow-toMonth', '2025-07');
    await page.getByTestId('not-a-year').getByText('7 个月').waitFor();
    await page.getByTestId('join-effect').getByText('→').waitFor();
    expect(await shownRetention()).toBe(before);
    await page.getByTestId('apply-useWindow').click();
    await expect.poll(shownRetention).toBe(retention(edit));
    await page.keyboard.press('Escape');
    await table.press('Control+z');
    await expect.poll(shownRetention).toBe(before);
  });

  it('takes P0 from other months for all varieties that have it from purchases, after saying how many', async () => {
    await openHistory();
    const edit: PlanEdit = {
      kind: 'changeReferenceWindow',
      referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-06' as Month },
    };
    await choose('referenceWindow-toMonth', '2024-06');
    await page.getByTestId('repriced').getByText('40 个品种').waitFor();
    await page.getByTestId('apply-referenceWindow').click();
    await expect.poll(shownRetention).toBe(retention(edit));
    const [variety] = applyEdit(sample, edit).varieties;
    const price = await table.cell(variety?.id ?? '', 'preVbpPriceYuan');
    expect(price).toBe(variety?.preVbpPriceYuan);
  });

  it('says that months with selected purchases are no price from before', async () => {
    await openHistory();
    await choose('referenceWindow-toMonth', '2025-02');
    await page.getByTestId('reference-doubt').getByText('已采购中选产品').waitFor();
  });

  it('takes months and whole files out, and undo brings them back', async () => {
    await openHistory();
    const before = await shownRetention();
    await page.getByTestId('remove-months').click();
    await choose('removed-fromMonth', '2024-02');
    await page.getByTestId('apply-removal').click();
    const february = '2024-02' as Month;
    const left = removeHistory(sample, { sourceId: null, fromMonth: february, toMonth: february });
    await expect.poll(shownRetention).toBe(evaluatePlan(left).hospital.retentionYuan);
    await page.getByTestId('remove-file-1').click();
    await page.getByTestId('history-drawer').getByText('方案里还没有采购').waitFor();
    await page.keyboard.press('Escape');
    await table.press('Control+z');
    await table.press('Control+z');
    await expect.poll(shownRetention).toBe(before);
  });

  it.each(['zh', 'en'] as const)(
    'has nothing grave in %s, and gives the focus back',
    async (language) => {
      await openHistory(language);
      await choose('useWindow-toMonth', '2025-07');
      await page.getByTestId('join-effect').getByText('→').waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      const focused = await page.evaluate(() =>
        document.activeElement?.getAttribute('data-testid'),
      );
      expect(focused).toBe('open-history');
    },
  );
});
