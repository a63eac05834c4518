import { type ColumnMapping, meaningOf, type PurchaseField } from '../columns/column-mapping';
import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawCell, RawRow } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

const NEEDED_FIELDS = 3;

/**
 * Whether a row below the header is the header of another table: it names the fields of a purchase, and not where the
 * header above has them. The rows below it would be read by the wrong columns.
 */
export function isSecondHeader({ cells }: RawRow, mapping: ColumnMapping): boolean {
  const fields = new Set(cells.flatMap((cell) => meaningOf(cell)?.field ?? []));
  if (!fields.has('genericName') || fields.size < NEEDED_FIELDS) return false;
  const places = Object.entries(mapping) as [PurchaseField, number][];
  return places.some(([field, column]) => fields.has(field) && !isOf(cells[column], field));
}

/** Whether a row that is no purchase may be such a header: a word of headers stands where its date or its measures should. */
export function mayBeHeader(
  row: Pick<RowCursor, 'kind' | 'cell'>,
  columns: readonly number[],
): boolean {
  return columns.some(
    (column) => row.kind(column) === 'text' && meaningOf(row.cell(column)) !== null,
  );
}

function isOf(cell: RawCell | undefined, field: PurchaseField): boolean {
  return cell !== undefined && meaningOf(cell)?.field === field;
}

/** The column in which a second table begins beside the first; `null` where the header is that of one table. */
export function tableBeside({ cells }: RawRow): number | null {
  const columns = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) {
    const key = cell.kind === 'text' ? normalizeHeader(plainText(cell)).key : '';
    if (key === '' || meaningOf(cell) === null) continue;
    columns.set(key, [...(columns.get(key) ?? []), index]);
  }
  const twice = Array.from(columns.values()).filter(({ length }) => length > 1);
  // Quantities and amounts may stand several times for one drug: bought, returned, in stock.
  const hasNames = twice.some(([column = -1]) => isOf(cells[column], 'genericName'));
  const second = Math.min(...twice.map(([, column = Infinity]) => column));
  return hasNames && twice.length >= NEEDED_FIELDS ? second : partedAt(cells);
}

/** Where blank columns part two headers, each with a name and a measure of its own. */
function partedAt(cells: readonly RawCell[]): number | null {
  const parts: { readonly start: number; readonly fields: Set<PurchaseField> }[] = [];
  let isOpen = false;
  for (const [index, cell] of cells.entries()) {
    const isBlank = cell.kind === 'empty' || plainText(cell) === '';
    if (!isBlank && !isOpen) parts.push({ start: index, fields: new Set() });
    isOpen = !isBlank;
    const field = meaningOf(cell)?.field;
    if (field !== undefined) parts[parts.length - 1]?.fields.add(field);
  }
  const tables = parts.filter(({ fields }) => fields.has('genericName') && measures(fields));
  return tables[1]?.start ?? null;
}

function measures(fields: ReadonlySet<PurchaseField>): boolean {
  return fields.has('amountYuan') || fields.has('packs') || fields.has('units');
}
