import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { replay, withoutUnsaved } from '../../shared/plan/journal';
import { isUnsaved } from '../../shared/plan/plan-session';
import { isSameContent } from '../../shared/plan/same-data';
import { changesIn, factStampOf, randomId } from './journal-facts';
import {
  appendEntries,
  type FoundJournal,
  type PeekedJournal,
  peekJournal,
  readJournal,
  writeJournal,
} from './journal-file';
import { readPlanFile } from './plan-files';

/** So many journals of saved plans are kept for their undo history. */
const KEPT = 20;

/** A journal with unsaved work in it. */
export interface UnsavedJournal {
  readonly id: string;
  readonly path: string | null;
  readonly hospitalName: string;
  readonly at: Date;
  readonly changes: number;
}

/** The journals on the disk, whether or not anyone works on them. */
export class JournalFolder {
  readonly #folder: string;
  readonly #savedWith: string;

  constructor({ folder, savedWith }: { readonly folder: string; readonly savedWith: string }) {
    this.#folder = folder;
    this.#savedWith = savedWith;
  }

  /** Cuts off what was not saved. */
  async leave(id: string): Promise<void> {
    const journal = await this.read(id);
    if (journal === null) return;
    const { head, base, entries } = journal;
    const kept = withoutUnsaved(entries);
    if (head.path === null || (kept.length === 0 && !base.isSaved)) await this.#remove(id);
    else if (isUnsaved(replay(base, entries).session)) {
      const wholeHead = { ...head, earlierChanges: 0 };
      await writeJournal(
        this.fileOf(id),
        { head: wholeHead, base, entries: kept },
        this.#savedWith,
      );
    }
  }

  /** Unsaved work is never written over: it moves out of the way and is offered from there. */
  async setAside(id: string): Promise<void> {
    const isKept = (await this.unsavedWork(id)) !== null;
    if (isKept) await rename(this.fileOf(id), this.fileOf(randomId()));
  }

  /** Removes what is of no use any more: never saved and never changed, or of too many plans ago. */
  async sweep(except: string | null): Promise<void> {
    const saved: { readonly id: string; readonly at: number }[] = [];
    for (const id of await this.ids()) {
      if (id === except) continue;
      const journal = await this.peek(id);
      if (journal === null || (await this.unsavedWork(id)) !== null) continue;
      if (journal.head.path === null && factStampOf(journal) === null) await this.#remove(id);
      else saved.push({ id, at: journal.changedAt.getTime() });
    }
    const oldest = saved.sort((one, other) => other.at - one.at).slice(KEPT);
    for (const { id } of oldest) await this.#remove(id);
  }

  /** `null` where nothing would be lost. Work that has reached its file after all is noted as saved. */
  async unsavedWork(id: string): Promise<UnsavedJournal | null> {
    const journal = await this.peek(id);
    // A glance is enough for most.
    if (journal === null || (journal.isSaved && changesIn(journal) === 0)) return null;
    return this.#replayedWork(id, await this.read(id));
  }

  async #replayedWork(id: string, journal: FoundJournal | null): Promise<UnsavedJournal | null> {
    if (journal === null) return null;
    const { head, base, entries, changedAt } = journal;
    const { session } = replay(base, entries);
    if (!isUnsaved(session)) return null;
    const { present } = session.history;
    const onDisk = head.path === null ? null : await readPlanFile(head.path);
    if (onDisk?.ok === true && isSameContent(onDisk.value.plan, present)) {
      const { stamp } = onDisk.value;
      await appendEntries(this.fileOf(id), journal.end, [
        { kind: 'saving' },
        { kind: 'saved', stamp },
      ]);
      return null;
    }
    const { hospitalName } = present;
    return { id, path: head.path, hospitalName, at: changedAt, changes: changesIn(journal) };
  }

  read(id: string): Promise<FoundJournal | null> {
    return readJournal(this.fileOf(id));
  }

  peek(id: string): Promise<PeekedJournal | null> {
    return peekJournal(this.fileOf(id));
  }

  async make(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
  }

  #remove(id: string): Promise<void> {
    return rm(this.fileOf(id), { force: true });
  }

  fileOf(id: string): string {
    return join(this.#folder, `${id}.jsonl`);
  }

  async ids(): Promise<readonly string[]> {
    try {
      const names = await readdir(this.#folder);
      return names.flatMap((name) => /^([0-9a-f]{64})\.jsonl$/.exec(name)?.[1] ?? []);
    } catch {
      return [];
    }
  }
}
