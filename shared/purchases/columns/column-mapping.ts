import { z } from 'zod';

import { dateFromCell, isMonthNumber } from '../contents/dates';
import { readBoughtUnit } from '../contents/specification/unit-words';
import { plainText } from '../table/cell-text';
import { EMPTY_CELL, type RawCell, type RawRow, type RawTable } from '../table/raw-table';
import { flagColumnByCells, isNoFlag } from './flag-column';
import { headerMeaning } from './header-synonyms';
import { headerSynonyms } from './header-words';
import { STEP_WORDS } from './measure-header-words';

/** Fields a purchase history may have. */
export const purchaseFieldSchema = z.enum([
  'genericName',
  'tradeName',
  'dosageForm',
  'specification',
  'packSpecification',
  'packFactor',
  'unit',
  'packUnit',
  'manufacturer',
  'distributor',
  'batch',
  'selectedFlag',
  'consistencyFlag',
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'date',
  'year',
  'monthOfYear',
  'insuranceCode',
  'platformCode',
  'hospitalCode',
  'nationalDrugCode',
  'orderNumber',
  'direction',
  'status',
  'returnedPacks',
  'returnedAmountYuan',
]);
export type PurchaseField = z.infer<typeof purchaseFieldSchema>;

export const columnMappingSchema = z.partialRecord(purchaseFieldSchema, z.int().min(0).max(16383));
/** Which column, from 0, holds which field. */
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** Where the word by which people know a field is not the one that wins over others. */
const KNOWN_AS: Partial<Record<PurchaseField, string>> = {
  packs: '采购数量',
  packPriceYuan: '采购单价',
  amountYuan: '采购金额',
  date: '采购日期',
};

/** The word by which people know a field. */
export function fieldWord(field: PurchaseField): string {
  return KNOWN_AS[field] ?? headerSynonyms[field][0];
}

/**
 * What is known of a table besides its columns of fields: the month of all rows, the year of a column of months, months beside each
 * other with what they count, or nothing.
 */
export const knownTimeSchema = z.enum(['month', 'year', 'across']);
export type KnownTime = z.infer<typeof knownTimeSchema>;

/** The first field without which no row can be a purchase. */
export function missingField(
  mapping: ColumnMapping,
  known: KnownTime | null = null,
): PurchaseField | null {
  const has = (field: PurchaseField): boolean => mapping[field] !== undefined;
  if (!has('genericName')) return 'genericName';
  if (known === 'across') return null;
  const hasYear = has('year') || known === 'year';
  if (known !== 'month' && !has('date') && !(hasYear && has('monthOfYear'))) return 'date';
  if (!has('packs') && !has('units')) return 'packs';
  const hasAmount = has('amountYuan') || has('packPriceYuan') || has('unitPriceYuan');
  return hasAmount ? null : 'amountYuan';
}

/**
 * The columns by their headers. Where two columns say the same, the better word wins, then the left one. A column called
 * 属性 or 药品类别 is taken for the selected flag only if its cells can be read as one.
 */
export function guessMapping(table: RawTable, headerRow: RawRow): ColumnMapping {
  const best = new Map<PurchaseField, { readonly column: number; readonly rank: number }>();
  for (const [column, cell] of headerRow.cells.entries()) {
    const meaning = meaningOf(cell);
    if (meaning === null) continue;
    const { field, rank } = meaning;
    if (field === 'selectedFlag' && isNoFlag(table, headerRow, column)) continue;
    if (rank < (best.get(field)?.rank ?? Infinity)) best.set(field, { column, rank });
  }
  const flags = best.has('selectedFlag') ? null : flagColumnByCells(table, headerRow);
  if (flags !== null) best.set('selectedFlag', { column: flags, rank: Infinity });
  const columns = withUnits(
    table,
    headerRow,
    Object.fromEntries(Array.from(best, ([field, { column }]) => [field, column])),
  );
  const rows = table.rows.filter(({ number }) => number > headerRow.number);
  return settleMonths(withoutOtherStep(headerRow, columns), rows, headerRow);
}

/** 进货单位 is who supplies, or what is counted in: nothing but 盒 and 片 below it says which. */
function withUnits(table: RawTable, headerRow: RawRow, mapping: ColumnMapping): ColumnMapping {
  const { distributor, ...others } = mapping;
  if (distributor === undefined) return mapping;
  const texts = table.rows
    .filter(({ number }) => number > headerRow.number)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => plainText(cells[distributor]))
    .filter((text) => text !== '');
  const areUnits = texts.length > 0 && texts.every((text) => readBoughtUnit(text) !== null);
  return areUnits ? { packUnit: distributor, ...others } : mapping;
}

