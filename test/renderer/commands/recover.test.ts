import { afterEach, describe, expect, it } from 'vitest';

import { flushJournal, keepJournal } from '../../../renderer/commands/keep-journal';
import { openPlan } from '../../../renderer/commands/open-plan';
import {
  discardWork,
  findUnsavedWork,
  listUnsavedWork,
  restoreWork,
  resumeWork,
} from '../../../renderer/commands/recover';
import { showPlan } from '../../../renderer/commands/show-plan';
import { presentNotice, showNotice } from '../../../renderer/stores/notice-store';
import {
  edit,
  isDirty,
  planState,
  presentDocument,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { changeRecovery, recoveryState } from '../../../renderer/stores/recovery-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import type { KeptJournal } from '../../../shared/journal-contract';
import type { JournalEntry } from '../../../shared/plan/journal';
import { planFileText } from '../../../shared/plan/plan-file';
import { aPlan, aVariety } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';
import type { FakeUnsaved } from '../../support/fake-journals';

const plan = aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b' })]);
const fileToken = '0'.repeat(32);
const stamp = 'ab'.repeat(32);
const journal = '1'.repeat(64);

function named(value: string): JournalEntry {
  return {
    kind: 'edit',
    edit: { kind: 'changePlan', change: { field: 'hospitalName', value } },
    mergeKey: null,
  };
}

function kept(entries: readonly JournalEntry[], file: KeptJournal['file'] = null): KeptJournal {
  return { file, base: { plan, isSaved: true, openScenarioId: null }, entries };
}

function unsaved(file: KeptJournal['file'] = null): FakeUnsaved {
  return {
    work: {
      journal,
      fileName: file?.fileName ?? null,
      hospitalName: '乙',
      at: '2026-03-04T05:06:07.000Z',
      changes: 2,
    },
    kept: kept([named('甲'), named('乙'), { kind: 'select', varietyId: 'b' }], file),
  };
}

function start(setup: Parameters<typeof connectBridge>[0] = {}) {
  const fake = connectBridge(setup);
  // Nothing of the test before is left to be asked about.
  showPlan(plan, null);
  stop = keepJournal();
  showNotice(null);
  changeRecovery({ works: [], question: null });
  changeView({ screen: 'start', failure: null });
  return fake;
}

let stop = (): void => undefined;

afterEach(() => {
  stop();
});

function presentName(): string | undefined {
  return presentDocument(planState())?.hospitalName;
}

describe('work that a crash has left', () => {
  it('is listed and nothing more, until the person decides', async () => {
    start({ unsaved: [unsaved()] });
    await findUnsavedWork();
    expect(recoveryState().works).toHaveLength(1);
    expect(viewState().screen).toBe('start');
    expect(presentNotice()).toBeNull();
  });

  it('is spoken of where another screen is open', async () => {
    start({ unsaved: [unsaved()] });
    changeView({ screen: 'table' });
    await findUnsavedWork();
    expect(presentNotice()).toEqual({ kind: 'unsavedWork', count: 1 });
  });

  it('is restored unsaved, with its undo steps and its selected variety, and its journal goes on', async () => {
    const { journals } = start({ unsaved: [unsaved()] });
    await listUnsavedWork();
    await restoreWork(journal);
    expect(presentName()).toBe('乙');
    expect(viewState()).toMatchObject({ screen: 'table', selectedId: 'b' });
    expect(isDirty(planState())).toBe(true);
    expect(recoveryState().works).toEqual([]);
    undoEdit();
    expect(presentName()).toBe('甲');
    await flushJournal();
    expect(journals.batches()).toMatchObject([
      { begin: null, follows: 3, entries: [{ kind: 'undo' }], moveTo: null },
    ]);
    undoEdit();
    expect(isDirty(planState())).toBe(false);
  });

  it('is gone when it is given up', async () => {
    start({ unsaved: [unsaved()] });
    await listUnsavedWork();
    await discardWork(journal);
    expect(recoveryState().works).toEqual([]);
  });

  it('is not restored over unsaved changes without a question', async () => {
    start({ unsaved: [unsaved()] });
    showPlan(plan, null);
    edit({ kind: 'changePlan', change: { field: 'year', value: 2031 } });
    const restoring = restoreWork(journal);
    viewState().unsavedQuestion?.answer('cancel');
    await restoring;
    expect(presentDocument(planState())?.year).toBe(2031);
  });

  it('that cannot be read says so', async () => {
    start();
    await restoreWork(journal);
    expect(viewState().failure?.code).toBe('journal.gone');
  });
});

describe('a file with unsaved work', () => {
  const file = { token: fileToken, fileName: '测算.jieyu', stamp };
  const setup = { unsaved: [unsaved(file)], planText: planFileText(plan, '0.0.0') };

  async function answer(decided: 'restore' | 'discard' | 'cancel') {
    const opening = openPlan();
    await expect.poll(() => recoveryState().question).not.toBeNull();
    recoveryState().question?.answer(decided);
    await opening;
  }

  it('is opened with the work', async () => {
    start(setup);
    await answer('restore');
    expect(presentName()).toBe('乙');
    expect(planState().file).toEqual(file);
    expect(isDirty(planState())).toBe(true);
  });

  it('is opened as it was saved', async () => {
    start(setup);
    await answer('discard');
    expect(presentName()).toBe(plan.hospitalName);
    expect(isDirty(planState())).toBe(false);
  });

  it('is not opened at all', async () => {
    start(setup);
    const { openings } = planState();
    await answer('cancel');
    expect(planState().openings).toBe(openings);
  });
});

describe('a file whose content is as the journal knows it', () => {
  const saved: readonly JournalEntry[] = [
    named('甲'),
    { kind: 'saving' },
    { kind: 'saved', stamp },
  ];

  it('is opened with its undo history', async () => {
    const { journals } = start({
      planText: planFileText({ ...plan, hospitalName: '甲' }, '0.0.0'),
    });
    journals.keepHistory(kept(saved, { token: fileToken, fileName: '测算.jieyu', stamp }));
    await openPlan();
    expect(isDirty(planState())).toBe(false);
    undoEdit();
    expect(presentName()).toBe(plan.hospitalName);
    expect(isDirty(planState())).toBe(true);
  });

  it('is opened without it where the history leads elsewhere', async () => {
    const { journals } = start({ planText: planFileText(plan, '0.0.0') });
    journals.keepHistory(kept(saved, { token: fileToken, fileName: '测算.jieyu', stamp }));
    await openPlan();
    expect(presentName()).toBe(plan.hospitalName);
    expect(planState().history?.past).toEqual([]);
  });
});

describe('a page that was loaded again', () => {
  it('goes on with the work that was in it', async () => {
    const { journals } = start();
    journals.run(kept([named('甲')]));
    expect(await resumeWork()).toBe(true);
    expect(presentName()).toBe('甲');
    expect(presentNotice()).toEqual({ kind: 'resumed' });
  });

  it('begins as ever where there was none', async () => {
    start();
    expect(await resumeWork()).toBe(false);
    expect(presentNotice()).toBeNull();
  });
});
