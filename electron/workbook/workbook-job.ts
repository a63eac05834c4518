import { basename } from 'node:path';

import { z } from 'zod';

import { type CallOutput, calls, type EventPayload, events } from '../../shared/contract';
import { type AppError, appError, appErrorSchema } from '../../shared/errors';
import { guessMapping } from '../../shared/purchases/column-mapping';
import { detectHeader } from '../../shared/purchases/detect-header';
import { layoutOf } from '../../shared/purchases/locate-purchases';
import { normalizeRows } from '../../shared/purchases/normalize-rows';
import type { RawCell, RawRow, RawTable } from '../../shared/purchases/raw-table';
import { summarizePurchases } from '../../shared/purchases/summarize-purchases';
import { failure, type Result, success } from '../../shared/result';
import { readWorkbook } from './read-workbook';

const path = z.string().min(1);
const { sheet, headerRow } = calls['import.preview'].input.shape;

/** What the import process is asked for, once in its life. */
export const workbookJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('preview'), path, sheet, headerRow }),
  z.strictObject({
    kind: z.literal('read'),
    path,
    choices: calls['import.read'].input.shape.choices,
  }),
]);
export type WorkbookJob = z.infer<typeof workbookJobSchema>;

/** What the import process says while it works, and at its end. */
export const workbookMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: events['import.progress'] }),
  z.strictObject({ kind: z.literal('previewed'), preview: calls['import.preview'].output }),
  z.strictObject({ kind: z.literal('read'), summary: calls['import.read'].output }),
  z.strictObject({ kind: z.literal('refused'), error: appErrorSchema }),
]);
export type WorkbookMessage = z.infer<typeof workbookMessageSchema>;
export type Progress = EventPayload<'import.progress'>;

/** Does a job; the last message is its outcome. Runs under plain Node as well. */
export async function doWorkbookJob(
  job: WorkbookJob,
  report: (progress: Progress) => void,
): Promise<Exclude<WorkbookMessage, { kind: 'progress' }>> {
  if (job.kind === 'preview') {
    const preview = await previewWorkbook(job, report);
    return preview.ok
      ? { kind: 'previewed', preview: preview.value }
      : { kind: 'refused', error: preview.error };
  }
  const summary = await readHistory(job, report);
  return summary.ok
    ? { kind: 'read', summary: summary.value }
    : { kind: 'refused', error: summary.error };
}

const PREVIEW_ROWS = 60;
const PREVIEW_TEXT = 200;

type Report = (progress: Progress) => void;
type JobOf<Kind extends WorkbookJob['kind']> = Extract<WorkbookJob, { kind: Kind }>;

async function previewWorkbook(
  job: JobOf<'preview'>,
  report: Report,
): Promise<Result<CallOutput<'import.preview'>, AppError>> {
  const fileName = basename(job.path);
  const tables = await readTables(job.path, report, PREVIEW_ROWS);
  if (!tables.ok) return tables;
  report({ stage: 'matching', rows: null, rowsInAll: null });
  const table = tableToShow(tables.value, job.sheet);
  if (table === null) {
    return failure(appError('file.sheetMissing', { file: fileName, sheet: job.sheet ?? '' }));
  }
  const header = job.headerRow === null ? detectHeader(table) : rowAt(table, job.headerRow);
  return success({
    fileName,
    format: table.format,
    encoding: table.encoding,
    sheets: tables.value.map((each) => each.sheet),
    sheet: table.sheet,
    headerRow: header?.number ?? null,
    mapping: header === null ? {} : guessMapping(table, header),
    rows: table.rows
      .filter((row) => row.number <= PREVIEW_ROWS)
      .map(({ number, cells }) => ({ number, cells: cells.map(shownText) })),
  });
}

/** The sheet asked for; else the first that can be read as it is, or has a header, or the first of all. */
function tableToShow(tables: readonly RawTable[], sheetName: string | null): RawTable | null {
  if (sheetName !== null) return tables.find((table) => table.sheet === sheetName) ?? null;
  return (
    tables.find((table) => layoutOf(table, new Map()).ok) ??
    tables.find((table) => detectHeader(table) !== null) ??
    tables[0] ??
    null
  );
}

async function readHistory(
  { path: filePath, choices }: JobOf<'read'>,
  report: Report,
): Promise<Result<CallOutput<'import.read'>, AppError>> {
  const file = basename(filePath);
  const tables = await readTables(filePath, report, null);
  if (!tables.ok) return tables;
  const place = { file, sheet: choices.sheet };
  const table = tables.value.find((each) => each.sheet === choices.sheet);
  if (table === undefined) return failure(appError('file.sheetMissing', place));
  const header = rowAt(table, choices.headerRow);
  if (header === null) return failure(appError('table.headerMissing', place));
  report({ stage: 'matching', rows: null, rowsInAll: table.rows.length });
  const rowsInAll = table.rows.length;
  const normalized = normalizeRows(
    { table, headerRow: header, mapping: choices.mapping },
    {
      onRows: (rows) => {
        report({ stage: 'checking', rows, rowsInAll });
      },
    },
  );
  return normalized.ok ? success(summarizePurchases([normalized.value])) : normalized;
}

function readTables(
  filePath: string,
  report: Report,
  maxRows: number | null,
): Promise<Result<readonly RawTable[], AppError>> {
  report({ stage: 'reading', rows: null, rowsInAll: null });
  return readWorkbook(filePath, {
    ...(maxRows === null ? {} : { maxRows }),
    onParsing: () => {
      report({ stage: 'parsing', rows: null, rowsInAll: null });
    },
  });
}

function rowAt(table: RawTable, number: number): RawRow | null {
  return table.rows.find((row) => row.number === number) ?? null;
}

function shownText(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.slice(0, PREVIEW_TEXT);
}
