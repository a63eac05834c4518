import { basename } from 'node:path';

import { DocProperties, Format, Workbook, type Worksheet } from 'wasm-xlsxwriter/web';

import { decimalFromText } from '../../shared/decimal/decimal-text';
import { type AppError, appError } from '../../shared/errors';
import type { Report, ReportCell, ReportSheet } from '../../shared/reports/report';
import { failure, type Result, success } from '../../shared/result';
import { writeFileSafely } from '../storage/write-file-safely';
import { loadWriter } from './writer-wasm';

/** Writes a report as an .xlsx workbook; the file is there as a whole or not at all. */
export async function writeReport(path: string, report: Report): Promise<Result<null, AppError>> {
  await loadWriter();
  const bytes = workbookBytes(report);
  try {
    await writeFileSafely(path, bytes);
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

type NumberKind = Exclude<ReportCell['kind'], 'empty' | 'text'>;

const NUMBER_FORMATS: Readonly<Record<NumberKind, string>> = {
  yuan: '#,##0.00',
  price: '#,##0.00####',
  units: '#,##0.####',
  ratio: '0.00%',
  scale: '0.000',
  score: 'General',
  count: '0',
};

interface Formats {
  readonly title: Format;
  readonly header: Format;
  readonly text: Format;
  readonly numbers: Readonly<Record<NumberKind, Format>>;
}

function workbookBytes(report: Report): Uint8Array {
  const workbook = new Workbook();
  const formats = makeFormats();
  workbook.setProperties(new DocProperties().setTitle(report.title));
  for (const sheet of report.sheets) writeSheet(workbook.addWorksheet(), sheet, formats);
  return workbook.saveToBufferSync();
}

function writeSheet(worksheet: Worksheet, sheet: ReportSheet, formats: Formats): void {
  worksheet.setName(sheet.name);
  sheet.preface.forEach((line, row) => {
    worksheet.writeStringWithFormat(row, 0, line, formats.title);
  });
  const headerRow = sheet.preface.length;
  sheet.columns.forEach(({ header, width }, column) => {
    worksheet.writeStringWithFormat(headerRow, column, header, formats.header);
    worksheet.setColumnWidth(column, width);
  });
  worksheet.setFreezePanes(headerRow + 1, sheet.frozenColumns);
  sheet.rows.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      writeCell({ worksheet, row: headerRow + 1 + index, column, formats }, cell);
    });
  });
}

interface CellPlace {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formats: Formats;
}

function writeCell({ worksheet, row, column, formats }: CellPlace, cell: ReportCell): void {
  switch (cell.kind) {
    case 'empty':
      return;
    case 'text':
      // Always as a string: a name that begins with = must not become a formula.
      worksheet.writeStringWithFormat(row, column, cell.text, formats.text);
      return;
    case 'count':
      worksheet.writeNumberWithFormat(row, column, cell.count, formats.numbers.count);
      return;
    case 'yuan':
    case 'price':
    case 'units':
    case 'ratio':
    case 'scale':
    case 'score':
      worksheet.writeNumberWithFormat(
        row,
        column,
        decimalFromText(cell.value).toNumber(),
        formats.numbers[cell.kind],
      );
  }
}

function makeFormats(): Formats {
  const number = (kind: NumberKind): Format => new Format().setNumFormat(NUMBER_FORMATS[kind]);
  return {
    title: new Format().setBold(),
    header: new Format().setBold().setTextWrap(),
    text: new Format(),
    numbers: {
      yuan: number('yuan'),
      price: number('price'),
      units: number('units'),
      ratio: number('ratio'),
      scale: number('scale'),
      score: number('score'),
      count: number('count'),
    },
  };
}
