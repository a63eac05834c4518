import { z } from 'zod';

import { appCallTable } from './app-contract';
import { call, nothing, savedFileSchema, shortText, tokenSchema } from './call';
import { commands } from './commands';
import type { AppError } from './errors';
import { departmentReadingSchema } from './fund/department-reading';
import { journalCallTable } from './journal-contract';
import { allocationSchema } from './plan/fund-allocation';
import { importedFileSchema } from './plan/plan';
import { planCallTable } from './plan-contract';
import { planningSettingsSchema } from './planning-settings';
import {
  columnMappingSchema,
  knownTimeSchema,
  purchaseFieldSchema,
} from './purchases/columns/column-mapping';
import { drugComparisonSchema } from './purchases/comparison/drug-comparison';
import { monthSchema } from './purchases/monthly-use';
import { historyReadingSchema } from './purchases/reading/history-reading';
import { readingPieceSchema } from './purchases/reading/reading-pieces';
import { importAnswersSchema, importMemorySchema } from './purchases/settling/import-answers';
import { tableFormatSchema, textEncodingSchema } from './purchases/table/table-format';
import { reportCallTable, reportEventTable } from './report-contract';
import { exportSettingsSchema } from './report-request';
import type { Result } from './result';
import { tableSettingsSchema } from './table-settings';

/**
 * The one table of calls and events between the window and the main process. Names, inputs, results, handlers and the
 * tests' fake bridge are all types derived from it.
 */

const languageSchema = z.enum(['zh', 'en']);

const filesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('chosen'),
    files: z.array(z.strictObject({ token: tokenSchema, fileName: shortText })).max(200),
  }),
]);

/** A chart as its file will hold it. The limit is far above any chart of ours: about 15 megabytes. */
const pictureLength = 20_000_000;
const pictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('svg'),
    text: z.string().startsWith('<svg').max(pictureLength),
  }),
  z.strictObject({
    kind: z.literal('png'),
    /** Its first bytes say that it is a PNG. */
    base64: z
      .string()
      .max(pictureLength)
      .regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/),
  }),
]);

/** What is remembered of the person's choices. */
const settingsSchema = z.strictObject({
  language: languageSchema,
  /** Absent until the table was arranged. */
  table: tableSettingsSchema.optional(),
  /** Absent until comparison or what-if was set. */
  planning: planningSettingsSchema.optional(),
  /** Absent until something was exported. */
  exports: exportSettingsSchema.optional(),
});

