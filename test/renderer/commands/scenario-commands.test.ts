import { beforeEach, describe, expect, it } from 'vitest';

import { freezeScenario } from '../../../renderer/commands/freeze-scenario';
import { followLevers, restoreBase } from '../../../renderer/commands/restore-base';
import { moveHospitalLevers, resetHospitalLever } from '../../../renderer/commands/scenario-levers';
import {
  duplicateScenario,
  moveScenario,
  openNeighbour,
} from '../../../renderer/commands/scenarios';
import { showPlan } from '../../../renderer/commands/show-plan';
import { presentNotice, showNotice } from '../../../renderer/stores/notice-store';
import {
  edit,
  openScenario,
  planState,
  presentDocument,
  presentPlan,
  presentScenario,
  sealEdits,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { checkFrozen } from '../../../shared/engine/check-frozen';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { emptyScenario, type Scenario } from '../../../shared/plan/scenario';
import { aPlan, aVariety } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';

const first = aPlan(
  [
    aVariety({
      id: 'a',
      origins: {
        baseUnits: { kind: 'file', file: '测算表.xlsx', sheet: '', row: 2, column: '基数' },
      },
    }),
    aVariety({ id: 'b' }),
  ],
  {
    scenarios: [
      emptyScenario({ id: 's', name: '放大', colour: 'blue' }),
      emptyScenario({ id: 't', name: '压降', colour: 'green' }),
    ],
  },
);

const scenarios = (): readonly Scenario[] => presentDocument(planState())?.scenarios ?? [];
const names = (): readonly string[] => scenarios().map(({ name }) => name);
const opened = (): Scenario => present(presentScenario(planState()), 'a scenario is open');
const units = (): readonly string[] | undefined =>
  presentPlan(planState())?.varieties.map(({ baseUnits }) => baseUnits);
const steps = (): number => planState().history?.past.length ?? 0;

beforeEach(() => {
  connectBridge();
  showPlan(first, null);
  showNotice(null);
});

describe('a copy', () => {
  it('stands behind its source under a name and colour of its own, and is open', () => {
    openScenario('s');
    duplicateScenario();
    expect(names()).toEqual(['放大', '放大 副本', '压降']);
    expect(opened()).toMatchObject({ name: '放大 副本', colour: 'amber' });
    duplicateScenario();
    expect(names()).toEqual(['放大', '放大 副本', '放大 副本 2', '压降']);
  });

  it('of the base comes last', () => {
    duplicateScenario();
    expect(names()).toEqual(['放大', '压降', '现状 副本']);
  });
});

describe('going from scenario to scenario', () => {
  it('ends at the first and the last', () => {
    openNeighbour(-1);
    expect(planState().openScenarioId).toBeNull();
    openNeighbour(1);
    openNeighbour(1);
    openNeighbour(1);
    expect(planState().openScenarioId).toBe('t');
  });

  it('leaves the order to the person', () => {
    moveScenario('t', -1);
    expect(names()).toEqual(['压降', '放大']);
    moveScenario('t', -1);
    expect(steps()).toBe(1);
  });
});

describe('a lever of the whole hospital', () => {
  it('moved on the base makes a scenario, as one step with the rest of the drag', () => {
    moveHospitalLevers({ baseScale: decimalText('1.1') });
    moveHospitalLevers({ baseScale: decimalText('1.5') });
    expect(opened()).toMatchObject({ name: '情景 1', levers: { baseScale: '1.5' } });
    expect(presentNotice()).toEqual({ kind: 'started', scenarioId: opened().id, saysNote: false });
    expect(units()).toEqual(['150000', '150000']);
    expect(presentDocument(planState())?.varieties).toBe(first.varieties);
    undoEdit();
    expect(presentDocument(planState())).toBe(first);
    expect(planState().openScenarioId).toBeNull();
  });

  it('moved in a scenario stays there, beside its other levers, until it is reset', () => {
    openScenario('s');
    moveHospitalLevers({ winners: 1 });
    sealEdits();
    moveHospitalLevers({ baseScale: decimalText('2') });
    expect(opened().levers).toEqual({ winners: 1, baseScale: '2' });
    expect(steps()).toBe(2);
    resetHospitalLever('winners');
    expect(opened().levers).toEqual({ baseScale: '2' });
    expect(names()).toEqual(['放大', '压降']);
  });
});

describe('freezing', () => {
  it('keeps the figures, the program and the files, and can be undone', async () => {
    openScenario('s');
    moveHospitalLevers({ baseScale: decimalText('2') });
    await freezeScenario('s');
    const frozen = present(opened().frozen, 'the scenario is frozen');
    expect(frozen).toMatchObject({
      programVersion: '0.0.0',
      files: [{ name: '测算表.xlsx', stamp: null }],
    });
    expect(frozen.plan.varieties[0]?.baseUnits).toBe('200000');
    expect(checkFrozen(frozen, evaluatePlan(frozen.plan).hospital)).toEqual([]);
    undoEdit();
    expect(opened().frozen).toBeNull();
  });

  it('of the base makes a frozen scenario beside it, as one step', async () => {
    await freezeScenario(null);
    expect(opened()).toMatchObject({ name: '现状 定稿', levers: {} });
    expect(opened().frozen?.plan.varieties).toEqual(first.varieties);
    undoEdit();
    expect(presentDocument(planState())).toBe(first);
  });

  it('lets a copy be changed', async () => {
    await freezeScenario(null);
    duplicateScenario();
    expect(opened()).toMatchObject({ name: '现状 定稿 副本', frozen: null });
    moveHospitalLevers({ winners: 2 });
    expect(opened().levers).toEqual({ winners: 2 });
  });
});

describe('cells of a scenario', () => {
  it("take the base's values again, or follow the hospital's levers", () => {
    openScenario('s');
    moveHospitalLevers({ baseScale: decimalText('2') });
    edit({
      kind: 'changeVariety',
      varietyId: 'a',
      change: { field: 'baseUnits', value: decimalText<never>('7') },
    });
    expect(units()).toEqual(['7', '200000']);
    const cells = [
      { varietyId: 'a', field: 'baseUnits' },
      { varietyId: 'a', field: 'balanceBaseYuan' },
    ];
    restoreBase([...cells, { varietyId: 'b', field: 'baseUnits' }]);
    expect(units()).toEqual(['100000', '100000']);
    followLevers(cells);
    expect(units()).toEqual(['200000', '100000']);
    expect(steps()).toBe(4);
  });
});
