import { duplicateWarnings } from './check-duplicates';
import { priceWarnings } from './check-prices';
import type { HistoryReading } from './history-reading';
import type { ReadTable } from './read-table';

/** The tables of one import as one reading, with what is doubtful about all of them together. */
export function joinReadings(tables: readonly ReadTable[]): HistoryReading {
  return {
    tables: tables.map(({ reading }) => reading),
    warnings: [...priceWarnings(tables), ...duplicateWarnings(tables)],
  };
}
