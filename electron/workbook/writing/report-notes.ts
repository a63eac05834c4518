import type { Format, Worksheet } from 'wasm-xlsxwriter/web';

import type { ReportSheet } from '../../../shared/reports/report';
import { heightOf, linesOf } from './text-lines';

/** As far as a line is read without losing the next; a sheet may be wider than that. */
const MOST_CHARACTERS = 130;
/** A narrow table does not break its notes more than a page would. */
const LEAST_CHARACTERS = 90;
/** Of a column that nobody set. */
const USUAL_WIDTH = 8;

/**
 * Writes the notes below a table, each broken into lines across its columns: what runs on beyond them would make the printed
 * page as wide as the sentence, and the table too small to read.
 */
export function writeNotes(
  worksheet: Worksheet,
  { notes, columns }: Pick<ReportSheet, 'notes' | 'columns'>,
  { firstRow, format }: { readonly firstRow: number; readonly format: Format },
): void {
  const { last, characters } = reach(columns);
  notes.forEach((note, index) => {
    const row = firstRow + index;
    if (last === 0) worksheet.writeStringWithFormat(row, 0, note, format);
    else worksheet.mergeRange(row, 0, row, last, note, format);
    const lines = linesOf(note, characters);
    if (lines > 1) worksheet.setRowHeight(row, heightOf(lines));
  });
}

/** The last column that notes go across, and how many characters stand in a line. */
function reach(columns: ReportSheet['columns']): {
  readonly last: number;
  readonly characters: number;
} {
  let [last, characters] = [0, columns[0]?.width ?? MOST_CHARACTERS];
  for (const { width } of columns.slice(1)) {
    if (characters + width > MOST_CHARACTERS) break;
    last += 1;
    characters += width;
  }
  const isWhole = last === columns.length - 1;
  while (isWhole && characters < LEAST_CHARACTERS) {
    last += 1;
    characters += USUAL_WIDTH;
  }
  return { last, characters };
}
