import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { emptyEntry, type RoundEntry } from '../../../shared/plan/declaration-round';
import { applyJoinEdit } from '../../../shared/plan/join-edits';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const [one, two, three] = plan.varieties.map(({ id }) => id).slice(0, 3) as [
  string,
  string,
  string,
];
const units = (text: string): UnitsText => decimalText<UnitsText>(text);

/** All that can be said of a variety. */
function told(varietyId: string): RoundEntry {
  return {
    ...emptyEntry(varietyId),
    usable: { kind: 'certain', units: units('8000') },
    qualifiedMakers: 7,
    floorUnits: units('10'),
    brands: [{ brand: '甲厂', units: units('5') }],
    stockOuts: [],
    declared: { baseUnits: units('9000'), by: 'typed' },
    isLocked: true,
    reason: `reason of ${varietyId}`,
  };
}

function withEntries(entries: readonly RoundEntry[]): PlanWithScenarios {
  return { ...plan, rounds: [aRound({ id: 'round', entries })] };
}

function entriesOf(after: PlanWithScenarios): readonly RoundEntry[] {
  return present(after.rounds?.[0], 'the round stays').entries;
}

const merge = { kind: 'mergeVarieties', varietyIds: [one, two], choices: {} } as const;

describe('a round in which varieties are merged', () => {
  it('asks every amount anew, and keeps makers and reasons', () => {
    const after = applyJoinEdit(withEntries([told(one), told(two), told(three)]), merge);
    expect(entriesOf(after)[0]).toEqual({
      ...emptyEntry(one),
      qualifiedMakers: 7,
      reason: `reason of ${one}; reason of ${two}`,
    });
    expect(entriesOf(after)[2]).toEqual(told(three));
  });

  it('holds the whole where it held a part that gives no name', () => {
    const after = applyJoinEdit(withEntries([told(two)]), merge);
    expect(entriesOf(after).map(({ varietyId }) => varietyId)).toContain(one);
  });

  it('is left alone where it held none of them, and by a new name', () => {
    const before = withEntries([told(three)]);
    expect(applyJoinEdit(before, merge).rounds).toEqual(before.rounds);
    const name = { genericName: 'Another', dosageForm: '', batch: '' };
    const renamed = applyJoinEdit(withEntries([told(one)]), {
      kind: 'renameVariety',
      varietyId: one,
      name,
      aliases: [],
    });
    expect(entriesOf(renamed)).toEqual([told(one)]);
  });

  it('holds the parts again when they are split, the second one as it was', () => {
    const merged = applyJoinEdit(withEntries([told(one), told(two)]), merge);
    const split = applyJoinEdit(merged, { kind: 'splitVariety', varietyId: one });
    const [first, second, ...more] = entriesOf(split);
    expect(first?.declared).toBeNull();
    expect(second).toEqual(told(two));
    expect(more).toEqual([]);
  });

  it('holds what was taken out of a variety as one of its own, neither declared', () => {
    const [variety, ...others] = plan.varieties;
    const known = present(variety, 'the sample has varieties');
    const monthly = known.monthly.map((use, place) => ({
      ...use,
      source: place % 2 === 0 ? 'a' : 'b',
    }));
    const before = withEntries([told(one)]);
    const after = applyJoinEdit(
      { ...before, varieties: [{ ...known, monthly }, ...others] },
      {
        kind: 'partVariety',
        varietyId: one,
        sourceIds: ['b'],
        newId: 'new',
        name: { genericName: 'Another', dosageForm: '', batch: '' },
      },
    );
    const facts = { qualifiedMakers: 7, reason: `reason of ${one}` };
    expect(entriesOf(after)).toEqual([
      { ...emptyEntry(one), ...facts },
      { ...emptyEntry('new'), ...facts },
    ]);
  });
});
