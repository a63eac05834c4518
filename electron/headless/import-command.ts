import { basename, resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import type { ImportSummary } from '../../shared/purchases/import-summary';
import { locatePurchases, type NamedColumns } from '../../shared/purchases/locate-purchases';
import { normalizeRows, type Period } from '../../shared/purchases/normalize-rows';
import { isMonth } from '../../shared/purchases/purchase';
import { summarizePurchases } from '../../shared/purchases/summarize-purchases';
import { failure, type Result, success } from '../../shared/result';
import { readWorkbook } from '../workbook/read-workbook';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { writePurchases, writeRejectedRows } from './import-files';
import { readNamedColumns } from './import-mapping';
import { importJson, importText } from './import-output';
import type { ImportedTable } from './imported-table';

const options = {
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  rejected: { type: 'string' },
} as const;

/** `import FILE… …`: reads purchase histories and sums them by variety (contract 2). */
export async function runImport(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  if (files.length === 0) return misused(context.messages.importFiles.needsFiles);
  const period = readPeriod(values, context);
  if (period.kind === 'misused') return period;
  const columns = await readNamedColumns(values.mapping ?? null, context);
  if (!columns.ok) return refused([columns.error]);
  const wanted = { sheet: values.sheet ?? null, columns: columns.value, period: period.period };
  const tables = await readFiles(files, wanted, context);
  if (!tables.ok) return refused(tables.error);
  const summary = summarizePurchases(tables.value.map(({ normalized }) => normalized));
  if (summary.totals.purchases === 0) return refused(emptyErrors(summary));
  const written = await writeOutputs(tables.value, values, context);
  if (!written.ok) return refused([written.error]);
  const output = values.json === true ? importJson : importText;
  return done(output({ tables: tables.value, summary }, context));
}

function readPeriod(
  { from, to }: { readonly from?: string; readonly to?: string },
  { messages }: CommandContext,
): { readonly kind: 'period'; readonly period: Period } | ReturnType<typeof wrongMonth> {
  const { wrongValue } = messages.headless;
  const wrong = (option: string, value: string): ReturnType<typeof wrongMonth> =>
    wrongMonth(wrongValue({ option, value, expected: messages.importFiles.expectedMonth }));
  if (from !== undefined && !isMonth(from)) return wrong('--from', from);
  if (to !== undefined && !isMonth(to)) return wrong('--to', to);
  return { kind: 'period', period: { fromMonth: from ?? null, toMonth: to ?? null } };
}

function wrongMonth(sentence: string): Extract<CommandOutcome, { kind: 'misused' }> {
  return { kind: 'misused', sentence };
}

interface WantedTables {
  readonly sheet: string | null;
  readonly columns: NamedColumns;
  readonly period: Period;
}

/** Reads every file; where one cannot be read the whole import is refused, with every reason. */
async function readFiles(
  paths: readonly string[],
  wanted: WantedTables,
  { workingFolder }: CommandContext,
): Promise<Result<readonly ImportedTable[], readonly AppError[]>> {
  const tables: ImportedTable[] = [];
  const errors: AppError[] = [];
  for (const path of paths) {
    const read = await readFile(path, resolve(workingFolder, path), wanted);
    if (read.ok) tables.push(...read.value);
    else errors.push(read.error);
  }
  return errors.length === 0 ? success(tables) : failure(errors);
}

async function readFile(
  path: string,
  absolutePath: string,
  { period, ...wanted }: WantedTables,
): Promise<Result<readonly ImportedTable[], AppError>> {
  const workbook = await readWorkbook(absolutePath);
  if (!workbook.ok) return workbook;
  const layouts = locatePurchases(basename(absolutePath), workbook.value, wanted);
  if (!layouts.ok) return layouts;
  const tables: ImportedTable[] = [];
  for (const layout of layouts.value) {
    const normalized = normalizeRows(layout, { period });
    if (!normalized.ok) return normalized;
    tables.push({ path, layout, normalized: normalized.value });
  }
  return success(tables);
}

/** Why nothing at all was accepted: every refused row, or that there is none. */
function emptyErrors({ files, rejected }: ImportSummary): readonly AppError[] {
  if (rejected.length > 0) return rejected.map(({ error }) => error);
  return files.map(({ file, sheet }) => appError('table.empty', { file, sheet }));
}

async function writeOutputs(
  tables: readonly ImportedTable[],
  { out, rejected }: { readonly out?: string; readonly rejected?: string },
  { workingFolder, messages }: CommandContext,
): Promise<Result<null, AppError>> {
  if (rejected !== undefined) {
    const written = await writeRejectedRows(resolve(workingFolder, rejected), tables, messages);
    if (!written.ok) return written;
  }
  return out === undefined ? success(null) : writePurchases(resolve(workingFolder, out), tables);
}
