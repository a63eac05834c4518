import { type AppError, appError } from '../../shared/errors';
import type { RawTable } from '../../shared/purchases/raw-table';
import { failure, type Result } from '../../shared/result';
import { parseWorkbook } from './parse-workbook';
import { xlsxStylesWithDates } from './xlsx-styles';
import { openZip, storedZip, type ZipParts } from './zip-gate';

/** Reads a workbook in a zip archive whole: the archive is checked and repacked before SheetJS sees it. */
export function parseZipWorkbook(
  bytes: Buffer,
  { file, format }: { readonly file: string; readonly format: 'xlsx' | 'xlsb' | 'ods' },
): Result<readonly RawTable[], AppError> {
  const parts = openZip(bytes, { file, keepsBinaryParts: format === 'xlsb' });
  if (!parts.ok) return parts;
  if (format === 'ods' && isEncryptedOds(parts.value)) {
    return failure(appError('file.encrypted', { file }));
  }
  const mended = format === 'xlsx' ? withStyles(parts.value) : parts.value;
  return parseWorkbook(storedZip(mended), { file, format, maxRows: null });
}

function isEncryptedOds(parts: ZipParts): boolean {
  return parts.get('meta-inf/manifest.xml')?.includes(':encryption-data') === true;
}

const STYLES = 'xl/styles.xml';

/** Some programs announce styles and write none; Excel opens such files, SheetJS does not. */
function withStyles(parts: ZipParts): ZipParts {
  const styles = parts.get(STYLES)?.toString('utf8') ?? null;
  return new Map([...parts, [STYLES, Buffer.from(xlsxStylesWithDates(styles))]]);
}