/** Where the header stands: the number of its last row (as Excel counts), and whether the row above belongs to it. */
const headerPlaceSchema = z.strictObject({
  row: z.int().min(1),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** How one sheet is to be read. */
const tableChoicesSchema = z.strictObject({
  token: tokenSchema,
  /** `null`: as the program tells it from the bytes. */
  encoding: textEncodingSchema.nullable(),
  sheet: shortText,
  header: headerPlaceSchema,
  mapping: columnMappingSchema,
  /** Whether a row without a name belongs to the name above it. */
  fillsDown: z.boolean(),
});

/** The tables of one import, and the months that are wanted of them; `null`: open at that end. */
const readChoicesSchema = z.strictObject({
  tables: z.array(tableChoicesSchema).min(1).max(200),
  fromMonth: monthSchema.nullable(),
  toMonth: monthSchema.nullable(),
  /** Years and months that were asked about, by the key of the question; rows are read by them. */
  timeAnswers: z.record(shortText, shortText).optional(),
});

const previewSchema = z.strictObject({
  fileName: shortText,
  format: tableFormatSchema,
  encoding: textEncodingSchema.nullable(),
  sheets: z.array(
    z.strictObject({
      name: shortText,
      isHidden: z.boolean(),
      /** Whether it has the header and columns of a purchase history as it is. */
      isHistory: z.boolean(),
    }),
  ),
  sheet: shortText,
  /** `null` where no header was found; the person then points at it. */
  header: headerPlaceSchema.nullable(),
  mapping: columnMappingSchema,
  /** What says when the rows were bought, where no column does. */
  time: knownTimeSchema.nullable(),
  /** Columns that are read besides those of the mapping. */
  furtherColumns: z.array(z.int().min(0)),
  fillsDown: z.boolean(),
  /** Rows of the preview that have quantities and no name: what `fillsDown` is about. */
  namelessRows: z.int().min(0),
  /** The remembered template that this header answers to; with the columns that are not as they were. */
  template: z
    .strictObject({ name: shortText, mismatches: z.array(purchaseFieldSchema) })
    .nullable(),
  /** The first 60 rows as text, with their row numbers. */
  rows: z.array(z.strictObject({ number: z.int().min(1), cells: z.array(z.string()) })),
});

export const calls = {
  ...planCallTable,
  /** Asks for purchase histories, one or several. */
  'import.choose': call(nothing, filesSchema),
  /** The files that were dropped on the window last; `cancelled` where there are none. */
  'import.takeDropped': call(nothing, filesSchema),
  /** `sheet`, `header` and `encoding` null: found by the program. */
  'import.preview': call(
    z.strictObject({
      token: tokenSchema,
      encoding: textEncodingSchema.nullable(),
      sheet: shortText.nullable(),
      header: headerPlaceSchema.nullable(),
    }),
    previewSchema,
  ),
  /** What was found of single products and rows is fetched piece by piece, with `import.takePiece`. */
  'import.read': call(readChoicesSchema, historyReadingSchema),
  /** The next piece of what was read last, until there is none. */
  'import.takePiece': call(nothing, readingPieceSchema.nullable()),
  /** The files that were read last, known by their content. */
  'import.readFiles': call(nothing, z.array(importedFileSchema)),
  'import.cancel': call(nothing, nothing),
  'import.recall': call(nothing, importMemorySchema),
  /** Adds to what imports have learnt: a template of the same name or header and answers for the same product are replaced. */
  'import.remember': call(importMemorySchema, nothing),
  /** Forgets everything that imports have learnt. */
  'import.forget': call(nothing, nothing),
  /** Asks for a hospital's own table of selected and compared drugs (中选药品对照) and reads it. */
  'import.readComparison': call(
    nothing,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({
        kind: z.literal('read'),
        fileName: shortText,
        comparison: drugComparisonSchema,
      }),
    ]),
  ),
  /** Asks for a table of departments and reads it; a header without a weight has that of a key of its name. */
  'import.readDepartments': call(
    z.strictObject({ keys: allocationSchema.shape.keys }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({
        kind: z.literal('read'),
        fileName: shortText,
        reading: departmentReadingSchema,
      }),
    ]),
  ),
  /** Saves the refused or doubtful rows as a workbook with the same columns and one more that says what is wrong. */
  'import.saveRows': call(
    z.strictObject({
      which: z.enum(['rejected', 'warned']),
      choices: readChoicesSchema,
      answers: importAnswersSchema,
    }),
    savedFileSchema,
  ),
  /** Saves an empty workbook with the columns that an import understands. */
  'import.saveTemplate': call(nothing, savedFileSchema),
  /** Saves an empty table of selected and compared drugs, with a sheet that explains it. */
  'import.saveComparisonTemplate': call(nothing, savedFileSchema),
  /** Saves the picture of a chart where the person says; the file is proposed by hospital, chart and day. */
  'chart.save': call(
    z.strictObject({ hospitalName: shortText, chartName: shortText, picture: pictureSchema }),
    savedFileSchema,
  ),
  ...reportCallTable,
  ...journalCallTable,
  ...appCallTable,
  'settings.read': call(nothing, settingsSchema),
  /** Changes what is given; the rest stays as it was. */
  'settings.write': call(settingsSchema.partial(), nothing),
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
  /** Pastes the clipboard into the page as the keys would: a page may not look at it by itself. */
  'window.paste': call(nothing, nothing),
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
    /** What share of the file is done, 0..1, where known. */
    share: z.number().min(0).max(1).nullable(),
    /** The file being read, of so many. */
    fileName: shortText,
    fileNumber: z.int().min(1),
    filesInAll: z.int().min(1),
  }),
  ...reportEventTable,
  /** A menu entry or its key was chosen. */
  'menu.chosen': z.strictObject({
    command: z.enum(commands),
  }),
  /** A file was offered to the running program; the page takes it with `plan.takeStartupFile` when it is ready to. */
  'plan.offered': z.strictObject({}),
  /** Files were dropped on the window; the page takes them with `import.takeDropped`. */
  'import.dropped': z.strictObject({}),
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
