import { headerText, normalizeHeader } from '../table/header-text';
import type { RawRow, RawTable } from '../table/raw-table';
import {
  type ColumnMapping,
  guessMapping,
  type PurchaseField,
  purchaseFieldSchema,
} from './column-mapping';
import { oddlyQualified } from './header-synonyms';

/** Fields of which any one says what the others do. */
const SAME: readonly (readonly PurchaseField[])[] = [
  ['packs', 'units'],
  ['amountYuan', 'packPriceYuan', 'unitPriceYuan'],
];

/** Whether a column of a field would say what no mapped column does; what was returned is needed wherever it is said. */
export function isFieldNeeded(field: PurchaseField, mapping: ColumnMapping): boolean {
  const fields = SAME.find((same) => same.includes(field)) ?? [field];
  return fields.every((each) => mapping[each] === undefined);
}

/**
 * The columns by their headers, with those that are the only ones of their number beside words that nobody knows: 采购金额(东区). Each of
 * these is asked about once. Words by which something else is known to be meant (累计, 去年) take no column.
 */
export function guessColumns(table: RawTable, headerRow: RawRow): ColumnMapping {
  const mapping = guessMapping(table, headerRow);
  const taken = new Set(Object.values(mapping));
  let found = mapping;
  for (const [column, cell] of headerRow.cells.entries()) {
    const odd = cell.kind !== 'text' || taken.has(column) ? null : oddlyQualified(cell.text);
    const field = purchaseFieldSchema.safeParse(odd?.field);
    if (odd === null || odd.isOther || !field.success) continue;
    const isNumber = SAME.some((same) => same.includes(field.data));
    if (isNumber && isFieldNeeded(field.data, found)) found = { ...found, [field.data]: column };
  }
  return found;
}

const LIST_PRICE = /^挂网(?:价格?|单价)$/;

/** The word by which a mapped column may not be what a purchase's field is: 东区, 挂网价. `null` where nothing speaks against it. */
export function doubtfulWord(header: string): string | null {
  const { key } = normalizeHeader(header);
  if (LIST_PRICE.test(key)) return key;
  const odd = oddlyQualified(headerText({ kind: 'text', text: header }));
  return odd === null || odd.isOther ? null : odd.qualifier;
}
