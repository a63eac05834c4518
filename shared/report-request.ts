import { z } from 'zod';

import { planWithScenariosSchema } from './plan/scenario';
import { signaturesSchema } from './reports/signatures';

/** What a report may leave out; its title page with the headline figures and the signatures is always there. */
export const reportParts = ['charts', 'varieties', 'parameters', 'warnings'] as const;
export type ReportPart = (typeof reportParts)[number];

export const exportKinds = ['xlsx', 'pdf', 'csv'] as const;
export type ExportKind = (typeof exportKinds)[number];

const languageSchema = z.enum(['zh', 'en']);
const partsSchema = z.array(z.enum(reportParts)).max(reportParts.length).readonly();

/** What the 导出 dialog remembers from one export to the next. */
export const exportSettingsSchema = z.strictObject({
  kind: z.enum(exportKinds),
  parts: partsSchema,
  /** `null`: the language of the window. */
  language: languageSchema.nullable(),
  signatures: signaturesSchema,
});
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

/** Most scenarios that one report sets side by side. */
export const MOST_SCENARIOS = 8;

/** What a report is made of: the same for the workbook, the PDF and the print. */
export const reportRequestSchema = z.strictObject({
  plan: planWithScenariosSchema,
  /** The first is the one reported, the others are compared with it; `null` is the base scenario. */
  scenarioIds: z.array(z.string().max(64).nullable()).min(1).max(MOST_SCENARIOS).readonly(),
  parts: partsSchema,
  language: languageSchema,
  signatures: signaturesSchema,
  /** Given, the workbook or the pages are the declaration table of this round instead. */
  roundId: z.string().max(64).exactOptional(),
  /** Given, they are the report of the plan's fund instead, or the sheets of its departments. */
  fund: z.enum(['report', 'departments']).exactOptional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** A report as the print view draws it. */
export const printJobSchema = z.strictObject({
  report: reportRequestSchema,
  /** The day it is made, `YYYY-MM-DD`. */
  madeOn: z.string().max(20),
  /** A single table names no settlement year. */
  hasYear: z.boolean(),
});
export type PrintJob = z.infer<typeof printJobSchema>;

/** A table as it stands on a screen: exact numbers as text, its header first. */
export const csvTableSchema = z.strictObject({
  name: z.string().max(200),
  rows: z
    .array(z.array(z.string().max(5000)).max(500).readonly())
    .max(200_001)
    .readonly(),
});
