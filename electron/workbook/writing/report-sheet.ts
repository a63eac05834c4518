import { Formula, type Worksheet } from 'wasm-xlsxwriter/web';

import { assertNever } from '../../../shared/assert';
import { decimalFromText } from '../../../shared/decimal/decimal-text';
import { firstBodyRow } from '../../../shared/reports/cell-address';
import type { FormulaCell, ReportCell, ReportSheet } from '../../../shared/reports/report';
import { makeChart } from './report-chart';
import { type CellFormats, formatFor, type ReportFormats } from './report-formats';
import { writeNotes } from './report-notes';
import { heightOf, linesInColumn, linesOf } from './text-lines';

interface SheetWriting {
  readonly formats: ReportFormats;
  /** Told of each row that has been written. */
  readonly onRow: () => void;
}

/** Writes a sheet: preface, charts, header, rows, notes, and how it stands on screen. */
export function writeSheet(
  worksheet: Worksheet,
  sheet: ReportSheet,
  { formats, onRow }: SheetWriting,
): void {
  worksheet.setName(sheet.name);
  sheet.preface.forEach((line, row) => {
    worksheet.writeStringWithFormat(row, 0, line, formats.title);
  });
  const first = firstBodyRow(sheet) - 1;
  sheet.columns.forEach(({ header, width }, column) => {
    if (header !== '') worksheet.writeStringWithFormat(first - 1, column, header, formats.header);
    worksheet.setColumnWidth(column, width);
  });
  worksheet.setRowHeight(first - 1, headerLines(sheet) * HEADER_LINE_POINTS);
  worksheet.setRowHeight(first, FIRST_ROW_HEIGHT_POINTS);
  // A sheet with charts above its header would lose half the screen to what is frozen.
  if (sheet.charts.length === 0) worksheet.setFreezePanes(first, sheet.frozenColumns);
  const bold = new Set(sheet.boldRows);
  sheet.rows.forEach((cells, index) => {
    const cellFormats = bold.has(index) ? formats.bold : formats.plain;
    const row = first + index;
    let lines = 1;
    cells.forEach((cell, column) => {
      const width = sheet.columns[column]?.width ?? 0;
      const isLong = cell.kind === 'text' && cell.text.length * 2 > width;
      const inCell = isLong ? linesInColumn(cell.text, width) : 1;
      lines = Math.max(lines, inCell);
      writeCell({ worksheet, row, column, formats: cellFormats, isBroken: inCell > 1 }, cell);
    });
    if (lines > 1) worksheet.setRowHeight(row, heightOf(lines));
    onRow();
  });
  writeNotes(worksheet, sheet, {
    firstRow: first + sheet.rows.length + 1,
    format: formats.note,
  });
  if (sheet.filteredRows > 0) {
    worksheet.autofilter(first - 1, 0, first + sheet.filteredRows - 1, sheet.columns.length - 1);
  }
  for (const chart of sheet.charts) {
    worksheet.insertChart(sheet.preface.length + chart.row, chart.column, makeChart(chart));
  }
}

const HEADER_LINE_POINTS = 15;
const LEAST_HEADER_LINES = 2;

function headerLines({ columns }: ReportSheet): number {
  return columns.reduce(
    (most, { header, width }) => Math.max(most, linesOf(header, width)),
    LEAST_HEADER_LINES,
  );
}

/** Chinese glyphs are taller than a row of the standard height: those of the first row would be cut by the header's colour. */
const FIRST_ROW_HEIGHT_POINTS = 20.25;
const A4 = 9;
/** More characters than that on a page cannot be read. */
const CHARACTERS_ACROSS = 260;

/**
 * How the sheet is printed: A4 across, as wide as a page (a very wide sheet as wide as a few, its first columns on each),
 * the header on every page.
 */
export function layPages(
  worksheet: Worksheet,
  sheet: ReportSheet,
  { pageHeader, pageFooter }: { readonly pageHeader: string; readonly pageFooter: string },
): void {
  const characters = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  const pagesAcross = sheet.charts.length > 0 ? 1 : Math.ceil(characters / CHARACTERS_ACROSS);
  worksheet.setLandscape().setPaperSize(A4).setPrintFitToPages(pagesAcross, 0);
  if (pagesAcross > 1 && sheet.frozenColumns > 0) {
    worksheet.setRepeatColumns(0, sheet.frozenColumns - 1);
  }
  worksheet.setMargins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
  // An ampersand begins a code in a page header.
  worksheet.setHeader(`&L${pageHeader.replaceAll('&', '&&')}&R${sheet.name}`);
  worksheet.setFooter(`&C${pageFooter}`);
  const header = firstBodyRow(sheet) - 2;
  worksheet.setRepeatRows(sheet.charts.length === 0 ? 0 : header, header);
}

interface CellPlace {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formats: CellFormats;
  /** A text of several lines. */
  readonly isBroken: boolean;
}

/** The writer hands back the sheet at every cell; keeping hundreds of thousands of such handles takes time and memory. */
function writeCell(place: CellPlace, cell: ReportCell): void {
  const { worksheet, row, column, formats, isBroken } = place;
  switch (cell.kind) {
    case 'empty':
      return;
    case 'text': {
      // Always as a string: a name that begins with = must not become a formula, now or when it is edited.
      const plain = isBroken ? formats.brokenText : formats.text;
      const format = FORMULA_LIKE.test(cell.text) ? formats.quotedText : plain;
      worksheet.writeStringWithFormat(row, column, cell.text, format).free();
      return;
    }
    case 'count':
      worksheet.writeNumberWithFormat(row, column, cell.count, formats.numbers.count).free();
      return;
    case 'formula':
      writeFormula(place, cell);
      return;
    case 'yuan':
    case 'tenThousandYuan':
    case 'price':
    case 'units':
    case 'ratio':
    case 'judgedRatio':
    case 'scale':
    case 'score': {
      const value = decimalFromText(cell.value).toNumber();
      worksheet
        .writeNumberWithFormat(row, column, value, formatFor(formats, cell.kind, cell.value))
        .free();
      return;
    }
    default:
      assertNever(cell);
  }
}

/** Text that spreadsheet programs would read as something else: = + - @ and their full-width kind, control characters. */
const FORMULA_LIKE = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

function writeFormula({ worksheet, row, column, formats }: CellPlace, cell: FormulaCell): void {
  const { cached, shown } = cell;
  const result =
    cached.kind === 'text' ? cached.text : String(decimalFromText(cached.value).toNumber());
  const formula = new Formula(`=${cell.formula}`);
  const known = formula.setResult(result);
  const format =
    shown === 'text'
      ? formats.text
      : cached.kind === 'text'
        ? formats.numbers[shown]
        : formatFor(formats, shown, cached.value);
  worksheet.writeFormulaWithFormat(row, column, known, format).free();
  known.free();
  formula.free();
}
