import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import { copyScenario } from '../../../shared/plan/copy-scenario';
import { applyEdit } from '../../../shared/plan/edits';
import type { PlanDocument } from '../../../shared/plan/plan';
import {
  emptyScenario,
  type PlanWithScenarios,
  type Scenario,
} from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const described = { id: 'copy', name: '副本', colour: 'red' } as const;
const moment = { at: '2026-11-22T08:00:00Z', programVersion: '0.1.0', files: [] };

function document(scenario: Partial<Scenario>): PlanWithScenarios {
  const named = emptyScenario({ id: 's', name: '放大', colour: 'blue', ...scenario });
  return aPlan([aVariety(), aVariety({ id: 'other' })], { scenarios: [named] });
}

function frozen(scenario: Partial<Scenario>): PlanWithScenarios {
  const plan = document(scenario);
  const shown = createScenarioReader()(plan, 's');
  return document({ ...scenario, frozen: freezePlan(shown, moment) });
}

function planOfCopy(plan: PlanWithScenarios): PlanDocument {
  const { scenario } = copyScenario(plan, 's', described);
  return createScenarioReader()({ ...plan, scenarios: [scenario] }, 'copy');
}

const levers = { baseScale: decimalText('1.5') } as const satisfies Scenario['levers'];

describe('the copy of a scenario', () => {
  it('of the base differs in nothing', () => {
    expect(copyScenario(document({}), null, described)).toEqual({
      scenario: emptyScenario(described),
      leftOut: 0,
      added: 0,
    });
  });

  it('has its differences, levers and note under another name', () => {
    const plan = document({ levers, note: '先看看' });
    expect(copyScenario(plan, 's', described).scenario).toEqual(
      emptyScenario({ ...described, levers, note: '先看看' }),
    );
  });

  it('of a frozen one keeps its levers while the base is as it was', () => {
    const { scenario } = copyScenario(frozen({ levers }), 's', described);
    expect(scenario).toEqual(emptyScenario({ ...described, levers }));
  });

  it('of a frozen one gives its figures although the base has changed since', () => {
    const plan = frozen({ levers, conditions: { scope: 'agreed' } });
    const spent = applyEdit(plan, {
      kind: 'changeVariety',
      varietyId: 'other',
      change: { field: 'nonSelected', value: { kind: 'amount', amountYuan: decimalText('7') } },
    });
    const changed = applyEdit(spent, {
      kind: 'changePlan',
      change: { field: 'score', value: decimalText('55') },
    });
    const frozenPlan = createScenarioReader()(changed, 's');
    expect(evaluatePlan(planOfCopy(changed))).toEqual(evaluatePlan(frozenPlan));
    expect(copyScenario(changed, 's', described).scenario.conditions).toEqual({
      score: '85',
      scope: 'agreed',
    });
  });

  it('tells how many varieties of a frozen one are gone, and how many have come', () => {
    const removed = applyEdit(frozen({}), { kind: 'removeVariety', varietyId: 'other' });
    const changed = ['c', 'd'].reduce(
      (plan, id) => applyEdit(plan, { kind: 'addVariety', variety: aVariety({ id }) }),
      removed,
    );
    expect(copyScenario(changed, 's', described)).toMatchObject({ leftOut: 1, added: 2 });
  });
});
