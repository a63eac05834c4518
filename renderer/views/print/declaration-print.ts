import { formatRatio, formatUnits, formatYuan } from '../../../shared/i18n/format';
import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import type { ReportRequest } from '../../../shared/report-request';
import { declarationReport } from '../../../shared/reports/declaration-report';
import type { ReportCell, ReportSheet } from '../../../shared/reports/report';
import type { PrintWords } from './figure-cells';
import type { PrintTable } from './print-table';

/** A round's declaration table as it is printed: the sheets of its workbook, and the notes below them. */
export interface DeclarationPrint {
  readonly title: string;
  readonly tables: readonly PrintTable[];
  readonly notes: readonly string[];
}

export function declarationPrint(
  { plan, signatures }: Pick<ReportRequest, 'plan' | 'signatures'>,
  round: DeclarationRound,
  words: PrintWords,
): DeclarationPrint {
  const { sheets, title } = declarationReport({ document: plan, round, signatures, ...words });
  return {
    title,
    tables: sheets.map((sheet, index) => printedSheet(sheet, `sheet-${String(index)}`, words)),
    // The workbook's line to sign on is drawn here.
    notes: sheets.flatMap(({ notes }, index) => (index === 0 ? notes.slice(0, -1) : notes)),
  };
}

function printedSheet(
  { name, columns, rows }: ReportSheet,
  id: string,
  words: PrintWords,
): PrintTable {
  return {
    id,
    title: name,
    columns: columns.map(({ header, width }, index) => ({
      head: header,
      width,
      isNumber: rows.some((cells) => isNumber(cells[index])),
    })),
    rows: rows.map((cells, index) => ({
      key: String(index),
      cells: cells.map((cell) => ({ shown: cellText(cell, words) })),
    })),
    total: null,
  };
}

function isNumber(cell: ReportCell | undefined): boolean {
  return cell !== undefined && cell.kind !== 'text' && cell.kind !== 'empty';
}

function cellText(cell: ReportCell, { language }: PrintWords): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'units':
      return formatUnits(cell.value, language);
    case 'yuan':
      return formatYuan(cell.value, language);
    case 'ratio':
      return formatRatio(cell.value, language);
    case 'empty':
    // The others do not stand in a declaration table.
    case 'formula':
    case 'judgedRatio':
    case 'price':
    case 'scale':
    case 'score':
    case 'tenThousandYuan':
      return '';
  }
}
