import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { Decimal, sum } from '../../shared/decimal/decimal';
import { textFromDecimal } from '../../shared/decimal/decimal-text';
import { bridgePlans } from '../../shared/engine/bridge';
import { bridgeStepVarieties } from '../../shared/engine/bridge-varieties';
import { comparePlans } from '../../shared/engine/compare-plans';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { Language } from '../../shared/i18n/format';
import type { PlanDocument } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();
const [enlarged, fewer] = sample.scenarios.map(({ id }) => id);
const enlargedId = present(enlarged, 'the sample has a scenario');
const fewerId = present(fewer, 'the sample has a second scenario');
const readScenario = createScenarioReader();
const planOf = (id: string | null): PlanDocument => readScenario(sample, id);

const openPage = browserPages();
let page: Page;

const at = (testId: string): Locator => page.getByTestId(testId);

async function openComparison(language: Language = 'zh'): Promise<TablePage> {
  page = await openPage({ language });
  const table = await startOf(page).openSample();
  await table.chart();
  await at('rail-compare').click();
  await at('compare-row-retentionYuan').waitFor();
  await at('bridge-other').waitFor();
  return table;
}

/** The exact figures of a row and the exact differences in it. */
async function row(testId: string): Promise<readonly (string | null)[]> {
  const values = await at(testId).locator('[data-value]').all();
  return Promise.all(values.map((value) => value.getAttribute('data-value')));
}

async function choose(select: string, option: string): Promise<void> {
  await at(select).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
}

async function varietyNames(): Promise<readonly string[]> {
  return at('compare-varieties').locator('[data-part=name]').allInnerTexts();
}

