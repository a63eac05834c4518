import type { Decimal } from '../../decimal/decimal';
import type { BoughtSum } from './class-sums';

/** Units and yuan, net of returns. */
export interface Spent {
  readonly units: Decimal;
  readonly amountYuan: Decimal;
}

/**
 * Whether non-selected lines of one price, of a product that passed the consistency evaluation, are exempt: they cost
 * strictly less per unit than the selected product of their variety did on average. Compared by cross-multiplication:
 * equal prices stay equal however long their quotient is. Source: domain rule N5.
 */
export function isCheaper(lines: Spent, selected: Spent): boolean {
  if (!selected.units.gt(0) || lines.units.isZero()) return false;
  const own = lines.amountYuan.times(selected.units);
  const ofSelected = selected.amountYuan.times(lines.units);
  return lines.units.gt(0) ? own.lt(ofSelected) : own.gt(ofSelected);
}

/** The same of sums: exact numbers are made only where the two prices lie close together. */
export function isSumCheaper(lines: BoughtSum, selected: BoughtSum): boolean {
  const [units, selectedUnits] = [lines.units.closely(), selected.units.closely()];
  if (selectedUnits <= 0 || units === 0) return false;
  const own = lines.amount.closely() * selectedUnits;
  const ofSelected = selected.amount.closely() * units;
  if (Math.abs(own - ofSelected) > CLOSE * (Math.abs(own) + Math.abs(ofSelected))) {
    return units > 0 ? own < ofSelected : own > ofSelected;
  }
  return isCheaper(spentOn(lines), spentOn(selected));
}

/** Far more than what a product of two rounded numbers may be off by. */
const CLOSE = 1e-9;

export function spentOn({ units, amount }: BoughtSum): Spent {
  return { units: units.total(), amountYuan: amount.total() };
}
