import type { HistoryReading } from '../reading/history-reading';
import { duplicateWarnings } from './check-duplicates';
import { priceWarnings } from './check-prices';
import { askFlagsElsewhere } from './flags-elsewhere';
import { negativeWarnings } from './negative-varieties';
import type { ReadTable } from './read-table';
import { saidOnce } from './said-once';
import { withSheetDoubts } from './sheet-doubts';

/** The tables of one import as one reading, with what is doubtful about their rows beside those of all others. */
export function joinReadings(tables: readonly ReadTable[]): HistoryReading {
  const [prices, duplicates] = [priceWarnings(tables), duplicateWarnings(tables)];
  const negative = negativeWarnings(tables);
  const readings = withSheetDoubts(tables).map(({ reading }, index) => {
    // The rows of a copy are asked about; that they count twice would not be true.
    const isCopy =
      reading.doubts?.some(({ kind }) => kind === 'sheetCopied' || kind === 'sheetMostlyCopied') ===
      true;
    const repeated = isCopy ? [] : (duplicates[index] ?? []);
    return {
      ...reading,
      warnings: [
        ...reading.warnings,
        ...(prices[index] ?? []),
        ...repeated,
        ...(negative[index] ?? []),
      ],
    };
  });
  return { tables: saidOnce(askFlagsElsewhere(readings)), warnings: [] };
}
