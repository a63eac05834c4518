import type { DecimalText, YuanText } from '../../decimal/decimal-text';
import { sumOf } from '../../decimal/text-arithmetic';
import type { GroupFigures } from '../../fund/fund-report';
import { failsOtherwise } from '../../fund/group-figures';
import { firstBodyRow, quotedFormulaText, rangeOf } from '../cell-address';
import { countedFormula } from '../counted-formula';
import {
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import { signatureLine } from '../signature-line';
import type { FundReportInput } from './fund-report-input';
import { groupScoreText } from './group-score-text';
import type { ItemSheet } from './item-sheet';

/** The columns of the sheet of settlement groups, in their order. */
export const settlementColumns = [
  'group',
  'from',
  'to',
  'state',
  'budget',
  'expenditure',
  'balance',
  'score',
  'ratio',
  'failed',
  'formula',
  'retention',
  'paid',
  'fund',
  'earnedYear',
  'paidYear',
] as const;
export type SettlementColumn = (typeof settlementColumns)[number];

const WIDTHS: Readonly<Partial<Record<SettlementColumn, number>>> = {
  ...{ group: 26, score: 18 },
  ...{ formula: 16, retention: 17, paid: 17 },
};

export interface GroupSheet {
  readonly sheet: ReportSheet;
  readonly range: (column: SettlementColumn) => string;
}

const SUMMED: readonly SettlementColumn[] = [
  'budget',
  'expenditure',
  'balance',
  'formula',
  'retention',
  'fund',
];

/** Each settlement group from its balance to the fund, and their sums; what a person has to know stands below. */
export function groupSheet(
  input: FundReportInput,
  {
    preface,
    notes,
    items,
  }: {
    readonly preface: readonly string[];
    readonly notes: readonly string[];
    readonly items: ItemSheet;
  },
): GroupSheet {
  const { evaluated, messages, signatures } = input;
  const { report: words } = messages.fund;
  const name = words.sheets.groups;
  const first = firstBodyRow({ preface, chartRows: 0 });
  const { groups } = evaluated.figures;
  const range: GroupSheet['range'] = (column) =>
    rangeOf(
      { sheet: name, column: settlementColumns.indexOf(column), row: first },
      first + Math.max(1, groups.length) - 1,
    );
  const rows = groups.map((_, index) => groupRow(input, { index, row: first + index, items }));
  const total = totalRow(input, range);
  return {
    sheet: sheetOf({
      name,
      preface,
      columns: settlementColumns.map((column) => ({
        header: words.groupColumns[column],
        width: WIDTHS[column] ?? 14,
      })),
      frozenColumns: 1,
      rows: [...rows, total],
      boldRows: [rows.length],
      notes: [...notes, ...words.groupNotes, signatureLine(messages, signatures)],
    }),
    range,
  };
}

function groupRow(
  { evaluated, messages, language }: FundReportInput,
  {
    index,
    row,
    items,
  }: { readonly index: number; readonly row: number; readonly items: ItemSheet },
): readonly ReportCell[] {
  const { fund: words } = messages;
  const { report } = words;
  const group = evaluated.figures.groups[index];
  const exact = evaluated.groups[index];
  if (group === undefined || exact === undefined) return [];
  const { settlement, score } = group;
  const cell = (column: SettlementColumn): string =>
    `$${String.fromCharCode(65 + settlementColumns.indexOf(column))}${String(row)}`;
  const of = `${items.range('group')},${String(index + 1)}`;
  const added = (column: 'budget' | 'expenditure'): string =>
    `SUMIFS(${items.range(column)},${of})`;
  const isFailed = failsOtherwise(exact, { plan: evaluated.plan, sheet: evaluated.figures.score });
  return [
    textOf(words.groupName({ batch: settlement.batch, year: settlement.agreementYear })),
    dayOf(settlement.fromDate),
    dayOf(settlement.toDate),
    textOf(words.states[settlement.state]),
    formulaOf('yuan', added('budget'), group.budgetYuan),
    formulaOf('yuan', added('expenditure'), group.expenditureYuan),
    formulaOf('yuan', `${cell('budget')}-${cell('expenditure')}`, group.balanceBaseYuan),
    textOf(groupScoreText(score, evaluated.plan.policy, { messages, language })),
    score.retentionRatio === null ? textOf(NOT_KNOWN) : ratioOf(score.retentionRatio),
    textOf(isFailed ? messages.report.yes : messages.report.no),
    formulaOf(
      'yuan',
      unlessUnknown(counted(`SUMIFS(${items.range('weighted')},${of})`)),
      group.formulaRetentionYuan,
    ),
    formulaOf('yuan', unlessUnknown(retention()), group.retentionYuan),
    yuanOf(settlement.paid?.retentionYuan ?? null),
    formulaOf('yuan', fund(), group.performancePayYuan),
    yearOf(group.earnedYear),
    yearOf(group.paidYear),
  ];

  function unlessUnknown(formula: string): string {
    return `IF(ISNUMBER(${cell('ratio')}),${formula},${quotedFormulaText(NOT_KNOWN)})`;
  }

  function counted(sum: string): string {
    return countedFormula({ messages }, { balance: sum, floored: `MAX(0,${sum})` });
  }

  /** Nothing where the assessment failed; else what counts, less what missed volumes cost. */
  function retention(): string {
    const { reading, missedYuan } = report.names;
    const missed = `COUNTIFS(${of},${items.range('verdict')},${quotedFormulaText(report.verdicts.missed)})`;
    const kept = counted(`SUMIFS(${items.range('weightedCounted')},${of})`);
    const is = (one: 'hospital' | 'points' | 'unit'): string =>
      `${reading}=${quotedFormulaText(words.readings[one])}`;
    const cost = `${missedYuan}*IF(${is('points')},${missed},IF(${is('unit')},SUMIFS(${items.range('missing')},${of}),0))`;
    const fails = `OR(${cell('failed')}=${quotedFormulaText(messages.report.yes)},AND(${is('hospital')},${missed}>0))`;
    return `IF(${fails},0,IF(${cost}=0,${kept},MAX(0,${kept}-${cost})))`;
  }

  function fund(): string {
    const { performancePay } = report.names;
    const earned = `IF(ISNUMBER(${cell('retention')}),${cell('retention')}*${performancePay},${quotedFormulaText(NOT_KNOWN)})`;
    return `IF(ISNUMBER(${cell('paid')}),${cell('paid')}*${performancePay},${earned})`;
  }
}

function totalRow(
  { evaluated, messages }: FundReportInput,
  range: GroupSheet['range'],
): readonly ReportCell[] {
  const { totals } = evaluated.figures;
  const values: Partial<Record<SettlementColumn, YuanText | null>> = {
    budget: totals.budgetYuan,
    expenditure: totals.expenditureYuan,
    balance: totals.balanceBaseYuan,
    formula: totals.formulaRetentionYuan,
    retention: known(evaluated.figures.groups),
    fund: totals.performancePayYuan,
  };
  return settlementColumns.map((column): ReportCell => {
    if (column === 'group') return textOf(messages.fund.total);
    if (!SUMMED.includes(column)) return EMPTY;
    const value: DecimalText<string> | null = values[column] ?? null;
    const unknown = `COUNTIF(${range(column)},${quotedFormulaText(NOT_KNOWN)})>0`;
    const formula = `IF(${unknown},${quotedFormulaText(NOT_KNOWN)},SUM(${range(column)}))`;
    return formulaOf('yuan', formula, value);
  });
}

/** What all groups retain by the forecast; a paid one's amount stands in a column of its own. */
function known(groups: readonly GroupFigures[]): YuanText | null {
  const parts = groups.map(({ retentionYuan }) => retentionYuan);
  return parts.some((part) => part === null) ? null : sumOf(parts.flatMap((part) => part ?? []));
}

function dayOf(day: string | null): ReportCell {
  return day === null ? EMPTY : textOf(day);
}

function yearOf(year: number | null): ReportCell {
  return year === null ? EMPTY : { kind: 'count', count: year };
}
