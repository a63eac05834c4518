import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { type DeclarationRound, emptyEntry } from '../../../shared/plan/declaration-round';
import { documentEditSchema } from '../../../shared/plan/edit-schema';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import { changeSession, startSession } from '../../../shared/plan/plan-session';
import { applyRoundEdit, describeRoundEdit, findRound } from '../../../shared/plan/round-edits';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const ids = plan.varieties.slice(0, 2).map(({ id }) => id);
const [firstId = '', secondId = ''] = ids;

const round = aRound({
  id: 'round-1',
  deadline: '2026-12-31',
  shortfall: { kind: 'points', yuan: decimalText('5000') },
  entries: ids.map(emptyEntry),
});
const withRound = applyRoundEdit(plan, { kind: 'addRound', round });

describe('declaration rounds', () => {
  it('stand in the plan beside others, and go again', () => {
    const two = applyRoundEdit(withRound, { kind: 'addRound', round: { ...round, id: 'round-2' } });
    expect(two.rounds?.map(({ id }) => id)).toEqual(['round-1', 'round-2']);
    const left = applyRoundEdit(two, { kind: 'removeRound', roundId: 'round-1' });
    expect(left.rounds?.map(({ id }) => id)).toEqual(['round-2']);
    expect(applyRoundEdit(left, { kind: 'removeRound', roundId: 'gone' })).toBe(left);
  });

  it('change several varieties in one step, and take in one that was not in the round', () => {
    const accepted = [firstId, 'other'].map((varietyId) => ({
      ...emptyEntry(varietyId),
      declared: { baseUnits: decimalText('1000'), by: 'safe' },
    })) as DeclarationRound['entries'];
    const edit = {
      kind: 'changeEntries',
      roundId: 'round-1',
      entries: accepted,
      action: 'accept',
    } as const;
    const changed = findRound(applyRoundEdit(withRound, edit), 'round-1');
    expect(changed?.entries).toEqual([accepted[0], emptyEntry(secondId), accepted[1]]);
    expect(describeRoundEdit(withRound, edit)).toMatchObject({ action: 'accept', count: 2 });
  });

  it('let varieties go, whoever they are', () => {
    const edit = {
      kind: 'removeEntries',
      roundId: 'round-1',
      varietyIds: [firstId, 'nobody'],
    } as const;
    const left = findRound(applyRoundEdit(withRound, edit), 'round-1');
    expect(left?.entries.map(({ varietyId }) => varietyId)).toEqual([secondId]);
    expect(documentEditSchema.parse(edit)).toEqual(edit);
    expect(describeRoundEdit(withRound, edit)).toMatchObject({ kind: 'removeEntries' });
    expect(applyRoundEdit(withRound, { ...edit, varietyIds: ['nobody'] })).toBe(withRound);
  });

  it('change nothing where they say what is there already', () => {
    const same = { kind: 'changeRound', roundId: 'round-1', change: { seed: 1 } } as const;
    expect(applyRoundEdit(withRound, same)).toBe(withRound);
  });

  it('are undone and redone with the rest of the document', () => {
    const begun = startSession({ plan, isSaved: true });
    const added = changeSession(begun, {
      kind: 'edit',
      edit: { kind: 'addRound', round },
      mergeKey: null,
    });
    expect(findRound(added.history.present, 'round-1')).toEqual(round);
    const undone = changeSession(added, { kind: 'undo' });
    expect(undone.history.present.rounds).toBeUndefined();
    expect(changeSession(undone, { kind: 'redo' }).history.present.rounds).toEqual([round]);
  });

  it('come through a file as they were', () => {
    const read = parsePlanFile(planFileText(withRound, '0.0.0'), 'a.jieyu');
    expect(read).toEqual({ ok: true, value: withRound });
  });

  it('are checked when they come from outside', () => {
    const edit = { kind: 'addRound', round };
    expect(documentEditSchema.safeParse(edit).success).toBe(true);
    const backwards = {
      ...emptyEntry(firstId),
      usable: { kind: 'range', fromUnits: '9', toUnits: '3' },
    };
    const bad = { kind: 'addRound', round: { ...round, entries: [backwards] } };
    expect(documentEditSchema.safeParse(bad).success).toBe(false);
  });
});
