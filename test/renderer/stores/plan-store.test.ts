import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  edit,
  isDirty,
  loadPlan,
  markSaved,
  planState,
  presentDocument,
  presentPlan,
  redoEdit,
  redoLabel,
  sealEdits,
  undoEdit,
  undoLabel,
} from '../../../renderer/stores/plan-store';
import { decimalText } from '../../../shared/decimal/decimal-text';
import type { PlanEdit } from '../../../shared/plan/edits';
import { amountArbitrary, unitsArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const first = aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b' })]);

function spend(varietyId: string, yuan: string): PlanEdit {
  return {
    kind: 'changeVariety',
    varietyId,
    change: { field: 'nonSelected', value: { kind: 'amount', amountYuan: decimalText(yuan) } },
  };
}

const editArbitrary: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b'), amountArbitrary).map(([id, yuan]) => spend(id, yuan)),
  unitsArbitrary.map((value): PlanEdit => ({
    kind: 'changeVariety',
    varietyId: 'a',
    change: { field: 'baseUnits', value },
  })),
  fc.constant<PlanEdit>({ kind: 'removeVariety', varietyId: 'b' }),
  fc.constantFrom('all' as const, 'agreed' as const).map((value): PlanEdit => ({
    kind: 'changePlan',
    change: { field: 'scope', value },
  })),
);

beforeEach(() => {
  loadPlan(first, null);
});

describe('the plan store', () => {
  it('undoes any edits to the very document it began with, and redoes them to the last', () => {
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 20 }), (edits) => {
        loadPlan(first, null);
        for (const planEdit of edits) edit(planEdit);
        const last = presentPlan(planState());
        const steps = planState().history?.past.length ?? 0;
        for (let step = 0; step < steps; step += 1) undoEdit();
        expect(presentPlan(planState())).toBe(first);
        for (let step = 0; step < steps; step += 1) redoEdit();
        expect(presentPlan(planState())).toBe(last);
      }),
    );
  });

  it('undoes edits with one merge key as one step, until they are sealed', () => {
    edit(spend('a', '1'), 'slider');
    edit(spend('a', '2'), 'slider');
    const afterFirstDrag = presentPlan(planState());
    sealEdits();
    edit(spend('a', '3'), 'slider');
    undoEdit();
    expect(presentPlan(planState())).toBe(afterFirstDrag);
    undoEdit();
    expect(presentPlan(planState())).toBe(first);
  });

  it('is dirty by identity: not before an edit, not after its undo, not after saving', () => {
    expect(isDirty(planState())).toBe(false);
    edit(spend('a', '1'));
    expect(isDirty(planState())).toBe(true);
    undoEdit();
    expect(isDirty(planState())).toBe(false);
    redoEdit();
    const saved = presentDocument(planState()) ?? first;
    markSaved(saved, { token: 't', fileName: '测算.jieyu', stamp: 'f'.repeat(64) });
    expect(isDirty(planState())).toBe(false);
    undoEdit();
    expect(isDirty(planState())).toBe(true);
  });

  it('stays dirty when an edit came in while the file was being written', () => {
    edit(spend('a', '1'));
    const sent = presentDocument(planState()) ?? first;
    edit(spend('a', '2'));
    markSaved(sent, { token: 't', fileName: '测算.jieyu', stamp: 'f'.repeat(64) });
    expect(isDirty(planState())).toBe(true);
  });

  it('names what undo and redo would do', () => {
    edit(spend('a', '1'));
    const label = { kind: 'changeVariety', genericName: '阿托伐他汀钙片', field: 'nonSelected' };
    expect(undoLabel(planState())).toEqual(label);
    undoEdit();
    expect(undoLabel(planState())).toBeNull();
    expect(redoLabel(planState())).toEqual(label);
  });
});
