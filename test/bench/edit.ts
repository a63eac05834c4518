import fc from 'fast-check';

import { decimalText, type YuanText } from '../../shared/decimal/decimal-text';
import { breakEvenCurve } from '../../shared/engine/curve';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { createPlanEvaluator } from '../../shared/engine/plan-evaluator';
import { applyEdit } from '../../shared/plan/edits';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { numbered, reportedArbitrary } from '../support/arbitraries';
import { aPlan } from '../support/builders';

const VARIETIES = 500;
const WARM_UP_ROUNDS = 300;
const ROUNDS = 60;
const CURVE_POINTS = 101;

/** What one edit in 500 varieties costs, answered anew and answered incrementally, in turns within one run. */
export function measureEdit(): {
  readonly naiveMs: number;
  readonly incrementalMs: number;
  readonly curveMs: number;
} {
  const varieties = numbered(fc.sample(reportedArbitrary, { numRuns: VARIETIES, seed: 7 }));
  const evaluate = createPlanEvaluator();
  let plan: PlanDocument = aPlan(varieties);
  evaluate(plan);
  const times = { naive: [] as number[], incremental: [] as number[], curve: [] as number[] };
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const edited = editedPlan(plan, round);
    plan = edited.plan;
    if (round < 0) {
      evaluate(plan);
      continue;
    }
    times.incremental.push(milliseconds(() => evaluate(edited.plan)));
    times.naive.push(milliseconds(() => evaluatePlan(edited.plan)));
    times.curve.push(
      milliseconds(() => breakEvenCurve({ ...edited, points: CURVE_POINTS, maxYuan: null })),
    );
  }
  return {
    naiveMs: median(times.naive),
    incrementalMs: median(times.incremental),
    curveMs: median(times.curve),
  };
}

/** Another non-selected amount for another variety in every round. */
function editedPlan(
  plan: PlanDocument,
  round: number,
): { readonly plan: PlanDocument; readonly variety: Variety } {
  const index = ((round + WARM_UP_ROUNDS) * 37) % VARIETIES;
  const edited = applyEdit(plan, {
    kind: 'changeVariety',
    varietyId: `v${String(index)}`,
    change: {
      field: 'nonSelected',
      value: { kind: 'amount', amountYuan: decimalText<YuanText>(String(WARM_UP_ROUNDS + round)) },
    },
  });
  const variety = edited.varieties[index];
  if (variety === undefined) throw new Error('Broken belief: the edited variety is there');
  return { plan: edited, variety };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
