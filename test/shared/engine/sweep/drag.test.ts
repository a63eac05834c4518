import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { decimalFromText, type DecimalText } from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import type { VarietyResult } from '../../../../shared/engine/plan-result';
import { createDrag, type DragFigures } from '../../../../shared/engine/sweep/drag';
import { leversAtRest, movedLevers } from '../../../../shared/engine/sweep/lever-numbers';
import { type LeverPoint, planAtPoint } from '../../../../shared/engine/sweep/lever-point';
import { prepareSweep } from '../../../../shared/engine/sweep/prepare-sweep';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { pointArbitrary, sweptPlanArbitrary } from './points';

function dragged(plan: PlanDocument, point: LeverPoint, varietyId: string | null): DragFigures {
  const prepared = prepareSweep(plan);
  const levers = { ...leversAtRest(), ...movedLevers(prepared, point) };
  return createDrag(prepared, varietyId)(levers);
}

/** The distance of a number from the exact one, itself exact. */
function distance(number: number | null, exact: DecimalText<string> | null): number {
  if (number === null || exact === null) return number === exact ? 0 : Infinity;
  return decimalFromText(exact).minus(number).abs().toNumber();
}

function expectHospital(figures: DragFigures, plan: PlanDocument): void {
  const { hospital } = evaluatePlan(plan);
  for (const name of [
    'budgetYuan',
    'expenditureYuan',
    'balanceBaseYuan',
    'retentionYuan',
  ] as const) {
    expect(distance(figures.hospital[name], hospital[name])).toBeLessThanOrEqual(figures.errorYuan);
  }
}

function expectVariety({ variety, errorYuan }: DragFigures, result: VarietyResult): void {
  assert(variety !== null);
  expect(variety.isKnown).toBe(result.outcome.kind === 'evaluated');
  if (result.outcome.kind === 'incomplete') return;
  const { figures } = result.outcome;
  for (const name of [
    'budgetYuan',
    'expenditureYuan',
    'balanceBaseYuan',
    'breakEvenNonSelectedYuan',
    'nonSelectedYuan',
  ] as const) {
    expect(distance(variety[name], figures[name])).toBeLessThanOrEqual(errorYuan);
  }
}

describe('dragging levers', () => {
  it('of every variety agrees with evaluating the plan there, to within the stated error', () => {
    fc.assert(
      fc.property(sweptPlanArbitrary, pointArbitrary, (plan, point) => {
        const figures = dragged(plan, point, null);
        expectHospital(figures, planAtPoint(plan, point, null));
        const { budgetYuan, expenditureYuan } = figures.hospital;
        expect(figures.errorYuan).toBeLessThanOrEqual(1e-12 * (budgetYuan + expenditureYuan));
      }),
      { numRuns: 400 },
    );
  });

  it('of one variety agrees with evaluating the plan there, to within the stated error', () => {
    fc.assert(
      fc.property(sweptPlanArbitrary, pointArbitrary, fc.nat(), (plan, point, place) => {
        const variety = plan.varieties[place % Math.max(1, plan.varieties.length)];
        fc.pre(variety !== undefined);
        const figures = dragged(plan, point, variety.id);
        const moved = planAtPoint(plan, point, variety.id);
        expectHospital(figures, moved);
        const result = evaluatePlan(moved).varieties.find(({ id }) => id === variety.id);
        assert(result !== undefined);
        expectVariety(figures, result);
      }),
      { numRuns: 400 },
    );
  });
});
