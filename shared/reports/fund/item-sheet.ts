import { decimalFromText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import type { EvaluatedGroup } from '../../fund/evaluated-group';
import type { GroupFigures, ItemFigures } from '../../fund/fund-report';
import { firstBodyRow, quotedFormulaText, rangeOf } from '../cell-address';
import {
  countOf,
  formulaOf,
  NOT_KNOWN,
  numberOf,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import type { FundReportInput } from './fund-report-input';

/** The columns of the sheet of varieties, in their order. */
export const itemColumns = [
  'group',
  'groupName',
  'name',
  'budget',
  'expenditure',
  'balance',
  'completion',
  'verdict',
  'missing',
  'counted',
  'ratio',
  'weighted',
  'weightedCounted',
] as const;
export type ItemColumn = (typeof itemColumns)[number];

export interface ItemSheet {
  readonly sheet: ReportSheet;
  /** One column over all rows. */
  readonly range: (column: ItemColumn) => string;
}

/** Every variety of every settlement group: balance, verdict on its volume, what counts, times β. */
export function itemSheet(input: FundReportInput, preface: readonly string[]): ItemSheet {
  const { evaluated, messages } = input;
  const { report: words } = messages.fund;
  const first = firstBodyRow({ preface, chartRows: 0 });
  const lines = evaluated.figures.groups.flatMap((group, index) => {
    const exact = evaluated.groups[index];
    return exact === undefined
      ? []
      : group.items.map((item) => ({ group, exact, item, number: index + 1 }));
  });
  const rows = lines.map((line, index) => itemRow(input, line, first + index));
  const name = words.sheets.items;
  return {
    sheet: sheetOf({
      name,
      preface,
      columns: itemColumns.map((column) => ({
        header: words.itemColumns[column],
        width: column === 'name' || column === 'groupName' ? 26 : 15,
      })),
      frozenColumns: 3,
      rows,
      filteredRows: rows.length,
      notes: words.itemNotes,
    }),
    range: (column) =>
      rangeOf(
        { sheet: name, column: itemColumns.indexOf(column), row: first },
        first + Math.max(1, rows.length) - 1,
      ),
  };
}

interface ItemLine {
  readonly group: GroupFigures;
  readonly exact: EvaluatedGroup;
  readonly item: ItemFigures;
  readonly number: number;
}

function itemRow(
  { evaluated, messages }: FundReportInput,
  { group, exact, item, number }: ItemLine,
  row: number,
): readonly ReportCell[] {
  const { fund: words } = messages;
  const { report } = words;
  const cell = (column: ItemColumn): string =>
    `$${String.fromCharCode(65 + itemColumns.indexOf(column))}${String(row)}`;
  const index = exact.varieties.findIndex(({ id }) => id === item.varietyId);
  const outcome = exact.evaluations[index]?.result.outcome;
  const figures = outcome?.kind === 'evaluated' ? outcome.figures : null;
  const settled = exact.items.find(({ varietyId }) => varietyId === item.varietyId);
  const name = evaluated.plan.varieties.find(({ id }) => id === item.varietyId)?.genericName ?? '';
  const missedText = quotedFormulaText(report.verdicts.missed);
  const reading = quotedFormulaText(words.readings.variety);
  const counted = `IF(AND(${cell('verdict')}=${missedText},${report.names.reading}=${reading}),MIN(0,${cell('balance')}),${cell('balance')})`;
  const times = (column: 'balance' | 'counted', value: YuanText): ReportCell => {
    const formula = `IF(ISNUMBER(${cell('ratio')}),${cell('ratio')}*${cell(column)},${quotedFormulaText(NOT_KNOWN)})`;
    const product =
      item.retentionRatio === null
        ? null
        : textFromDecimal<YuanText>(
            decimalFromText(item.retentionRatio).times(decimalFromText(value)),
          );
    return formulaOf('yuan', formula, product);
  };
  const { batch, agreementYear: year } = group.settlement;
  return [
    countOf(number),
    textOf(words.groupName({ batch, year })),
    textOf(name),
    yuanOf(figures?.budgetYuan ?? null),
    yuanOf(figures?.expenditureYuan ?? null),
    formulaOf('yuan', `${cell('budget')}-${cell('expenditure')}`, item.balanceBaseYuan),
    ratioOf(item.completionRatio),
    textOf(report.verdicts[item.verdict]),
    numberOf(
      'units',
      item.verdict === 'missed' && settled !== undefined
        ? textFromDecimal(settled.missingUnits)
        : null,
    ),
    formulaOf('yuan', counted, item.countedYuan),
    item.retentionRatio === null ? textOf(NOT_KNOWN) : ratioOf(item.retentionRatio),
    times('balance', item.balanceBaseYuan),
    times('counted', item.countedYuan),
  ];
}
