import { type Decimal, larger, ONE, quotient, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import { readTypedNumber } from '../decimal/typed-number';
import type { PlannedOtherUse } from '../plan/declaration-round';
import { failure, type Result, success } from '../result';
import type { UsableUnits } from './usable-units';

const AT = /\s*[@＠]\s*/;

/** `15%` or `1200` of products that are not selected, with the price of a unit in yuan behind an @; `null` for a blank. */
export function readPlannedOtherUse(text: string): Result<PlannedOtherUse | null, 'unreadable'> {
  const [usedText = '', priceText, further] = text.split(AT);
  const used = readTypedNumber(usedText);
  if (used.kind === 'blank' && priceText === undefined) return success(null);
  const priced = priceText === undefined ? null : readTypedNumber(priceText);
  if (further !== undefined || used.kind !== 'number' || used.writtenUnit === '元') {
    return failure('unreadable');
  }
  if (priced !== null && (priced.kind !== 'number' || priced.isPercent)) {
    return failure('unreadable');
  }
  if (isBelowZero(used.value) || (priced !== null && isBelowZero(priced.value))) {
    return failure('unreadable');
  }
  const priceYuan = priced === null ? null : textFromDecimal<YuanText>(priced.value);
  if (!used.isPercent) {
    // 0.15 may be 15 % or a part of a unit: it is not guessed at.
    if (used.value.gt(ZERO) && used.value.lt(ONE)) return failure('unreadable');
    return success({ kind: 'units', units: textFromDecimal<UnitsText>(used.value), priceYuan });
  }
  return used.value.lt(ONE)
    ? success({ kind: 'share', ratio: textFromDecimal<RatioText>(used.value), priceYuan })
    : failure('unreadable');
}

function isBelowZero(value: Decimal): boolean {
  return value.isNegative() && !value.isZero();
}

/** X of a forecast of all use: what a plan for other products leaves of it. */
export function usableBeside(whole: UsableUnits, planned: PlannedOtherUse): UsableUnits {
  const left = (units: Decimal): Decimal =>
    planned.kind === 'share'
      ? units.times(ONE.minus(decimalFromText(planned.ratio)))
      : larger(ZERO, units.minus(decimalFromText(planned.units)));
  return {
    quantileUnits: (chance) => left(whole.quantileUnits(chance)),
    points: whole.points.map(left),
  };
}

/**
 * S of such a plan in yuan: N × price. A share η of all use is N = η ÷ (1 − η) times the middle of X. To the fen. `null`
 * where no price is known.
 */
export function plannedSpendingYuan(
  planned: PlannedOtherUse,
  usable: UsableUnits,
  lastPriceYuan: Decimal | null,
): Decimal | null {
  const none = planned.kind === 'share' ? planned.ratio === '0' : planned.units === '0';
  if (none) return ZERO;
  const priceYuan = planned.priceYuan === null ? lastPriceYuan : decimalFromText(planned.priceYuan);
  if (priceYuan === null) return null;
  if (planned.kind === 'units') return roundYuan(decimalFromText(planned.units).times(priceYuan));
  const ratio = decimalFromText(planned.ratio);
  const units = quotient(usable.quantileUnits(0.5).times(ratio), ONE.minus(ratio));
  return roundYuan(units.times(priceYuan));
}
