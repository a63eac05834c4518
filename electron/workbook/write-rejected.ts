import { basename } from 'node:path';

import * as XLSX from 'xlsx';

import { type AppError, appError } from '../../shared/errors';
import { failure, type Result, success } from '../../shared/result';
import { writeFileSafely } from '../storage/write-file-safely';

/** Refused rows of one sheet under its own header, each with its reason in the last column. */
export interface RejectedSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes refused rows as a workbook to mend and read again. Every cell is text: nothing in it can become a formula. */
export async function writeRejected(
  path: string,
  sheets: readonly RejectedSheet[],
): Promise<Result<null, AppError>> {
  try {
    await writeFileSafely(path, workbookBytes(sheets));
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

function workbookBytes(sheets: readonly RejectedSheet[]): Buffer {
  const workbook = XLSX.utils.book_new();
  const names = new Set<string>();
  for (const { name, header, rows } of sheets) {
    const cells = [header, ...rows].map((row) =>
      row.map((text): XLSX.CellObject => ({ t: 's', v: text, z: '@' })),
    );
    const sheet = XLSX.utils.aoa_to_sheet(cells);
    XLSX.utils.book_append_sheet(workbook, sheet, sheetName(name, names));
  }
  const bytes: unknown = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new Error('Broken belief: a workbook is written as bytes');
  return bytes;
}

const LONGEST_NAME = 31;

/** A name Excel accepts, and of which there is only one. Excel does not tell upper from lower case. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${String(count)})`;
    const name = (plain === '' ? 'Sheet' : plain).slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
