import { readTypedNumber } from '../../decimal/typed-number';
import { plainText } from '../table/cell-text';
import type { RawRow, RawTable } from '../table/raw-table';
import type { ColumnMapping, PurchaseField } from './column-mapping';
import type { DetectedHeader } from './detect-header';

type Head = Pick<RawTable, 'rows'>;
type HeaderEnd = Pick<DetectedHeader, 'row'>;

const FEWEST_NAMELESS = 2;
/** One row in so many has to lack a name: fewer are more likely faults. */
const NAMED_FOR_ONE = 5;

/**
 * Whether rows leave out the name that the row above them has, the way merged cells do: several rows, and not only one
 * here and there. Rows without a name are else refused.
 */
export function suggestsFillDown(table: Head, header: HeaderEnd, mapping: ColumnMapping): boolean {
  const rows = measuringRows(table, header, mapping);
  const nameless = namelessAmong(rows, mapping);
  return nameless >= FEWEST_NAMELESS && nameless * NAMED_FOR_ONE >= rows.length;
}

/** How many rows measure something and name no drug, below one that does. */
export function namelessRows(table: Head, header: HeaderEnd, mapping: ColumnMapping): number {
  return namelessAmong(measuringRows(table, header, mapping), mapping);
}

function namelessAmong(rows: readonly RawRow[], mapping: ColumnMapping): number {
  const isNamed = (row: RawRow): boolean => wordIn(row, mapping, 'genericName') !== '';
  const firstNamed = rows.findIndex(isNamed);
  return firstNamed === -1 ? 0 : rows.slice(firstNamed).filter((row) => !isNamed(row)).length;
}

/** Rows that may be purchases. A row of sums is none: it says so where names stand, or says nothing but sums. */
function measuringRows(table: Head, header: HeaderEnd, mapping: ColumnMapping): readonly RawRow[] {
  return table.rows.filter((row) => row.number > header.row && isMeasuring(row, mapping));
}

const NAMING = [
  'genericName',
  'date',
  'monthOfYear',
  'specification',
  'packSpecification',
  'manufacturer',
  'distributor',
] as const;
const QUANTITIES = ['packs', 'units'] as const;
const MONEY = ['amountYuan', 'packPriceYuan', 'unitPriceYuan'] as const;

function isMeasuring(row: RawRow, mapping: ColumnMapping): boolean {
  const isNumber = (field: PurchaseField): boolean =>
    readTypedNumber(wordIn(row, mapping, field)).kind === 'number';
  const words = NAMING.map((field) => wordIn(row, mapping, field)).filter((word) => word !== '');
  const namesSomething = words.length > 0 && !words.some((word) => word.endsWith('计'));
  return namesSomething && QUANTITIES.some(isNumber) && MONEY.some(isNumber);
}

function wordIn(row: RawRow, mapping: ColumnMapping, field: PurchaseField): string {
  const column = mapping[field];
  return column === undefined ? '' : plainText(row.cells[column]);
}
