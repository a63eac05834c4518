import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import type { TextPlace } from '../markup/html-tables';
import { sylkRecord } from './sylk-record';
import { SylkSheet } from './sylk-sheet';

/** The one sheet of a SYLK file (.slk), as Excel and instruments write it. */
export async function readSylk(
  pieces: AsyncIterable<string>,
  { file, encoding }: TextPlace,
): Promise<Result<readonly RawTable[], AppError>> {
  const sheet = new SylkSheet(file);
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/[\r\n]+/);
    rest = lines.pop() ?? '';
    for (const line of lines) if (!sheet.isWhole) sheet.take(sylkRecord(line.trimStart()));
    if (sheet.failure !== null) return failure(sheet.failure);
  }
  if (!sheet.isWhole) sheet.take(sylkRecord(rest.trimStart()));
  const rows = sheet.rows();
  if (sheet.failure !== null) return failure(sheet.failure);
  if (!sheet.isWhole) return failure(appError('file.damaged', { file }));
  if (rows.length === 0) return failure(appError('file.empty', { file }));
  const far = sheet.far.found();
  return success([
    {
      file,
      format: 'slk',
      encoding,
      sheet: '',
      epoch: sheet.epoch,
      rows,
      ...(far === null ? {} : { farCells: far }),
    },
  ]);
}
