import { resolve } from 'node:path';

import type { AppError } from '../../shared/errors';
import { locatePurchases, type Wanted } from '../../shared/purchases/columns/locate-purchases';
import { askLinesElsewhere } from '../../shared/purchases/histories/lines-elsewhere';
import type { Period } from '../../shared/purchases/histories/wanted-months';
import type { ImportWarning } from '../../shared/purchases/reading/import-warnings';
import { answeredMapping } from '../../shared/purchases/settling/answered-columns';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../shared/result';
import { fileLabels } from '../workbook/jobs/file-labels';
import { unreadHidden, withWarnings } from '../workbook/jobs/hidden-sheets';
import { readHead, readSheet } from '../workbook/jobs/read-history';
import { openWorkbook } from '../workbook/opening/open-workbook';
import type { SheetSource } from '../workbook/sheet-source';
import type { ImportedTable } from './imported-table';

export interface WantedTables extends Wanted {
  readonly period: Period;
  /** What was answered before: which of several columns is meant has to be known before rows are read. */
  readonly answers: ImportAnswers;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads every file; where one cannot be read the whole import is refused, with every reason. */
export async function readHistoryFiles(
  paths: readonly string[],
  wanted: WantedTables,
  workingFolder: string,
): Promise<Result<readonly ImportedTable[], readonly AppError[]>> {
  const tables: ImportedTable[] = [];
  const errors: AppError[] = [];
  const absolute = paths.map((path) => resolve(workingFolder, path));
  const labelOf = fileLabels(absolute);
  for (const [index, path] of paths.entries()) {
    const absolutePath = absolute[index] ?? path;
    const file = { path, absolutePath, label: labelOf(absolutePath) };
    const read = await readFile(file, wanted);
    if (read.ok) tables.push(...read.value);
    else errors.push(read.error);
  }
  if (errors.length > 0) return failure(errors);
  const reads = askLinesElsewhere(tables.map(({ read }) => read));
  return success(tables.map((table, index) => ({ ...table, read: reads[index] ?? table.read })));
}

interface NamedFile {
  /** As it was given. */
  readonly path: string;
  readonly absolutePath: string;
  /** What the import calls it. */
  readonly label: string;
}

async function readFile(
  { path, absolutePath, label }: NamedFile,
  { period, today, answers, ...wanted }: WantedTables,
): Promise<Result<readonly ImportedTable[], AppError>> {
  const sources = await openWorkbook(absolutePath);
  if (!sources.ok) return sources;
  const heads = await readHeads(sources.value, label);
  if (!heads.ok) return heads;
  const layouts = locatePurchases(label, Array.from(heads.value.keys()), {
    ...wanted,
    answers,
    today,
  });
  if (!layouts.ok) return layouts;
  const tables: ImportedTable[] = [];
  for (const [head, source] of heads.value) {
    const located = layouts.value.layouts.filter(({ table }) => table.sheet === head.sheet);
    if (located.length === 0) continue;
    const ownLayouts = located.map((layout) => ({
      ...layout,
      mapping: answeredMapping(layout, answers),
    }));
    const read = await readSheet(source, ownLayouts, { period, today, answers });
    if (!read.ok) return read;
    tables.push(...read.value.map((table) => ({ path, source, read: table })));
  }
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('Broken belief: a file without histories is refused');
  const hidden = await unreadHidden(wanted.sheet === null ? sources.value : [], {
    file: label,
    read: new Set(),
  });
  if (!hidden.ok) return hidden;
  const unread = layouts.value.unread.flatMap((error) => unreadWarning(error) ?? []);
  const read = withWarnings(first.read, [...unread, ...hidden.value]);
  return success([{ ...first, read }, ...others]);
}

/** A sheet that lists drugs and was not read. */
function unreadWarning({ code, params }: AppError): ImportWarning | null {
  if (code !== 'table.columnMissing' && code !== 'table.monthUnclear') return null;
  const { file, sheet } = params;
  const lacks = 'column' in params ? params.column : '';
  const text = 'text' in params ? params.text : '';
  return { code: 'sheetUnread', file, sheet, rows: [], count: 0, params: { sheet, lacks, text } };
}

async function readHeads(
  sources: readonly SheetSource[],
  file: string,
): Promise<Result<ReadonlyMap<RawTable, SheetSource>, AppError>> {
  const heads = new Map<RawTable, SheetSource>();
  for (const source of sources) {
    const head = await readHead(source);
    if (!head.ok) return head;
    heads.set({ ...head.value, file }, source);
  }
  return success(heads);
}
