import type { RawCell, RawRow, RawTable } from '../table/raw-table';
import { type Caption, withCaptions } from './captions';
import { meaningOf, type PurchaseField } from './column-mapping';
import { isUnitWord, joinedHeaderOf, OTHER_FLOWS } from './join-header';
import { monthHeader } from './month-words';

export const HEADER_DEPTHS = [1, 2, 3] as const;
export type HeaderDepth = (typeof HEADER_DEPTHS)[number];

/** Where a header stands. */
export interface HeaderPlace {
  /** The number of its last row, as Excel counts. */
  readonly row: number;
  /** How many rows it takes, the last one and those above it. */
  readonly depth: HeaderDepth;
}

export interface DetectedHeader extends HeaderPlace {
  /** What each column is called, the words of both rows joined, with a caption's unit; its number is `row`. */
  readonly headerRow: RawRow;
  /** The same without the captions' units: what templates know a header by. */
  readonly wordsRow: RawRow;
  readonly captions: readonly Caption[];
  /** The header's rows as they stand in the file, to know them again where a page repeats them. */
  readonly headerRows: readonly RawRow[];
}

export const SEARCHED_ROWS = 100;
const NEEDED_FIELDS = 3;

/**
 * The header among the first hundred rows: the row, or rows, that name most fields of a purchase, the drug's name among
 * them; the upper one of equals, so that a header repeated on every page is found where it first stands. `null` where
 * there is none.
 */
export function detectHeader(table: RawTable): DetectedHeader | null {
  let best: Candidate | null = null;
  for (const row of table.rows) {
    if (row.number > SEARCHED_ROWS) break;
    if (holdsNumbers(row)) continue;
    for (const depth of HEADER_DEPTHS) {
      const candidate = candidateAt(table, { row: row.number, depth });
      if (candidate !== null && isBetter(candidate, best)) best = candidate;
    }
  }
  return best === null ? null : captioned(table, underOtherFlows(table, best.header));
}

const MOST_NUMBERS = 1;
const NUMBER = /^[\d.,]+$/;

/** Several numbers beside each other are data, or number the columns. */
function holdsNumbers({ cells }: RawRow): boolean {
  const isNumber = (cell: RawCell): boolean =>
    (cell.kind === 'number' || (cell.kind === 'text' && NUMBER.test(cell.text))) &&
    monthHeader(cell.text) === null;
  return cells.filter(isNumber).length > MOST_NUMBERS;
}

/** The header at a place; `null` where the table has no such row. */
export function headerAt(table: RawTable, place: HeaderPlace): DetectedHeader | null {
  const header = plainHeaderAt(table, place);
  return header === null ? null : captioned(table, header);
}

type PlainHeader = Omit<DetectedHeader, 'wordsRow' | 'captions'>;

function captioned(table: RawTable, header: PlainHeader): DetectedHeader {
  const { headerRow: wordsRow, headerRows } = header;
  return { ...header, wordsRow, ...withCaptions(table, wordsRow, headerRows) };
}

function plainHeaderAt(table: RawTable, { row, depth }: HeaderPlace): PlainHeader | null {
  const lower = rowAt(table, row);
  if (lower === null) return null;
  const above = HEADER_DEPTHS.slice(1, depth).flatMap((up) => rowAt(table, row - up + 1) ?? []);
  const headerRows = [...above.reverse(), lower];
  const headerRow = joinedHeaderOf(headerRows);
  return { row, depth: depthOf(headerRows.length), headerRow, headerRows };
}

function depthOf(rows: number): HeaderDepth {
  return rows === 3 ? 3 : rows === 2 ? 2 : 1;
}

/**
 * A row of groups above a header that says that its measures are those of issues or stock: they are none of a purchase, however
 * many fields the lower row names.
 */
function underOtherFlows(table: RawTable, header: PlainHeader): PlainHeader {
  const upper = header.depth === 1 ? rowAt(table, header.row - 1) : null;
  if (upper === null || filledCells(upper) < 2) return header;
  const joined = plainHeaderAt(table, { row: header.row, depth: 2 });
  const isOther = upper.cells.some(
    (cell) => OTHER_FLOWS.test(textOf(cell)) && textOf(cell).length <= LONGEST_GROUP,
  );
  return joined === null || !isOther ? header : joined;
}

