import { OneAtATime } from '../../shared/one-at-a-time';
import type { JournalEntry } from '../../shared/plan/journal';
import type { JournalBatch, JournalBeginning } from './journal-batch';
import { changesIn, factStampOf, idOfPath, randomId } from './journal-facts';
import { appendEntries, type FoundJournal, writeJournal } from './journal-file';
import { JournalFolder, type UnsavedJournal } from './journal-folder';
import type { JournalEnd } from './journal-lines';

/** Beyond either a journal should be begun anew. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 8 * 1024 * 1024;
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

/** All of them are one queue. */
const JOURNALS = 'journals';

/** The journals of all plans, one file each; what is asked is done in the order of asking. */
export class Journals {
  readonly #kept: JournalFolder;
  readonly #savedWith: string;
  #running: Running | null = null;
  readonly #work = new OneAtATime();

  constructor({ folder, savedWith }: { readonly folder: string; readonly savedWith: string }) {
    this.#kept = new JournalFolder({ folder, savedWith });
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
      for (const id of await this.#kept.ids()) {
        const work = id === this.#running?.id ? null : await this.#kept.unsavedWork(id);
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
      const work = await this.#kept.unsavedWork(id);
      if (work !== null) return work;
      const journal = await this.#kept.peek(id);
      return journal !== null && factStampOf(journal) === stamp ? { historyId: id } : null;
    });
  }

  read(id: string): Promise<FoundJournal | null> {
    return this.#inOrder(() => this.#kept.read(id));
  }

  /** Makes a journal the running one. */
  take(id: string): Promise<FoundJournal | null> {
    return this.#inOrder(async () => {
      if (this.#running !== null && this.#running.id !== id)
        await this.#kept.leave(this.#running.id);
      const journal = await this.#kept.read(id);
      this.#running = journal === null ? null : runningOf(id, journal);
      return journal;
    });
  }

  /** The running journal as it stands on the disk. */
  resume(): Promise<FoundJournal | null> {
    return this.#inOrder(async () => {
      if (this.#running === null) return null;
      const { id } = this.#running;
      const journal = await this.#kept.read(id);
      this.#running = journal === null ? null : runningOf(id, journal);
      return journal;
    });
  }

  /** Gives up the unsaved changes of a journal; `null`: of the running one, which ends. */
  discard(id: string | null): Promise<void> {
    return this.#inOrder(async () => {
      const discarded = id ?? this.#running?.id ?? null;
      if (discarded === this.#running?.id) this.#running = null;
      if (discarded !== null) await this.#kept.leave(discarded);
    });
  }

  /** Removes what is of no use any more: never saved and never changed, or of too many plans ago. */
  sweep(): Promise<void> {
    return this.#inOrder(async () => {
      await this.#kept.sweep(this.#running?.id ?? null);
    });
  }

  /** Resolves when everything asked so far is done. */
  async settled(): Promise<void> {
    await this.#work.settled(JOURNALS);
  }

  async #begin({ path, stamp, isSameWork, ...base }: JournalBeginning): Promise<void> {
    const before = this.#running;
    // Should this fail, nothing may follow but another beginning.
    if (before !== null) this.#running = { ...before, entries: BROKEN };
    const continued = isSameWork && before !== null && before.path === path ? before : null;
    if (before !== null && continued === null) await this.#kept.leave(before.id);
    const id = continued?.id ?? (path === null ? randomId() : idOfPath(path));
    if (continued === null) await this.#kept.setAside(id);
    const old = continued === null || base.isSaved ? null : await this.#kept.peek(id);
    const earlierChanges = old === null ? 0 : changesIn(old);
    await this.#kept.make();
    const written = await writeJournal(
      this.#kept.fileOf(id),
      { head: { path, stamp, earlierChanges }, base, entries: [] },
      this.#savedWith,
    );
    this.#running = { id, path, ...written, entries: 0 };
  }

  async #appended(running: Running, entries: readonly JournalEntry[]): Promise<Running> {
    const end = await appendEntries(this.#kept.fileOf(running.id), running.end, entries);
    return { ...running, end, entries: running.entries + entries.length };
  }

  /** The work goes on in another file. The old file's journal ends where that was last saved. */
  async #moved({ id }: Running, added: readonly JournalEntry[], path: string): Promise<Running> {
    const journal = await this.#kept.read(id);
    if (journal === null) throw new Error('the running journal is gone');
    const newId = idOfPath(path);
    if (newId !== id) await this.#kept.setAside(newId);
    const entries = [...journal.entries, ...added];
    const head = { ...journal.head, path };
    const written = await writeJournal(
      this.#kept.fileOf(newId),
      { ...journal, head, entries },
      this.#savedWith,
    );
    if (newId !== id) await this.#kept.leave(id);
    return { id: newId, path, ...written, entries: entries.length };
  }

  #inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#work.run(JOURNALS, work);
  }
}

function runningOf(id: string, { head, end, baseLength, entries }: FoundJournal): Running {
  return { id, path: head.path, end, baseLength, entries: entries.length };
}

function isFull({ end, baseLength, entries }: Running): boolean {
  return entries >= MOST_ENTRIES || end.length - baseLength >= MOST_BYTES;
}
