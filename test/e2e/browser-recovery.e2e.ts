import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { formatYuan } from '../../shared/i18n/format';
import type { JournalEntry } from '../../shared/plan/journal';
import { replay } from '../../shared/plan/journal';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { FakeUnsaved } from '../support/fake-journals';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { tableOf } from './pages/table-page';

const plan = sampleHospital();
const varietyId = plan.varieties[0]?.id ?? '';
const base = { plan, isSaved: true, openScenarioId: null };
const entries: readonly JournalEntry[] = [
  {
    kind: 'edit',
    edit: { kind: 'changeVariety', varietyId, change: { field: 'winners', value: 9 } },
    mergeKey: null,
  },
];
const unsaved: FakeUnsaved = {
  work: {
    journal: '1'.repeat(64),
    fileName: '测算.jieyu',
    hospitalName: plan.hospitalName,
    at: '2026-03-04T05:06:07.000Z',
    changes: 1,
  },
  kept: {
    file: { token: '0'.repeat(32), fileName: '测算.jieyu', stamp: 'ab'.repeat(32) },
    base,
    entries,
  },
};

const openPage = browserPages();
let page: Page;

describe.each(['zh', 'en'] as const)('unsaved work on the %s page', (language) => {
  const setup = { language, unsaved: [unsaved], planText: planFileText(plan, '0.0.0') };

  it('is offered with the retention before and after, as the engine gives them', async () => {
    page = await openPage(setup);
    const figures = page.getByTestId('recovery-figures');
    const { session } = replay(base, entries);
    for (const each of [plan, session.history.present]) {
      const { retentionYuan } = evaluatePlan(each).hospital;
      const shown = retentionYuan === null ? '' : formatYuan(retentionYuan, language);
      expect(await figures.textContent()).toContain(shown);
    }
    expect(await graveFindings(page)).toEqual([]);
  });

  it('is restored with the keyboard alone', async () => {
    page = await openPage(setup);
    await page.getByTestId('recovery-restore').focus();
    await page.keyboard.press('Enter');
    const table = tableOf(page);
    await expect.poll(() => table.cell(varietyId, 'winners')).toBe('9');
    expect(await table.savedState()).toBe('unsaved');
  });

  it('is kept where the question about giving it up is left with Esc', async () => {
    page = await openPage(setup);
    await page.getByTestId('recovery-discard').click();
    await page.getByTestId('recovery-discard-dialog').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('recovery-discard-dialog').waitFor({ state: 'detached' });
    expect(await page.getByTestId('recovery-work').count()).toBe(1);
  });

  it('in a file that is opened is asked about', async () => {
    page = await openPage(setup);
    await page.keyboard.press('Control+o');
    await page.getByTestId('recovery-dialog').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('recovery-answer-cancel').click();
    await page.getByTestId('recovery-dialog').waitFor({ state: 'detached' });
    expect(await page.getByTestId('recovery').count()).toBe(1);
  });
});
