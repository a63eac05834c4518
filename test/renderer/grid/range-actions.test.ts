import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import type { TextRows } from '../../../renderer/grid/clipboard-text';
import { activate, extendTo, selectedBox } from '../../../renderer/grid/grid-actions';
import type { GridScene } from '../../../renderer/grid/grid-scene';
import { pasteRows } from '../../../renderer/grid/paste-actions';
import { clearSelection, fillSelection, setSelection } from '../../../renderer/grid/range-actions';
import { changeEditing, changeGrid, gridState } from '../../../renderer/stores/grid-store';
import {
  loadPlan,
  planState,
  presentDocument,
  undoEdit,
  undoLabel,
} from '../../../renderer/stores/plan-store';
import { changeView, showAll } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { gridScene } from '../../support/grid-scene';

function open(plan: PlanWithScenarios): GridScene {
  loadPlan(plan, null);
  changeEditing({ kind: 'reset' });
  changeGrid({ range: null, notice: null, activeGroup: null, activeField: 'genericName' });
  changeView({ ...showAll(), selectedId: plan.varieties[0]?.id ?? null });
  return gridScene(plan);
}

const document = (): PlanWithScenarios => present(presentDocument(planState()), 'a plan is open');

const plan = aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b', genericName: '恩替卡韦片' })]);
let scene: GridScene;

beforeEach(() => {
  scene = open(plan);
});

describe('writing into many cells', () => {
  it('is one step with a name, whatever it is', () => {
    extendTo(scene, { start: { row: 0, column: 2 }, end: { row: 1, column: 4 } });
    setSelection(scene, '7');
    expect(undoLabel(planState())).toEqual({ kind: 'changeCells', action: 'setAll', cells: 6 });
    fillSelection(gridScene(document()), 'down');
    clearSelection(gridScene(document()), 'clear');
    expect(undoLabel(planState())).toEqual({ kind: 'changeCells', action: 'clear', cells: 6 });
    undoEdit();
    undoEdit();
    expect(document()).toBe(plan);
  });

  it('marks what cannot be read, and lets the mark go with the step', () => {
    activate(scene, { row: 0, column: 1 });
    pasteRows(scene, [
      ['x', '3'],
      ['8', 'y'],
    ]);
    expect(gridState().editing.invalid.map(({ varietyId, text }) => [varietyId, text])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect(document().varieties.map(({ baseUnits }) => baseUnits)).toEqual(['100000', '8']);
    undoEdit();
    changeEditing({
      kind: 'prune',
      steps: planState().history?.past.length ?? 0,
      hasVariety: () => true,
    });
    expect(gridState().editing.invalid).toEqual([]);
    expect(document()).toBe(plan);
  });

  it('refuses new rows without names as a whole', () => {
    activate(scene, { row: 1, column: 1 });
    pasteRows(scene, [['1'], ['2']]);
    expect(gridState().notice).toEqual({ kind: 'pasteNeedsName' });
    expect(document()).toBe(plan);
  });

  it('adds varieties past the last row; a name that cannot be read is marked in its cell', () => {
    activate(scene, { row: 1, column: 0 });
    pasteRows(scene, [
      ['甲', '1'],
      ['乙', ''],
      ['', '3'],
      ['', ''],
    ]);
    const { varieties } = document();
    expect(varieties.map(({ genericName, baseUnits }) => [genericName, baseUnits])).toEqual([
      ['阿托伐他汀钙片', '100000'],
      ['甲', '1'],
      ['乙', '0'],
      ['新品种 4', '3'],
    ]);
    expect(gridState().editing.invalid).toMatchObject([
      { field: 'genericName', text: '', problem: { kind: 'nameMissing' } },
    ]);
    expect(selectedBox(gridScene(document()))).toMatchObject({ top: 1, bottom: 3 });
  });

  it('leaves cells that always say something as they are when they are cleared', () => {
    extendTo(scene, { start: { row: 0, column: 0 }, end: { row: 1, column: 5 } });
    clearSelection(scene, 'clear');
    expect(gridState().notice).toEqual({ kind: 'cleared', cells: 6, kept: 6 });
    expect(document().varieties[0]).toMatchObject({
      genericName: '阿托伐他汀钙片',
      baseUnits: '100000',
      winners: null,
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
    });
  });
});

describe('undo after a paste', () => {
  const texts: fc.Arbitrary<TextRows> = fc.array(
    fc.array(fc.constantFrom('1', '0.5', '70%', '甲', '', 'x', '(3)', '2万'), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('gives back the very document that was there', () => {
    fc.assert(
      fc.property(planArbitrary, texts, fc.nat(), fc.nat(), (any, rows, row, column) => {
        fc.pre(any.varieties.length > 0);
        const opened = open(any);
        activate(opened, {
          row: row % any.varieties.length,
          column: column % opened.layout.columns.length,
        });
        pasteRows(opened, rows);
        const steps = planState().history?.past.length ?? 0;
        expect(steps).toBeLessThanOrEqual(1);
        undoEdit();
        expect(document()).toBe(any);
      }),
      { numRuns: 60 },
    );
  });
});
