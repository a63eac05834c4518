import { duplicateWarnings } from '../checks/check-duplicates';
import { priceWarnings } from '../checks/check-prices';
import type { HistoryReading } from './history-reading';
import type { ReadTable } from './read-table';

/** The tables of one import as one reading, with what is doubtful about their rows beside those of all others. */
export function joinReadings(tables: readonly ReadTable[]): HistoryReading {
  const [prices, duplicates] = [priceWarnings(tables), duplicateWarnings(tables)];
  return {
    tables: tables.map(({ reading }, index) => ({
      ...reading,
      warnings: [...reading.warnings, ...(prices[index] ?? []), ...(duplicates[index] ?? [])],
    })),
    warnings: [],
  };
}
