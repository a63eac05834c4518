import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { AppError } from '../../shared/errors';
import type { TextEncoding } from '../../shared/purchases/table-format';
import { type Result, success } from '../../shared/result';
import { sourceOfTable } from './memory-source';
import { readTextTable } from './read-text-table';
import type { SheetSource } from './sheet-source';

export interface TextOptions {
  /** How the text is decoded; told from its bytes where not given. */
  readonly encoding?: TextEncoding;
}

/** Opens what is text: lines of cells, an HTML page or an Excel 2003 XML workbook, whichever the text turns out to be. */
export async function openTextTable(
  path: string,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  _options: TextOptions = {},
): Promise<Result<readonly SheetSource[], AppError>> {
  const file = basename(path);
  const table = readTextTable(await readFile(path), { file, maxRows: null });
  return table.ok ? success([sourceOfTable(table.value)]) : table;
}
