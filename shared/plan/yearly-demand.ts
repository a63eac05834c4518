import { larger, quotient, ZERO } from '../decimal/decimal';
import { textFromDecimal, type UnitsText, type YuanText } from '../decimal/decimal-text';
import { addMonths, type Month } from '../purchases/purchase';
import { sumUse, usesWithin } from '../purchases/use-totals';
import type { Variety } from './plan';

/** What is needed of a variety in a year, and what a non-selected unit costs. */
export interface YearlyDemand {
  readonly demandUnits: UnitsText;
  readonly nonSelectedPriceYuan: YuanText;
}

/**
 * The yearly demand as typed, or as bought in the last twelve months of a history that goes back as far; `null` where
 * neither tells the demand and the price of a non-selected unit.
 */
export function yearlyDemand({ nonSelected, monthly }: Variety): YearlyDemand | null {
  if (nonSelected.kind === 'demand') return nonSelected;
  const months = monthly.map(({ month }) => month).sort();
  const [first] = months;
  const toMonth = months.at(-1);
  if (first === undefined || toMonth === undefined) return null;
  const fromMonth = yearBefore(toMonth);
  if (first > fromMonth) return null;
  const used = sumUse(usesWithin(monthly, { fromMonth, toMonth }));
  const { units, amountYuan } = used.nonSelected;
  if (units.lte(ZERO) || amountYuan.lt(ZERO)) return null;
  return {
    demandUnits: textFromDecimal<UnitsText>(larger(ZERO, used.all.units)),
    nonSelectedPriceYuan: textFromDecimal<YuanText>(quotient(amountYuan, units)),
  };
}

const MONTHS_BEFORE = 11;

/** The first of the twelve months that end with this one. */
function yearBefore(month: Month): Month {
  return addMonths(month, -MONTHS_BEFORE);
}
