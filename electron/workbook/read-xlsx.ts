import { type AppError, appError } from '../../shared/errors';
import type { RawTable } from '../../shared/purchases/raw-table';
import { failure, type Result } from '../../shared/result';
import { parseWorkbook } from './parse-workbook';
import { openZip, storedZip, type ZipParts } from './zip-gate';

/** Reads an .xlsx or .xlsm: the archive is checked and repacked before SheetJS sees it. */
export function readXlsx(
  bytes: Buffer,
  { file, maxRows }: { readonly file: string; readonly maxRows: number | null },
): Result<readonly RawTable[], AppError> {
  const parts = openZip(bytes, file);
  if (!parts.ok) return parts;
  const refusal = refusalOf(parts.value, file);
  if (refusal !== null) return failure(refusal);
  return parseWorkbook(storedZip(withStyles(parts.value)), { file, format: 'xlsx', maxRows });
}

/** The types under which the main part of a workbook is announced. */
const XML_MAIN =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|(?:sheet|template)\.macroenabled\.main\+xml/i;

/** `null` for what is a workbook. Programs announce kinds of parts that they do not write: only the rest is looked at. */
function refusalOf(parts: ZipParts, file: string): AppError | null {
  if (parts.get('mimetype')?.includes('opendocument.spreadsheet') === true) {
    return appError('file.kindNotYet', { file, kind: 'OpenDocument (.ods)' });
  }
  const types = parts.get('[content_types].xml')?.toString('utf8') ?? '';
  if (XML_MAIN.test(types)) return null;
  return types.includes('sheet.binary.')
    ? appError('file.kindNotYet', { file, kind: '.xlsb' })
    : appError('file.kindUnknown', { file });
}

const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>';

/** Some programs announce styles and write none; Excel opens such files, SheetJS does not. */
function withStyles(parts: ZipParts): ZipParts {
  const key = 'xl/styles.xml';
  return parts.has(key) ? parts : new Map([...parts, [key, Buffer.from(PLAIN_STYLES)]]);
}
