import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { NonSelectedLevel } from '../../../shared/plan/levers';
import type { Variety } from '../../../shared/plan/plan';
import {
  emptyScenario,
  type PlanWithScenarios,
  type Scenario,
} from '../../../shared/plan/scenario';
import { inputDifferences } from '../../../shared/plan/scenario-differences';
import { basePlan, createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const other = aVariety({ id: 'other', genericName: '氯吡格雷片' });

function planWith(scenario: Partial<Scenario>): PlanWithScenarios {
  const named = emptyScenario({ id: 's', name: '放大', colour: 'blue', ...scenario });
  return aPlan([aVariety(), other], { scenarios: [named] });
}

function varietiesOf(plan: PlanWithScenarios): readonly Variety[] {
  return createScenarioReader()(plan, 's').varieties;
}

describe('a scenario as a plan of its own', () => {
  it('is the base where it differs in nothing', () => {
    const plan = planWith({});
    const read = createScenarioReader();
    expect(read(plan, null)).toBe(plan);
    expect(read(plan, 's').varieties).toEqual(plan.varieties);
    expect(evaluatePlan(read(plan, 's'))).toEqual(evaluatePlan(plan));
  });

  it("moves the hospital's levers for every variety and says where they came from", () => {
    const [first, second] = varietiesOf(planWith({ levers: { baseScale: decimalText('1.125') } }));
    expect(first).toMatchObject({
      baseUnits: '112500',
      origins: { baseUnits: { kind: 'scenario', scenario: '放大' } },
    });
    expect(second?.baseUnits).toBe('112500');
  });

  it("puts a variety's levers before the hospital's and its own inputs before both", () => {
    const plan = planWith({
      levers: { baseScale: decimalText('2'), winners: 1 },
      varieties: [
        { varietyId: 'other', levers: { baseScale: decimalText('3') }, inputs: {} },
        {
          varietyId: 'atorvastatin',
          levers: { baseScale: decimalText('3') },
          inputs: { baseUnits: decimalText('7') },
        },
      ],
    });
    expect(varietiesOf(plan)).toMatchObject([
      { baseUnits: '7', winners: 1 },
      { baseUnits: '300000', winners: 1 },
    ]);
  });

  it('takes its own conditions', () => {
    const plan = planWith({ conditions: { score: decimalText('55'), scope: 'agreed' } });
    expect(createScenarioReader()(plan, 's')).toMatchObject({ score: '55', scope: 'agreed' });
  });

  it('sets non-selected spending as a share of a demand, and leaves it where no demand is known', () => {
    const known = aVariety({
      id: 'known',
      nonSelected: {
        kind: 'demand',
        demandUnits: decimalText('1000'),
        selectedUnits: decimalText('900'),
        nonSelectedPriceYuan: decimalText('8'),
      },
    });
    const level: NonSelectedLevel = { kind: 'demandShare', shareRatio: decimalText('0.3') };
    const scenario = emptyScenario({
      id: 's',
      name: '三成',
      colour: 'blue',
      levers: { nonSelected: level },
    });
    const plan = aPlan([known, aVariety()], { scenarios: [scenario] });
    expect(varietiesOf(plan).map(({ nonSelected }) => nonSelected)).toEqual([
      {
        kind: 'demand',
        demandUnits: '1000',
        selectedUnits: '700',
        nonSelectedPriceYuan: '8',
      },
      aVariety().nonSelected,
    ]);
  });

  it('keeps the object of a variety that a change did not touch', () => {
    const read = createScenarioReader();
    const plan = planWith({ levers: { winners: 2 } });
    const before = read(plan, 's');
    const changed: PlanWithScenarios = { ...plan, varieties: [aVariety({ winners: 1 }), other] };
    const after = read(changed, 's');
    expect(after.varieties[1]).toBe(before.varieties[1]);
    expect(read(changed, 's')).toBe(after);
  });

  it('is the plan it was frozen with, whatever becomes of the base', () => {
    const frozenPlan = aPlan([aVariety({ baseUnits: decimalText('5') })]);
    const { hospital } = evaluatePlan(frozenPlan);
    const plan = basePlan(frozenPlan);
    const frozen: Scenario['frozen'] = {
      at: '2026-11-22T08:00:00Z',
      programVersion: '0.1.0',
      engineVersion: '1',
      files: [{ name: '采购明细.xlsx', stamp: null }],
      plan,
      figures: {
        budgetYuan: hospital.budgetYuan,
        expenditureYuan: hospital.expenditureYuan,
        balanceBaseYuan: hospital.balanceBaseYuan,
        retentionYuan: hospital.retentionYuan,
        performancePayYuan: hospital.performancePayYuan,
      },
    };
    expect(varietiesOf(planWith({ frozen }))).toBe(plan.varieties);
  });
});

describe('in what a variety of a scenario differs', () => {
  it('is told field by field: its own or by a lever of the hospital', () => {
    const plan = planWith({
      levers: { baseScale: decimalText('2') },
      varieties: [
        {
          varietyId: 'other',
          levers: {},
          inputs: { baseUnits: decimalText('100000'), insuredShareRatio: decimalText('0.5') },
        },
      ],
    });
    const [scenario] = plan.scenarios;
    const [first, second] = varietiesOf(plan);
    if (scenario === undefined || first === undefined || second === undefined) throw new Error();
    expect(inputDifferences(scenario, first, aVariety())).toEqual([
      { field: 'baseUnits', isOwn: false, isLevered: true },
    ]);
    expect(inputDifferences(scenario, second, other)).toEqual([
      { field: 'baseUnits', isOwn: true, isLevered: true },
      { field: 'insuredShareRatio', isOwn: true, isLevered: false },
    ]);
  });
});