describe('the comparison of scenarios', () => {
  it('invites to copy the plan where there is nothing to compare, and does it', async () => {
    page = await openPage();
    await page.keyboard.press('Control+n');
    await at('rail-compare').click();
    expect(await graveFindings(page)).toEqual([]);
    await at('empty-action').click();
    await at('rail-compare').click();
    await at('compare-row-budgetYuan').waitFor();
    expect(await at('compare-changes').innerText()).toContain('没有差别');
  });

  it('shows the exact figures of every scenario and their differences from the base', async () => {
    await openComparison();
    const [base, more, less] = [null, enlargedId, fewerId].map(
      (id) => evaluatePlan(planOf(id)).hospital,
    );
    const figures = [base, more, less].map((hospital) => hospital?.retentionYuan ?? '');
    const differences = [enlargedId, fewerId].map(
      (id) => comparePlans(planOf(null), planOf(id)).yuan.retentionYuan.differenceYuan,
    );
    expect(await row('compare-row-retentionYuan')).toEqual([
      figures[0],
      figures[1],
      differences[0],
      figures[2],
      differences[1],
    ]);
    const words = await at('compare-row-expenditureYuan')
      .locator('[data-part=difference]')
      .allInnerTexts();
    expect(words.map((text) => text.split(/\s/).at(-1))).toEqual(['不利', '有利']);
  });

  it('compares with another base and with fewer scenarios, and remembers it', async () => {
    await openComparison();
    await choose('compare-base', '报量放大');
    await at('compare-chip-base').waitFor();
    await at(`compare-chip-${fewerId}`).click();
    const difference = comparePlans(planOf(enlargedId), planOf(null)).yuan.budgetYuan;
    await expect
      .poll(() => row('compare-row-budgetYuan'))
      .toEqual([difference.baseYuan, difference.otherYuan, difference.differenceYuan]);
    // The last of the others stays.
    await at('compare-chip-base').focus();
    await page.keyboard.press('Enter');
    expect(await at('compare-chip-base').getAttribute('aria-pressed')).toBe('true');
    await at('rail-table').click();
    await at('rail-compare').click();
    await expect.poll(async () => (await row('compare-row-budgetYuan')).length).toBe(3);
  });

  it('leaves away what is the same, and writes differences as wanted', async () => {
    await openComparison();
    expect(await at('compare-row-retentionRatio').count()).toBe(1);
    await at('compare-differences-only').click();
    expect(await at('compare-row-retentionRatio').count()).toBe(0);
    expect(await at('bridge-step-prices').count()).toBe(0);
    const balance = at('compare-row-balanceBaseYuan').locator('[data-part=difference]').first();
    expect(await balance.innerText()).toMatch(/^\+1,86[\d,.]+\s\+14\.\d+%\s有利$/);
    await at('compare-measure').getByText('百分比').click();
    expect(await balance.innerText()).toMatch(/^\+14\.\d+%\s有利$/);
  });

  it('lists the varieties by their difference, all of them when asked, and leads to one', async () => {
    const table = await openComparison();
    const { varieties } = comparePlans(planOf(null), planOf(fewerId));
    const expected = varieties.map(({ genericName }) => genericName);
    await at(`compare-focus-${fewerId}`).click();
    await expect.poll(varietyNames).toEqual(expected.slice(0, 20));
    await at('compare-whole').click();
    await at('compare-varieties')
      .locator('[data-part=rows]')
      .evaluate((box) => {
        box.scrollTop = box.scrollHeight;
      });
    await expect.poll(async () => (await varietyNames()).at(-1)).toBe(expected.at(-1));
    const last = present(varieties.at(-1), 'there are varieties');
    await at(`compare-variety-${last.id}`).locator('[data-part=name]').click();
    await table.chart();
    expect(
      await at(`cell-${last.id}-genericName`).locator('xpath=..').getAttribute('data-selected'),
    ).toBe('true');
  });

  it('bridges a pair exactly, to the fen, and names the varieties behind a step', async () => {
    await openComparison();
    await choose('compare-pair', '压降非中选');
    const figure = 'retentionYuan';
    const asked = { base: planOf(null), other: planOf(fewerId), figure } as const;
    const bridge = bridgePlans(asked);
    if (bridge.kind !== 'bridge') throw new Error('Broken belief: the sample has a score');
    const change = at('bridge-step-nonSelected').locator('td').first();
    const stepYuan = bridge.steps.find(({ factor }) => factor === 'nonSelected')?.shownChangeYuan;
    await expect.poll(() => change.getAttribute('data-value')).toBe(stepYuan);
    const changes = await at('bridge-table').locator('tbody tr td:nth-child(2)[data-value]').all();
    const values = await Promise.all(changes.map((cell) => cell.getAttribute('data-value')));
    const total = sum(values.map((value) => new Decimal(value ?? '')));
    const [from, to] = await Promise.all(
      ['bridge-base', 'bridge-other'].map((id) => at(id).getAttribute('data-value')),
    );
    const whole = total.plus(new Decimal(from ?? ''));
    expect([from, textFromDecimal(whole)]).toEqual([bridge.shownBaseYuan, to]);
    expect(await at('compare-order').innerText()).toContain('基数 → 价格 → 约定采购比例');
    await at('bridge-open-nonSelected').click();
    const behind = bridgeStepVarieties(asked, 'nonSelected');
    await expect
      .poll(() => at('bridge-varieties').locator('[data-part=name]').first().innerText())
      .toBe(behind[0]?.genericName);
  });

  it('says that retention needs a score, and bridges the balance instead', async () => {
    await openComparison();
    await at('rail-table').click();
    await choose('plan-policy', '深圳');
    await at('plan-score').fill('');
    await page.keyboard.press('Enter');
    await at('rail-compare').click();
    await at('compare-without-score').click();
    await at('bridge-table').waitFor();
    expect(await at('compare-row-retentionYuan').innerText()).toContain('—');
  });

  it('makes a scenario official, freezes it and opens it', async () => {
    await openComparison();
    await at(`compare-official-${fewerId}`).click();
    await at(`compare-official-${fewerId}`).waitFor({ state: 'detached' });
    await at(`compare-freeze-${fewerId}`).click();
    await at(`compare-freeze-${fewerId}`).waitFor({ state: 'detached' });
    expect(await at('compare-changes').innerText()).toContain('定稿');
    await at(`compare-open-${fewerId}`).click();
    const { hospital } = evaluatePlan(planOf(fewerId));
    await expect
      .poll(() => at('card-retention').getAttribute('data-value'))
      .toBe(hospital.retentionYuan);
  });

  it('is copied into a spreadsheet by its button and by Ctrl+C', async () => {
    await openComparison();
    const clipboard = async (): Promise<string> => (await gridOf(page).clipboard()).text;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at('compare-figures-copy').click();
    await expect.poll(clipboard).toContain('指标\t现状\t报量放大 12.5%\t');
    const { hospital } = evaluatePlan(planOf(null));
    expect(await clipboard()).toContain(`结余留用金额（元）\t${hospital.retentionYuan ?? ''}\t`);
    await at('compare-varieties').locator('[data-part=rows]').focus();
    await page.keyboard.press('Control+c');
    await expect.poll(clipboard).toContain('品种\t现状\t');
  });

  it('traces a figure of a scenario that is not open', async () => {
    await openComparison();
    await at('compare-row-retentionYuan').getByTestId('figure-trace').last().click();
    const { hospital } = evaluatePlan(planOf(fewerId));
    await expect
      .poll(() => at('trace-value').getAttribute('data-value'))
      .toBe(hospital.retentionYuan);
    expect(await page.getByTestId('trace-subject').innerText()).toContain('压降非中选');
  });

  it('can be worked by the keyboard alone', async () => {
    await openComparison();
    const bridgedTo = (): Promise<string | null> => at('bridge-other').getAttribute('data-value');
    const before = await bridgedTo();
    await at(`compare-chip-${enlargedId}`).focus();
    await page.keyboard.press('Space');
    expect(await at(`compare-chip-${enlargedId}`).getAttribute('aria-pressed')).toBe('false');
    await expect.poll(bridgedTo).not.toBe(before);
    await at('bridge-open-nonSelected').focus();
    await page.keyboard.press('Enter');
    await at('bridge-varieties').waitFor();
    await at('compare-row-balanceBaseYuan').getByTestId('figure-trace').first().focus();
    await page.keyboard.press('Enter');
    await at('trace-value').waitFor();
    await page.keyboard.press('Escape');
    await at('trace-value').waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    expect(focused).toBe('figure-trace');
  });

  it.each(['zh', 'en'] as const)('has nothing in the way of other means (%s)', async (language) => {
    await openComparison(language);
    await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
    await at('bridge-open-baseUnits').click();
    await at('bridge-varieties').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });
});
