import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanResult, VarietyFigures } from '../../../shared/engine/plan-result';
import { builtInPolicies } from '../../../shared/policy/packs';
import { numbered, planArbitrary, varietyArbitrary } from '../../support/arbitraries';
import { aPlan } from '../../support/builders';
import { type OracleEstimate, oracleEstimate } from '../../support/oracle';

const SCORES = [null, '100', '80', '79.995', '79.99', '70', '69.99', '60', '59.99', '0'];
const varieties = numbered(fc.sample(varietyArbitrary, { numRuns: 500, seed: 20_260_101 }));

describe('500 random varieties agree with fractions of big integers to the last digit', () => {
  for (const policy of builtInPolicies) {
    for (const scope of ['all', 'agreed'] as const) {
      it(`under ${policy.id} with ${scope} varieties in scope, at every tier boundary`, () => {
        for (const score of SCORES) {
          const plan = aPlan(varieties, {
            policy,
            scope,
            score: score === null ? null : decimalText<ScoreText>(score),
          });
          expect(shared(evaluatePlan(plan))).toEqual(oracleEstimate(plan));
        }
      });
    }
  }
});

it('agrees with fractions of big integers on any plan under any edited policy', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(shared(evaluatePlan(plan))).toEqual(oracleEstimate(plan));
    }),
    { numRuns: 300 },
  );
});

/** What the oracle works out too. */
function shared(result: PlanResult): OracleEstimate {
  const { hospital } = result;
  return {
    retentionRatio: result.retentionRatio,
    hospital: {
      budgetYuan: hospital.budgetYuan,
      expenditureYuan: hospital.expenditureYuan,
      balanceBaseYuan: hospital.balanceBaseYuan,
      retentionYuan: hospital.retentionYuan,
      performancePayYuan: hospital.performancePayYuan,
      breakEvenScale: hospital.breakEvenScale,
      breakEvenNonSelectedYuan: hospital.breakEvenNonSelectedYuan,
    },
    groups: result.groups.map(({ group, balanceBaseYuan, retentionYuan }) => ({
      group,
      balanceBaseYuan,
      retentionYuan,
    })),
    varieties: result.varieties.map(({ inScope, outcome }) => ({
      inScope,
      figures: outcome.kind === 'incomplete' ? null : chosen(outcome.figures),
    })),
  };
}

function chosen(figures: VarietyFigures): Record<string, string> {
  return {
    agreedUnits: figures.agreedUnits,
    budgetYuan: figures.budgetYuan,
    expenditureYuan: figures.expenditureYuan,
    balanceBaseYuan: figures.balanceBaseYuan,
    breakEvenNonSelectedYuan: figures.breakEvenNonSelectedYuan,
    headroomYuan: figures.headroomYuan,
    state: figures.state,
  };
}
