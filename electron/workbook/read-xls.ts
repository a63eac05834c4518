import { type AppError, appError } from '../../shared/errors';
import type { RawTable } from '../../shared/purchases/raw-table';
import { failure, type Result } from '../../shared/result';
import { readCompoundFile } from './compound-file';
import { bytesOf, limits } from './limits';
import { parseWorkbook } from './parse-workbook';

/** Reads an .xls of Excel 97–2003 (BIFF8) whose container holds together. */
export function readXls(
  bytes: Buffer,
  { file, maxRows }: { readonly file: string; readonly maxRows: number | null },
): Result<readonly RawTable[], AppError> {
  if (bytes.length > bytesOf(limits.xlsMegabytes)) {
    return failure(appError('file.tooLarge', { file, limitMegabytes: limits.xlsMegabytes }));
  }
  const streams = readCompoundFile(bytes);
  if (streams === null) return failure(appError('file.damaged', { file }));
  if (streams.has('encryptedpackage')) return failure(appError('file.encrypted', { file }));
  if (!streams.has('workbook') && streams.has('book')) {
    return failure(appError('file.kindNotYet', { file, kind: 'Excel 5/95' }));
  }
  const workbook = streams.get('workbook');
  if (workbook === undefined) return failure(appError('file.kindUnknown', { file }));
  const refusal = refusalOf(workbook, file);
  if (refusal !== null) return failure(refusal);
  return parseWorkbook(bytes, { file, format: 'xls', maxRows });
}

const BEGIN_OF_FILE = 0x0809;
const END_OF_FILE = 0x000a;
const FILE_PASSWORD = 0x002f;
const BIFF8 = 0x0600;

/** Looks at the workbook's first records: `null` where they are those of an open BIFF8 file. */
function refusalOf(stream: Buffer, file: string): AppError | null {
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (at + 4 + length > stream.length) return appError('file.damaged', { file });
    if (at === 0) {
      if (type !== BEGIN_OF_FILE || length < 2) return appError('file.damaged', { file });
      if (stream.readUInt16LE(4) !== BIFF8) {
        return appError('file.kindNotYet', { file, kind: 'Excel 5/95' });
      }
    }
    if (type === FILE_PASSWORD) return appError('file.encrypted', { file });
    if (type === END_OF_FILE) return null;
    at += 4 + length;
  }
  return appError('file.damaged', { file });
}
