import type { LineDoubt } from '../reading/line-doubt';
import { linesOfOtherFiles } from './check-duplicates';
import type { ReadTable } from './read-table';
import { withSheetDoubts } from './sheet-doubts';
import { tallyLines } from './tally-lines';

/**
 * The tables with their lines asked about that another file of the import has as well: two exports overlap, or two stores bought the
 * same. Of a table that is asked about as a whole they are not.
 */
export function askLinesElsewhere(tables: readonly ReadTable[]): readonly ReadTable[] {
  for (const table of tables) forgetAsked(table);
  const found = linesOfOtherFiles(tables);
  if (found.every(({ size }) => size === 0)) return tables;
  const wholes = withSheetDoubts(tables).map(isAskedWhole);
  return tables.map((table, index) => {
    const rows = found[index];
    return rows === undefined || rows.size === 0 || wholes[index] === true
      ? table
      : asked(table, rows);
  });
}

function isAskedWhole({ reading }: ReadTable): boolean {
  return reading.doubts?.some(({ kind }) => WHOLE.has(kind)) === true;
}

const WHOLE: ReadonlySet<LineDoubt['kind']> = new Set([
  'sheetCopied',
  'sheetMostlyCopied',
  'sheetSummarised',
  'sheetCalledSummary',
]);

/** The same table may have been joined with others before. */
function forgetAsked({ lines }: ReadTable): void {
  for (const [row, doubts] of lines.doubts) {
    const kept = doubts.filter((doubt) => !isAboutElsewhere(doubt));
    if (kept.length === doubts.length) continue;
    if (kept.length === 0) lines.doubts.delete(row);
    else lines.doubts.set(row, kept);
  }
}

function isAboutElsewhere(doubt: LineDoubt): boolean {
  return doubt.kind === 'countUnclear' && doubt.reason === 'inOtherFile';
}

function asked(table: ReadTable, rows: ReadonlyMap<number, string>): ReadTable {
  const { lines, layout, reading } = table;
  const { file, sheet } = layout.table;
  for (const [row, value] of rows) {
    lines.addDoubt(row, { kind: 'countUnclear', reason: 'inOtherFile', value, file, sheet });
  }
  const { products, prices, partOf } = tallyLines(lines, table.products);
  return { ...table, prices, partOf, reading: { ...reading, products } };
}
