import { type AppError, appError } from '../errors';
import { formKey } from '../purchases/identity/dosage-forms';
import { varietyFinder } from '../purchases/identity/variety-finder';
import type { Variety } from './plan';
import { headerPlaceOf, type TableHeader } from './variety-table-header';

interface TableRow {
  readonly row: number;
  readonly variety: Variety;
}

/**
 * Refuses rows that say of a variety the very same as a row above: counted again they would double its figures. Rows of one
 * variety with other figures are two products of it, or a mistake only a person can see.
 */
export function repeatedRows(
  rows: readonly TableRow[],
  { table, columns }: TableHeader,
): readonly AppError[] {
  const find = varietyFinder(rows.map(({ variety }) => variety));
  const firstRow = new Map<string, number>();
  const column = columns.get('genericName');
  return rows.flatMap(({ row, variety }) => {
    const key = sayingOf(variety, find(variety));
    const other = firstRow.get(key);
    if (other === undefined) {
      firstRow.set(key, row);
      return [];
    }
    const place = column === undefined ? null : headerPlaceOf(table, row, column);
    return place === null
      ? []
      : appError('cell.varietyTwice', { ...place, value: variety.genericName, other });
  });
}

function sayingOf(variety: Variety, key: string): string {
  const named = { id: '', genericName: '', dosageForm: '', batch: '', origins: {} };
  const specification = formKey(variety.specification);
  return JSON.stringify([key, { ...variety, ...named, specification }]);
}
