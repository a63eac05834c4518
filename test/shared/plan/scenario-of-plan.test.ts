import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText, type ScaleText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { type LeverPoint, planAtPoint } from '../../../shared/engine/sweep/lever-point';
import type { Levers } from '../../../shared/plan/levers';
import {
  emptyScenario,
  type PlanWithScenarios,
  type Scenario,
} from '../../../shared/plan/scenario';
import { type MovedLevers, scenarioOfPlan } from '../../../shared/plan/scenario-of-plan';
import { basePlan, createScenarioReader } from '../../../shared/plan/scenario-plan';
import { without } from '../../../shared/plan/without';
import { planArbitrary, positiveRatioArbitrary, scoreArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const described = { id: 'new', name: '推演', colour: 'blue', note: '' } as const;
const first = aVariety();
const second = aVariety({ id: 'other', genericName: '氯吡格雷片' });

const scale = fc
  .integer({ min: 0, max: 300 })
  .map((hundredths) => decimalText<ScaleText>((hundredths / 100).toFixed(2)));

const levers: fc.Arbitrary<Levers> = fc.record(
  {
    baseScale: scale,
    winners: fc.integer({ min: 1, max: 6 }),
    nonSelected: fc.oneof(
      scale.map((each) => ({ kind: 'scale' as const, scale: each })),
      positiveRatioArbitrary.map((shareRatio) => ({ kind: 'demandShare' as const, shareRatio })),
    ),
    selectedPriceScale: scale,
    preVbpPriceScale: scale,
  },
  { requiredKeys: [] },
);

const point: fc.Arbitrary<LeverPoint> = fc
  .tuple(
    levers,
    fc.record({ fundRatio: positiveRatioArbitrary, score: scoreArbitrary }, { requiredKeys: [] }),
  )
  .map(([moved, conditions]) => ({ ...moved, ...conditions }));

/** A document with a scenario in which hospital and one variety have levers, and another inputs of its own. */
const documentArbitrary: fc.Arbitrary<PlanWithScenarios> = fc
  .record({ plan: planArbitrary, hospital: levers, own: levers, fundRatio: positiveRatioArbitrary })
  .map(({ plan, hospital, own, fundRatio }) => {
    const [one, two] = plan.varieties;
    const varieties = [
      ...(one === undefined ? [] : [{ varietyId: one.id, levers: own, inputs: {} }]),
      ...(two === undefined
        ? []
        : [{ varietyId: two.id, levers: {}, inputs: { baseUnits: two.baseUnits, fundRatio } }]),
    ];
    const scenario: Scenario = {
      ...emptyScenario({ id: 'open', name: '开着的', colour: 'green' }),
      levers: hospital,
      varieties,
    };
    return { ...plan, scenarios: [scenario] };
  });

function moved(at: LeverPoint, varietyId: string | null): MovedLevers {
  return { levers: without(at, ['fundRatio', 'score', 'retentionRatio']), varietyId };
}

describe('a scenario that leads to a plan', () => {
  it('has exactly the figures of any point of the levers, whatever scenario was open', () => {
    fc.assert(
      fc.property(
        documentArbitrary,
        point,
        fc.boolean(),
        fc.boolean(),
        (document, at, isOpen, isOne) => {
          const openScenarioId = isOpen ? 'open' : null;
          const varietyId = isOne ? (document.varieties[0]?.id ?? null) : null;
          const open = createScenarioReader()(document, openScenarioId);
          const target = planAtPoint(open, at, varietyId);
          const scenario = scenarioOfPlan({
            ...{ document, openScenarioId, target, described },
            moved: moved(at, varietyId),
          });
          expect(scenario).not.toBeNull();
          const scenarios = scenario === null ? [] : [scenario];
          const read = createScenarioReader()({ ...document, scenarios }, 'new');
          expect(evaluatePlan(read)).toEqual(evaluatePlan(target));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps levers as levers where they lead there', () => {
    const document = aPlan([first, second]);
    const at: LeverPoint = { baseScale: decimalText('1.1'), winners: 3 };
    const target = planAtPoint(document, at, null);
    expect(
      scenarioOfPlan({
        ...{ document, openScenarioId: null, target, described },
        moved: { levers: at, varietyId: null },
      }),
    ).toEqual({ ...emptyScenario(described), levers: at });
  });

  it('multiplies a multiplier that the open scenario has', () => {
    const open = emptyScenario({ id: 'open', name: '放大', colour: 'blue' });
    const document = aPlan([first, second], {
      scenarios: [{ ...open, levers: { baseScale: decimalText('1.2') } }],
    });
    const at: LeverPoint = { baseScale: decimalText('0.5') };
    const target = planAtPoint(createScenarioReader()(document, 'open'), at, null);
    const scenario = scenarioOfPlan({
      ...{ document, openScenarioId: 'open', target, described },
      moved: { levers: at, varietyId: null },
    });
    expect(scenario?.levers).toEqual({ baseScale: '0.6' });
    expect(scenario?.varieties).toEqual([]);
  });

  it('holds inputs of its own where no lever leads there', () => {
    const document = aPlan([first, second]);
    const target = {
      ...basePlan(document),
      fundRatio: decimalText<RatioText>('0.7'),
      varieties: [first, { ...second, winners: 2 }],
    };
    const scenario = scenarioOfPlan({
      ...{ document, openScenarioId: null, target, described },
      moved: null,
    });
    expect(scenario?.conditions).toEqual({ fundRatio: '0.7' });
    expect(scenario?.varieties).toEqual([
      { varietyId: 'other', levers: {}, inputs: { winners: 2 } },
    ]);
  });

  it('is none where the plan has other varieties than the base', () => {
    const document = aPlan([first, second]);
    const target = { ...basePlan(document), varieties: [first] };
    expect(
      scenarioOfPlan({
        ...{ document, openScenarioId: null, target, described },
        moved: null,
      }),
    ).toBeNull();
  });
});
