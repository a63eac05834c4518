import { quotient, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { Bought } from '../purchases/use-totals';
import type { PriceQuotient, Variety } from './plan';

/** A price as the quotient of what was paid and what was got; `null` where, net of returns, nothing was bought. */
export function averagePrice({ units, amountYuan }: Bought): PriceQuotient | null {
  return units.gt(ZERO) && amountYuan.gte(ZERO)
    ? { amountYuan: textFromDecimal(amountYuan), units: textFromDecimal(units) }
    : null;
}

/** Yuan per unit, to the 40 digits of a quotient. */
export function quotientYuan({ amountYuan, units }: PriceQuotient): YuanText {
  return textFromDecimal<YuanText>(quotient(decimalFromText(amountYuan), decimalFromText(units)));
}

/** What a price of a variety is the quotient of; `null` where it was typed, or an earlier version rounded it. */
export function quotientOf(
  { origins, nonSelected, ...prices }: Variety,
  price: 'preVbpPriceYuan' | 'selectedPriceYuan' | 'nonSelectedPriceYuan',
): PriceQuotient | null {
  if (price === 'nonSelectedPriceYuan') {
    return nonSelected.kind === 'demand'
      ? ofValue(nonSelected.priceQuotient, nonSelected.nonSelectedPriceYuan)
      : null;
  }
  const origin = origins[price];
  return origin?.kind === 'history' ? ofValue(origin.quotient, prices[price]) : null;
}

function ofValue(known: PriceQuotient | undefined, value: YuanText | null): PriceQuotient | null {
  return known !== undefined && quotientYuan(known) === value ? known : null;
}
