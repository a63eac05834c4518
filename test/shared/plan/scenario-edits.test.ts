import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import type { PlanEdit, VarietyChange } from '../../../shared/plan/edits';
import type { Levers } from '../../../shared/plan/levers';
import {
  emptyScenario,
  type PlanWithScenarios,
  type Scenario,
} from '../../../shared/plan/scenario';
import { applyDocumentEdit, type DocumentEdit } from '../../../shared/plan/scenario-edits';
import { basePlan } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const other = aVariety({ id: 'other', genericName: '氯吡格雷片' });
const scenario = emptyScenario({ id: 's', name: '放大', colour: 'blue' });
const plan = aPlan([aVariety(), other], { scenarios: [scenario] });

function within(edit: PlanEdit): DocumentEdit {
  return { kind: 'inScenario', scenarioId: 's', edit };
}

function base(units: string, varietyId = 'other'): PlanEdit {
  const change: VarietyChange = { field: 'baseUnits', value: decimalText<UnitsText>(units) };
  return { kind: 'changeVariety', varietyId, change };
}

function scenarioOf({ scenarios }: PlanWithScenarios): Scenario | undefined {
  return scenarios[0];
}

describe('an edit while a scenario is open', () => {
  it('becomes a difference and leaves the base as it is', () => {
    const edited = applyDocumentEdit(plan, within(base('7')));
    expect(edited.varieties).toBe(plan.varieties);
    expect(scenarioOf(edited)?.varieties).toEqual([
      { varietyId: 'other', levers: {}, inputs: { baseUnits: '7' } },
    ]);
  });

  it('that takes a value back to the base is no difference any more', () => {
    const edited = applyDocumentEdit(plan, within(base('7')));
    expect(scenarioOf(applyDocumentEdit(edited, within(base('100000'))))).toEqual(scenario);
    expect(applyDocumentEdit(plan, within(base('100000')))).toBe(plan);
  });

  it('keeps a value equal to the base where a lever would move it', () => {
    const levered = applyDocumentEdit(plan, {
      kind: 'setLevers',
      scenarioId: 's',
      varietyId: null,
      levers: { baseScale: decimalText('2') },
    });
    const edited = applyDocumentEdit(levered, within(base('100000')));
    expect(scenarioOf(edited)?.varieties[0]?.inputs).toEqual({ baseUnits: '100000' });
  });

  it('of a name or of the list of varieties changes the base', () => {
    const renamed = applyDocumentEdit(
      plan,
      within({
        kind: 'changeVariety',
        varietyId: 'other',
        change: { field: 'genericName', value: '氯吡格雷' },
      }),
    );
    expect(renamed.varieties[1]?.genericName).toBe('氯吡格雷');
    const added = within({ kind: 'addVariety', variety: aVariety({ id: 'third' }) });
    expect(applyDocumentEdit(plan, added).varieties).toHaveLength(3);
  });

  it('of a condition is one of the scenario, except the hospital and its year', () => {
    const score = within({ kind: 'changePlan', change: { field: 'score', value: null } });
    expect(scenarioOf(applyDocumentEdit(plan, score))?.conditions).toEqual({ score: null });
    const year = within({ kind: 'changePlan', change: { field: 'year', value: 2027 } });
    expect(applyDocumentEdit(plan, year)).toEqual({ ...plan, year: 2027 });
  });

  it('of many cells parts into differences and what belongs to the base', () => {
    const third = aVariety({ id: 'third' });
    const change = (varietyId: string, made: VarietyChange) => ({ varietyId, change: made });
    const units: VarietyChange = { field: 'baseUnits', value: decimalText<UnitsText>('9') };
    const edited = applyDocumentEdit(
      plan,
      within({
        kind: 'changeCells',
        changes: [
          change('other', units),
          change('other', { field: 'batch', value: '第九批' }),
          change('third', units),
        ],
        added: [third],
        action: 'paste',
        cells: 3,
      }),
    );
    expect(scenarioOf(edited)?.varieties).toEqual([
      { varietyId: 'other', levers: {}, inputs: { baseUnits: '9' } },
    ]);
    expect(edited.varieties.map(({ batch, baseUnits }) => [batch, baseUnits])).toEqual([
      ['', '100000'],
      ['第九批', '100000'],
      ['', '9'],
    ]);
  });
});

