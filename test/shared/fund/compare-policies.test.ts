import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert, present } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { comparePolicies, flatRatioCurve, scopeApart } from '../../../shared/fund/compare-policies';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy, Scope } from '../../../shared/policy/policy';
import type { Month } from '../../../shared/purchases/purchase';
import { planArbitrary, policyArbitrary } from '../../support/arbitraries';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement, withParameters } from '../../support/funds';

const text = decimalText<never>;
const national = present(findPolicy('national'), 'national');
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

describe('packs compared', () => {
  it('bridges from flat to tiered by the parameters that differ', () => {
    const plan = aPlan([aVariety()], { policy: national, score: text('75') });
    const { outcomes, differing, bridges } = comparePolicies(plan, aFund(), {
      policies: [national, shenzhen],
      scope: null,
    });
    expect(outcomes.map(({ figures }) => figures.totals.retentionYuan)).toEqual([
      '109629',
      '87703.2',
    ]);
    expect(differing).toEqual(['retention', 'noticePeriodWorkingDays']);
    // 219,258 × 0.1, half of it paid.
    expect(bridges).toEqual([
      {
        kind: 'bridge',
        shownFromYuan: '54814.5',
        shownToYuan: '43851.6',
        steps: [
          {
            parameter: 'retention',
            retentionChangeYuan: '-21925.8',
            fundChangeYuan: '-10962.9',
            shownFundChangeYuan: '-10962.9',
          },
          {
            parameter: 'noticePeriodWorkingDays',
            retentionChangeYuan: '0',
            fundChangeYuan: '0',
            shownFundChangeYuan: '0',
          },
        ],
      },
    ]);
  });

  it('settles what each pack settles: a narrower scope leaves the unreported out', () => {
    const never = aVariety({
      id: 'never',
      baseUnits: text('0'),
      winners: null,
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
      nonSelected: { kind: 'amount', amountYuan: text('30000') },
    });
    const agreed = withParameters(national, { scope: 'agreed' });
    const { bridges } = comparePolicies(aPlan([aVariety(), never]), aFund(), {
      policies: [national, agreed],
      scope: null,
    });
    // W4: 17,550 no longer offset, × 0.5 × 0.5.
    expect(bridges[0]).toMatchObject({
      steps: [{ parameter: 'scope', retentionChangeYuan: '8775', fundChangeYuan: '4387.5' }],
    });
  });

  it('gives each pack the same figures wherever it stands', () => {
    const never = aVariety({ id: 'never', baseUnits: text('0'), winners: null });
    const agreed = withParameters(national, { scope: 'agreed', settlementGrouping: 'hospital' });
    const plan = aPlan([aVariety(), never], { policy: national });
    const retained = (policies: readonly Policy[], scope: Scope | null): readonly unknown[] =>
      comparePolicies(plan, aFund(), { policies, scope }).outcomes.map(
        ({ figures }) => figures.totals.retentionYuan,
      );
    expect(retained([agreed, national], null)).toEqual(
      [...retained([national, agreed], null)].reverse(),
    );
    const [one, other] = retained([national, agreed], 'all');
    expect(one).toBe(other);
    expect(retained([national, agreed], null)[1]).not.toBe(other);
  });

  it('lets spending that follows the purchases follow what each pack exempts', () => {
    const months = { fromMonth: '2025-01' as Month, toMonth: '2025-01' as Month };
    const month = {
      ...aMonth('2025-01', { nonSelected: ['10', '60000'] }),
      exemptUnits: text('9'),
      exemptAmountYuan: text('40000'),
    };
    const variety = aVariety({
      monthly: [month],
      nonSelected: { kind: 'amount', amountYuan: text('60000') },
      origins: { nonSelected: { kind: 'history', files: [], purchases: 1, ...months } },
    });
    const none = withParameters(national, { exemption: 'none' });
    const plan = aPlan([variety], { policy: national, useWindow: months });
    const { outcomes, bridges } = comparePolicies(plan, aFund(), {
      policies: [national, none],
      scope: null,
    });
    expect(outcomes.map(({ figures }) => figures.totals.expenditureYuan)).toEqual([
      '79092',
      '102492',
    ]);
    expect(bridges[0]).toMatchObject({
      steps: [{ parameter: 'exemption', retentionChangeYuan: '-11700', fundChangeYuan: '-5850' }],
    });
  });

  it('says that a score is missing where tiers have none', () => {
    const plan = aPlan([aVariety()], { policy: national, score: null });
    expect(
      comparePolicies(plan, aFund(), { policies: [national, shenzhen], scope: null }).bridges,
    ).toEqual([{ kind: 'scoreMissing' }]);
  });

  it('adds up exactly and as shown on random plans and edited packs', () => {
    fc.assert(
      fc.property(planArbitrary, policyArbitrary, policyArbitrary, (plan, one, other) => {
        const scored = { ...plan, score: plan.score ?? text('85') };
        const { outcomes, bridges } = comparePolicies(scored, aFund([]), {
          policies: [one, other],
          scope: null,
        });
        const [bridge] = bridges;
        assert(bridge?.kind === 'bridge', 'scores are known');
        const [from, to] = outcomes.map(({ figures }) =>
          decimalFromText(present(figures.totals.performancePayYuan, 'a fund')),
        );
        const added = sum(
          bridge.steps.map(({ fundChangeYuan }) => decimalFromText(fundChangeYuan)),
        );
        expect(from?.plus(added).toFixed()).toBe(to?.toFixed());
        const shown = sum(bridge.steps.map((step) => decimalFromText(step.shownFundChangeYuan)));
        expect(decimalFromText(bridge.shownFromYuan).plus(shown).toFixed()).toBe(
          decimalFromText(bridge.shownToYuan).toFixed(),
        );
      }),
      { numRuns: 100 },
    );
  });
});

it('knows the scope of a plan that was chosen apart from its pack', () => {
  expect(scopeApart(aPlan())).toBeNull();
  expect(scopeApart({ ...aPlan(), scope: 'agreed' })).toBe('agreed');
});

it('counts what was paid in the fund over the flat ratio, at every ratio', () => {
  const paid = aSettlement({
    state: 'paid',
    paid: { date: '2026-05-01', retentionYuan: text('1000') },
  });
  const open = aSettlement({ id: 'open', fromDate: '2026-01-01', toDate: '2026-12-31' });
  const evaluated = evaluateFund(aPlan(), aFund([paid, open]));
  const curve = flatRatioCurve(evaluated);
  expect(curve[0]?.retentionYuan).toBe('1000');
  expect(curve.at(-1)?.retentionYuan).toBe(evaluated.figures.totals.retentionYuan);
});

it('draws the fund over the flat ratio from nothing to a half', () => {
  const curve = flatRatioCurve(evaluateFund(aPlan(), aFund()));
  expect(curve).toHaveLength(51);
  expect(curve[0]).toMatchObject({ retentionRatio: '0', performancePayYuan: '0' });
  expect(curve[30]).toEqual({
    retentionRatio: '0.3',
    retentionYuan: '65777.4',
    performancePayYuan: '32888.7',
  });
  expect(curve.at(-1)).toMatchObject({ retentionRatio: '0.5', retentionYuan: '109629' });
});
