import { differingUnits } from '../checks/differing-units';
import { repeatedSheets } from '../checks/repeated-sheets';
import { tableTitles } from '../columns/table-flow';
import type { ReadTable } from './read-table';

/**
 * The tables of one import with the doubts that only all of them together show: sheets that repeat others, and drugs that
 * are counted in several kinds of units. Their products stay the same objects.
 */
export function withSheetDoubts(tables: readonly ReadTable[]): readonly ReadTable[] {
  const repeated = repeatedSheets(
    tables.map(({ layout, reading }) => ({ ...reading, titles: tableTitles(layout) })),
  );
  const units = differingUnits(tables.map(({ reading }) => reading));
  return tables.map((table, index) => {
    const repeats = repeated[index] ?? null;
    const doubts = [...(repeats === null ? [] : [repeats]), ...(units[index] ?? [])];
    const { reading } = table;
    return doubts.length === 0
      ? table
      : { ...table, reading: { ...reading, doubts: [...(reading.doubts ?? []), ...doubts] } };
  });
}