/** The received quantity with its price says what an amount of the order does not. */
function withoutOtherStep(headerRow: RawRow, mapping: ColumnMapping): ColumnMapping {
  const { amountYuan, ...others } = mapping;
  const hasPrice = mapping.packPriceYuan !== undefined;
  return amountYuan !== undefined && hasPrice && isAmountOfOtherStep(headerRow, mapping)
    ? others
    : mapping;
}

function isAmountOfOtherStep(headerRow: RawRow, mapping: ColumnMapping): boolean {
  return quantityOfAmount(headerRow, mapping) !== null;
}

/**
 * Where the amount belongs to another step than the quantity, the column of that step's quantity: 采购金额 is that of 采购数量, and
 * beside 收货数量 it is not what the received goods cost. `null` where both are of one step.
 */
export function quantityOfAmount(headerRow: RawRow, mapping: ColumnMapping): number | null {
  const { packs, amountYuan } = mapping;
  if (packs === undefined || amountYuan === undefined) return null;
  const stepOf = (column: number): string => {
    const cell = headerRow.cells[column];
    const text = cell?.kind === 'text' ? cell.text : '';
    return STEP_WORDS.find((step) => text.includes(step)) ?? '';
  };
  const step = stepOf(amountYuan);
  if (step === '' || step === stepOf(packs)) return null;
  const column = headerRow.cells.findIndex(
    (cell, index) =>
      index !== packs && meaningOf(cell)?.field === 'packs' && stepOf(index) === step,
  );
  return column === -1 ? null : column;
}

/** Fields that several columns name with equally good words; a person should look at which one is meant. */
export function ambiguousFields(headerRow: RawRow): readonly PurchaseField[] {
  const ranks = new Map<PurchaseField, readonly number[]>();
  for (const meaning of headerRow.cells.map(meaningOf)) {
    if (meaning === null) continue;
    ranks.set(meaning.field, [...(ranks.get(meaning.field) ?? []), meaning.rank]);
  }
  const isTied = (all: readonly number[]): boolean =>
    all.filter((rank) => rank === Math.min(...all)).length > 1;
  return purchaseFieldSchema.options.filter((field) => isTied(ranks.get(field) ?? []));
}

/** Of a column called 日期 the numbers from 1 to 12 may be days. */
const MONTH_WORD = /月|month/i;

/**
 * A column called 月份 holds months of a year column beside it, or dates; one called 月 without a year column holds dates.
 * Its cells say which.
 */
function settleMonths(
  mapping: ColumnMapping,
  rows: readonly RawRow[],
  headerRow: RawRow,
): ColumnMapping {
  const { date, year, monthOfYear, ...others } = mapping;
  const holds = (column: number, isSuch: (cell: RawCell) => boolean): boolean =>
    rows.slice(0, SAMPLE_ROWS).some((row) => isSuch(row.cells[column] ?? EMPTY_CELL));
  if (date !== undefined && year !== undefined && holds(date, isMonthNumber)) {
    return { ...others, year, monthOfYear: monthOfYear ?? date };
  }
  const isDate = (cell: RawCell): boolean => dateFromCell(cell, 1900) !== null;
  if (date !== undefined && year === undefined && monthOfYear === undefined) {
    const isOfMonths = MONTH_WORD.test(plainText(headerRow.cells[date]));
    const isOfAnyYear = isOfMonths && holds(date, isMonthNumber) && !holds(date, isDate);
    return isOfAnyYear ? { ...others, monthOfYear: date } : mapping;
  }
  if (date === undefined && year === undefined && monthOfYear !== undefined) {
    return holds(monthOfYear, isDate) ? { ...others, date: monthOfYear } : mapping;
  }
  return mapping;
}

/** What a header cell says of a purchase; `null` for one that says nothing, and for every name reserved by JavaScript. */
export function meaningOf(
  cell: RawCell,
): { readonly field: PurchaseField; readonly rank: number } | null {
  const meaning = cell.kind === 'text' ? headerMeaning(cell.text) : null;
  const field = purchaseFieldSchema.safeParse(meaning?.field);
  return meaning === null || !field.success ? null : { field: field.data, rank: meaning.rank };
}

const SAMPLE_ROWS = 500;
