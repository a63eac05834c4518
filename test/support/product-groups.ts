import { present } from '../../shared/assert';
import { atOnce } from '../../shared/at-once';
import { joinReadings } from '../../shared/purchases/histories/join-readings';
import {
  type ProductGroup,
  productGroups,
  type ProductRow,
} from '../../shared/purchases/products/product-groups';
import type { HistoryReading } from '../../shared/purchases/reading/history-reading';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { layoutIn, readRows } from './raw-tables';

/** What is read from some tables. */
export function reading(...tables: readonly RawTable[]): HistoryReading {
  return joinReadings(tables.map((table) => readRows(layoutIn(table))));
}

export function groupsOf(history: HistoryReading): readonly ProductGroup[] {
  return atOnce(productGroups(history));
}

export function rowsOf(groups: readonly ProductGroup[]): readonly ProductRow[] {
  return groups.flatMap(({ rows }) => rows);
}

export function byMaker(history: HistoryReading, maker: string): ProductRow {
  return present(
    rowsOf(groupsOf(history)).find(({ product }) => product.manufacturer === maker),
    'the maker sells it',
  );
}
