import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { type BridgedFigure, bridgePlans } from '../../../shared/engine/bridge';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan, aVariety } from '../../support/builders';
import { number, text } from '../../support/figures';
import { planPairArbitrary, scoredPairArbitrary } from '../../support/plan-pairs';

const figures: readonly BridgedFigure[] = [
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
];
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'it is built in');

function bridged(
  base: PlanDocument,
  other: PlanDocument,
  figure: BridgedFigure,
): Extract<ReturnType<typeof bridgePlans>, { kind: 'bridge' }> {
  const bridge = bridgePlans({ base, other, figure });
  assert(bridge.kind === 'bridge');
  return bridge;
}

describe('the bridge between two plans', () => {
  it('goes through every factor of the ordinary year in the stated order', () => {
    // Q 100,000 → 110,000; P0 5.5 → 5.6, Ps 0.94 → 0.9; r 0.8 → 0.7; S 100,000 → 80,000; k 0.585 → 0.65 × 0.8 = 0.52;
    // β 0.5 → 0.4 (score 75 of Shenzhen); a variety with a balance of 0.585 × (4,748 − 0) = 2,777.58 comes.
    const base = aPlan([aVariety()], { policy: shenzhen });
    const changed = aVariety({
      baseUnits: decimalText('110000'),
      preVbpPriceYuan: decimalText('5.6'),
      selectedPriceYuan: decimalText('0.9'),
      winners: 3,
      nonSelected: { kind: 'amount', amountYuan: decimalText('80000') },
      insuredShareRatio: decimalText('0.8'),
    });
    const joining = aVariety({
      id: 'joining',
      baseUnits: decimalText('1000'),
      nonSelected: { kind: 'amount', amountYuan: decimalText('0') },
    });
    const other = aPlan([changed, joining], { policy: shenzhen, score: decimalText('75') });
    const { steps, ...ends } = bridged(base, other, 'retentionYuan');
    // β k: 0.2925, with the other k 0.26, with both 0.208. Balances in yuan of spending after each step:
    // 374,800; 422,280 (+10,000 × 4.748); 436,800 (616,000 − 79,200 − 100,000); 446,700 (− 69,300); 466,700.
    expect(
      steps.map(({ factor, changeYuan, afterYuan }) => [factor, changeYuan, afterYuan]),
    ).toEqual([
      ['baseUnits', '13887.9', '123516.9'],
      ['prices', '4247.1', '127764'],
      ['agreedShare', '2895.75', '130659.75'],
      ['nonSelected', '5850', '136509.75'],
      ['fundFactor', '-15167.75', '121342'],
      ['retentionRule', '-24268.4', '97073.6'],
      ['scope', '1111.032', '98184.632'],
    ]);
    expect(ends).toEqual({
      kind: 'bridge',
      figure: 'retentionYuan',
      baseYuan: '109629',
      otherYuan: '98184.632',
      differenceYuan: '-11444.368',
      shownBaseYuan: '109629',
      shownOtherYuan: '98184.63',
      leftOut: { base: [], other: [] },
    });
    expect(steps.at(-1)?.shownChangeYuan).toBe('1111.03');
  });

  it('gives the whole of a declaration to the base, though a never reported variety has no prices yet', () => {
    const declared = aVariety();
    const unreported = {
      ...declared,
      baseUnits: decimalText<never>('0'),
      winners: null,
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
    };
    const { steps } = bridged(aPlan([unreported]), aPlan([declared]), 'balanceBaseYuan');
    expect(steps.filter(({ changeYuan }) => changeYuan !== '0')).toMatchObject([
      { factor: 'baseUnits', changeYuan: '277758' },
    ]);
  });

  it('ends with the part of retention that goes to performance pay', () => {
    const policy = {
      ...shenzhen,
      minimumPerformancePayRatio: {
        ...shenzhen.minimumPerformancePayRatio,
        value: decimalText<never>('0.6'),
      },
    };
    const { steps } = bridged(
      aPlan([aVariety()], { policy: shenzhen }),
      aPlan([aVariety()], { policy }),
      'performancePayYuan',
    );
    expect(steps.at(-1)).toEqual({
      factor: 'performancePayShare',
      changeYuan: '10962.9',
      afterYuan: '65777.4',
      shownChangeYuan: '10962.9',
    });
  });

  it('names what it leaves out, and which plan needs a score', () => {
    const bare = aVariety({ id: 'bare', insuredShareRatio: null });
    const base = aPlan([aVariety(), bare]);
    const { leftOut, steps } = bridged(
      base,
      aPlan([aVariety(), { ...bare, insuredShareRatio: decimalText('0.9') }]),
      'balanceBaseYuan',
    );
    expect(leftOut).toEqual({
      base: [{ id: 'bare', genericName: '阿托伐他汀钙片', missing: ['insuredShareRatio'] }],
      other: [],
    });
    expect(steps.at(-1)).toMatchObject({ factor: 'scope', changeYuan: '219258' });
    const unscored = aPlan([aVariety()], { policy: shenzhen, score: null });
    const kinds = [
      bridgePlans({ base, other: unscored, figure: 'retentionYuan' }),
      bridgePlans({ base: unscored, other: base, figure: 'performancePayYuan' }),
      bridgePlans({ base: unscored, other: unscored, figure: 'retentionYuan' }),
    ];
    expect(kinds).toEqual([
      { kind: 'scoreMissing', plan: 'other' },
      { kind: 'scoreMissing', plan: 'base' },
      { kind: 'scoreMissing', plan: 'both' },
    ]);
    expect(bridged(base, unscored, 'balanceBaseYuan').differenceYuan).toBe('0');
  });

  it('leads from one plan’s figure to the other’s, and its steps add up exactly', () => {
    fc.assert(
      fc.property(scoredPairArbitrary, fc.constantFrom(...figures), ([base, other], figure) => {
        const bridge = bridged(base, other, figure);
        expect(bridge.baseYuan).toBe(evaluatePlan(base).hospital[figure]);
        expect(bridge.otherYuan).toBe(evaluatePlan(other).hospital[figure]);
        const total = sum(bridge.steps.map((step) => decimalFromText(step.changeYuan)));
        expect(text(total)).toBe(bridge.differenceYuan);
        expect(bridge.steps.at(-1)?.afterYuan).toBe(bridge.otherYuan);
      }),
    );
  });

  it('shows steps in fen that add up to the shown difference, each within a fen', () => {
    fc.assert(
      fc.property(scoredPairArbitrary, ([base, other]) => {
        const bridge = bridged(base, other, 'performancePayYuan');
        const shown = sum(bridge.steps.map((step) => decimalFromText(step.shownChangeYuan)));
        expect(text(shown.plus(number(bridge.shownBaseYuan)))).toBe(bridge.shownOtherYuan);
        for (const step of bridge.steps) {
          const shift = number(step.shownChangeYuan).minus(number(step.changeYuan)).abs();
          expect(shift.lte('0.02')).toBe(true);
        }
      }),
    );
  });

  it('of swapped plans has the opposite total', () => {
    fc.assert(
      fc.property(planPairArbitrary, ([base, other]) => {
        const there = bridged(base, other, 'balanceBaseYuan');
        const back = bridged(other, base, 'balanceBaseYuan');
        expect(text(number(there.differenceYuan).negated())).toBe(back.differenceYuan);
      }),
    );
  });
});
