import { type ColumnMapping, meaningOf, type PurchaseField } from '../columns/column-mapping';
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
