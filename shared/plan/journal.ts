import { z } from 'zod';

import { documentEditSchema } from './edit-schema';
import { changeSession, type PlanOperation, type PlanSession, startSession } from './plan-session';
import type { PlanWithScenarios } from './scenario';

const stamp = z.string().regex(/^[0-9a-f]{64}$/);
const scenarioId = z.string().max(64).nullable();
const varietyId = z.string().max(64).nullable();

/** One thing that happened, as a journal keeps it: an operation, or which variety was selected by then. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('edit'),
    edit: documentEditSchema,
    mergeKey: z.string().max(1000).nullable(),
  }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
  z.strictObject({ kind: z.literal('seal') }),
  z.strictObject({ kind: z.literal('openScenario'), scenarioId }),
  z.strictObject({ kind: z.literal('saving') }),
  z.strictObject({ kind: z.literal('saved'), stamp }),
  z.strictObject({ kind: z.literal('select'), varietyId }),
]) satisfies z.ZodType<JournalEntry>;
export type JournalEntry =
  PlanOperation | { readonly kind: 'select'; readonly varietyId: string | null };

/** Where a journal begins. */
export interface JournalBase {
  readonly plan: PlanWithScenarios;
  /** Whether the plan is the one on disk, or one just begun; a journal cut short begins in the midst of unsaved work. */
  readonly isSaved: boolean;
  readonly openScenarioId: string | null;
}

export interface Replayed {
  readonly session: PlanSession;
  /** `undefined` where no selection was kept. */
  readonly selectedId: string | null | undefined;
}

/** The session in which these entries happened, as it was after the last of them. */
export function replay(base: JournalBase, entries: readonly JournalEntry[]): Replayed {
  let session = startSession(base);
  let selectedId: string | null | undefined = undefined;
  for (const entry of entries) {
    if (entry.kind === 'select') selectedId = entry.varietyId;
    else session = changeSession(session, entry);
  }
  return { session, selectedId };
}

/** Changes made since the plan was last on disk. */
export function unsavedChanges(entries: readonly JournalEntry[]): number {
  return entries.slice(savedPlace(entries)).filter(isChange).length;
}

/** What is left of a journal when unsaved work is given up: everything up to the last saving. */
export function withoutUnsaved(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const stamp = lastStamp(entries);
  if (stamp === null) return [];
  return [...entries.slice(0, savedPlace(entries)), { kind: 'saving' }, { kind: 'saved', stamp }];
}

/** The sha256 of the file as the session last wrote it; `null` where it never did. */
export function lastStamp(entries: readonly JournalEntry[]): string | null {
  return entries.reduce<string | null>(
    (stamp, entry) => (entry.kind === 'saved' ? entry.stamp : stamp),
    null,
  );
}

/** The place at which the document on disk was the present one; 0 where none was written. */
function savedPlace(entries: readonly JournalEntry[]): number {
  const kinds = entries.map(({ kind }) => kind);
  const saved = kinds.lastIndexOf('saved');
  if (saved < 0) return 0;
  const before = kinds.slice(0, saved);
  const saving = before.lastIndexOf('saving');
  return saving > before.lastIndexOf('saved') ? saving : saved;
}

function isChange({ kind }: JournalEntry): boolean {
  return kind === 'edit' || kind === 'undo' || kind === 'redo';
}