/** A longer word above a header is a title, or a remark. */
const LONGEST_GROUP = 8;

interface Candidate {
  readonly header: PlainHeader;
  readonly fields: number;
  /** Columns whose meaning another column has too. */
  readonly doubles: number;
}

function candidateAt(table: RawTable, place: HeaderPlace): Candidate | null {
  const header = plainHeaderAt(table, place);
  if (header === null || header.depth !== place.depth) return null;
  const meanings = header.headerRow.cells.flatMap((cell) => meaningOf(cell)?.field ?? []);
  const ofMonths = beginsWithTitle(header) ? [] : header.headerRow.cells.flatMap(fieldsOfMonth);
  const fields: ReadonlySet<PurchaseField> = new Set([...meanings, ...ofMonths]);
  return fields.has('genericName') && fields.size >= NEEDED_FIELDS
    ? { header, fields: fields.size, doubles: meanings.length - new Set(meanings).size }
    : null;
}

const MEASURES: ReadonlySet<PurchaseField> = new Set([
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
]);

/** What the column of one month says: when, and what it counts. */
function fieldsOfMonth(cell: RawCell): readonly PurchaseField[] {
  const month = cell.kind === 'text' || cell.kind === 'date' ? monthHeader(cell.text) : null;
  if (month === null) return [];
  if (month.measure === '') return ['date'];
  const measure = meaningOf({ kind: 'text', text: month.measure })?.field;
  return measure !== undefined && MEASURES.has(measure) ? ['date', measure] : [];
}

/** More fields win; of equals, two rows win over one of them where they tell apart what one row leaves double. */
function isBetter({ header, fields, doubles }: Candidate, best: Candidate | null): boolean {
  if (best === null || fields !== best.fields) return fields > (best?.fields ?? 0);
  const isWider = header.depth > best.header.depth && header.row - best.header.row <= 1;
  if (!isWider) return false;
  return (
    (doubles < best.doubles && namesGroups(header)) || isBilingual(header) || endsInUnits(header)
  );
}

/** Whether the uppermost of several rows is a title of the whole table, and no group of some columns. */
function beginsWithTitle({ headerRows: [upper], depth }: PlainHeader): boolean {
  return (
    depth > 1 && upper !== undefined && filledCells(upper) === 1 && textOf(upper.cells[0]) !== ''
  );
}

/** A single word above a header is the table's title. */
function namesGroups({ headerRows: [upper] }: PlainHeader): boolean {
  return upper !== undefined && filledCells(upper) > 1;
}

function filledCells({ cells }: RawRow): number {
  return cells.filter((cell) => textOf(cell) !== '').length;
}

/** Whether the last row says nothing but how columns are counted: 盒, 元/盒, 万元. */
function endsInUnits({ headerRows }: PlainHeader): boolean {
  const words = headerRows[headerRows.length - 1]?.cells.map(textOf).filter((text) => text !== '');
  return (
    headerRows.length > 1 && words !== undefined && words.length > 0 && words.every(isUnitWord)
  );
}

/** Two rows that each are a header, in two languages. */
function isBilingual({ headerRows }: PlainHeader): boolean {
  const [upper, lower] = headerRows.map((row) =>
    row.cells.map((cell) => meaningOf(cell)?.field ?? null),
  );
  if (upper === undefined || lower === undefined) return false;
  const isSame = upper.every((field, column) => field === (lower[column] ?? null));
  const hasOtherWords = headerRows[0]?.cells.some(
    (cell, column) =>
      meaningOf(cell) !== null && textOf(cell) !== textOf(headerRows[1]?.cells[column]),
  );
  return isSame && hasOtherWords === true;
}

function rowAt(table: RawTable, number: number): RawRow | null {
  return table.rows.find((row) => row.number === number) ?? null;
}

function textOf(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' ? '' : cell.text.trim();
}
