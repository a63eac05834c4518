import * as XLSX from 'xlsx';

import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { bytesOf, limits } from '../limits';
import { parseWorkbook } from '../sheetjs/parse-workbook';
import { sniffFormat } from '../sniff-format';
import { surveyBiff } from './biff-survey';
import { biffEncoding, decodedTables } from './biff-text';
import { readCompoundFile, type Streams } from './compound-file';

/**
 * Reads an .xls: Excel 2 to 2003, in a container that holds together or, before Excel 5, without one. Only the stream of
 * the workbook goes on to SheetJS.
 */
export function readXls(
  bytes: Buffer,
  { file }: { readonly file: string },
): Result<readonly RawTable[], AppError> {
  if (bytes.length > bytesOf(limits.xlsMegabytes)) {
    return failure(appError('file.tooLarge', { file, limitMegabytes: limits.xlsMegabytes }));
  }
  const stream = sniffFormat(bytes).kind === 'biff' ? success(bytes) : workbookStream(bytes, file);
  if (!stream.ok) return stream;
  const survey = surveyBiff(stream.value);
  if (survey === null) return failure(appError('file.damaged', { file }));
  if (survey.isEncrypted) return failure(appError('file.encrypted', { file }));
  resetFormats();
  const tables = parseWorkbook(stream.value, { file, format: 'xls' });
  if (!tables.ok) return tables;
  if (tables.value.length === 0) return failure(appError('file.empty', { file }));
  if (survey.version === 8) return tables;
  return success(decodedTables(tables.value, biffEncoding(survey)));
}

/** Documents of other programs in the same container, by one of their streams. */
const OTHERS: readonly (readonly [stream: string, name: string])[] = [
  ['worddocument', 'Word'],
  ['powerpoint document', 'PowerPoint'],
  ['visiodocument', 'Visio'],
  ['__properties_version1.0', 'Outlook'],
];

function workbookStream(bytes: Buffer, file: string): Result<Buffer, AppError> {
  const streams: Streams | null = readCompoundFile(bytes);
  if (streams === null) return failure(appError('file.damaged', { file }));
  if (streams.has('encryptedpackage')) return failure(appError('file.encrypted', { file }));
  const workbook = streams.get('workbook') ?? streams.get('book');
  if (workbook !== undefined) return success(workbook);
  const other = OTHERS.find(([stream]) => streams.has(stream))?.[1];
  return failure(
    other === undefined
      ? appError('file.kindUnknown', { file })
      : appError('file.notATable', { file, kind: other }),
  );
}

/** The formats of days that Chinese Excel builds in: a file names them by number only. */
const CHINESE_DAYS = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const FIRST_OWN_FORMAT = 164;

/** SheetJS ships its formats without types. */
const SSF = XLSX.SSF as {
  readonly get_table: () => object;
  readonly load: (format: string, id: number) => void;
};

/** SheetJS keeps the number formats of the file it read before. */
function resetFormats(): void {
  const formats = SSF.get_table();
  for (const id of Object.keys(formats)) {
    if (parseInt(id, 10) >= FIRST_OWN_FORMAT) Reflect.deleteProperty(formats, id);
  }
  for (const id of CHINESE_DAYS) SSF.load('yyyy-mm-dd', id);
}
