import type { Format, Worksheet } from 'wasm-xlsxwriter/web';

import { displayWidth } from '../../../shared/i18n/display-width';
import type { ReportSheet } from '../../../shared/reports/report';

/** As far as a line is read without losing the next; a sheet may be wider than that. */
const MOST_CHARACTERS = 130;
const LINE_HEIGHT_POINTS = 16.5;
/** Letters are not all of one width: a line that is full by the count may need another. */
const SPARE = 1.1;

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
    const lines = Math.ceil((displayWidth(note) * SPARE) / characters);
    if (lines > 1) worksheet.setRowHeight(row, lines * LINE_HEIGHT_POINTS);
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
  return { last, characters };
}
