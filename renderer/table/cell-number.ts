import { type DecimalText, decimalText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import type { ColumnField } from './columns';

/** What kind of number a column holds, for showing sums of it. */
export type NumberKind = 'yuan' | 'price' | 'units' | 'count' | 'ratio';

export const numberKinds = {
  baseUnits: 'units',
  winners: 'count',
  agreedShareRatio: 'ratio',
  agreedUnits: 'units',
  preVbpPriceYuan: 'price',
  selectedPriceYuan: 'price',
  nonSelected: 'yuan',
  insuredShareRatio: 'ratio',
  fundRatio: 'ratio',
  selectedUnits: 'units',
  breakEvenNonSelectedYuan: 'yuan',
  balanceBaseYuan: 'yuan',
  headroomYuan: 'yuan',
  completionRatio: 'ratio',
  nonSelectedAmountShareRatio: 'ratio',
} as const satisfies Partial<Record<ColumnField, NumberKind>>;
export type NumberField = keyof typeof numberKinds;

export function isNumberField(field: ColumnField): field is NumberField {
  return Object.hasOwn(numberKinds, field);
}

/** The number a cell stands for, typed or following from the policy; `null` where it holds none. */
export function cellNumber(
  field: ColumnField,
  variety: Variety,
  figures: VarietyFigures | null,
): DecimalText<string> | null {
  if (!isNumberField(field)) return null;
  switch (field) {
    case 'winners':
      return variety.winners === null ? null : decimalText(String(variety.winners));
    case 'nonSelected':
      return variety.nonSelected.kind === 'amount'
        ? variety.nonSelected.amountYuan
        : (figures?.nonSelectedYuan ?? null);
    case 'agreedShareRatio':
    case 'agreedUnits':
      return variety[field] ?? figures?.[field] ?? null;
    case 'baseUnits':
    case 'preVbpPriceYuan':
    case 'selectedPriceYuan':
    case 'insuredShareRatio':
    case 'fundRatio':
    case 'selectedUnits':
      return variety[field];
    case 'breakEvenNonSelectedYuan':
    case 'balanceBaseYuan':
    case 'headroomYuan':
    case 'completionRatio':
    case 'nonSelectedAmountShareRatio':
      return figures?.[field] ?? null;
  }
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
