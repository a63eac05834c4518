import type { CallInput } from '../../shared/contract';
import type { JournalEntry } from '../../shared/plan/journal';
import type { PlanOperation } from '../../shared/plan/plan-session';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { callMain, onEvent } from '../bridge';
import { isDirty, onPlanState, planState, sealEdits } from '../stores/plan-store';
import { viewState } from '../stores/view-store';
import { sayStanding } from './say-standing';

/** What happens reaches the disk so soon: a crash costs no more than this. */
const WRITTEN_AFTER_MS = 1000;
const RETRIED_AFTER_MS = 10_000;

type Batch = CallInput<'journal.append'>;
type Beginning = Omit<NonNullable<Batch['begin']>, 'isSameWork'>;

/** What of the work in the window is not yet on its way to the journal. */
interface Keeping {
  /** Where the journal is to begin anew. */
  beginning: Beginning | null;
  /** Whether main's running journal is that of this work. */
  isBegun: boolean;
  pending: readonly JournalEntry[];
  /** How many entries the journal holds, with those under way. */
  written: number;
  /** The documents that replaying the journal leads to: undo may lead out of a journal that was cut short. */
  reached: WeakSet<PlanWithScenarios>;
  /** The file the journal belongs to. */
  token: string | null;
  /** The selection the journal knows of; `undefined`: of none. */
  selectedId: string | null | undefined;
  timer: ReturnType<typeof setTimeout> | null;
}

function atRest(): Keeping {
  return {
    beginning: null,
    isBegun: false,
    pending: [],
    written: 0,
    reached: new WeakSet(),
    token: null,
    selectedId: undefined,
    timer: null,
  };
}

const keeping = atRest();

/** Keeps a journal of the work on the plan, so that a crash does not lose it; returns its own undo. */
export function keepJournal(): () => void {
  const flush = (): void => void flushJournal();
  const flushHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', flushHidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', flush);
  const stops = [followPlan(), onEvent('window.closeAsked', flush)];
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('visibilitychange', flushHidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('beforeunload', flush);
    stopTimer();
    Object.assign(keeping, atRest());
  };
}

function followPlan(): () => void {
  let { openings, latest } = planState();
  return onPlanState((state) => {
    const isOther = state.openings !== openings;
    const happened = state.latest === latest ? null : state.latest;
    ({ openings, latest } = state);
    if (isOther) {
      keeping.isBegun = false;
      begin();
      writeAfter(WRITTEN_AFTER_MS);
    } else if (happened !== null) {
      note(happened);
    }
  });
}

/** The plan that was just shown came out of a journal of so many entries, which goes on. */
export function continueJournal(written: number): void {
  stopTimer();
  const { history, saved, file } = planState();
  if (history === null) return;
  const steps = [...history.past, ...history.future].map(({ document: each }) => each);
  const known = saved === null ? steps : [...steps, saved];
  Object.assign(keeping, {
    ...atRest(),
    isBegun: true,
    written,
    reached: new WeakSet([...known, history.present]),
    token: file?.token ?? null,
    selectedId: viewState().selectedId,
  });
}

/** The unsaved changes were given up: nothing of them stays, and nothing more is written. */
export async function discardJournal(): Promise<void> {
  stopTimer();
  Object.assign(keeping, { beginning: null, pending: [] });
  await callMain('journal.discard', { journal: null });
}

/** Sends what is pending; resolves when main has it. */
export async function flushJournal(): Promise<void> {
  stopTimer();
  const batch = nextBatch();
  if (batch === null) return;
  const reply = await callMain('journal.append', batch);
  if (reply.ok) {
    sayStanding('journal', null);
    keeping.isBegun = true;
    if (reply.value.isFull && keeping.beginning === null) begin();
    return;
  }
  // A journal that is gone is begun anew without a word; one that cannot be written is said until it can.
  if (reply.error.code !== 'journal.gone') sayStanding('journal', reply.error);
  begin();
  writeAfter(RETRIED_AFTER_MS);
}

/** Takes what is pending; it counts as written from now on. */
function nextBatch(): Batch | null {
  const { beginning, pending, isBegun } = keeping;
  if (beginning === null && pending.length === 0) return null;
  const { selectedId } = viewState();
  const selection: readonly JournalEntry[] =
    selectedId === keeping.selectedId ? [] : [{ kind: 'select', varietyId: selectedId }];
  const entries = [...pending, ...selection];
  const follows = beginning === null ? keeping.written : 0;
  const token = planState().file?.token ?? null;
  const moveTo = token === keeping.token ? null : token;
  Object.assign(keeping, {
    ...{ beginning: null, pending: [], selectedId, token },
    written: follows + entries.length,
  });
  const begins = beginning === null ? null : { ...beginning, isSameWork: isBegun };
  return { begin: begins, follows, entries, moveTo };
}

function note(operation: PlanOperation): void {
  const { history, saved } = planState();
  if (history === null) return;
  const led = ledTo(operation, { present: history.present, saved });
  if (led !== null && !keeping.reached.has(led)) begin();
  else {
    keeping.pending = [...keeping.pending, operation];
    keeping.reached.add(history.present);
  }
  if (operation.kind === 'saved') void flushJournal();
  else writeAfter(WRITTEN_AFTER_MS);
}

/** The document of before to which an operation leads; `null` where it makes its own. */
function ledTo(
  { kind }: PlanOperation,
  { present, saved }: { present: PlanWithScenarios; saved: PlanWithScenarios | null },
): PlanWithScenarios | null {
  if (kind === 'undo' || kind === 'redo') return present;
  return kind === 'saved' ? saved : null;
}

/** Lets the journal begin at the present document; what was undone to before is then no longer in it. */
function begin(): void {
  // A new journal knows no edit that the next one could merge with.
  sealEdits();
  const state = planState();
  const { history, saving, openScenarioId, file } = state;
  if (history === null) return;
  const { present } = history;
  Object.assign(keeping, {
    beginning: {
      plan: present,
      isSaved: !isDirty(state),
      openScenarioId,
      token: file?.token ?? null,
      stamp: file?.stamp ?? null,
    },
    pending: saving === present ? [{ kind: 'saving' }] : [],
    reached: new WeakSet([present]),
    token: file?.token ?? null,
    selectedId: undefined,
  });
}

function writeAfter(delayMs: number): void {
  keeping.timer ??= setTimeout(() => void flushJournal(), delayMs);
}

function stopTimer(): void {
  if (keeping.timer !== null) clearTimeout(keeping.timer);
  keeping.timer = null;
}
