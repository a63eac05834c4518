import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundNotes } from '../../../shared/fund/fund-notes';
import { messagesOf } from '../../../shared/i18n/messages';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { fundNoteSentence } from '../../../shared/reports/fund-note-sentence';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement, withParameters } from '../../support/funds';

const text = decimalText<never>;
const national = present(findPolicy('national'), 'national');
// X Ps = 80,000 × 0.94 = 75,200 = S: exactly half.
const half = aPlan(
  [
    aVariety({
      selectedUnits: text('80000'),
      nonSelected: { kind: 'amount', amountYuan: text('75200') },
    }),
  ],
  { policy: withParameters(national, { nonSelectedVeto: true, missedVolume: 'none' }) },
);

function sentences(plan: PlanDocument, fund: FundPlan): readonly string[] {
  const context = { messages: messagesOf('zh'), language: 'zh', lag: fund.lag } as const;
  return fundNotes(evaluateFund(plan, fund)).map((note) => fundNoteSentence(note, context));
}

describe('the notes of a group', () => {
  it('say the share that fails it, its limit, and what it would retain otherwise', () => {
    const fund = aFund();
    const [group] = evaluateFund(half, fund).figures.groups;
    expect(group).toMatchObject({ retentionYuan: '0', isFailed: true });
    const { policy } = half;
    const warned = { ...half, policy: withParameters(policy, { nonSelectedVeto: false }) };
    const kept = present(
      evaluateFund(warned, fund).figures.groups[0]?.retentionYuan,
      'a retention',
    );
    expect(fundNotes(evaluateFund(half, fund))).toContainEqual(
      expect.objectContaining({
        kind: 'shareVetoed',
        shareRatio: '0.5',
        limitRatio: '0.5',
        withoutYuan: kept,
      }),
    );
    expect(sentences(half, fund).join('')).toMatch(/非中选占比 50%，达到限额 50%.*未经核实/);
  });

  it('say nothing of a veto where the group was paid', () => {
    const paid = { date: '2026-05-20', retentionYuan: text('1000') };
    const kinds = fundNotes(evaluateFund(half, aFund([aSettlement({ state: 'paid', paid })]))).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('shareVetoed');
    expect(kinds).not.toContain('paidEarly');
  });

  it('ask to check a payment before the last day of the year', () => {
    const paid = { date: '2025-06-30', retentionYuan: text('1000') };
    expect(sentences(half, aFund([aSettlement({ state: 'paid', paid })])).join('')).toContain(
      '到 2025-12-31 才结束，到账日期却是 2025-06-30',
    );
  });
});
