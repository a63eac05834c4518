import type { AppError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import type { Result } from '../../../shared/result';
import { plainStyles } from '../xlsx/xlsx-styles';
import { openZip, storedZip, type ZipParts } from '../zip/zip-gate';
import { parseWorkbook } from './parse-workbook';

/** Reads a workbook in a zip archive whole: the archive is checked and repacked before SheetJS sees it. */
export function parseZipWorkbook(
  bytes: Buffer,
  { file, format }: { readonly file: string; readonly format: 'xlsx' | 'xlsb' },
): Result<readonly RawTable[], AppError> {
  const parts = openZip(bytes, { file, keepsBinaryParts: format === 'xlsb' });
  if (!parts.ok) return parts;
  const mended =
    format === 'xlsx' ? withPlainCharacters(withPlainStyles(parts.value)) : parts.value;
  return parseWorkbook(storedZip(mended), { file, format });
}

const STYLES = 'xl/styles.xml';

function withPlainStyles(parts: ZipParts): ZipParts {
  const styles = plainStyles(parts.get(STYLES)?.toString('utf8') ?? null);
  return styles === null ? parts : new Map([...parts, [STYLES, Buffer.from(styles)]]);
}

const REFERENCE = /&#(?:(\d{3,7})|x([\da-f]{2,6}));/gi;

/** A day or time written as ISO text. SheetJS makes a number of it that may be moved by a time zone: it stays text. */
const ISO_CELL = /(<(?:[\w.-]+:)?c\s[^<>]*?\bt=)(?:"d"|'d')/g;

/**
 * SheetJS reads characters written as numbers wrongly where they are no Latin ones: they are written out for it. Days as
 * text become text.
 */
function withPlainCharacters(parts: ZipParts): ZipParts {
  const mended = Array.from(parts, ([key, part]): [string, Buffer] => {
    if (!key.startsWith('xl/') || !key.endsWith('.xml')) return [key, part];
    const hasReferences = part.includes('&#');
    const hasDays = part.includes('t="d"') || part.includes("t='d'");
    if (!hasReferences && !hasDays) return [key, part];
    const text = part
      .toString('utf8')
      .replace(ISO_CELL, '$1"str"')
      .replace(REFERENCE, (whole, decimal?: string, hex?: string) => {
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
        return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });
    return [key, Buffer.from(text)];
  });
  return new Map(mended);
}
