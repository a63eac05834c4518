import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { Language } from '../../shared/i18n/format';
import type { PlanDocument } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { changeShareRow } from '../../shared/policy/edit-policy-rows';
import type { Policy } from '../../shared/policy/policy';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();

const openPage = browserPages();
let page: Page;

async function openParameters(language: Language = 'zh'): Promise<TablePage> {
  page = await openPage({ language });
  const table = await startOf(page).openSample();
  await table.chart();
  await at('policy-open').click();
  await at('policy-duplicate').waitFor();
  return table;
}

const at = (testId: string): Locator => page.getByTestId(testId);

async function type(testId: string, text: string): Promise<void> {
  await at(testId).fill(text);
  await page.keyboard.press('Enter');
}

const isOpen = async (): Promise<boolean> => (await at('policy-shareTables').count()) > 0;

const sourceKind = (parameter: string): Promise<string | null> =>
  at(`policy-${parameter}`).locator('[data-kind]').getAttribute('data-kind');

/** The exact retention that the card shows. */
const retention = async (table: TablePage): Promise<string | null> =>
  (await table.cards())['card-retention'] ?? null;

function retentionOf(policy: Partial<Policy>): string | null {
  const plan: PlanDocument = { ...sample, policy: { ...sample.policy, ...policy } };
  return evaluatePlan(plan).hospital.retentionYuan;
}

function withGeneralShare(index: number, share: string): Partial<Policy> {
  const { shareTables } = sample.policy;
  const general = changeShareRow(shareTables.value.general, index, {
    shareRatio: decimalText<RatioText>(share),
  });
  return { shareTables: { ...shareTables, value: { ...shareTables.value, general } } };
}

describe('the policy parameters in a browser', () => {
  it('are read only in a built-in pack, and edited in a copy that moves the figures', async () => {
    const table = await openParameters();
    expect(await at('policy-drawer').locator('input').count()).toBe(0);
    expect(await sourceKind('shareTables')).toBe('national');
    await at('policy-duplicate').click();
    await expect.poll(() => at('plan-policy').innerText()).toBe('国家通用（修改）');
    expect(await retention(table)).toBe(retentionOf({}));
    await type('policy-share-general-3', '70%');
    const edited = retentionOf(withGeneralShare(3, '0.7'));
    expect(edited).not.toBe(retentionOf({}));
    await expect.poll(() => retention(table)).toBe(edited);
    expect(await sourceKind('shareTables')).toBe('assumption');
    await page.keyboard.press('Control+z');
    await expect.poll(() => retention(table)).toBe(retentionOf({}));
    expect(await sourceKind('shareTables')).toBe('national');
    await page.keyboard.press('Control+z');
    await at('policy-duplicate').waitFor();
    expect(await table.savedState()).toBe('neverSaved');
  });

  it('refuse what they cannot be, and say what to type instead', async () => {
    const table = await openParameters();
    await at('policy-duplicate').click();
    const refusal = page.getByRole('alert');
    for (const [testId, text, sentence] of [
      ['policy-share-general-3', '70', '70%'],
      ['policy-winners-general-2', '4', '应在 3 到 3 之间'],
      ['policy-flat-ratio', '60%', '50%'],
      ['policy-value-retentionCapRatio', '0.6', '50%'],
      ['policy-pass-mark', '101', '100'],
    ] as const) {
      await type(testId, text);
      expect(await refusal.innerText()).toContain(sentence);
      await page.keyboard.press('Escape');
      await expect.poll(() => refusal.count()).toBe(0);
    }
    expect(await isOpen()).toBe(true);
    expect(await retention(table)).toBe(retentionOf({}));
    await type('policy-share-general-3', '0.7');
    await expect.poll(() => retention(table)).toBe(retentionOf(withGeneralShare(3, '0.7')));
  });

  it('open and close with the keyboard, which comes back to where it was', async () => {
    await openParameters();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null);
    await expect.poll(focused).toBe('policy-open');
    await page.keyboard.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('policy-duplicate');
    await page.keyboard.press('Enter');
    await at('policy-name-zh').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('policy-name-zh');
    await page.keyboard.type('某市办法');
    await page.keyboard.press('Enter');
    await expect.poll(() => at('plan-policy').innerText()).toBe('某市办法');
  });

  it('take a scheme in tiers and a source with its document', async () => {
    const table = await openParameters();
    await at('policy-duplicate').click();
    await at('policy-scheme').getByText('分档').click();
    await at('policy-add-tier').click();
    await type('policy-tier-ratio-0', '30%');
    const { source } = sample.policy.retention;
    const tiers = [
      { minScore: decimalText('90'), ratio: decimalText('0.3') },
      { minScore: decimalText('60'), ratio: decimalText('0.5') },
    ];
    expect(await at('policy-tier-score-0').inputValue()).toBe('90');
    await type('plan-score', '95');
    const at95 = { ...sample, score: decimalText('95') } as PlanDocument;
    const expected = evaluatePlan({
      ...at95,
      policy: { ...sample.policy, retention: { value: { kind: 'tiers', tiers }, source } },
    } as PlanDocument);
    await expect.poll(() => retention(table)).toBe(expected.hospital.retentionYuan);
    await at('policy-source-retention').click();
    await at('source-kind').getByText('地方文件').click();
    await at('source-take').click();
    expect(await page.getByRole('alert').innerText()).toContain('请填写文件名称');
    await at('source-title').fill('某市结余留用办法');
    await at('source-take').click();
    await expect.poll(() => sourceKind('retention')).toBe('local');
    expect(await at('policy-retention').innerText()).toContain('某市结余留用办法');
  });

  it('settle by the chosen scope, and go back to a built-in pack through the choice', async () => {
    const table = await openParameters();
    await at('policy-duplicate').click();
    await at('policy-value-scope').getByText('仅有约定量').click();
    const agreed = evaluatePlan({ ...sample, scope: 'agreed' });
    await expect.poll(() => retention(table)).toBe(agreed.hospital.retentionYuan);
    await at('plan-policy').click();
    await page.getByTitle('统一30%').click();
    await at('policy-duplicate').waitFor();
    expect(await at('policy-name').innerText()).toBe('统一30%');
  });
});

describe.each(['zh', 'en'] as const)(
  'whoever uses the %s policy parameters by other means',
  (language) => {
    it('finds nothing in the way, read only, edited and with a source form open', async () => {
      await openParameters(language);
      expect(await graveFindings(page)).toEqual([]);
      await at('policy-duplicate').click();
      await type('policy-share-general-3', '70');
      await page.getByRole('alert').waitFor();
      await at('policy-scheme').locator('label').nth(1).click();
      await at('policy-source-redLine').click();
      expect(await graveFindings(page)).toEqual([]);
      if (language === 'en') {
        expect(await at('policy-drawer').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
        expect(await at('policy-drawer').innerText()).toContain('Edited by hand');
      }
    });
  },
);
