import Papa from 'papaparse';

import { type AppError, appError } from '../../shared/errors';
import type { RawCell, RawRow, RawTable } from '../../shared/purchases/raw-table';
import { failure, type Result, success } from '../../shared/result';
import { plainCell } from './cell-values';
import { limits } from './limits';
import { sniffText } from './sniff-format';

/** Reads lines of cells: byte-order mark, else strict UTF-8, else GB18030 over the whole file. Every cell stays text. */
export function readTextTable(
  bytes: Buffer,
  { file, maxRows }: { readonly file: string; readonly maxRows: number | null },
): Result<RawTable, AppError> {
  const decoded = decode(bytes);
  if (decoded === null) return failure(appError('file.kindUnknown', { file }));
  const kind = sniffText(decoded.text);
  if (kind.kind === 'empty') return failure(appError('file.empty', { file }));
  if (kind.kind === 'later') return failure(appError('file.kindNotYet', { file, kind: kind.name }));
  if (kind.kind !== 'text') return failure(appError('file.kindUnknown', { file }));
  const rows = rowsOf(decoded.text, { file, maxRows });
  if (!rows.ok) return rows;
  return success({
    file,
    format: 'csv',
    encoding: decoded.encoding,
    sheet: '',
    rows: withoutBlankEnd(rows.value),
  });
}

interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/** `null` where the bytes are text in neither encoding. A mark at the start never becomes part of the first cell. */
function decode(bytes: Buffer): Decoded | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text: text.replace(/^\ufeff/, ''), encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return null;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

function rowsOf(
  text: string,
  { file, maxRows }: { readonly file: string; readonly maxRows: number | null },
): Result<readonly RawRow[], AppError> {
  const lines = text.replace(/\r\n?/g, '\n');
  const stated = /^sep=(.)\n/i.exec(lines)?.[1];
  const parsed = Papa.parse<string[]>(lines, {
    delimiter: stated ?? guessDelimiter(lines),
    newline: '\n',
    ...(maxRows === null ? {} : { preview: maxRows }),
  });
  const quote = parsed.errors.find((error) => error.type === 'Quotes');
  if (quote !== undefined) {
    return failure(appError('table.quoteUnbalanced', { file, row: (quote.row ?? 0) + 1 }));
  }
  if (parsed.data.length > limits.rows) {
    return failure(appError('file.tooManyRows', { file, sheet: '', limit: limits.rows }));
  }
  const rows: RawRow[] = [];
  for (const [index, cells] of parsed.data.entries()) {
    if (cells.length > limits.columns) {
      return failure(appError('file.tooManyColumns', { file, sheet: '', limit: limits.columns }));
    }
    const isDirective = stated !== undefined && index === 0;
    if (!isDirective) rows.push({ number: index + 1, cells: cells.map(cellFrom) });
  }
  return success(rows);
}

/** The delimiter that cuts the first lines into most cells. */
function guessDelimiter(lines: string): string {
  const counts = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview: 50 });
    return data.reduce((count, cells) => count + cells.length - 1, 0);
  });
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Exports write `="0012"` so that spreadsheets keep a code's zeros. */
function cellFrom(text: string): RawCell {
  return plainCell(/^="([^"]*)"$/.exec(text)?.[1] ?? text);
}

/** Rows after the last filled cell are no part of a table: a workbook could not even tell that they are there. */
function withoutBlankEnd(rows: readonly RawRow[]): readonly RawRow[] {
  const isFilled = (row: RawRow): boolean =>
    row.cells.some((cell) => cell.kind !== 'empty' && cell.text.trim() !== '');
  let length = rows.length;
  while (length > 0) {
    const last = rows[length - 1];
    if (last === undefined || isFilled(last)) break;
    length -= 1;
  }
  return rows.slice(0, length);
}
