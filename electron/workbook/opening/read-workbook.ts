import type { AppError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { type Result, success } from '../../../shared/result';
import { openWorkbook } from './open-workbook';
import { tableOfSource } from './table-of-source';

/** All sheets of a workbook or text table in memory, visible ones first: for files that a person fills in. */
export async function readWorkbook(path: string): Promise<Result<readonly RawTable[], AppError>> {
  const sources = await openWorkbook(path);
  if (!sources.ok) return sources;
  const tables: RawTable[] = [];
  for (const source of sources.value) {
    const table = await tableOfSource(source);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return success(tables);
}
