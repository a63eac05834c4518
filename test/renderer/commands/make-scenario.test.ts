import { beforeEach, describe, expect, it } from 'vitest';

import { freezeScenario } from '../../../renderer/commands/freeze-scenario';
import { makeScenario } from '../../../renderer/commands/make-scenario';
import { openWhatIf } from '../../../renderer/commands/open-what-if';
import { showPlan } from '../../../renderer/commands/show-plan';
import { presentNotice } from '../../../renderer/stores/notice-store';
import {
  edit,
  openScenario,
  planState,
  presentDocument,
  presentPlan,
  presentScenario,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { viewState } from '../../../renderer/stores/view-store';
import { whatIfState } from '../../../renderer/stores/what-if-store';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { planAtPoint } from '../../../shared/engine/sweep/lever-point';
import type { Levers } from '../../../shared/plan/levers';
import type { PlanDocument } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';

const levers: Levers = { baseScale: decimalText('1.1'), winners: 3 };
const plan = aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b' })]);

function openPlan(): PlanDocument {
  return present(presentPlan(planState()), 'a plan is open');
}

function make(): string | null {
  return makeScenario({
    target: planAtPoint(openPlan(), levers, null),
    moved: { levers, varietyId: null },
    name: '基数×1.10·3家',
    note: '模拟运算表生成',
  });
}

describe('a scenario made by a tool', () => {
  beforeEach(() => {
    connectBridge();
    showPlan(plan, null);
  });

  it('is opened with its name, note and figures, and is one step to undo', () => {
    const target = planAtPoint(openPlan(), levers, null);
    expect(make()).toBe('基数×1.10·3家');
    const scenario = present(presentScenario(planState()), 'it is open');
    expect(scenario).toMatchObject({ name: '基数×1.10·3家', note: '模拟运算表生成', levers });
    expect(evaluatePlan(openPlan())).toEqual(evaluatePlan(target));
    expect(presentNotice()).toEqual({ kind: 'started', scenarioId: scenario.id, saysNote: false });
    undoEdit();
    expect(presentDocument(planState())?.scenarios).toEqual([]);
    expect(planState().openScenarioId).toBeNull();
  });

  it('is numbered where another has its name, and stands behind the one it is made from', () => {
    make();
    const first = planState().openScenarioId;
    openScenario(null);
    make();
    openScenario(first);
    expect(make()).toBe('基数×1.10·3家 3');
    expect(presentDocument(planState())?.scenarios.map(({ name }) => name)).toEqual([
      '基数×1.10·3家',
      '基数×1.10·3家 3',
      '基数×1.10·3家 2',
    ]);
    expect(openPlan().varieties[0]?.baseUnits).toBe('121000');
  });

  it('is none where a frozen scenario has other varieties than the base by now', async () => {
    make();
    await freezeScenario(present(planState().openScenarioId, 'one is open'));
    const frozenId = planState().openScenarioId;
    openScenario(null);
    edit({ kind: 'addVariety', variety: aVariety({ id: 'c' }) });
    openScenario(frozenId);
    expect(make()).toBeNull();
    expect(presentDocument(planState())?.scenarios).toHaveLength(1);
  });
});

describe('a way into the tools', () => {
  it('goes to the tool, set up as asked', () => {
    openWhatIf('tornado', { tornadoVarietyId: 'b' });
    expect(viewState().screen).toBe('whatIf');
    expect(whatIfState()).toMatchObject({ tool: 'tornado', tornadoVarietyId: 'b' });
  });
});
