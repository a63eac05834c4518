import { type DecimalText, decimalText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import {
  type CellField,
  type EntryKind,
  isCellField,
  kindOf,
} from '../../shared/plan/variety-entries';
import type { ColumnField, FigureField } from './columns';

/** What kind of number a column holds, for showing sums of it. */
export type CellNumberKind = 'yuan' | 'price' | 'units' | 'count' | 'ratio';

const ENTRY_NUMBERS: Readonly<Record<EntryKind, CellNumberKind | null>> = {
  name: null,
  text: null,
  units: 'units',
  optionalUnits: 'units',
  count: 'count',
  shareGroup: null,
  ratio: 'ratio',
  positiveRatio: 'ratio',
  price: 'price',
  spending: 'yuan',
  products: null,
};

const FIGURE_NUMBERS: Readonly<Record<FigureField, CellNumberKind | null>> = {
  breakEvenNonSelectedYuan: 'yuan',
  balanceBaseYuan: 'yuan',
  headroomYuan: 'yuan',
  completionRatio: 'ratio',
  nonSelectedAmountShareRatio: 'ratio',
  state: null,
};

/** What a column counts; `null` where it holds words. */
export function numberKind(field: ColumnField): CellNumberKind | null {
  return isCellField(field) ? ENTRY_NUMBERS[kindOf(field)] : FIGURE_NUMBERS[field];
}

/** The number a cell stands for, typed or following from the policy; `null` where it holds none. */
export function cellNumber(
  field: ColumnField,
  variety: Variety,
  figures: VarietyFigures | null,
): DecimalText<string> | null {
  if (field === 'state' || numberKind(field) === null) return null;
  if (!isCellField(field)) return figures?.[field] ?? null;
  const value = variety[field];
  if (value === null) return isDerived(field) ? (figures?.[field] ?? null) : null;
  if (typeof value === 'number') return decimalText(String(value));
  if (typeof value === 'object') {
    return value.kind === 'amount' ? value.amountYuan : (figures?.nonSelectedYuan ?? null);
  }
  // What counts something and is no word is decimal text.
  return value as DecimalText<string>;
}

/** What follows from the policy where it is not typed. */
function isDerived(field: CellField): field is 'agreedShareRatio' | 'agreedUnits' {
  return field === 'agreedShareRatio' || field === 'agreedUnits';
}

export function figuresOf(result: VarietyResult | undefined): VarietyFigures | null {
  return result?.outcome.kind === 'evaluated' ? result.outcome.figures : null;
}

export function shownState(
  result: VarietyResult | undefined,
): VarietyFigures['state'] | 'incomplete' | null {
  if (result === undefined) return null;
  return figuresOf(result)?.state ?? 'incomplete';
}
