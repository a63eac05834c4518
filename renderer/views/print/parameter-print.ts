import { formatExact, formatPrice, formatRatio } from '../../../shared/i18n/format';
import { parametersSheet } from '../../../shared/reports/audit-parameters';
import {
  type FormulaCell,
  numberOf,
  type ReportCell,
  textOf,
} from '../../../shared/reports/report';
import { unsigned } from '../../../shared/reports/signatures';
import type { PrintWords } from './figure-cells';
import { type PrintCell, printedTextCell, type PrintTable } from './print-table';
import type { ReportedScenario } from './report-figures';

/** Parameter, value, kind of source, source and quotation: the bounds and names of formulas say nothing on paper. */
const PRINTED_COLUMNS: ReadonlySet<number> = new Set([0, 2, 4, 5, 6]);

/** Every parameter of the policy pack with where it comes from: the workbook's own rows. */
export function parameterPrint(
  { name, plan, result }: ReportedScenario,
  words: PrintWords,
): PrintTable {
  const { sheet } = parametersSheet(
    {
      plan,
      result,
      year: plan.year,
      scenario: name,
      others: [],
      signatures: unsigned,
      rows: new Map(),
      language: words.language,
      messages: words.messages,
    },
    [],
  );
  const printed = <Value>(values: readonly Value[]): readonly Value[] =>
    values.filter((_, column) => PRINTED_COLUMNS.has(column));
  return {
    id: 'parameters',
    title: words.messages.export.print.parameters,
    columns: printed(sheet.columns).map(({ header, width }) => ({
      head: header,
      width,
      isNumber: false,
    })),
    rows: sheet.rows.map((cells, index) => ({
      key: String(index),
      cells: printed(cells).map((cell) => parameterCell(cell, words)),
    })),
    total: null,
  };
}

function parameterCell(cell: ReportCell, words: PrintWords): PrintCell {
  const { language } = words;
  switch (cell.kind) {
    case 'empty':
      return printedTextCell('');
    case 'text':
      return printedTextCell(cell.text);
    case 'count':
      return printedTextCell(String(cell.count));
    case 'ratio':
    case 'judgedRatio':
      return { shown: formatRatio(cell.value, language), exact: cell.value };
    case 'formula':
      return formulaCell(cell, words);
    case 'yuan':
    case 'tenThousandYuan':
    case 'price':
      return { shown: formatPrice(cell.value, language), exact: cell.value };
    case 'units':
    case 'scale':
    case 'score':
      return { shown: formatExact(cell.value, language), exact: cell.value };
  }
}

/** Of a formula the value it has. */
function formulaCell({ cached, shown }: FormulaCell, words: PrintWords): PrintCell {
  if (cached.kind === 'text') return printedTextCell(cached.text);
  const isNumber = shown !== 'text' && shown !== 'count';
  return parameterCell(isNumber ? numberOf(shown, cached.value) : textOf(cached.value), words);
}
