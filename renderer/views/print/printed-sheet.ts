import { assertNever } from '../../../shared/assert';
import type {
  DecimalText,
  RatioText,
  ScoreText,
  UnitsText,
  YuanText,
} from '../../../shared/decimal/decimal-text';
import {
  formatExact,
  formatPrice,
  formatRatio,
  formatScore,
  formatUnits,
  formatYuan,
} from '../../../shared/i18n/format';
import type { FormulaCell, ReportCell, ReportSheet } from '../../../shared/reports/report';
import type { PrintWords } from './figure-cells';
import type { PrintTable } from './print-table';

/** A sheet of a workbook as a table on paper. */
export function printedSheet(
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

function cellText(cell: ReportCell, words: PrintWords): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'formula':
      return cell.cached.kind === 'text'
        ? cell.cached.text
        : numberText({ kind: cell.shown, value: cell.cached.value }, words);
    case 'empty':
      return '';
    case 'units':
    case 'yuan':
    case 'ratio':
    case 'judgedRatio':
    case 'score':
    case 'price':
    case 'scale':
    case 'tenThousandYuan':
      return numberText(cell, words);
    default:
      return assertNever(cell);
  }
}

/** A number in the form of what it measures; the kind and the unit of the text belong together. */
function numberText(
  { kind, value }: { readonly kind: FormulaCell['shown']; readonly value: DecimalText<string> },
  { language }: PrintWords,
): string {
  switch (kind) {
    case 'units':
      return formatUnits(value as UnitsText, language);
    case 'yuan':
      return formatYuan(value as YuanText, language);
    case 'ratio':
    case 'judgedRatio':
      return formatRatio(value as RatioText, language);
    case 'score':
      return formatScore(value as ScoreText, language);
    case 'price':
      return formatPrice(value as YuanText, language);
    case 'count':
    case 'scale':
    case 'tenThousandYuan':
    case 'text':
      return formatExact(value, language);
    default:
      return assertNever(kind);
  }
}
