import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert, present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import type { LeverNumbers } from '../../../../shared/engine/sweep/lever-numbers';
import { createVarietyPreview } from '../../../../shared/engine/sweep/variety-preview';
import { applyEdit } from '../../../../shared/plan/edits';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { aPlan, aVariety } from '../../../support/builders';

const varieties = fc.array(
  fc.record({
    base: fc.integer({ min: 0, max: 200_000 }),
    price: fc.integer({ min: 1, max: 2000 }),
    spent: fc.integer({ min: 0, max: 100_000_000 }),
    batch: fc.constantFrom('第一批', '第二批'),
    winners: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 5 },
);

function planOf(
  some: readonly {
    readonly base: number;
    readonly price: number;
    readonly spent: number;
    readonly batch: string;
    readonly winners: number;
  }[],
  scope: 'all' | 'agreed',
): PlanDocument {
  const plan = aPlan(
    some.map(({ base, price, spent, batch, winners }, index) =>
      aVariety({
        id: String(index),
        batch,
        winners,
        baseUnits: decimalText(String(base)),
        preVbpPriceYuan: decimalText(String(price / 100)),
        nonSelected: { kind: 'amount', amountYuan: decimalText(String(spent / 100)) },
      }),
    ),
  );
  return { ...plan, scope };
}

function previewOf(plan: PlanDocument, levers: Partial<LeverNumbers>) {
  const result = evaluatePlan(plan);
  const variety = present(plan.varieties[0], 'the plan has varieties');
  const outcome = result.varieties[0]?.outcome;
  assert(outcome?.kind === 'evaluated', 'the variety is complete');
  const { figures } = outcome;
  return createVarietyPreview({ plan, result, variety, figures })(levers);
}

/** Two amounts that are the same to the fen, or one fen apart where plain numbers stand at a tie. */
function expectClose(shown: string | null, exact: string | null): void {
  if (exact === null) expect(shown).toBeNull();
  else expect(parseFloat(shown ?? 'NaN')).toBeCloseTo(parseFloat(exact), 1);
}

describe('the preview of a variety’s lever', () => {
  it('is what the plan would come to, for the hospital and for the variety', () => {
    fc.assert(
      fc.property(
        varieties,
        fc.constantFrom('all', 'agreed'),
        fc.constantFrom('baseUnits', 'nonSelected'),
        fc.integer({ min: 0, max: 300_000 }),
        (some, scope, field, value) => {
          const plan = planOf(some, scope);
          const moved = applyEdit(plan, {
            kind: 'changeVariety',
            varietyId: '0',
            change:
              field === 'baseUnits'
                ? { field, value: decimalText(String(value)) }
                : {
                    field,
                    value: { kind: 'amount', amountYuan: decimalText(String(value)) },
                  },
          });
          const exact = evaluatePlan(moved);
          const { hospital, variety } = previewOf(
            plan,
            field === 'baseUnits' ? { baseUnits: value } : { nonSelectedYuan: value },
          );
          for (const figure of [
            'budgetYuan',
            'expenditureYuan',
            'balanceBaseYuan',
            'retentionYuan',
            'performancePayYuan',
          ] as const) {
            expectClose(hospital[figure], exact.hospital[figure]);
          }
          const outcome = exact.varieties[0]?.outcome;
          assert(outcome?.kind === 'evaluated', 'the variety is complete');
          for (const figure of [
            'nonSelectedYuan',
            'balanceBaseYuan',
            'breakEvenNonSelectedYuan',
            'headroomYuan',
          ] as const) {
            expectClose(variety?.figures[figure] ?? null, outcome.figures[figure]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('follows the break-even scale', () => {
    const plan = aPlan();
    const { hospital } = previewOf(plan, { nonSelectedYuan: 200_000 });
    expect(hospital.breakEvenScale).toBe('2.374');
  });

  it('has no retention while the policy needs a score', () => {
    const plan = aPlan();
    const result = { ...evaluatePlan(plan), retentionRatio: null };
    const outcome = result.varieties[0]?.outcome;
    assert(outcome?.kind === 'evaluated', 'the variety is complete');
    const preview = createVarietyPreview({
      plan,
      result,
      variety: present(plan.varieties[0], 'the plan has varieties'),
      figures: outcome.figures,
    });
    expect(preview({ nonSelectedYuan: 1 }).hospital.retentionYuan).toBeNull();
  });
});
