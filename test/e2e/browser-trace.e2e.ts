import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { traceFigure } from '../../shared/engine/trace';
import type { Language } from '../../shared/i18n/format';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();
const { hospital } = evaluatePlan(sample);
const first = present(sample.varieties[0], 'the sample has varieties');

const openPage = browserPages();
let page: Page;

const at = (testId: string): Locator => page.getByTestId(testId);
const traced = (): Promise<string | null> => at('trace-value').getAttribute('data-value');
const figureOf = (card: string): Locator => at(card).getByTestId('figure-trace');

async function openTable(language: Language = 'zh'): Promise<TablePage> {
  page = await openPage({ language });
  const table = await startOf(page).openSample();
  await table.chart();
  return table;
}

/** In the page: what has the focus at the very moment when the card shows another figure. */
function focusedAtNextFigure(before: string | null): Promise<string | null> {
  return new Promise((settle) => {
    const observer = new MutationObserver(() => {
      const shown = document.querySelector('[data-testid="trace-value"]');
      if (shown === null || shown.getAttribute('data-value') === before) return;
      observer.disconnect();
      settle(document.activeElement?.getAttribute('data-testid') ?? null);
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

describe('the trace of a figure', () => {
  it('opens from each card with the very figure of the card', async () => {
    await openTable();
    for (const [card, value] of [
      ['card-retention', hospital.retentionYuan],
      ['card-budget', hospital.budgetYuan],
      ['card-expenditure', hospital.expenditureYuan],
      ['card-scale', hospital.breakEvenScale],
      ['card-share', hospital.plannedNonSelectedAmountShareRatio],
    ] as const) {
      await figureOf(card).focus();
      await page.keyboard.press('Enter');
      await expect.poll(traced).toBe(value);
    }
  });

  it('says formula, numbers, inputs, policy and rounding', async () => {
    await openTable();
    await figureOf('card-retention').click();
    await at('trace-value').waitFor();
    expect(await at('trace-expression').innerText()).toBe('R = Σ(β × max(0, Bg))');
    expect(await at('trace-numbers').innerText()).toMatch(/= 50% × max\(0, [\d,.]+\)/);
    expect(await at('trace-input').allInnerTexts()).toEqual([
      expect.stringMatching(/考核得分 z\s+85 分\s+手工输入/),
    ]);
    const parameters = await at('trace-parameter').allInnerTexts();
    const { source } = sample.policy.retentionCapRatio;
    expect(parameters.join('\n')).toContain(source.title.zh);
    expect(await page.getByTestId('trace-rounding').innerText()).toContain('四舍五入到分');
  });

  it('goes from a sum to a variety, to what that is made of, and back and forward', async () => {
    await openTable();
    await figureOf('card-balance').click();
    const node = traceFigure(sample, { kind: 'hospital', figure: 'balanceBaseYuan' });
    if (node?.kind !== 'sum') throw new Error('Broken belief: a total is a sum');
    await at('trace-all').click();
    expect(
      await page
        .getByTestId('trace-addends')
        .getByRole('listitem')
        .first()
        .getAttribute('aria-setsize'),
    ).toBe(String(node.addends.length));
    await page.getByTestId('trace-addends').getByTestId('trace-open').first().click();
    await at('trace-numbers').waitFor();
    const variety = await traced();
    expect(node.addends.map(({ value }) => value)).toContain(variety);
    await page.getByRole('button', { name: '追溯 医保资金预算 M' }).click();
    await expect.poll(() => at('trace-name').innerText()).toBe('医保资金预算 M');
    await at('trace-back').click();
    await expect.poll(traced).toBe(variety);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(traced).toBe(hospital.balanceBaseYuan);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(traced).toBe(variety);
  });

  it('keeps the focus as one figure gives way to the next', async () => {
    await openTable();
    await figureOf('card-balance').click();
    await expect.poll(traced).toBe(hospital.balanceBaseYuan);
    const focused = page.evaluate(focusedAtNextFigure, hospital.balanceBaseYuan);
    await at('trace-addend').first().getByTestId('trace-open').click();
    expect(await focused).toBe('trace-name');
  });

  it('opens from a cell by Alt+Enter; Esc closes it and the grid goes on', async () => {
    const table = await openTable();
    await table.select(first.id);
    await page.keyboard.press('Alt+Enter');
    await at('trace-value').waitFor();
    expect(await page.getByTestId('trace-subject').innerText()).toContain(first.genericName);
    await page.keyboard.press('Escape');
    await at('trace-value').waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    expect(focused).toBe('grid-input');
  });

  it('opens from a total, from a result by a double click, and from an input with its origin', async () => {
    await openTable();
    await figureOf('total-nonSelected').click();
    await expect.poll(traced).toBe(hospital.nonSelectedYuan);
    await page.keyboard.press('Escape');
    await at(`cell-${first.id}-breakEvenNonSelectedYuan`).dblclick();
    await expect
      .poll(traced)
      .toBe(await at(`cell-${first.id}-breakEvenNonSelectedYuan`).getAttribute('data-value'));
    await page.keyboard.press('Escape');
    await at(`cell-${first.id}-preVbpPriceYuan`).click();
    await page.keyboard.press('Alt+Enter');
    await expect.poll(traced).toBe(first.preVbpPriceYuan);
    expect(await at('trace-drawer').innerText()).toContain('2024-01');
  });

  it('follows the plan while it is open', async () => {
    const table = await openTable();
    await figureOf('card-expenditure').click();
    await at('trace-value').waitFor();
    await table.type(first.id, 'nonSelected', '0');
    const shown = (): Promise<string | null> => at('card-expenditure').getAttribute('data-value');
    await expect.poll(shown).not.toBe(hospital.expenditureYuan);
    await expect.poll(traced).toBe(await shown());
  });

  it('says what is missing where there is no figure yet', async () => {
    page = await openPage();
    await page.keyboard.press('Control+n');
    await at('rail-table').click();
    await at('empty-add').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Enter');
    await expect
      .poll(() => page.getByTestId('trace-untraced').innerText())
      .toContain('医保基金支付比例、参保患者使用占比');
  });

  it('is copied as a memo', async () => {
    await openTable();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await figureOf('card-retention').click();
    await at('trace-copy').click();
    const clipboard = async (): Promise<string> => (await gridOf(page).clipboard()).text;
    await expect.poll(clipboard).toContain('公式：R = Σ(β × max(0, Bg))');
    expect(await clipboard()).toContain('政策参数与出处');
  });

  it.each(['zh', 'en'] as const)('has nothing in the way of other means (%s)', async (language) => {
    await openTable(language);
    // Beside the comparison, which has fewer cells to look through than the table.
    await at('rail-compare').click();
    await figureOf('compare-row-retentionYuan').first().click();
    await at('trace-value').waitFor();
    await at('trace-fold').last().click();
    expect(await graveFindings(page)).toEqual([]);
    await figureOf('compare-row-balanceBaseYuan').first().click();
    await at('trace-all').click();
    expect(await graveFindings(page)).toEqual([]);
  });
});
