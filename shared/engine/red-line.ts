import { type Decimal, ONE, quotient } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { NonSelected } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { amountYuan, type VarietyInputs } from './variety-inputs';

type RedLine = Policy['redLine']['value'];

/** `part ÷ (part + rest)`; `null` where nothing was bought. Source: domain 3.7. */
export function shareOfWhole(part: Decimal, rest: Decimal): Decimal | null {
  const whole = part.plus(rest);
  return whole.isZero() ? null : quotient(part, whole);
}

/** Whether the non-selected share has reached the limit: exactly at it counts, nothing bought does not. */
export function reachesLimit(part: Decimal, rest: Decimal, limitRatio: Decimal): boolean {
  const whole = part.plus(rest);
  return !whole.isZero() && part.gte(limitRatio.times(whole));
}

/**
 * The non-selected spending at which the variety's share reaches the policy's limit L, in yuan:
 * `L ÷ (1 − L) × X × Ps` for the amount share (X × Ps at 50 %), `L ÷ (1 − L) × X × Pn` for the quantity share. The agreed
 * volume stands in where X is not known. `null` without the price it needs, or where no spending reaches the limit.
 * Source: domain 3.7.
 */
export function redLineYuan(
  inputs: VarietyInputs,
  nonSelected: NonSelected,
  redLine: RedLine,
): Decimal | null {
  const limitRatio = decimalFromText(redLine.shareRatio);
  const restRatio = ONE.minus(limitRatio);
  const priceYuan = linePriceYuan(inputs, nonSelected, redLine.measure);
  if (priceYuan === null || restRatio.isZero()) return null;
  const units = inputs.purchasedUnits ?? inputs.agreedUnits;
  return quotient(limitRatio.times(amountYuan(units, priceYuan)), restRatio);
}

function linePriceYuan(
  inputs: VarietyInputs,
  nonSelected: NonSelected,
  measure: RedLine['measure'],
): Decimal | null {
  if (measure === 'amount') return inputs.selectedPriceYuan;
  return nonSelected.kind === 'demand' ? decimalFromText(nonSelected.nonSelectedPriceYuan) : null;
}
