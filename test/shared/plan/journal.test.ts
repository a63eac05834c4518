import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import type { documentEditSchema } from '../../../shared/plan/edit-schema';
import {
  type JournalEntry,
  journalEntrySchema,
  lastStamp,
  replay,
  unsavedChanges,
  withoutUnsaved,
} from '../../../shared/plan/journal';
import {
  changeSession,
  isUnsaved,
  type PlanOperation,
  type PlanSession,
  startSession,
} from '../../../shared/plan/plan-session';
import { emptyScenario } from '../../../shared/plan/scenario';
import type { DocumentEdit } from '../../../shared/plan/scenario-edits';
import { unitsArbitrary, varietyArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const varietyIds = ['a', 'b', 'c', 'gone'];
const scenarioIds = ['s', 't', 'u'];
const plan = {
  ...aPlan(['a', 'b', 'c'].map((id) => aVariety({ id, genericName: id }))),
  scenarios: [emptyScenario({ id: 's', name: '乐观', colour: 'green' })],
};

const planEditArbitrary = fc.oneof(
  fc.record({
    kind: fc.constant('changeVariety' as const),
    varietyId: fc.constantFrom(...varietyIds),
    change: fc.record({ field: fc.constant('baseUnits' as const), value: unitsArbitrary }),
  }),
  fc.record({
    kind: fc.constant('changePlan' as const),
    change: fc.record({
      field: fc.constant('hospitalName' as const),
      value: fc.string({ maxLength: 20 }),
    }),
  }),
  fc.record({
    kind: fc.constant('addVariety' as const),
    variety: fc
      .tuple(varietyArbitrary, fc.uuid())
      .map(([variety, id]) => ({ ...variety, id, genericName: '新品种' })),
  }),
  fc.record({
    kind: fc.constant('removeVariety' as const),
    varietyId: fc.constantFrom(...varietyIds),
  }),
);

const editArbitrary: fc.Arbitrary<DocumentEdit> = fc.oneof(
  planEditArbitrary,
  fc.record({
    kind: fc.constant('inScenario' as const),
    scenarioId: fc.constantFrom(...scenarioIds),
    edit: planEditArbitrary,
  }),
  fc.constantFrom(...scenarioIds).map((id) => ({
    kind: 'addScenario' as const,
    scenario: emptyScenario({ id: `${id}+`, name: id, colour: 'blue' }),
    afterId: id,
  })),
  fc.record({
    kind: fc.constant('removeScenario' as const),
    scenarioId: fc.constantFrom(...scenarioIds, 's+', 't+'),
  }),
  fc.record({
    kind: fc.constant('setLevers' as const),
    scenarioId: fc.constantFrom(...scenarioIds),
    varietyId: fc.constant(null),
    levers: fc.record({ winners: fc.integer({ min: 1, max: 12 }) }),
  }),
);

const operationArbitrary: fc.Arbitrary<PlanOperation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      edit: editArbitrary,
      mergeKey: fc.constantFrom(null, 'lever', 'cell'),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'seal' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'saving' as const }) },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: 'saved' as const, stamp: '0f'.repeat(32) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('openScenario' as const),
      scenarioId: fc.constantFrom(null, ...scenarioIds),
    }),
  },
);

/** Entries as they come back from a disk. */
function fromDisk(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.map((entry) => journalEntrySchema.parse(JSON.parse(JSON.stringify(entry))));
}

function sessionAfter(operations: readonly PlanOperation[]): PlanSession {
  return operations.reduce(changeSession, startSession({ plan, isSaved: true }));
}

const base = { plan, isSaved: true, openScenarioId: null };
const units = (value: string): PlanOperation => ({
  kind: 'edit',
  edit: {
    kind: 'changeVariety',
    varietyId: 'a',
    change: { field: 'baseUnits', value: decimalText<UnitsText>(value) },
  },
  mergeKey: null,
});
const undo = { kind: 'undo' } as const;
const saving = { kind: 'saving' } as const;
const saved = { kind: 'saved', stamp: 'ab'.repeat(32) } as const;