describe('scenarios', () => {
  it('are put behind the one they come from, moved and removed', () => {
    const second = emptyScenario({ id: 't', name: '压降', colour: 'red' });
    const added = applyDocumentEdit(plan, { kind: 'addScenario', scenario: second, afterId: 's' });
    const ids = (made: PlanWithScenarios): readonly string[] => made.scenarios.map(({ id }) => id);
    expect(ids(added)).toEqual(['s', 't']);
    const moved = applyDocumentEdit(added, { kind: 'moveScenario', scenarioId: 't', toIndex: 0 });
    expect(ids(moved)).toEqual(['t', 's']);
    expect(ids(applyDocumentEdit(moved, { kind: 'removeScenario', scenarioId: 's' }))).toEqual([
      't',
    ]);
  });

  it('lose the differences of a variety that is removed, and the official one its rank', () => {
    const official = applyDocumentEdit(plan, { kind: 'setOfficialScenario', scenarioId: 's' });
    const differing = applyDocumentEdit(official, within(base('7')));
    const removed = applyDocumentEdit(differing, { kind: 'removeVariety', varietyId: 'other' });
    expect(scenarioOf(removed)?.varieties).toEqual([]);
    expect(removed.officialScenarioId).toBe('s');
    const gone = applyDocumentEdit(removed, { kind: 'removeScenario', scenarioId: 's' });
    expect(gone.officialScenarioId).toBeNull();
  });

  it('follow the base again where their inputs and levers are reset', () => {
    const levers: Levers = { baseScale: decimalText('3') };
    const set = applyDocumentEdit(plan, {
      kind: 'setLevers',
      scenarioId: 's',
      varietyId: 'other',
      levers: { ...levers, winners: 1 },
    });
    const typed = applyDocumentEdit(set, within(base('7')));
    const reset = applyDocumentEdit(typed, {
      kind: 'resetInputs',
      scenarioId: 's',
      inputs: [{ varietyId: 'other', fields: ['baseUnits'] }],
      to: 'levers',
    });
    expect(scenarioOf(reset)?.varieties).toEqual([
      { varietyId: 'other', levers: { winners: 1 }, inputs: {} },
    ]);
  });

  it("have the base's inputs again although a lever of the hospital moves them", () => {
    const set = applyDocumentEdit(plan, {
      kind: 'setLevers',
      scenarioId: 's',
      varietyId: null,
      levers: { baseScale: decimalText('3') },
    });
    const typed = applyDocumentEdit(set, within(base('7')));
    const reset = applyDocumentEdit(typed, {
      kind: 'resetInputs',
      scenarioId: 's',
      inputs: [{ varietyId: 'other', fields: ['baseUnits', 'winners'] }],
      to: 'base',
    });
    expect(scenarioOf(reset)?.varieties).toEqual([
      { varietyId: 'other', levers: {}, inputs: { baseUnits: '100000' } },
    ]);
    expect(applyDocumentEdit(reset, { kind: 'resetScenario', scenarioId: 's' })).toEqual(plan);
  });

  it('that are frozen take a name and a note, and nothing else', () => {
    const frozen: DocumentEdit = {
      kind: 'freezeScenario',
      scenarioId: 's',
      frozen: {
        at: '2026-11-22T08:00:00Z',
        programVersion: '0.1.0',
        engineVersion: '1',
        files: [],
        plan: basePlan(plan),
        figures: {
          budgetYuan: decimalText('0'),
          expenditureYuan: decimalText('0'),
          balanceBaseYuan: decimalText('0'),
          retentionYuan: null,
          performancePayYuan: null,
        },
      },
    };
    const after = applyDocumentEdit(plan, frozen);
    expect(applyDocumentEdit(after, within(base('7')))).toBe(after);
    expect(
      applyDocumentEdit(after, { kind: 'resetCondition', scenarioId: 's', condition: 'score' }),
    ).toBe(after);
    const named = applyDocumentEdit(after, {
      kind: 'describeScenario',
      scenarioId: 's',
      description: { name: '定稿' },
    });
    expect(scenarioOf(named)?.name).toBe('定稿');
  });
});
