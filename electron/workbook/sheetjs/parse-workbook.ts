import * as XLSX from 'xlsx';

import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { tableFromSheet } from './sheet-table';

/** Hands bytes that have passed their gate to SheetJS and takes every cell over as it is. */
export function parseWorkbook(
  bytes: Buffer,
  options: {
    readonly file: string;
    readonly format: 'xlsx' | 'xlsb' | 'xls';
  },
): Result<readonly RawTable[], AppError> {
  const { file, format } = options;
  const damaged = failure(appError('file.damaged', { file }));
  const workbook = quietly(() => parseOrNull(bytes, format));
  if (workbook === null) return damaged;
  // Before their cells are taken: each sheet costs time.
  if (workbook.SheetNames.length > limits.sheets) {
    return failure(appError('file.tooManySheets', { file, limit: limits.sheets }));
  }
  const epoch = workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const sheets = new Map(Object.entries(workbook.Sheets));
  const tables: RawTable[] = [];
  for (const { sheet, isHidden } of visibleFirst(workbook)) {
    // SheetJS drops a sheet that it cannot parse without a word; only its name stays.
    const cells = sheets.get(sheet);
    if (cells === undefined) return damaged;
    const table = tableFromSheet(cells, { file, format, sheet, epoch });
    if (!table.ok) return table;
    tables.push(isHidden ? { ...table.value, isHidden } : table.value);
  }
  return success(tables);
}

/** `null` for whatever SheetJS throws: its messages are about its own inside. */
function parseOrNull(bytes: Buffer, format: string): XLSX.WorkBook | null {
  try {
    return XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      nodim: true,
      raw: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      // Without styles it does not say which rows of an .xlsx are hidden.
      cellStyles: format === 'xlsx',
    });
  } catch {
    return null;
  }
}

/** SheetJS writes to the console without limit; a command's output is read by programs. */
function quietly<Value>(parse: () => Value): Value {
  const { error } = console;
  console.error = () => undefined;
  try {
    return parse();
  } finally {
    console.error = error;
  }
}

interface NamedSheet {
  readonly sheet: string;
  readonly isHidden: boolean;
}

function visibleFirst(workbook: XLSX.WorkBook): readonly NamedSheet[] {
  const named = workbook.SheetNames.map((sheet, index) => ({
    sheet,
    isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
  }));
  return [...named.filter((sheet) => !sheet.isHidden), ...named.filter((sheet) => sheet.isHidden)];
}