describe('a journal', () => {
  it('leads to the same documents, undo steps, labels and open scenario as the session it was kept of', () => {
    fc.assert(
      fc.property(fc.array(operationArbitrary, { maxLength: 60 }), (operations) => {
        const { session } = replay(base, fromDisk(operations));
        expect(session).toEqual(sessionAfter(operations));
      }),
      { numRuns: 300 },
    );
  });

  it('knows the same of what is unsaved as the session', () => {
    fc.assert(
      fc.property(fc.array(operationArbitrary, { maxLength: 40 }), (operations) => {
        expect(isUnsaved(replay(base, fromDisk(operations)).session)).toBe(
          isUnsaved(sessionAfter(operations)),
        );
      }),
    );
  });

  it('leads to the document on disk when its unsaved changes are given up', () => {
    fc.assert(
      fc.property(fc.array(operationArbitrary, { maxLength: 40 }), (operations) => {
        const { saved: onDisk } = sessionAfter(operations);
        const { session } = replay(base, withoutUnsaved(fromDisk(operations)));
        expect(isUnsaved(session)).toBe(false);
        expect(session.history.present).toEqual(onDisk);
      }),
    );
  });

  it('gives the undo history back with the document that was on its way to the disk', () => {
    const operations = [units('1'), saving, units('2'), saved, units('3')];
    const { session } = replay(base, fromDisk(operations));
    expect(session.saved?.varieties[0]?.baseUnits).toBe('1');
    expect(session.history.present.varieties[0]?.baseUnits).toBe('3');
    expect(session.history.past).toHaveLength(3);
    const left = replay(base, withoutUnsaved(operations)).session;
    expect(left.history.present.varieties[0]?.baseUnits).toBe('1');
    expect(isUnsaved(left)).toBe(false);
  });

  it('remembers the variety selected last', () => {
    expect(replay(base, []).selectedId).toBeUndefined();
    const entries = [
      { kind: 'select' as const, varietyId: 'a' },
      units('1'),
      { kind: 'select' as const, varietyId: 'b' },
    ];
    expect(replay(base, entries).selectedId).toBe('b');
  });

  it('begins with unsaved work where it was cut short', () => {
    const { session } = replay({ plan, isSaved: false, openScenarioId: 's' }, []);
    expect(isUnsaved(session)).toBe(true);
    expect(session.openScenarioId).toBe('s');
  });

  it.each([
    { entries: [], changes: 0 },
    { entries: [units('1'), undo], changes: 2 },
    { entries: [units('1'), saving, saved], changes: 0 },
    { entries: [units('1'), saving, units('2'), saved, units('3')], changes: 2 },
    { entries: [units('1'), saving, units('2')], changes: 2 },
    { entries: [saving, saved, { kind: 'openScenario' as const, scenarioId: 's' }], changes: 0 },
  ])('counts $changes changes since the last saving', ({ entries, changes }) => {
    expect(unsavedChanges(entries)).toBe(changes);
  });

  it('knows the file it wrote last', () => {
    const later = { kind: 'saved' as const, stamp: 'cd'.repeat(32) };
    expect(lastStamp([saving, saved, units('1'), saving, later, units('2')])).toBe(later.stamp);
    expect(lastStamp([units('1')])).toBeNull();
  });
});

describe('an entry from outside', () => {
  it('is any edit there is, and nothing else', () => {
    expectTypeOf<z.output<typeof documentEditSchema>>().toExtend<DocumentEdit>();
    expectTypeOf<DocumentEdit>().toExtend<z.input<typeof documentEditSchema>>();
  });

  it.each([
    null,
    {},
    { kind: 'remove' },
    { kind: 'undo', more: 1 },
    { kind: 'saved', stamp: '../../etc' },
    {
      kind: 'edit',
      mergeKey: null,
      edit: { kind: 'changePlan', change: { field: 'year', value: '2026' } },
    },
    {
      kind: 'edit',
      mergeKey: null,
      edit: { kind: 'changeVariety', varietyId: 'a', change: { field: 'baseUnits', value: '-1' } },
    },
    {
      kind: 'edit',
      mergeKey: null,
      edit: { kind: 'changeVariety', varietyId: 'a', change: { field: 'id', value: 'b' } },
    },
  ])('is refused where it is %j', (entry) => {
    expect(journalEntrySchema.safeParse(entry).success).toBe(false);
  });
});
