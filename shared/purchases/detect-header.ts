import { meaningOf, type PurchaseField } from './column-mapping';
import type { RawRow, RawTable } from './raw-table';

const SEARCHED_ROWS = 30;
const NEEDED_FIELDS = 3;

/**
 * The row among the first thirty that names most fields of a purchase, the drug's name among them; the upper one of
 * equals, so that a header repeated on every page is found where it first stands. `null` where there is none.
 */
export function detectHeader(table: RawTable): RawRow | null {
  let best: { readonly row: RawRow; readonly count: number } | null = null;
  for (const row of table.rows) {
    if (row.number > SEARCHED_ROWS) break;
    const fields = fieldsIn(row);
    const isHeader = fields.has('genericName') && fields.size >= NEEDED_FIELDS;
    if (isHeader && fields.size > (best?.count ?? 0)) best = { row, count: fields.size };
  }
  return best?.row ?? null;
}

function fieldsIn(row: RawRow): ReadonlySet<PurchaseField> {
  return new Set(row.cells.flatMap((cell) => meaningOf(cell)?.field ?? []));
}
