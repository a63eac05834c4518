import { z } from 'zod';

import type { AppError } from './errors';
import { planSchema } from './plan/plan';
import { columnMappingSchema } from './purchases/column-mapping';
import { importSummarySchema } from './purchases/import-summary';
import type { Result } from './result';

/**
 * The one table of calls and events between the window and the main process. Names, inputs, results, handlers and the
 * tests' fake bridge are all types derived from it.
 */

/** Stands for a file that the main process has shown in one of its own dialogs; the page never names a path. */
const tokenSchema = z.string().regex(/^[0-9a-f]{32}$/);
const shortText = z.string().max(1000);
const languageSchema = z.enum(['zh', 'en']);

const openedPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('opened'),
    token: tokenSchema,
    fileName: shortText,
    plan: planSchema,
  }),
]);

const savedPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('saved'), token: tokenSchema, fileName: shortText }),
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

/** How a file is to be read: its sheet, the row number of its header (as Excel counts) and its columns. */
const readChoicesSchema = z.strictObject({
  sheet: shortText,
  headerRow: z.int().min(1),
  mapping: columnMappingSchema,
});

const previewSchema = z.strictObject({
  fileName: shortText,
  format: z.enum(['xlsx', 'xls', 'csv']),
  encoding: z.enum(['utf-8', 'gb18030']).nullable(),
  sheets: z.array(shortText),
  sheet: shortText,
  /** `null` where no header was found; the person then points at it. */
  headerRow: z.int().min(1).nullable(),
  mapping: columnMappingSchema,
  /** The first 60 rows as text, with their row numbers. */
  rows: z.array(z.strictObject({ number: z.int().min(1), cells: z.array(z.string()) })),
});

function call<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { input, output };
}

const nothing = z.strictObject({});

export const calls = {
  'plan.open': call(nothing, openedPlanSchema),
  'plan.openRecent': call(z.strictObject({ token: tokenSchema }), openedPlanSchema),
  /** Opens the file the program was started with, or was offered while running; `cancelled` where there is none. */
  'plan.takeStartupFile': call(nothing, openedPlanSchema),
  /** Saves to the token's file; without a token, or with `saveAs`, asks for a place first. */
  'plan.save': call(
    z.strictObject({ token: tokenSchema.nullable(), saveAs: z.boolean(), plan: planSchema }),
    savedPlanSchema,
  ),
  'plan.listRecent': call(nothing, z.array(recentPlanSchema)),
  'plan.forgetRecent': call(z.strictObject({ token: tokenSchema }), nothing),
  'import.choose': call(
    nothing,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('chosen'), token: tokenSchema, fileName: shortText }),
    ]),
  ),
  /** `sheet` and `headerRow` null: found by the program. */
  'import.preview': call(
    z.strictObject({
      token: tokenSchema,
      sheet: shortText.nullable(),
      headerRow: z.int().min(1).nullable(),
    }),
    previewSchema,
  ),
  'import.read': call(
    z.strictObject({ token: tokenSchema, choices: readChoicesSchema }),
    importSummarySchema,
  ),
  'import.cancel': call(nothing, nothing),
  'settings.read': call(nothing, z.strictObject({ language: languageSchema })),
  'settings.write': call(z.strictObject({ language: languageSchema }), nothing),
  /** What the window's frame shows and what closing must ask about. */
  'window.describe': call(
    z.strictObject({
      fileName: shortText.nullable(),
      hasUnsavedChanges: z.boolean(),
      undoLabel: shortText.nullable(),
      redoLabel: shortText.nullable(),
    }),
    nothing,
  ),
  /** The page's answer to `window.closeAsked`, after the person saved or chose to discard. */
  'window.close': call(nothing, nothing),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
export type CallReply<Name extends CallName> = Result<CallOutput<Name>, AppError>;

/** What main tells the page. */
export const events = {
  'import.progress': z.strictObject({
    stage: z.enum(['reading', 'parsing', 'matching', 'checking']),
    /** Rows done so far, where the stage counts them. */
    rows: z.int().min(0).nullable(),
    /** Rows in all, where known. */
    rowsInAll: z.int().min(0).nullable(),
  }),
  /** A menu entry or its key was chosen. */
  'menu.chosen': z.strictObject({
    command: z.enum([
      'new',
      'open',
      'save',
      'saveAs',
      'import',
      'undo',
      'redo',
      'showStart',
      'showImport',
      'showTable',
      'switchLanguage',
      'help',
    ]),
  }),
  /** A file was offered to the running program; the page takes it with `plan.takeStartupFile` when it is ready to. */
  'plan.offered': z.strictObject({}),
  /** The person wants to close a window with unsaved changes: the page asks and then calls `window.close` or does nothing. */
  'window.closeAsked': z.strictObject({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

/** What the preload puts on `window.jieyu`, and what the tests' fake bridge is. */
export interface Bridge {
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  /** Calls back with an event's name and payload; returns its own undo. */
  readonly subscribe: (listener: (name: string, payload: unknown) => void) => () => void;
}
