import { z } from 'zod';

import { call, nothing, shortText, stampSchema, tokenSchema } from './call';
import { appErrorSchema } from './error-schema';
import { planWithScenariosSchema } from './plan/scenario';

/** A version of a plan file that was kept before it was replaced. */
const backupSchema = z.strictObject({
  id: z.string().max(100),
  /** When this version was written, as ISO 8601. */
  savedAt: z.iso.datetime(),
  sizeBytes: z.int().min(0),
});

const openedPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('opened'),
    token: tokenSchema,
    fileName: shortText,
    /** Of the file as it was read. */
    stamp: stampSchema,
    plan: planWithScenariosSchema,
  }),
  /** The file cannot be opened, but a version kept of it before can; the file was not touched. */
  z.strictObject({
    kind: z.literal('unusable'),
    token: tokenSchema,
    fileName: shortText,
    error: appErrorSchema,
    backup: backupSchema,
  }),
]);

const savedPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('saved'),
    token: tokenSchema,
    fileName: shortText,
    /** Of the file as it was written. */
    stamp: stampSchema,
    /** Why the version before could not be kept; `null` where it was, or where there was none. */
    backupFailure: appErrorSchema.nullable(),
  }),
  /** Someone else has changed the file since the page read or wrote it: nothing was written. */
  z.strictObject({ kind: z.literal('conflict'), token: tokenSchema, fileName: shortText }),
]);

const recentPlanSchema = z.strictObject({
  token: tokenSchema,
  fileName: shortText,
  folder: shortText,
  hospitalName: shortText,
  /** ISO date and time of the last opening or saving. */
  openedAt: shortText,
  isMissing: z.boolean(),
});

/** What the page asks about plan files and the versions kept of them. */
export const planCallTable = {
  'plan.open': call(nothing, openedPlanSchema),
  'plan.openRecent': call(z.strictObject({ token: tokenSchema }), openedPlanSchema),
  /** Opens the file the program was started with, or was offered while running; `cancelled` where there is none. */
  'plan.takeStartupFile': call(nothing, openedPlanSchema),
  /** Saves to the token's file; without a token, or with `saveAs`, asks for a place first. `isCopy`: proposes a name beside. */
  'plan.save': call(
    z.strictObject({
      token: tokenSchema.nullable(),
      saveAs: z.boolean(),
      isCopy: z.boolean().exactOptional(),
      plan: planWithScenariosSchema,
    }),
    savedPlanSchema,
  ),
  /** The token's file as it is now, to compare with; what the page works on stays the version it knows. */
  'plan.peek': call(z.strictObject({ token: tokenSchema }), openedPlanSchema),
  /** Whether the file still is what the page knows. */
  'plan.checkFile': call(
    z.strictObject({ token: tokenSchema }),
    z.strictObject({ state: z.enum(['same', 'changed', 'missing']) }),
  ),
  /** The versions kept of a plan file, the newest first. */
  'backup.list': call(
    z.strictObject({ token: tokenSchema }),
    z.strictObject({ fileName: shortText, backups: z.array(backupSchema) }),
  ),
  'backup.read': call(
    z.strictObject({ token: tokenSchema, id: z.string().max(100) }),
    z.strictObject({ plan: planWithScenariosSchema }),
  ),
  /** Keeps a plan among the versions of a file, before another takes its place in the window. */
  'backup.keep': call(
    z.strictObject({ token: tokenSchema, plan: planWithScenariosSchema }),
    nothing,
  ),
  'plan.listRecent': call(nothing, z.array(recentPlanSchema)),
  'plan.forgetRecent': call(z.strictObject({ token: tokenSchema }), nothing),
} as const;
