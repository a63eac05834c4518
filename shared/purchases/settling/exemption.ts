import type { Decimal } from '../../decimal/decimal';

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
