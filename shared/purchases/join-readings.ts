import type { HistoryReading } from './history-reading';
import type { ReadTable } from './read-table';

/** The tables of one import as one reading. */
export function joinReadings(tables: readonly ReadTable[]): HistoryReading {
  return { tables: tables.map(({ reading }) => reading), warnings: [] };
}
