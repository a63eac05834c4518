import type { ReportSheet } from './report';

/** The columns of the settlement groups. */
export const totalsColumns = [
  'number',
  'name',
  'count',
  'budget',
  'expenditure',
  'balanceBase',
  'counted',
  'retention',
  'performancePay',
  'fundBreakEven',
  'fundNonSelected',
  'breakEvenScale',
] as const;
export type TotalsColumn = (typeof totalsColumns)[number];

/** The hospital's headline figures, in the order of the sheet. */
export const headlines = [
  'retentionRatio',
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
  'nonSelectedYuan',
  'deficitYuan',
  'breakEvenScale',
  'breakEvenNonSelectedYuan',
  'nonSelectedAmountShareRatio',
  'plannedNonSelectedAmountShareRatio',
  'deficitVarieties',
] as const;
export type Headline = (typeof headlines)[number];

/** The sheet of totals, and where other sheets find its cells. */
export interface TotalsSheet {
  readonly sheet: ReportSheet;
  /** A column over all settlement groups. */
  readonly range: (column: TotalsColumn) => string;
  /** The hospital's total of a column. */
  readonly total: (column: TotalsColumn) => string;
  readonly headline: (headline: Headline) => string;
}
