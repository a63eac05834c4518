import type { AppError } from '../../../shared/errors';
import { findHeader } from '../../../shared/purchases/columns/understand-table';
import type { ReadTable } from '../../../shared/purchases/histories/read-table';
import type { ImportWarning } from '../../../shared/purchases/reading/import-warnings';
import { rawRowAt } from '../../../shared/purchases/table/raw-row-at';
import { type Result, success } from '../../../shared/result';
import type { SheetSource } from '../sheet-source';
import { readHead } from './read-history';

/** Hidden sheets of a file that have a header and rows below it, and are not among those that are read. */
export async function unreadHidden(
  sources: readonly SheetSource[],
  { file, read }: { readonly file: string; readonly read: ReadonlySet<string> },
): Promise<Result<readonly ImportWarning[], AppError>> {
  const warnings: ImportWarning[] = [];
  for (const source of sources) {
    const { sheet, isHidden } = source;
    if (!isHidden || read.has(sheet)) continue;
    const lines = await linesIn(source);
    if (!lines.ok) return lines;
    if (lines.value === 0) continue;
    const params = { sheet, lines: String(lines.value) };
    warnings.push({ code: 'hiddenUnread', file, sheet, rows: [], count: lines.value, params });
  }
  return success(warnings);
}

/** The filled rows below the header; 0 where there is no header. */
async function linesIn(source: SheetSource): Promise<Result<number, AppError>> {
  const head = await readHead(source);
  if (!head.ok) return head;
  const header = findHeader(head.value, []);
  if (header === null) return success(0);
  let lines = 0;
  const read = await source.readRows({
    onStart: () => {
      lines = 0;
    },
    onRow: (row) => {
      const isBelow = row.number > header.headerRow.number;
      if (isBelow && rawRowAt(row).cells.some(({ kind }) => kind !== 'empty')) lines += 1;
      return true;
    },
  });
  return read.ok ? success(lines) : read;
}

/** A table that says these warnings too. */
export function withWarnings(table: ReadTable, warnings: readonly ImportWarning[]): ReadTable {
  if (warnings.length === 0) return table;
  const { reading } = table;
  return { ...table, reading: { ...reading, warnings: [...reading.warnings, ...warnings] } };
}
