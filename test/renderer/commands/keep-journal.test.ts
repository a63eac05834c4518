import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { flushJournal, keepJournal } from '../../../renderer/commands/keep-journal';
import { savePlan } from '../../../renderer/commands/save-plan';
import { showPlan } from '../../../renderer/commands/show-plan';
import { closeWindow } from '../../../renderer/commands/unsaved-changes';
import {
  edit,
  openScenario,
  planState,
  redoEdit,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { standing } from '../../../renderer/stores/standing-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import { replay } from '../../../shared/plan/journal';
import { emptyScenario } from '../../../shared/plan/scenario';
import { aPlan, aVariety } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';

const plan = {
  ...aPlan([aVariety({ id: 'a' }), aVariety({ id: 'b' })]),
  scenarios: [emptyScenario({ id: 's', name: '乐观', colour: 'green' as const })],
};

function name(value: string): void {
  edit({ kind: 'changePlan', change: { field: 'hospitalName', value } });
}

function start() {
  const { journals, closings } = connectBridge();
  stop = keepJournal();
  showPlan(plan, null);
  const kept = () => present(journals.running(), 'a journal is running');
  return { journals, closings, kept, replayed: () => replay(kept().base, kept().entries) };
}

let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  changeView({ failure: null });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the journal of the work in the window', () => {
  it('is written a second after something happened, in one batch', async () => {
    const { journals, kept } = start();
    name('甲');
    name('乙');
    await vi.advanceTimersByTimeAsync(900);
    expect(journals.batches()).toHaveLength(0);
    name('丙');
    await vi.advanceTimersByTimeAsync(100);
    expect(journals.batches()).toHaveLength(1);
    expect(kept().base.plan).toEqual(plan);
    expect(kept().entries.map(({ kind }) => kind)).toEqual(['edit', 'edit', 'edit', 'select']);
  });

  it('leads to the same work again: documents, undo steps, scenario and selection', async () => {
    const { replayed } = start();
    name('甲');
    openScenario('s');
    name('乙');
    undoEdit();
    redoEdit();
    edit({
      kind: 'changeVariety',
      varietyId: 'b',
      change: { field: 'winners', value: 3 },
    });
    changeView({ selectedId: 'b' });
    await flushJournal();
    const { history, openScenarioId, saved } = planState();
    expect(replayed().session).toMatchObject({ history, openScenarioId, saved });
    expect(replayed().selectedId).toBe('b');
  });

  it('is written at once when the window is hidden or left', async () => {
    const { journals } = start();
    name('甲');
    window.dispatchEvent(new Event('beforeunload'));
    await vi.advanceTimersByTimeAsync(0);
    expect(journals.batches()).toHaveLength(1);
    name('乙');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(journals.batches()).toHaveLength(2);
  });

  it('knows what was saved, and goes with the plan into its file', async () => {
    const { journals, kept, replayed } = start();
    name('甲');
    await savePlan('newFile');
    await vi.advanceTimersByTimeAsync(0);
    expect(
      kept()
        .entries.slice(-3)
        .map(({ kind }) => kind),
    ).toContain('saved');
    expect(journals.batches().at(-1)?.moveTo).toBe(planState().file?.token);
    expect(replayed().session.saved).toEqual(planState().saved);
    name('乙');
    await flushJournal();
    expect(journals.batches().at(-1)).toMatchObject({ begin: null, moveTo: null });
  });

  it('begins with each plan, and says that the one before was left', async () => {
    const { journals, kept } = start();
    name('甲');
    await flushJournal();
    showPlan({ ...plan, year: 2030 }, null);
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept().base.plan.year).toBe(2030);
    expect(journals.batches().at(-1)?.begin).toMatchObject({ isSameWork: false, isSaved: true });
  });

  it('begins anew when it is full, with the work as it is', async () => {
    const { journals, kept, replayed } = start();
    name('甲');
    journals.answerNext('full');
    await flushJournal();
    name('乙');
    await flushJournal();
    expect(journals.batches().at(-1)?.begin).toMatchObject({ isSameWork: true, isSaved: false });
    expect(kept().base.plan.hospitalName).toBe('甲');
    expect(replayed().session.history.present).toEqual(planState().history?.present);
  });

  it('follows an undo that leads out of a journal that was cut short', async () => {
    const { journals, replayed } = start();
    name('甲');
    name('乙');
    journals.answerNext('full');
    await flushJournal();
    undoEdit();
    await flushJournal();
    expect(replayed().session.history.present.hospitalName).toBe('甲');
    redoEdit();
    await flushJournal();
    expect(replayed().session.history.present.hospitalName).toBe('乙');
    undoEdit();
    undoEdit();
    name('丙');
    undoEdit();
    await flushJournal();
    expect(replayed().session.history.present).toEqual(planState().history?.present);
  });

  it('begins a step of its own with a new journal, also while a lever is being moved', async () => {
    const { journals, replayed } = start();
    const move = (value: string): void => {
      edit({ kind: 'changePlan', change: { field: 'hospitalName', value } }, 'lever');
    };
    move('甲');
    journals.answerNext('full');
    await flushJournal();
    move('乙');
    undoEdit();
    await flushJournal();
    expect(planState().history?.present.hospitalName).toBe('甲');
    expect(replayed().session.history.present.hospitalName).toBe('甲');
  });

  it('says that it cannot be written as long as it cannot, and tries again', async () => {
    const { journals, replayed } = start();
    name('甲');
    journals.answerNext('unwritable');
    await flushJournal();
    expect(viewState().failure?.code).toBe('journal.unwritable');
    changeView({ failure: null });
    journals.answerNext('unwritable');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(journals.batches()).toHaveLength(2);
    expect(viewState().failure).toBeNull();
    expect(standing('journal')?.code).toBe('journal.unwritable');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(standing('journal')).toBeNull();
    expect(replayed().session.history.present.hospitalName).toBe('甲');
    expect(replayed().session.saved).toBeNull();
  });

  it('ends without the unsaved changes when the window is closed and they are given up', async () => {
    const { journals, closings } = start();
    name('甲');
    const closing = closeWindow();
    viewState().unsavedQuestion?.answer('discard');
    await closing;
    expect(journals.running()).toBeNull();
    window.dispatchEvent(new Event('beforeunload'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(journals.batches()).toHaveLength(0);
    expect(closings()).toBe(1);
  });

  it('is written before a window without unsaved changes closes', async () => {
    const { journals } = start();
    openScenario('s');
    await closeWindow();
    expect(journals.batches()).toHaveLength(1);
  });
});
