import type { CallInput } from '../../shared/contract';
import { appError } from '../../shared/errors';
import type { KeptJournal, UnsavedWork } from '../../shared/journal-contract';
import { failure, success } from '../../shared/result';
import type { Handlers } from './fake-bridge';

type Batch = CallInput<'journal.append'>;

/** Unsaved work and the journal it comes from. */
export interface FakeUnsaved {
  readonly work: UnsavedWork;
  readonly kept: KeptJournal;
}

export interface FakeJournals {
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `journal.${string}`>>;
  /** The running journal; `null` before it begins. */
  readonly running: () => KeptJournal | null;
  readonly batches: () => readonly Batch[];
  /** What the next appending is answered with. */
  readonly answerNext: (answer: 'full' | 'unwritable') => void;
  /** Makes a running journal of this, as before a page was loaded again. */
  readonly run: (kept: KeptJournal) => void;
  /** Lets the next opened file have this history. */
  readonly keepHistory: (kept: KeptJournal) => void;
}

const HISTORY = 'a'.repeat(64);

/** Journals in memory, of the same manners as those on the disk. */
export function createFakeJournals(unsaved: readonly FakeUnsaved[]): FakeJournals {
  let left = [...unsaved];
  let running: KeptJournal | null = null;
  let history: KeptJournal | null = null;
  let next: 'full' | 'unwritable' | null = null;
  const batches: Batch[] = [];

  const find = (journal: string): KeptJournal | null =>
    journal === HISTORY
      ? history
      : (left.find(({ work }) => work.journal === journal)?.kept ?? null);
  const found = (journal: string) => {
    const kept = find(journal);
    return kept === null ? failure(appError('journal.gone', {})) : success(kept);
  };
  const append = (batch: Batch): ReturnType<FakeJournals['handlers']['journal.append']> => {
    batches.push(batch);
    const answer = next;
    next = null;
    if (answer === 'unwritable') return failure(appError('journal.unwritable', {}));
    if (batch.begin !== null) running = begun(batch.begin);
    if (running?.entries.length !== batch.follows) return failure(appError('journal.gone', {}));
    running = { ...running, entries: [...running.entries, ...batch.entries] };
    return success({ isFull: answer === 'full' });
  };

  return {
    handlers: {
      'journal.append': append,
      'journal.listUnsaved': () => success(left.map(({ work }) => work)),
      'journal.find': ({ token }) => {
        const here = left.find(({ kept }) => kept.file?.token === token);
        if (here !== undefined) return success({ kind: 'unsaved', work: here.work });
        return success(history === null ? { kind: 'none' } : { kind: 'history', journal: HISTORY });
      },
      'journal.look': ({ journal }) => found(journal),
      'journal.take': ({ journal }) => {
        const taken = found(journal);
        left = left.filter(({ work }) => work.journal !== journal);
        if (taken.ok) running = taken.value;
        return taken;
      },
      'journal.resume': () => success(running),
      'journal.discard': ({ journal }) => {
        if (journal === null) running = null;
        left = left.filter(({ work }) => work.journal !== journal);
        return success({});
      },
    },
    running: () => running,
    batches: () => batches,
    answerNext: (answer) => {
      next = answer;
    },
    run: (kept) => {
      running = kept;
    },
    keepHistory: (kept) => {
      history = kept;
    },
  };
}

function begun({
  plan,
  isSaved,
  openScenarioId,
  token,
  stamp,
}: NonNullable<Batch['begin']>): KeptJournal {
  return {
    file: token === null || stamp === null ? null : { token, fileName: '测算.jieyu', stamp },
    base: { plan, isSaved, openScenarioId },
    entries: [],
  };
}
