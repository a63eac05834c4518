import * as XLSX from 'xlsx';

import { Decimal } from '../../shared/decimal/decimal';
import { decimalFromText } from '../../shared/decimal/decimal-text';
import { firstBodyRow } from '../../shared/reports/cell-address';
import type { FormulaCell, Report } from '../../shared/reports/report';
import type { ReadSheets } from './recalculate';

/** Half a fen: what is shown is the same. */
const MOST_OFF = 0.005;

/** Every formula of a report that the recalculated workbook does not give the engine's value. */
export function wrongCells(report: Report, sheets: ReadSheets): readonly string[] {
  return report.sheets.flatMap((sheet) => {
    const read = sheets.get(sheet.name);
    if (read === undefined) return [`no sheet ${sheet.name}`];
    const first = firstBodyRow(sheet) - 1;
    return sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell.kind !== 'formula') return [];
        const address = XLSX.utils.encode_cell({ r: first + row, c: column });
        const found = read[address] as XLSX.CellObject | undefined;
        return isSame(cell, found)
          ? []
          : [
              `${sheet.name}!${address} =${cell.formula}: ${JSON.stringify([cell.cached, found?.v])}`,
            ];
      }),
    );
  });
}

function isSame({ cached }: FormulaCell, found: XLSX.CellObject | undefined): boolean {
  if (cached.kind === 'text') return found?.v === cached.text;
  return (
    typeof found?.v === 'number' &&
    decimalFromText(cached.value)
      .minus(new Decimal(String(found.v)))
      .abs()
      .lt(MOST_OFF)
  );
}

export function formulaCount(report: Report): number {
  return report.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.kind === 'formula')
    .length;
}
