import { Parser } from 'htmlparser2';

import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import type { TextPlace } from './html-tables';
import { tableOfGrid } from './markup-grid';
import { spreadsheetXmlHandler } from './spreadsheet-xml-handler';

/** The sheets of an Excel 2003 XML workbook, visible ones first. */
export async function readSpreadsheetXml(
  pieces: AsyncIterable<string>,
  { file, encoding }: TextPlace,
): Promise<Result<readonly RawTable[], AppError>> {
  const handler = spreadsheetXmlHandler(file);
  const parser = new Parser(handler.events, { xmlMode: true, decodeEntities: true });
  for await (const piece of pieces) {
    parser.write(piece);
    const problem = handler.failure();
    if (problem !== null) return failure(problem);
  }
  parser.end();
  const problem = handler.failure();
  if (problem !== null) return failure(problem);
  if (!handler.isWhole() || handler.sheets.length === 0) {
    return failure(appError('file.damaged', { file }));
  }
  const epoch = handler.epoch();
  const tables = handler.sheets.map(({ name, isHidden, grid }): RawTable => ({
    file,
    format: 'xml',
    encoding,
    sheet: name,
    ...(isHidden ? { isHidden } : {}),
    epoch,
    ...tableOfGrid(grid),
  }));
  return success([
    ...tables.filter((table) => table.isHidden !== true),
    ...tables.filter((table) => table.isHidden === true),
  ]);
}
