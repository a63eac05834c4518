import { describe, expect, it } from 'vitest';

import {
  AT_REST,
  changeEditState,
  type EditAction,
  type EditState,
  entryToBringAgain,
  entryToTakeBack,
  invalidEntry,
} from '../../../renderer/table/edit-state';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { failure, success } from '../../../shared/result';

const cell = { varietyId: 'a', field: 'baseUnits' } as const;

function after(...actions: readonly EditAction[]): EditState {
  return actions.reduce(changeEditState, AT_REST);
}

const bad: EditAction = {
  kind: 'commit',
  cell,
  text: '12x',
  reading: failure({ kind: 'notANumber' }),
  steps: 3,
};
const good: EditAction = {
  kind: 'commit',
  cell,
  text: '12',
  reading: success({ field: 'baseUnits', value: decimalText('12') }),
  steps: 3,
};

describe('editing a cell', () => {
  it('types over a selected cell and into an opened one', () => {
    expect(after({ kind: 'type', text: '1' }).mode).toEqual({
      kind: 'editing',
      draft: '1',
      manner: 'typing',
    });
    expect(after({ kind: 'open', text: '10' }, { kind: 'type', text: '105' }).mode).toEqual({
      kind: 'editing',
      draft: '105',
      manner: 'inside',
    });
  });

  it('marks a text that cannot be read, in its cell only', () => {
    const state = after({ kind: 'type', text: '12x' }, bad);
    expect(state.mode).toEqual({ kind: 'selected' });
    expect(invalidEntry(state, cell)).toEqual({
      ...cell,
      text: '12x',
      problem: { kind: 'notANumber' },
      after: 3,
    });
    expect(invalidEntry(state, { varietyId: 'b', field: 'baseUnits' })).toBeNull();
  });

  it('takes an entry back before the edits that were there when it was typed, and brings it again', () => {
    const state = after(bad);
    expect(entryToTakeBack(state, 4)).toBeNull();
    expect(entryToBringAgain(state, 3)).toBeNull();
    const entry = present(entryToTakeBack(state, 3), 'it is the last step');
    const taken = changeEditState(state, { kind: 'takeBack', entry });
    expect(taken.invalid).toEqual([]);
    expect(entryToTakeBack(taken, 3)).toBeNull();
    expect(entryToBringAgain(taken, 3)).toBe(entry);
    const again = changeEditState(taken, { kind: 'bringAgain', entry });
    expect(again.invalid).toEqual([entry]);
    expect(entryToBringAgain(again, 3)).toBeNull();
    expect(entryToBringAgain(changeEditState(taken, good), 3)).toBeNull();
  });

  it('lets the mark go when a readable text is taken or the text is given up', () => {
    expect(after(bad, good).invalid).toEqual([]);
    expect(after(bad, { kind: 'forget', cell }).invalid).toEqual([]);
    expect(after(bad, { kind: 'reset' })).toEqual(AT_REST);
  });

  it('keeps one mark a cell', () => {
    expect(after(bad, { ...bad, text: '13x' }).invalid.map(({ text }) => text)).toEqual(['13x']);
  });

  it('leaves an open cell without a trace', () => {
    expect(after({ kind: 'open', text: '1' }, { kind: 'leave' })).toEqual(AT_REST);
  });
});

describe('many texts at once', () => {
  const other = { varietyId: 'b', field: 'winners' } as const;
  const written: EditAction = {
    kind: 'commitAll',
    outcomes: [
      { cell, text: '12', problem: null },
      { cell: other, text: 'x', problem: { kind: 'notANumber' } },
    ],
    steps: 3,
  };

  it('mark what was not read, and let go of marks where something was', () => {
    expect(after(bad, written).invalid).toEqual([
      { ...other, text: 'x', problem: { kind: 'notANumber' }, steps: 3 },
    ]);
  });

  it('take their marks with them when their edit is undone or their variety is gone', () => {
    const everyone = (): boolean => true;
    const kept: EditAction = { kind: 'prune', steps: 3, hasVariety: everyone };
    const state = after(bad, { ...written, outcomes: written.outcomes.slice(1) }, kept);
    expect(state.invalid).toHaveLength(2);
    expect(changeEditState(state, kept)).toBe(state);
    expect(
      changeEditState(state, { kind: 'prune', steps: 2, hasVariety: everyone }).invalid,
    ).toEqual([{ ...cell, text: '12x', problem: { kind: 'notANumber' }, after: 3 }]);
    expect(
      changeEditState(state, { ...kept, hasVariety: (id) => id === 'b' }).invalid.map(
        ({ varietyId }) => varietyId,
      ),
    ).toEqual(['b']);
  });
});
