import { beforeEach, describe, expect, it } from 'vitest';

import { presentNotice, showNotice } from '../../../renderer/stores/notice-store';
import {
  edit,
  loadPlan,
  openScenario,
  planState,
  presentDocument,
  presentPlan,
  redoEdit,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import type { PlanEdit } from '../../../shared/plan/edits';
import { emptyScenario, type Scenario } from '../../../shared/plan/scenario';
import { aPlan, aVariety } from '../../support/builders';

function aScenario(id: string, fields: Partial<Scenario> = {}): Scenario {
  return emptyScenario({ id, name: id, colour: 'blue', ...fields });
}

const first = aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b' })], {
  scenarios: [aScenario('s'), aScenario('t')],
});

function base(units: string): PlanEdit {
  const change = { field: 'baseUnits', value: decimalText<never>(units) } as const;
  return { kind: 'changeVariety', varietyId: 'a', change };
}

const shownUnits = (): string | undefined => presentPlan(planState())?.varieties[0]?.baseUnits;
const openId = (): string | null => planState().openScenarioId;
const steps = (): number => planState().history?.past.length ?? 0;

beforeEach(() => {
  loadPlan(first, null);
  showNotice(null);
});

describe('while a scenario is open', () => {
  it('edits are its differences, and the base stays as it is', () => {
    openScenario('s');
    edit(base('7'));
    expect(shownUnits()).toBe('7');
    openScenario(null);
    expect(shownUnits()).toBe('100000');
    expect(presentDocument(planState())?.varieties).toBe(first.varieties);
  });

  it('undo and redo go to the scenario in which they show', () => {
    openScenario('s');
    edit(base('7'));
    openScenario('t');
    undoEdit();
    expect(openId()).toBe('s');
    expect(shownUnits()).toBe('100000');
    openScenario(null);
    redoEdit();
    expect(openId()).toBe('s');
    expect(shownUnits()).toBe('7');
  });

  it('edits of one merge key in two scenarios are two steps', () => {
    openScenario('s');
    edit(base('7'), 'lever');
    edit(base('8'), 'lever');
    openScenario('t');
    edit(base('9'), 'lever');
    expect(steps()).toBe(2);
  });
});

describe('a new scenario', () => {
  it('is opened, and what goes on with its merge key is the same step', () => {
    const levers = { baseScale: decimalText<never>('2') };
    edit({ kind: 'addScenario', scenario: aScenario('n', { levers }), afterId: 't' }, 'drag');
    expect(openId()).toBe('n');
    edit({ kind: 'setLevers', scenarioId: 'n', varietyId: null, levers: { winners: 1 } }, 'drag');
    expect(steps()).toBe(1);
    undoEdit();
    expect(presentDocument(planState())).toBe(first);
    redoEdit();
    expect(openId()).toBe('n');
  });

  it('that is undone leads back to where it was made', () => {
    openScenario('s');
    edit({ kind: 'addScenario', scenario: aScenario('n'), afterId: 't' });
    undoEdit();
    expect(openId()).toBe('s');
  });

  it('that is removed gives way to its left neighbour, and comes back open', () => {
    openScenario('t');
    edit({ kind: 'removeScenario', scenarioId: 't' });
    expect(openId()).toBe('s');
    edit({ kind: 'removeScenario', scenarioId: 's' });
    expect(openId()).toBeNull();
    undoEdit();
    expect(openId()).toBe('s');
  });
});

describe('a frozen scenario', () => {
  const frozen = freezePlan(first, {
    at: '2026-11-22T08:00:00Z',
    programVersion: '0.1.0',
    files: [],
  });

  it('takes no change of its figures, and says so', () => {
    loadPlan(aPlan([aVariety({ id: 'a' })], { scenarios: [aScenario('f', { frozen })] }), null);
    openScenario('f');
    expect(edit(base('7'))).toBe(false);
    expect(edit({ kind: 'setLevers', scenarioId: 'f', varietyId: null, levers: {} })).toBe(false);
    expect(edit({ kind: 'addVariety', variety: aVariety({ id: 'n' }) })).toBe(false);
    expect(steps()).toBe(0);
    expect(presentNotice()).toEqual({ kind: 'frozen', scenarioId: 'f' });
  });

  it('takes a name and a note without a word', () => {
    loadPlan(aPlan([], { scenarios: [aScenario('f', { frozen })] }), null);
    openScenario('f');
    edit({ kind: 'describeScenario', scenarioId: 'f', description: { note: '已报送' } });
    expect(steps()).toBe(1);
    expect(presentNotice()).toBeNull();
  });
});
