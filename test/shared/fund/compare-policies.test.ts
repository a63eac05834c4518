import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert, present } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { comparePolicies, flatRatioCurve } from '../../../shared/fund/compare-policies';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { findPolicy } from '../../../shared/policy/packs';
import { planArbitrary, policyArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, withParameters } from '../../support/funds';

const text = decimalText<never>;
const national = present(findPolicy('national'), 'national');
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

describe('packs compared', () => {
  it('bridges from flat to tiered by the parameters that differ', () => {
    const plan = aPlan([aVariety()], { policy: national, score: text('75') });
    const { outcomes, differing, bridges } = comparePolicies(plan, aFund(), [national, shenzhen]);
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
    const { bridges } = comparePolicies(aPlan([aVariety(), never]), aFund(), [national, agreed]);
    // W4: 17,550 no longer offset, × 0.5 × 0.5.
    expect(bridges[0]).toMatchObject({
      steps: [{ parameter: 'scope', retentionChangeYuan: '8775', fundChangeYuan: '4387.5' }],
    });
  });

  it('says that a score is missing where tiers have none', () => {
    const plan = aPlan([aVariety()], { policy: national, score: null });
    expect(comparePolicies(plan, aFund(), [national, shenzhen]).bridges).toEqual([
      { kind: 'scoreMissing' },
    ]);
  });

  it('adds up exactly and as shown on random plans and edited packs', () => {
    fc.assert(
      fc.property(planArbitrary, policyArbitrary, policyArbitrary, (plan, one, other) => {
        const scored = { ...plan, score: plan.score ?? text('85') };
        const { outcomes, bridges } = comparePolicies(scored, aFund([]), [one, other]);
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
