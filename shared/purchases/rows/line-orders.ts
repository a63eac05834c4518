import type { ColumnMapping } from '../columns/column-mapping';
import { plainTextOf } from '../table/cell-text';
import type { RowCursor } from '../table/row-cursor';
import { textHash } from './text-hash';

const PLAIN = /^[\x21-\x7e]*$/;

/** Reads what tells the order numbers of rows apart; 0 where a row has none. */
export function lineOrderReader({ orderNumber }: ColumnMapping): (row: RowCursor) => number {
  if (orderNumber === undefined) return () => 0;
  return (row) => {
    if (row.contentId(orderNumber) === 0) return 0;
    const cell = row.cell(orderNumber);
    if (cell.kind === 'empty') return 0;
    const text = PLAIN.test(cell.text) ? cell.text : plainTextOf(cell.text);
    return text === '' ? 0 : textHash(text);
  };
}
