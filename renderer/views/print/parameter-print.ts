import { formatExact, formatPrice, formatRatio } from '../../../shared/i18n/format';
import { parametersSheet } from '../../../shared/reports/audit-parameters';
import type { ReportCell } from '../../../shared/reports/report';
import type { PrintWords } from './figure-cells';
import { type PrintCell, type PrintTable, textCell } from './print-table';
import type { ReportedScenario } from './report-figures';

/** Every parameter of the policy pack with where it comes from: the workbook's own rows. */
export function parameterPrint(
  { name, plan, result }: ReportedScenario,
  words: PrintWords,
): PrintTable {
  const { columns, rows } = parametersSheet({
    plan,
    result,
    year: plan.year,
    scenario: name,
    rows: new Map(),
    language: words.language,
    messages: words.messages,
  });
  return {
    id: 'parameters',
    title: words.messages.export.print.parameters,
    columns: columns.map(({ header, width }) => ({ head: header, width, isNumber: false })),
    rows: rows.map((cells, index) => ({
      key: String(index),
      cells: cells.map((cell) => parameterCell(cell, words)),
    })),
    total: null,
  };
}

function parameterCell(cell: ReportCell, { language }: PrintWords): PrintCell {
  switch (cell.kind) {
    case 'empty':
      return textCell('');
    case 'text':
      return textCell(cell.text);
    case 'count':
      return textCell(String(cell.count));
    case 'ratio':
      return { shown: formatRatio(cell.value, language), exact: cell.value };
    case 'yuan':
    case 'price':
      return { shown: formatPrice(cell.value, language), exact: cell.value };
    case 'units':
    case 'scale':
    case 'score':
      return { shown: formatExact(cell.value, language), exact: cell.value };
  }
}
