import type { RawCell, RawRow, RawTable } from '../table/raw-table';
import { type Caption, withCaptions } from './captions';
import { meaningOf, type PurchaseField } from './column-mapping';
import { joinedHeader } from './join-header';

/** Where a header stands. */
export interface HeaderPlace {
  /** The number of its last row, as Excel counts. */
  readonly row: number;
  /** 2: the row above belongs to it. */
  readonly depth: 1 | 2;
}

export interface TableHeader extends HeaderPlace {
  /** What each column is called, the words of both rows joined, with a caption's unit; its number is `row`. */
  readonly headerRow: RawRow;
  /** The same without the captions' units: what templates know a header by. */
  readonly wordsRow: RawRow;
  readonly captions: readonly Caption[];
  /** The header's rows as they stand in the file, to know them again where a page repeats them. */
  readonly headerRows: readonly RawRow[];
}

const SEARCHED_ROWS = 100;
const NEEDED_FIELDS = 3;
const DEPTHS = [1, 2] as const;

/**
 * The header among the first hundred rows: the row, or two rows, that name most fields of a purchase, the drug's name among
 * them; the upper one of equals, so that a header repeated on every page is found where it first stands. `null` where
 * there is none.
 */
export function detectHeader(table: RawTable): TableHeader | null {
  let best: Candidate | null = null;
  for (const row of table.rows) {
    if (row.number > SEARCHED_ROWS) break;
    for (const depth of DEPTHS) {
      const candidate = candidateAt(table, { row: row.number, depth });
      if (candidate !== null && isBetter(candidate, best)) best = candidate;
    }
  }
  return best === null ? null : captioned(table, best.header);
}

/** The header at a place; `null` where the table has no such row. */
export function headerAt(table: RawTable, place: HeaderPlace): TableHeader | null {
  const header = plainHeaderAt(table, place);
  return header === null ? null : captioned(table, header);
}

type PlainHeader = Omit<TableHeader, 'wordsRow' | 'captions'>;

function captioned(table: RawTable, header: PlainHeader): TableHeader {
  const { headerRow: wordsRow, headerRows } = header;
  return { ...header, wordsRow, ...withCaptions(table, wordsRow, headerRows) };
}

function plainHeaderAt(table: RawTable, { row, depth }: HeaderPlace): PlainHeader | null {
  const lower = rowAt(table, row);
  if (lower === null) return null;
  const upper = depth === 2 ? rowAt(table, row - 1) : null;
  return upper === null
    ? { row, depth: 1, headerRow: lower, headerRows: [lower] }
    : { row, depth: 2, headerRow: joinedHeader(upper, lower), headerRows: [upper, lower] };
}

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
  const fields: ReadonlySet<PurchaseField> = new Set(meanings);
  return fields.has('genericName') && fields.size >= NEEDED_FIELDS
    ? { header, fields: fields.size, doubles: meanings.length - fields.size }
    : null;
}

/** More fields win; of equals, two rows win over one of them where they tell apart what one row leaves double. */
function isBetter({ header, fields, doubles }: Candidate, best: Candidate | null): boolean {
  if (best === null || fields !== best.fields) return fields > (best?.fields ?? 0);
  const isWider =
    header.depth === 2 && best.header.depth === 1 && header.row - best.header.row <= 1;
  return isWider && ((doubles < best.doubles && namesGroups(header)) || isBilingual(header));
}

/** A single word above a header is the table's title. */
function namesGroups({ headerRows: [upper] }: PlainHeader): boolean {
  return (upper?.cells.filter((cell) => textOf(cell) !== '').length ?? 0) > 1;
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
