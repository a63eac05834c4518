import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { createPlanEvaluator } from '../../../shared/engine/plan-evaluator';
import { applyEdit, type PlanEdit } from '../../../shared/plan/edits';
import {
  amountArbitrary,
  nonSelectedArbitrary,
  planArbitrary,
  policyArbitrary,
  scoreArbitrary,
  unitsArbitrary,
  varietyArbitrary,
} from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const varietyId = fc.integer({ min: 0, max: 14 }).map((index) => `v${String(index)}`);

const editArbitrary: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('changeVariety' as const),
    varietyId,
    change: fc.oneof(
      fc.record({ field: fc.constant('nonSelected' as const), value: nonSelectedArbitrary }),
      fc.record({ field: fc.constant('baseUnits' as const), value: unitsArbitrary }),
      fc.record({
        field: fc.constant('preVbpPriceYuan' as const),
        value: fc.option(amountArbitrary),
      }),
      fc.record({
        field: fc.constant('selectedUnits' as const),
        value: fc.option(unitsArbitrary, { freq: 2 }),
      }),
      fc.record({ field: fc.constant('batch' as const), value: fc.constantFrom('第七批', '') }),
    ),
  }),
  fc.record({
    kind: fc.constant('changePlan' as const),
    change: fc.oneof(
      fc.record({ field: fc.constant('score' as const), value: fc.option(scoreArbitrary) }),
      fc.record({
        field: fc.constant('scope' as const),
        value: fc.constantFrom('all' as const, 'agreed'),
      }),
      fc.record({ field: fc.constant('policy' as const), value: policyArbitrary }),
    ),
  }),
  fc.record({ kind: fc.constant('addVariety' as const), variety: varietyArbitrary }),
  fc.record({ kind: fc.constant('removeVariety' as const), varietyId }),
);

describe('evaluating plan after plan', () => {
  it('answers after any edits what a fresh evaluation answers', () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(editArbitrary, { maxLength: 12 }), (start, edits) => {
        const evaluate = createPlanEvaluator();
        let plan = start;
        expect(evaluate(plan)).toEqual(evaluatePlan(plan));
        for (const edit of edits) {
          plan = applyEdit(plan, edit);
          expect(evaluate(plan)).toEqual(evaluatePlan(plan));
        }
      }),
    );
  });

  it('knows the hospital share as soon as the last unknown purchases are typed', () => {
    const evaluate = createPlanEvaluator();
    const plan = aPlan();
    expect(evaluate(plan).hospital.nonSelectedAmountShareRatio).toBeNull();
    const typed = applyEdit(plan, {
      kind: 'changeVariety',
      varietyId: 'atorvastatin',
      change: { field: 'selectedUnits', value: decimalText('160000') },
    });
    // 100,000 ÷ (100,000 + 160,000 × 0.94)
    expect(evaluate(typed).hospital.nonSelectedAmountShareRatio).toMatch(/^0\.39936/);
  });

  it('keeps the result object of every variety that did not change', () => {
    const evaluate = createPlanEvaluator();
    const plan = aPlan([
      aVariety({ id: 'one' }),
      aVariety({ id: 'two' }),
      aVariety({ id: 'three' }),
    ]);
    const before = evaluate(plan).varieties;
    const edited = applyEdit(plan, {
      kind: 'changeVariety',
      varietyId: 'two',
      change: { field: 'baseUnits', value: decimalText('5') },
    });
    const after = evaluate(edited).varieties;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toEqual(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  it('keeps them when a variety before them is removed', () => {
    const evaluate = createPlanEvaluator();
    const plan = aPlan([aVariety({ id: 'one' }), aVariety({ id: 'two' })]);
    const before = evaluate(plan).varieties;
    const after = evaluate(applyEdit(plan, { kind: 'removeVariety', varietyId: 'one' })).varieties;
    expect(after).toHaveLength(1);
    expect(after[0]).toBe(before[1]);
  });

  it('keeps them when only the score changes', () => {
    const evaluate = createPlanEvaluator();
    const plan = aPlan();
    const before = evaluate(plan);
    const after = evaluate({ ...plan, score: decimalText('10') });
    expect(after.varieties[0]).toBe(before.varieties[0]);
    expect(after.hospital.retentionYuan).toBe('0');
  });

  it('answers the same plan with the same result', () => {
    const evaluate = createPlanEvaluator();
    const plan = aPlan();
    expect(evaluate(plan)).toBe(evaluate(plan));
  });
});
