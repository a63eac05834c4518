import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  decimalText,
  type ScaleText,
  type UnitsText,
  type YuanText,
} from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import type { HospitalResult } from '../../../../shared/engine/plan-result';
import { leverTerms } from '../../../../shared/engine/sweep/followed-terms';
import { createHospitalPreview } from '../../../../shared/engine/sweep/hospital-preview';
import type { Levers } from '../../../../shared/plan/levers';
import {
  emptyScenario,
  type PlanWithScenarios,
  type VarietyDifference,
} from '../../../../shared/plan/scenario';
import { createScenarioReader } from '../../../../shared/plan/scenario-plan';
import { without } from '../../../../shared/plan/without';
import { aPlan, aVariety } from '../../../support/builders';
import { pointArbitrary, sweptPlanArbitrary } from './points';

const SLIDERS = ['baseScale', 'nonSelected', 'selectedPriceScale', 'preVbpPriceScale'] as const;
const AT_REST: Levers = {
  baseScale: decimalText('1'),
  nonSelected: { kind: 'scale', scale: decimalText('1') },
  selectedPriceScale: decimalText('1'),
  preVbpPriceScale: decimalText('1'),
};
const FOLLOWING = [
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
] as const;

const levers: fc.Arbitrary<Levers> = pointArbitrary.map((point) =>
  without(point, ['fundRatio', 'score', 'retentionRatio']),
);

/** What varieties may have of their own in a scenario. */
const own: fc.Arbitrary<Omit<VarietyDifference, 'varietyId'>> = fc.oneof(
  levers.map((moved) => ({ levers: moved, inputs: {} })),
  fc
    .constantFrom(
      { baseUnits: decimalText<UnitsText>('1234') },
      { nonSelected: { kind: 'amount' as const, amountYuan: decimalText<YuanText>('77.7') } },
      { preVbpPriceYuan: decimalText<YuanText>('3.21') },
      { selectedPriceYuan: decimalText<YuanText>('0.5'), additionalSelected: [] },
    )
    .map((inputs) => ({ levers: {}, inputs })),
);

const scenes = fc
  .record({ plan: sweptPlanArbitrary, levers, own, every: fc.integer({ min: 1, max: 4 }) })
  .map(({ plan, levers: set, own: difference, every }): PlanWithScenarios => {
    const apart = plan.varieties.filter((_, place) => place % every === 1);
    const varieties = apart.map(({ id }) => ({ varietyId: id, ...difference }));
    const scenario = emptyScenario({ id: 's', name: '一', colour: 'blue', levers: set, varieties });
    return { ...aPlan(), ...plan, scenarios: [scenario] };
  });

function previewOf(
  document: PlanWithScenarios,
  scenarioId: string | null,
  lever: keyof Levers,
): (levers: Levers) => HospitalResult {
  const plan = createScenarioReader()(document, scenarioId);
  const result = evaluatePlan(plan);
  const set = document.scenarios.find(({ id }) => id === scenarioId)?.levers ?? {};
  const present: Levers = lever in set ? { [lever]: set[lever] } : {};
  // As it comes from the worker.
  const terms = structuredClone(leverTerms(document, { scenarioId, lever }));
  const preview = createHospitalPreview({ plan, result, terms, present });
  return (moved) => preview(moved).hospital;
}

/** The figures once the plan has the lever where it is held. */
function exactOf(document: PlanWithScenarios, moved: Levers): HospitalResult {
  const scenarios = document.scenarios.map((scenario) => ({
    ...scenario,
    levers: { ...scenario.levers, ...moved },
  }));
  return evaluatePlan(createScenarioReader()({ ...document, scenarios }, 's')).hospital;
}

/** To the fen, or as near as plain numbers come with billions. */
function expectClose(shown: string | null, exact: string | null, magnitude: number): void {
  if (exact === null) expect(shown).toBeNull();
  else {
    const distance = Math.abs(parseFloat(shown ?? 'NaN') - parseFloat(exact));
    expect(distance).toBeLessThanOrEqual(0.006 + magnitude * 1e-13);
  }
}

describe('the preview of a lever of the whole hospital', () => {
  it('is what the scenario would come to, with varieties that have values of their own', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(...SLIDERS), levers, (document, lever, to) => {
        const held: Levers = { [lever]: to[lever] ?? AT_REST[lever] };
        const shown = previewOf(document, 's', lever)(held);
        const exact = exactOf(document, held);
        const magnitude = parseFloat(exact.budgetYuan) + parseFloat(exact.expenditureYuan);
        for (const figure of FOLLOWING) expectClose(shown[figure], exact[figure], magnitude);
      }),
      { numRuns: 300 },
    );
  });

  it('begins where the base is, and follows the break-even scale', () => {
    const document = aPlan([aVariety()]);
    const at = previewOf(document, null, 'nonSelected');
    const { breakEvenScale, retentionYuan } = evaluatePlan(document).hospital;
    const scaled = (scale: string): HospitalResult =>
      at({ nonSelected: { kind: 'scale', scale: decimalText<ScaleText>(scale) } });
    expect(scaled('1')).toMatchObject({ breakEvenScale, retentionYuan });
    expect(parseFloat(scaled('2').breakEvenScale ?? 'NaN')).toBeCloseTo(
      parseFloat(breakEvenScale ?? 'NaN') / 2,
      6,
    );
  });
});
