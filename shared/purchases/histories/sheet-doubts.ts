import { repeatedSheets } from '../checks/repeated-sheets';
import { tableTitles } from '../columns/table-flow';
import type { ReadTable } from './read-table';

/** The tables of one import, those that repeat others with that doubt. Their products stay the same objects. */
export function withSheetDoubts(tables: readonly ReadTable[]): readonly ReadTable[] {
  const repeated = repeatedSheets(
    tables.map(({ layout, reading }) => ({ ...reading, titles: tableTitles(layout) })),
  );
  return tables.map((table, index) => {
    const doubt = repeated[index] ?? null;
    const { reading } = table;
    return doubt === null
      ? table
      : { ...table, reading: { ...reading, doubts: [...(reading.doubts ?? []), doubt] } };
  });
}
