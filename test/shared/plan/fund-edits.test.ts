import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { describeDocumentEdit } from '../../../shared/plan/document-labels';
import { documentEditSchema } from '../../../shared/plan/edit-schema';
import {
  changeSettlement,
  removeSettlement,
  typeIndicator,
  typePayment,
} from '../../../shared/plan/fund-changes';
import { type FundEdit, fundOf } from '../../../shared/plan/fund-edits';
import { emptyFund } from '../../../shared/plan/fund-plan';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { applyDocumentEdit } from '../../../shared/plan/scenario-edits';
import { aPlan } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;
const first = aSettlement();
const plan = aPlan([], { fund: aFund([first]) });

function after(edit: FundEdit, before: PlanWithScenarios = plan): PlanWithScenarios {
  // What comes from the page or from a journal passes the door unchanged.
  expect(documentEditSchema.parse(edit)).toEqual(edit);
  return applyDocumentEdit(before, edit);
}

describe('an edit of the fund', () => {
  it('leaves everything else as it is, and is no edit where nothing changes', () => {
    const seeded = after({ kind: 'changeFund', change: { seed: 9 }, action: 'settings' });
    expect(seeded).toEqual({ ...plan, fund: { ...plan.fund, seed: 9 } });
    expect(after({ kind: 'changeFund', change: { seed: 1 }, action: 'settings' })).toBe(plan);
  });

  it('begins from a fund of which nothing was said where the plan has none', () => {
    const bare = aPlan();
    expect(fundOf(bare)).toBe(emptyFund);
    expect(after(changeSettlement(fundOf(bare), first), bare).fund?.settlements).toEqual([first]);
  });

  it('is named by what it is about', () => {
    const edit = changeSettlement(fundOf(plan), { ...first, id: 's2' });
    expect(describeDocumentEdit(plan, edit)).toEqual({
      kind: 'changeFund',
      action: 'addSettlement',
    });
  });

  it('adds, changes and removes a settlement group', () => {
    const second = aSettlement({ id: 's2', agreementYear: 2 });
    const two = after(changeSettlement(fundOf(plan), second));
    expect(fundOf(two).settlements).toEqual([first, second]);
    const moved = after(changeSettlement(fundOf(two), { ...first, toDate: '2026-01-31' }), two);
    expect(fundOf(moved).settlements.map(({ toDate }) => toDate)).toEqual([
      '2026-01-31',
      '2025-12-31',
    ]);
    expect(fundOf(after(removeSettlement(fundOf(moved), 's1'), moved)).settlements).toEqual([
      second,
    ]);
  });

  it('types a payment once with its forecast, which later payments do not overwrite', () => {
    const paid = { date: '2026-05-20', retentionYuan: text('100') };
    const once = after(typePayment(fundOf(plan), first, { paid, forecastYuan: text('104') }));
    const [typed = first] = fundOf(once).settlements;
    expect(typed).toMatchObject({ state: 'paid', paid, forecastYuan: '104' });
    const corrected = { ...paid, retentionYuan: text('101') };
    const again = typePayment(fundOf(once), typed, { paid: corrected, forecastYuan: text('90') });
    expect(fundOf(after(again, once)).settlements[0]).toMatchObject({
      paid: corrected,
      forecastYuan: '104',
    });
    const back = typePayment(fundOf(once), typed, { paid: null, forecastYuan: null });
    expect(fundOf(after(back, once)).settlements[0]).toMatchObject({
      state: 'assessed',
      paid: null,
      forecastYuan: null,
    });
  });

  it('types the value of an indicator and takes it back', () => {
    const typed = after(typeIndicator(fundOf(plan), 'drugCostGrowth', text('-0.01')));
    expect(fundOf(typed).indicatorValues).toEqual({ drugCostGrowth: '-0.01' });
    const back = after(typeIndicator(fundOf(typed), 'drugCostGrowth', null), typed);
    expect(fundOf(back).indicatorValues).toEqual({});
  });
});
