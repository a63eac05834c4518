import { assertNever } from '../assert';
import { type Decimal, larger, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { NonSelected } from './plan';

/**
 * Non-selected spending S, in yuan: as typed, or what a fixed demand leaves after the selected product:
 * `max(0, demand − selected) × non-selected price`. Source: domain 3.4.
 */
export function nonSelectedYuan(nonSelected: NonSelected): Decimal {
  switch (nonSelected.kind) {
    case 'amount':
      return decimalFromText(nonSelected.amountYuan);
    case 'demand':
      return uncoveredUnits(nonSelected).times(decimalFromText(nonSelected.nonSelectedPriceYuan));
    default:
      return assertNever(nonSelected);
  }
}

/** Non-selected units N; `null` where only their amount is known. */
export function nonSelectedUnits(nonSelected: NonSelected): Decimal | null {
  switch (nonSelected.kind) {
    case 'amount':
      return nonSelected.amountYuan === '0' ? ZERO : null;
    case 'demand':
      return uncoveredUnits(nonSelected);
    default:
      return assertNever(nonSelected);
  }
}

/** What a fixed demand leaves to non-selected products, never less than nothing. */
export function uncoveredUnits(demand: Extract<NonSelected, { kind: 'demand' }>): Decimal {
  return larger(
    ZERO,
    decimalFromText(demand.demandUnits).minus(decimalFromText(demand.selectedUnits)),
  );
}

/** {@link nonSelectedYuan} as text. */
export function nonSelectedText(nonSelected: NonSelected): YuanText {
  return textFromDecimal<YuanText>(nonSelectedYuan(nonSelected));
}
