import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { comparePlans, comparisonWith } from '../../../shared/engine/compare-plans';
import { evaluateInParts, evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { createPartsEvaluator } from '../../../shared/engine/plan-evaluator';
import { compareScopes } from '../../../shared/engine/scope-comparison';
import { workedExamples } from '../../fixtures/golden/worked-examples';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { examplePlan } from '../../support/example-plan';
import { spending, text } from '../../support/figures';
import { planPairArbitrary } from '../../support/plan-pairs';

const yuan = decimalText<never>;

describe('two plans side by side', () => {
  it('shows the ordinary year with half of its non-selected spending', () => {
    // k = 0.585, β = 0.5: 50,000 less spending adds 29,250 to the balance of 219,258 and 14,625 to the retention of 109,629.
    const base = aPlan();
    const other = aPlan([spending(aVariety(), yuan('50000'))]);
    const compared = comparePlans(base, other);
    expect(compared.yuan.balanceBaseYuan).toEqual({
      baseYuan: '219258',
      otherYuan: '248508',
      differenceYuan: '29250',
      relativeRatio: '0.1334044823906083244397011739594450373533',
    });
    expect(compared.yuan.retentionYuan.differenceYuan).toBe('14625');
    expect(compared.yuan.performancePayYuan.differenceYuan).toBe('7312.5');
    expect(compared.varieties).toEqual([
      {
        id: 'atorvastatin',
        genericName: '阿托伐他汀钙片',
        base: { kind: 'counted', balanceBaseYuan: '219258' },
        other: { kind: 'counted', balanceBaseYuan: '248508' },
        balanceBaseDifferenceYuan: '29250',
        retentionDifferenceYuan: '14625',
      },
    ]);
  });

  it('lists varieties that come, go, are out of scope or incomplete, the largest difference first', () => {
    const small = aVariety({ id: 'small', baseUnits: decimalText('100') });
    const base = aPlan([
      aVariety({ id: 'same' }),
      small,
      aVariety({ id: 'bare', winners: null }),
      aVariety({ id: 'gone' }),
    ]);
    const unreported = { ...small, id: 'unreported', baseUnits: yuan('0') };
    const other = aPlan([base.varieties[0] ?? small, { ...small, winners: 1 }, unreported], {
      scope: 'agreed',
    });
    const { varieties } = comparePlans(base, other);
    expect(
      varieties.map((one) => [
        one.id,
        one.base.kind,
        one.other.kind,
        one.balanceBaseDifferenceYuan,
      ]),
    ).toEqual([
      ['gone', 'counted', 'absent', '-219258'],
      ['small', 'counted', 'counted', '16.497'],
      ['same', 'counted', 'counted', '0'],
      ['bare', 'incomplete', 'absent', '0'],
      ['unreported', 'absent', 'outOfScope', '0'],
    ]);
    expect(varieties[3]?.base).toEqual({ kind: 'incomplete', missing: ['winners'] });
  });

  it('has no relative difference from nothing and none of what is not known', () => {
    const base = aPlan([aVariety({ nonSelected: { kind: 'amount', amountYuan: yuan('0') } })]);
    const { yuan: figures } = comparePlans(base, aPlan());
    expect(figures.nonSelectedYuan).toMatchObject({
      differenceYuan: '100000',
      relativeRatio: null,
    });
    expect(figures.breakEvenNonSelectedYuan).toEqual({
      baseYuan: null,
      otherYuan: '474800',
      differenceYuan: null,
      relativeRatio: null,
    });
  });

  it('adds up exactly: the varieties’ differences, with the rule’s, are the hospital’s', () => {
    fc.assert(
      fc.property(planPairArbitrary, ([base, other]) => {
        const { yuan: figures, varieties, ruleDifferenceYuan } = comparePlans(base, other);
        const balances = varieties.map((one) => decimalFromText(one.balanceBaseDifferenceYuan));
        expect(text(sum(balances))).toBe(figures.balanceBaseYuan.differenceYuan);
        if (figures.retentionYuan.differenceYuan === null) {
          expect(varieties.every((one) => one.retentionDifferenceYuan === null)).toBe(true);
          return;
        }
        const retained = varieties.map((one) =>
          decimalFromText(present(one.retentionDifferenceYuan, 'the retention is known')),
        );
        const rule = decimalFromText(present(ruleDifferenceYuan, 'the retention is known'));
        expect(text(sum([...retained, rule]))).toBe(figures.retentionYuan.differenceYuan);
      }),
    );
  });

  it('shows each plan’s own headline figures', () => {
    fc.assert(
      fc.property(planPairArbitrary, ([base, other]) => {
        const { yuan: figures, ratios } = comparePlans(base, other);
        const [left, right] = [evaluatePlan(base), evaluatePlan(other)];
        for (const [figure, compared] of Object.entries(figures)) {
          expect(left.hospital).toHaveProperty(figure, compared.baseYuan);
          expect(right.hospital).toHaveProperty(figure, compared.otherYuan);
        }
        expect(ratios.retentionRatio).toMatchObject({
          baseRatio: left.retentionRatio,
          otherRatio: right.retentionRatio,
        });
      }),
    );
  });
});

describe('a plan that was worked out from another one', () => {
  it('compares as one that is worked out anew', () => {
    fc.assert(
      fc.property(planPairArbitrary, ([base, other]) => {
        const evaluate = createPartsEvaluator();
        const compare = comparisonWith(evaluateInParts(base));
        expect(compare(evaluate(base))).toEqual(comparePlans(base, base));
        expect(compare(evaluate(other))).toEqual(comparePlans(base, other));
      }),
    );
  });
});

describe('both scopes side by side', () => {
  it('show what the never reported variety of W6 costs', () => {
    const example = present(
      workedExamples.find(({ id }) => id === 'W6 all'),
      'W6 is worked by hand',
    );
    const { comparison, present: scope } = compareScopes(examplePlan(example));
    expect(scope).toBe('all');
    expect(comparison.yuan.balanceBaseYuan).toMatchObject({
      baseYuan: '333381.1',
      otherYuan: '304131.1',
      differenceYuan: '-29250',
    });
    expect(comparison.yuan.retentionYuan).toMatchObject({
      baseYuan: '166690.55',
      otherYuan: '152065.55',
    });
    expect(comparison.varieties[0]).toMatchObject({
      base: { kind: 'outOfScope' },
      balanceBaseDifferenceYuan: '-29250',
      retentionDifferenceYuan: '-14625',
    });
    expect(comparison.varieties.slice(1).map((one) => one.balanceBaseDifferenceYuan)).toEqual([
      '0',
      '0',
      '0',
    ]);
  });

  it('never retain more with all varieties than with the agreed ones', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { differenceYuan } = compareScopes(plan).comparison.yuan.retentionYuan;
        expect(differenceYuan === null || !decimalFromText(differenceYuan).gt(0)).toBe(true);
      }),
    );
  });
});
