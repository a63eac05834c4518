import { open, readFile, stat } from 'node:fs/promises';

import { z } from 'zod';

import { type JournalBase, type JournalEntry, journalEntrySchema } from '../../shared/plan/journal';
import { parsePlanFile, planFileText } from '../../shared/plan/plan-file';
import { JOURNAL_START, type JournalEnd, journalLines, readJournalLines } from './journal-lines';
import { writeFileSafely } from './write-file-safely';

const LARGEST_BYTES = 256 * 1024 * 1024;

const headSchema = z.strictObject({
  format: z.literal('jieyu-journal'),
  version: z.literal(1),
  /** The plan's file; `null` where it was never saved. */
  path: z.string().max(4096).nullable(),
  /** The sha256 of the file where the journal begins. */
  stamp: z.string().max(64).nullable(),
  isSaved: z.boolean(),
  openScenarioId: z.string().max(64).nullable(),
  /** Unsaved changes that an earlier beginning had already seen. */
  earlierChanges: z.int().min(0),
  /** The plan where the journal begins, as the text of a plan file. */
  plan: z.string(),
});

/** What stands at the head of a journal besides the plan. */
export interface JournalHead {
  readonly path: string | null;
  readonly stamp: string | null;
  readonly earlierChanges: number;
}

export interface Journal {
  readonly head: JournalHead;
  readonly base: JournalBase;
  readonly entries: readonly JournalEntry[];
}

/** A journal as it was found, and where its good part ends. */
export interface FoundJournal extends Journal {
  readonly end: JournalEnd;
  /** How long its first line is, in bytes: what follows are the entries. */
  readonly baseLength: number;
  readonly changedAt: Date;
}

/** A journal whose plan has not been looked at: enough to see whether anything of it is unsaved. */
export interface PeekedJournal extends Omit<FoundJournal, 'base'> {
  readonly isSaved: boolean;
  readonly openScenarioId: string | null;
  readonly planText: string;
}

/** Reads a journal as far as it is good. `null` where there is none, or none that can be read. */
export async function readJournal(path: string): Promise<FoundJournal | null> {
  const peeked = await peekJournal(path);
  if (peeked === null) return null;
  const { planText, isSaved, openScenarioId, ...found } = peeked;
  const plan = parsePlanFile(planText, '');
  return plan.ok ? { ...found, base: { plan: plan.value, isSaved, openScenarioId } } : null;
}

/** As `readJournal`, at a small part of its cost. */
export async function peekJournal(path: string): Promise<PeekedJournal | null> {
  const found = await bytesOf(path);
  if (found === null) return null;
  const { bytes, changedAt } = found;
  const { values, end } = readJournalLines(bytes);
  const first = headSchema.safeParse(values[0]);
  if (!first.success) return null;
  const { plan: planText, isSaved, openScenarioId, path: file, stamp, earlierChanges } = first.data;
  const { entries, isWhole } = checkedEntries(values.slice(1));
  return {
    ...{ head: { path: file, stamp, earlierChanges }, isSaved, openScenarioId, planText },
    ...{ entries, changedAt, baseLength: bytes.indexOf('\n') + 1 },
    end: isWhole ? end : endOf(bytes, entries.length + 1),
  };
}

/** Writes a whole journal, or leaves the one that was there. */
export async function writeJournal(
  path: string,
  { head: { path: file, stamp, earlierChanges }, base, entries }: Journal,
  savedWith: string,
): Promise<{ readonly end: JournalEnd; readonly baseLength: number }> {
  const { plan, isSaved, openScenarioId } = base;
  const first = journalLines(JOURNAL_START, [
    {
      ...{ format: 'jieyu-journal', version: 1 },
      ...{ path: file, stamp, isSaved, openScenarioId, earlierChanges },
      plan: planFileText(plan, savedWith),
    },
  ]);
  const rest = journalLines(first.end, entries);
  await writeFileSafely(path, first.text + rest.text);
  return { end: rest.end, baseLength: first.end.length };
}

/** Adds entries behind the good part and waits until they are on the disk; what a failed attempt left is cut off first. */
export async function appendEntries(
  path: string,
  end: JournalEnd,
  entries: readonly JournalEntry[],
): Promise<JournalEnd> {
  const { text, end: newEnd } = journalLines(end, entries);
  const handle = await open(path, 'r+');
  try {
    const { size } = await handle.stat();
    if (size < end.length) throw new Error('the journal has been shortened');
    if (size > end.length) await handle.truncate(end.length);
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await handle.write(
        bytes,
        done,
        bytes.length - done,
        end.length + done,
      );
      if (bytesWritten === 0) throw new Error('nothing more can be written');
      done += bytesWritten;
    }
    await handle.datasync();
  } finally {
    await handle.close();
  }
  return newEnd;
}

async function bytesOf(
  path: string,
): Promise<{ readonly bytes: Buffer; readonly changedAt: Date } | null> {
  try {
    const { size, mtime } = await stat(path);
    if (size > LARGEST_BYTES) return null;
    return { bytes: await readFile(path), changedAt: mtime };
  } catch {
    return null;
  }
}

/** The entries up to the first that this program does not know. */
function checkedEntries(values: readonly unknown[]): {
  readonly entries: readonly JournalEntry[];
  readonly isWhole: boolean;
} {
  const entries: JournalEntry[] = [];
  for (const value of values) {
    const entry = journalEntrySchema.safeParse(value);
    if (!entry.success) return { entries, isWhole: false };
    entries.push(entry.data);
  }
  return { entries, isWhole: true };
}

/** Where so many lines end. */
function endOf(bytes: Buffer, lines: number): JournalEnd {
  let length = 0;
  for (let line = 0; line < lines; line += 1) length = bytes.indexOf('\n', length) + 1;
  return readJournalLines(bytes.subarray(0, length)).end;
}
