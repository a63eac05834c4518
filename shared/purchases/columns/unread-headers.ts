import { type AppError, appError } from '../../errors';
import { isDecided, readMarkWords, speaksOfSelection } from '../contents/flag-words';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import { columnLetters, type RawCell } from '../table/raw-table';
import { fieldWord, purchaseFieldSchema } from './column-mapping';
import { isFieldNeeded } from './doubtful-columns';
import { oddlyQualified } from './header-synonyms';
import type { TableLayout } from './table-layout';

type Headed = Pick<TableLayout, 'table' | 'headerRow' | 'mapping' | 'hidden'>;

/**
 * The first column that has the word of a number that no other column has, beside words by which it is not taken for it: 采购金额(W),
 * 采购金额(本年累计). Passed over in silence its number would be missing, or made of others. `null` where there is none.
 */
export function oddlyQualifiedColumn(layout: Headed): AppError | null {
  for (const [column, cell] of shownHeaders(layout)) {
    const odd = oddlyQualified(headerText(cell));
    const field = purchaseFieldSchema.safeParse(odd?.field);
    if (odd === null || !field.success || !isFieldNeeded(field.data, layout.mapping)) continue;
    const place = placeOf(layout, column);
    const { qualifier } = odd;
    return odd.isOther
      ? appError('table.columnOfOther', { ...place, qualifier, field: fieldWord(field.data) })
      : appError('table.qualifierUnknown', { ...place, qualifier });
  }
  return null;
}

/**
 * Where no column is read as that of the flags, the first whose cells are flags, below a header that speaks of selection in words that
 * are not known (排除中选), below none, or in words of selection. `null` where there is none.
 */
export function unclearFlagColumn(layout: Headed): AppError | null {
  if (layout.mapping.selectedFlag !== undefined) return null;
  const mapped = new Set(Object.values(layout.mapping));
  const width = Math.max(...layout.table.rows.map(({ cells }) => cells.length), 0);
  for (let column = 0; column < width; column += 1) {
    if (mapped.has(column) || layout.hidden?.has(column) === true) continue;
    const header = plainText(layout.headerRow.cells[column]);
    const value = flagBelow(layout, column, header);
    if (value !== null) return appError('table.flagUnclear', { ...placeOf(layout, column), value });
  }
  return null;
}

const SAMPLE_ROWS = 500;
/** Below no header a number may be anything. */
const NUMBER = /^[\d.]+$/;

/** Below a header that speaks of something else only words of selection are flags. */
function isMark(text: string): boolean {
  return isDecided(readMarkWords(text));
}

/** The first flag of a column in which nothing but flags stands. */
function flagBelow({ table, headerRow }: Headed, column: number, header: string): string | null {
  const below = table.rows.filter(({ number }) => number > headerRow.number).slice(0, SAMPLE_ROWS);
  const texts = below
    .map(({ cells }) => cells[column])
    .filter((cell) => plainText(cell) !== '')
    .map((cell) => ({ text: plainText(cell), reading: readSelectedFlag(cell, '') }));
  const speaks = speaksOfSelection(normalizeHeader(header).key);
  const areFlags = texts.every(
    ({ text, reading }) =>
      reading !== null &&
      reading !== 'unreadable' &&
      (speaks || (header === '' ? !NUMBER.test(text) : isMark(text))),
  );
  return areFlags ? (texts[0]?.text ?? null) : null;
}

function shownHeaders({ headerRow, mapping, hidden }: Headed): readonly [number, RawCell][] {
  const mapped = new Set(Object.values(mapping));
  return Array.from(headerRow.cells.entries()).filter(
    ([column, cell]) => cell.kind === 'text' && !mapped.has(column) && hidden?.has(column) !== true,
  );
}

function placeOf(
  { table: { file, sheet }, headerRow }: Headed,
  column: number,
): { file: string; sheet: string; row: number; column: string; letters: string } {
  const header = headerText(headerRow.cells[column]);
  return { file, sheet, row: headerRow.number, column: header, letters: columnLetters(column) };
}
