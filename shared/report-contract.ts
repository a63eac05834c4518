import { z } from 'zod';

import { call, nothing, shortText, tokenSchema } from './call';
import { csvTableSchema, exportKinds, printJobSchema, reportRequestSchema } from './report-request';

/** What is exported: a report of a plan, or a single table. */
const exportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('xlsx'), report: reportRequestSchema }),
  z.strictObject({ kind: z.literal('pdf'), report: reportRequestSchema }),
  z.strictObject({ kind: z.literal('csv'), hospitalName: shortText, table: csvTableSchema }),
]);

const exportedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('saved'), token: tokenSchema, fileName: shortText }),
]);

/** One line of the log of exports. */
const exportEntrySchema = z.strictObject({
  /** ISO date and time. */
  at: shortText,
  kind: z.enum(exportKinds),
  fileName: shortText,
  folder: shortText,
  /** What was exported: the scenarios of a report, or the table's name. */
  subject: shortText,
  /** `null` unless this run of the program wrote the file. */
  token: tokenSchema.nullable(),
});

/** The part of the contract that is about exports and paper. */
export const reportCallTable = {
  /** Asks where to, writes the export and notes it in the log; a stopped one ends as `cancelled` and leaves no file. */
  'report.export': call(exportSchema, exportedSchema),
  /** Stops the export under way. */
  'report.cancel': call(nothing, nothing),
  /** The log of exports, the newest first. */
  'report.list': call(nothing, z.array(exportEntrySchema)),
  /** Shows a file that was just exported in the file manager. */
  'report.showInFolder': call(z.strictObject({ token: tokenSchema }), nothing),
  /** Opens the system's print dialog for the page as it is laid out for paper. */
  'report.print': call(nothing, z.strictObject({ kind: z.enum(['printed', 'cancelled']) })),
  /** The report that the asking print view is to draw. */
  'print.take': call(nothing, printJobSchema),
  /** The print view stands, page by page. */
  'print.ready': call(z.strictObject({ pages: z.int().min(1) }), nothing),
} as const;

/** What main tells the page about exports. */
export const reportEventTable = {
  /** Where the export under way has come to. */
  'report.progress': z.strictObject({
    stage: z.enum(['laying', 'printing', 'writing']),
    /** How much of the stage is done; `null` where that is not known. */
    share: z.number().min(0).max(1).nullable(),
  }),
} as const;
