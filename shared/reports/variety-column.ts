import type { VarietyFigures, VarietyResult } from '../engine/plan-result';
import type { VarietyInputs } from '../engine/variety-inputs';
import type { VarietyNumbers } from '../engine/variety-numbers';
import type { Variety } from '../plan/plan';
import type { ReportCell } from './report';

/** The inputs of a variety in the order of the sheet. */
export const inputColumns = [
  'row',
  'genericName',
  'dosageForm',
  'specification',
  'batch',
  'unit',
  'groupNumber',
  'baseUnits',
  'winners',
  'shareGroup',
  'agreedShareTyped',
  'agreedUnitsSigned',
  'preVbpAmount',
  'preVbpUnits',
  'preVbpPrice',
  'selectedPriceAmount',
  'selectedPriceUnits',
  'selectedPrice',
  'additionalText',
  'additionalPortion',
  'additionalPrice',
  'nonSelectedTyped',
  'demandUnits',
  'demandSelected',
  'nonSelectedPriceAmount',
  'nonSelectedPriceUnits',
  'nonSelectedPrice',
  'fundRatioOwn',
  'expenditureFundRatioOwn',
  'insuredShare',
  'selectedUnits',
] as const;

/** The steps that follow from them. */
export const stepColumns = [
  'isComplete',
  'isCounted',
  'agreedShare',
  'agreedUnits',
  'averageSelectedPrice',
  'baseAmount',
  'agreedAmount',
  'nonSelected',
  'fundFactor',
  'expenditureFactor',
  'budget',
  'expenditure',
  'balanceBase',
  'breakEven',
  'headroom',
  'fundBreakEven',
  'fundNonSelected',
  'purchasedUnits',
  'purchasedAmount',
  'selectedAmount',
  'redLine',
  'completion',
  'nonSelectedShare',
  'state',
] as const;

export const varietyColumns = [...inputColumns, ...stepColumns] as const;
export type VarietyColumn = (typeof varietyColumns)[number];

/** One row of the sheet: a variety, what the engine says of it, and the addresses of the row's cells. */
export interface VarietyRow {
  readonly variety: Variety;
  readonly result: VarietyResult;
  /** `null` where inputs are missing. */
  readonly known: {
    readonly inputs: VarietyInputs;
    readonly numbers: VarietyNumbers;
    readonly figures: VarietyFigures;
  } | null;
  readonly number: number;
  readonly groupNumber: number;
  readonly at: Readonly<Record<VarietyColumn, string>>;
}

/** How a column is filled. */
export type CellOfRow = (row: VarietyRow) => ReportCell;
