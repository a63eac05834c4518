import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { type JournalEntry, replay, withoutUnsaved } from '../../shared/plan/journal';
import { isUnsaved } from '../../shared/plan/plan-session';
import { isSameContent } from '../../shared/plan/same-data';
import type { JournalBatch, JournalBeginning } from './journal-batch';
import { changesIn, idOfPath, randomId, stampOf } from './journal-facts';
import {
  appendEntries,
  type FoundJournal,
  peekJournal,
  readJournal,
  writeJournal,
} from './journal-file';
import type { JournalEnd } from './journal-lines';
import { readPlanFile } from './plan-files';

/** Beyond either a journal should be begun anew. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 8 * 1024 * 1024;
/** So many journals of saved plans are kept for their undo history. */
const KEPT = 20;

/** No batch follows so many entries. */
const BROKEN = -1;

/** The journal that the work in the window goes to. */
interface Running {
  readonly id: string;
  readonly path: string | null;
  readonly end: JournalEnd;
  readonly baseLength: number;
  readonly entries: number;
}

/** A journal with unsaved work in it. */
export interface UnsavedJournal {
  readonly id: string;
  readonly path: string | null;
  readonly hospitalName: string;
  readonly at: Date;
  readonly changes: number;
}

/** The journals of all plans, one file each; what is asked is done in the order of asking. */
export class Journals {
  readonly #folder: string;
  readonly #savedWith: string;
  #running: Running | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ folder, savedWith }: { readonly folder: string; readonly savedWith: string }) {
    this.#folder = folder;
    this.#savedWith = savedWith;
  }

  /** Whether the batch followed; not where the running journal holds something else than the page thinks. */
  append(
    batch: JournalBatch,
  ): Promise<{ readonly hasFollowed: boolean; readonly isFull: boolean }> {
    return this.#inOrder(async () => {
      if (batch.begin !== null) await this.#begin(batch.begin);
      const running = this.#running;
      if (running?.entries !== batch.follows) return { hasFollowed: false, isFull: false };
      // Should this fail, nothing may follow but a new beginning.
      this.#running = { ...running, entries: BROKEN };
      const next =
        batch.moveTo === null
          ? await this.#appended(running, batch.entries)
          : await this.#moved(running, batch.entries, batch.moveTo);
      this.#running = next;
      return { hasFollowed: true, isFull: isFull(next) };
    });
  }

  /** Unsaved work that no window is working on, the latest first. */
  unsaved(): Promise<readonly UnsavedJournal[]> {
    return this.#inOrder(async () => {
      const found: UnsavedJournal[] = [];
      for (const id of await this.#ids()) {
        if (id === this.#running?.id || (await this.#isSettled(id))) continue;
        const work = await this.#unsavedWork(id, await this.#read(id));
        if (work !== null) found.push(work);
      }
      return found.sort((one, other) => other.at.getTime() - one.at.getTime());
    });
  }

  /** What is kept of the file of this path, whose bytes have this sha256. */
  find(
    path: string,
    stamp: string,
  ): Promise<UnsavedJournal | { readonly historyId: string } | null> {
    return this.#inOrder(async () => {
      const id = idOfPath(path);
      if (id === this.#running?.id) return null;
      const journal = await this.#read(id);
      if (journal === null) return null;
      const work = await this.#unsavedWork(id, journal);
      if (work !== null) return work;
      const checked = await this.#read(id);
      return checked !== null && stampOf(checked) === stamp ? { historyId: id } : null;
    });
  }

  read(id: string): Promise<FoundJournal | null> {
    return this.#inOrder(() => this.#read(id));
  }

  /** Makes a journal the running one. */
  take(id: string): Promise<FoundJournal | null> {
    return this.#inOrder(async () => {
      if (this.#running !== null && this.#running.id !== id) await this.#leave(this.#running.id);
      const journal = await this.#read(id);
      this.#running = journal === null ? null : runningOf(id, journal);
      return journal;
    });
  }

  /** The running journal as it stands on the disk. */
  resume(): Promise<FoundJournal | null> {
    return this.#inOrder(async () => {
      if (this.#running === null) return null;
      const { id } = this.#running;
      const journal = await this.#read(id);
      this.#running = journal === null ? null : runningOf(id, journal);
      return journal;
    });
  }

  /** Gives up the unsaved changes of a journal; `null`: of the running one, which ends. */
  discard(id: string | null): Promise<void> {
    return this.#inOrder(async () => {
      const discarded = id ?? this.#running?.id ?? null;
      if (discarded === this.#running?.id) this.#running = null;
      if (discarded !== null) await this.#leave(discarded);
    });
  }

  /** Removes what is of no use any more: never saved and never changed, or of too many plans ago. */
  sweep(): Promise<void> {
    return this.#inOrder(async () => {
      const saved: { readonly id: string; readonly at: number }[] = [];
      for (const id of await this.#ids()) {
        if (id === this.#running?.id) continue;
        const journal = await peekJournal(this.#fileOf(id));
        if (journal === null || !(await this.#holdsNothing(id))) continue;
        if (journal.head.path === null && stampOf(journal) === null) await this.#remove(id);
        else saved.push({ id, at: journal.changedAt.getTime() });
      }
      const oldest = saved.sort((one, other) => other.at - one.at).slice(KEPT);
      for (const { id } of oldest) await this.#remove(id);
    });
  }

  /** Resolves when everything asked so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }

  async #begin({ path, stamp, isSameWork, ...base }: JournalBeginning): Promise<void> {
    const before = this.#running;
    // Should this fail, nothing may follow but another beginning.
    if (before !== null) this.#running = { ...before, entries: BROKEN };
    const continued = isSameWork && before !== null && before.path === path ? before : null;
    if (before !== null && continued === null) await this.#leave(before.id);
    const id = continued?.id ?? (path === null ? randomId() : idOfPath(path));
    const old = await this.#read(id);
    if (continued === null && old !== null) await this.#setAside(id, old);
    const isSameUnsaved = continued !== null && old !== null && !base.isSaved;
    const earlierChanges = isSameUnsaved ? changesIn(old) : 0;
    await mkdir(this.#folder, { recursive: true });
    const written = await writeJournal(
      this.#fileOf(id),
      { head: { path, stamp, earlierChanges }, base, entries: [] },
      this.#savedWith,
    );
    this.#running = { id, path, ...written, entries: 0 };
  }

  async #appended(running: Running, entries: readonly JournalEntry[]): Promise<Running> {
    const end = await appendEntries(this.#fileOf(running.id), running.end, entries);
    return { ...running, end, entries: running.entries + entries.length };
  }

  /** The work goes on in another file. The old file's journal ends where that was last saved. */
  async #moved({ id }: Running, added: readonly JournalEntry[], path: string): Promise<Running> {
    const journal = await this.#read(id);
    if (journal === null) throw new Error('the running journal is gone');
    const newId = idOfPath(path);
    const other = newId === id ? null : await this.#read(newId);
    if (other !== null) await this.#setAside(newId, other);
    const entries = [...journal.entries, ...added];
    const head = { ...journal.head, path };
    const written = await writeJournal(
      this.#fileOf(newId),
      { ...journal, head, entries },
      this.#savedWith,
    );
    if (newId !== id) await this.#leave(id);
    return { id: newId, path, ...written, entries: entries.length };
  }

  /** Cuts off what was not saved. */
  async #leave(id: string): Promise<void> {
    const journal = await this.#read(id);
    if (journal === null) return;
    const { head, base, entries } = journal;
    const kept = withoutUnsaved(entries);
    if (head.path === null || (kept.length === 0 && !base.isSaved)) await this.#remove(id);
    else if (isUnsaved(replay(base, entries).session)) {
      const wholeHead = { ...head, earlierChanges: 0 };
      await writeJournal(
        this.#fileOf(id),
        { head: wholeHead, base, entries: kept },
        this.#savedWith,
      );
    }
  }

  /** Unsaved work is never written over: it moves out of the way and is offered from there. */
  async #setAside(id: string, journal: FoundJournal): Promise<void> {
    const isKept = (await this.#unsavedWork(id, journal)) !== null;
    if (isKept) await rename(this.#fileOf(id), this.#fileOf(randomId()));
  }

  /** Whether a glance shows that nothing of it is unsaved. */
  async #isSettled(id: string): Promise<boolean> {
    const journal = await peekJournal(this.#fileOf(id));
    return journal === null || (journal.isSaved && changesIn(journal) === 0);
  }

  /** Whether nothing of it is unsaved, at whatever cost. */
  async #holdsNothing(id: string): Promise<boolean> {
    return (
      (await this.#isSettled(id)) || (await this.#unsavedWork(id, await this.#read(id))) === null
    );
  }

  /** `null` where nothing would be lost. Work that has reached its file after all is noted as saved. */
  async #unsavedWork(id: string, journal: FoundJournal | null): Promise<UnsavedJournal | null> {
    if (journal === null) return null;
    const { head, base, entries, changedAt } = journal;
    const changes = changesIn(journal);
    if (base.isSaved && changes === 0) return null;
    const { session } = replay(base, entries);
    if (!isUnsaved(session)) return null;
    const { present } = session.history;
    const onDisk = head.path === null ? null : await readPlanFile(head.path);
    if (onDisk?.ok === true && isSameContent(onDisk.value.plan, present)) {
      const { stamp } = onDisk.value;
      await appendEntries(this.#fileOf(id), journal.end, [
        { kind: 'saving' },
        { kind: 'saved', stamp },
      ]);
      return null;
    }
    const { hospitalName } = present;
    return { id, path: head.path, hospitalName, at: changedAt, changes };
  }

  #read(id: string): Promise<FoundJournal | null> {
    return readJournal(this.#fileOf(id));
  }

  #remove(id: string): Promise<void> {
    return rm(this.#fileOf(id), { force: true });
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}.jsonl`);
  }

  async #ids(): Promise<readonly string[]> {
    try {
      const names = await readdir(this.#folder);
      return names.flatMap((name) => /^([0-9a-f]{64})\.jsonl$/.exec(name)?.[1] ?? []);
    } catch {
      return [];
    }
  }

  #inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

function runningOf(id: string, { head, end, baseLength, entries }: FoundJournal): Running {
  return { id, path: head.path, end, baseLength, entries: entries.length };
}

function isFull({ end, baseLength, entries }: Running): boolean {
  return entries >= MOST_ENTRIES || end.length - baseLength >= MOST_BYTES;
}
