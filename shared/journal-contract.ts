import { z } from 'zod';

import { call, nothing, shortText, stampSchema, tokenSchema } from './call';
import { journalEntrySchema } from './plan/journal';
import { planWithScenariosSchema } from './plan/scenario';

/** Names a journal; nothing of a path is in it. */
const journalIdSchema = z.string().regex(/^[0-9a-f]{64}$/);
const scenarioId = z.string().max(64).nullable();
const count = z.int().min(0);
const entries = z.array(journalEntrySchema).max(1_000_000).readonly();

const baseSchema = z.strictObject({
  plan: planWithScenariosSchema,
  /** Whether nothing of the plan would be lost: it is on disk, or just begun. */
  isSaved: z.boolean(),
  openScenarioId: scenarioId,
});

/** Where a journal begins, and the file its plan lives in. */
const beginningSchema = baseSchema.extend({
  token: tokenSchema.nullable(),
  /** The sha256 of the file as the page last read or wrote it. */
  stamp: stampSchema.nullable(),
  /** The same work goes on: the journal is only cut short. Otherwise the plan before is left, and its unsaved changes with it. */
  isSameWork: z.boolean(),
});

/** Work that is on no disk but in its journal. */
const unsavedWorkSchema = z.strictObject({
  journal: journalIdSchema,
  /** `null` for a plan that was never saved. */
  fileName: shortText.nullable(),
  hospitalName: shortText,
  /** ISO date and time of the last change. */
  at: shortText,
  changes: count,
});
export type UnsavedWork = z.infer<typeof unsavedWorkSchema>;

const journalSchema = z.strictObject({
  /** The file it belongs to, as the session last knew it; `null` for a plan that was never saved. */
  file: z.strictObject({ token: tokenSchema, fileName: shortText, stamp: stampSchema }).nullable(),
  base: baseSchema,
  entries,
});
export type KeptJournal = z.infer<typeof journalSchema>;

/** The part of the contract that is about what is kept of unsaved work. */
export const journalCallTable = {
  /**
   * Adds to the running journal, or begins it anew. It is refused where the journal does not hold exactly `follows` entries
   * so far; the page then begins anew.
   */
  'journal.append': call(
    z.strictObject({
      begin: beginningSchema.nullable(),
      follows: count,
      entries,
      /** The plan was saved to another file: the journal goes with it. */
      moveTo: tokenSchema.nullable(),
    }),
    /** A full journal should be begun anew. */
    z.strictObject({ isFull: z.boolean() }),
  ),
  /** Work that a crash has left unsaved. */
  'journal.listUnsaved': call(nothing, z.array(unsavedWorkSchema)),
  /** What is kept of a file that was just opened. */
  'journal.find': call(
    z.strictObject({ token: tokenSchema, stamp: stampSchema }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('unsaved'), work: unsavedWorkSchema }),
      /** How the very same content came about. */
      z.strictObject({ kind: z.literal('history'), journal: journalIdSchema }),
    ]),
  ),
  'journal.look': call(z.strictObject({ journal: journalIdSchema }), journalSchema),
  /** As `journal.look`; from now on it is the running journal. The plan before is left. */
  'journal.take': call(z.strictObject({ journal: journalIdSchema }), journalSchema),
  /** The running journal, for a page that was loaded again; `null` where there is none. */
  'journal.resume': call(nothing, journalSchema.nullable()),
  /** Gives up the unsaved changes of a journal; `null`: of the running one, which ends. */
  'journal.discard': call(z.strictObject({ journal: journalIdSchema.nullable() }), nothing),
} as const;
