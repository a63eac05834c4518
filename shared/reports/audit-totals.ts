import type { Decimal } from '../decimal/decimal';
import { sum } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { type AuditGroup, auditGroups } from './audit-groups';
import { headlineRows } from './audit-headlines';
import type { AuditInput } from './audit-input';
import type { VarietySheet } from './audit-varieties';
import { addressOf, firstBodyRow, quotedFormulaText, rangeOf } from './cell-address';
import { countedFormula } from './counted-formula';
import {
  countOf,
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';
import { headlines, type TotalsColumn, totalsColumns, type TotalsSheet } from './totals-sheet';
import type { VarietyColumn } from './variety-column';

/** The amount column of the headlines. */
const HEADLINE_COLUMN = 3;

/** Each settlement group with floor, retention and performance pay, the hospital, and its headline figures. */
export function totalsSheet(
  input: AuditInput,
  varieties: VarietySheet,
  preface: readonly string[],
): TotalsSheet {
  const words = input.messages.report;
  const name = words.sheets.totals;
  const first = firstBodyRow({ preface, chartRows: 0 });
  const groupCount = Math.max(1, varieties.groups.length);
  const totalIndex = groupCount;
  const headingIndex = totalIndex + 2;
  const place = (column: number, index: number) => ({ sheet: name, column, row: first + index });
  const range: TotalsSheet['range'] = (column) =>
    rangeOf(place(totalsColumns.indexOf(column), 0), first + groupCount - 1);
  const total: TotalsSheet['total'] = (column) =>
    addressOf(place(totalsColumns.indexOf(column), totalIndex));
  const headline: TotalsSheet['headline'] = (figure) =>
    addressOf(place(HEADLINE_COLUMN, headingIndex + 1 + headlines.indexOf(figure)));
  const figures = auditGroups(input, varieties);
  const rows = [
    ...groupRows({ input, varieties, figures, first }),
    totalRow(input, figures, range),
    blank(),
    padded([EMPTY, textOf(words.item), EMPTY, textOf(words.amountYuan), textOf(words.tenThousand)]),
    ...headlineRows({ input, varieties, total, headline }).map(padded),
  ];
  const sheet = sheetOf({
    name,
    preface,
    columns: columnsOf(input),
    frozenColumns: 2,
    rows,
    boldRows: [totalIndex, headingIndex],
    notes: [words.scopeNotes[input.result.scope], ...words.totalNotes],
  });
  return { sheet, range, total, headline };
}

function columnsOf({ messages: { report: words } }: AuditInput): ReportSheet['columns'] {
  const width: Partial<Record<TotalsColumn, number>> = { number: 8, name: 30, count: 8 };
  return totalsColumns.map((column) => ({
    header: words.groupColumns[column],
    width: width[column] ?? 18,
  }));
}

function padded(cells: readonly ReportCell[]): readonly ReportCell[] {
  return totalsColumns.map((_, index) => cells[index] ?? EMPTY);
}

function blank(): readonly ReportCell[] {
  return padded([]);
}

const SUMMED = {
  budget: 'budget',
  expenditure: 'expenditure',
  balanceBase: 'balanceBase',
  fundBreakEven: 'fundBreakEven',
  fundNonSelected: 'fundNonSelected',
} as const satisfies Partial<Record<TotalsColumn, VarietyColumn>>;

function groupRows({
  input,
  varieties,
  figures,
  first,
}: {
  readonly input: AuditInput;
  readonly varieties: VarietySheet;
  readonly figures: readonly AuditGroup[];
  readonly first: number;
}): readonly (readonly ReportCell[])[] {
  const rows = varieties.groups.map((group, index): readonly ReportCell[] => {
    const of = figures[index];
    return of === undefined
      ? blank()
      : groupRow({ input, varieties, group, of, row: first + index });
  });
  return rows.length === 0 ? [blank()] : rows;
}

function groupRow({
  input,
  varieties,
  group,
  of,
  row,
}: {
  readonly input: AuditInput;
  readonly varieties: VarietySheet;
  readonly group: string;
  readonly of: AuditGroup;
  readonly row: number;
}): readonly ReportCell[] {
  const { names } = input.messages.report;
  const { range } = varieties;
  const cell = (column: TotalsColumn): string =>
    `$${String.fromCharCode(65 + totalsColumns.indexOf(column))}${String(row)}`;
  const inGroup = `${range('groupNumber')},${cell('number')},${range('isCounted')},1`;
  const added = (column: keyof typeof SUMMED): ReportCell =>
    formulaOf('yuan', `SUMIFS(${range(SUMMED[column])},${inGroup})`, textFromDecimal(of[column]));
  const { minimumPerformancePayRatio: payShare } = input.messages.parameters.inFormulas;
  const balance = cell('balanceBase');
  const counted = countedFormula(input, { balance, floored: `MAX(0,${balance})` });
  return [
    countOf(varieties.groups.indexOf(group) + 1),
    textOf(group === '' ? unnamedGroup(input) : group),
    formulaOf('count', `COUNTIFS(${inGroup})`, textFromDecimal(sum([]).plus(of.count))),
    added('budget'),
    added('expenditure'),
    added('balanceBase'),
    formulaOf('yuan', counted, textFromDecimal(of.counted)),
    ifKnown(input, `${names.retentionRatio}*${cell('counted')}`, of.retention),
    ifKnown(input, `${cell('retention')}*${payShare}`, of.performancePay),
    added('fundBreakEven'),
    added('fundNonSelected'),
    formulaOf(
      'scale',
      `IF(${cell('fundNonSelected')}=0,${quotedFormulaText(NOT_KNOWN)},${cell('fundBreakEven')}/${cell('fundNonSelected')})`,
      of.breakEvenScale === null ? null : textFromDecimal(of.breakEvenScale),
    ),
  ];
}

/** The only group of a policy that settles the whole hospital, or the varieties without a batch. */
function unnamedGroup({ plan, messages }: AuditInput): string {
  return plan.policy.settlementGrouping.value === 'hospital'
    ? messages.report.wholeHospital
    : messages.headless.withoutBatch;
}

/** What needs the retention ratio, which tiers without a score do not give. */
function ifKnown({ messages }: AuditInput, formula: string, value: Decimal | null): ReportCell {
  const { retentionRatio } = messages.report.names;
  return formulaOf(
    'yuan',
    `IF(ISNUMBER(${retentionRatio}),${formula},${quotedFormulaText(NOT_KNOWN)})`,
    value === null ? null : textFromDecimal(value),
  );
}

function totalRow(
  input: AuditInput,
  figures: readonly AuditGroup[],
  range: TotalsSheet['range'],
): readonly ReportCell[] {
  const { hospital, retentionRatio } = input.result;
  const total = (column: Exclude<TotalsColumn, 'number' | 'name' | 'count'>): Decimal | null => {
    const values = figures.map((each) => each[column]);
    return values.some((value) => value === null)
      ? null
      : sum(values.flatMap((value) => (value === null ? [] : [value])));
  };
  const added = (
    column:
      'budget' | 'expenditure' | 'balanceBase' | 'counted' | 'fundBreakEven' | 'fundNonSelected',
  ): ReportCell =>
    formulaOf('yuan', `SUM(${range(column)})`, textFromDecimal(total(column) ?? sum([])));
  const known = retentionRatio !== null;
  const count = figures.reduce((counted, each) => counted + each.count, 0);
  return [
    EMPTY,
    textOf(input.messages.report.wholeHospital),
    formulaOf('count', `SUM(${range('count')})`, textFromDecimal(sum([]).plus(count))),
    added('budget'),
    added('expenditure'),
    added('balanceBase'),
    added('counted'),
    ifKnown(input, `SUM(${range('retention')})`, known ? total('retention') : null),
    ifKnown(input, `SUM(${range('performancePay')})`, known ? total('performancePay') : null),
    added('fundBreakEven'),
    added('fundNonSelected'),
    formulaOf(
      'scale',
      `IF(SUM(${range('fundNonSelected')})=0,${quotedFormulaText(NOT_KNOWN)},SUM(${range('fundBreakEven')})/SUM(${range('fundNonSelected')}))`,
      hospital.breakEvenScale,
    ),
  ];
}
