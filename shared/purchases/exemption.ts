import type { Decimal } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { LineClass, Purchase } from './purchase';
import { varietyKey } from './variety-key';

/**
 * Exempts non-selected lines that passed the consistency evaluation and cost strictly less per unit than the selected
 * product of their variety did on average. Source: domain rule N5.
 */
export function exemptCheaperPassed(purchases: readonly Purchase[]): readonly Purchase[] {
  const selected = new Map<string, Spent>();
  for (const purchase of purchases) {
    if (purchase.lineClass !== 'selected') continue;
    const key = varietyKey(purchase);
    const line = spentOf(purchase);
    const known = selected.get(key);
    selected.set(key, known === undefined ? line : plus(known, line));
  }
  return purchases.map((purchase) =>
    isExempt(purchase, selected.get(varietyKey(purchase)) ?? null)
      ? { ...purchase, lineClass: 'nonSelectedExempt' satisfies LineClass }
      : purchase,
  );
}

interface Spent {
  readonly units: Decimal;
  readonly amountYuan: Decimal;
}

function spentOf(purchase: Purchase): Spent {
  return {
    units: decimalFromText(purchase.units),
    amountYuan: decimalFromText(purchase.amountYuan),
  };
}

function plus(left: Spent, right: Spent): Spent {
  return {
    units: left.units.plus(right.units),
    amountYuan: left.amountYuan.plus(right.amountYuan),
  };
}

/** Compares by cross-multiplication: equal prices stay equal however long their quotient is. */
function isExempt(purchase: Purchase, selected: Spent | null): boolean {
  if (purchase.lineClass !== 'nonSelected' || !purchase.hasPassed) return false;
  if (selected === null || !selected.units.gt(0)) return false;
  const line = spentOf(purchase);
  const own = line.amountYuan.times(selected.units);
  const ofSelected = selected.amountYuan.times(line.units);
  if (line.units.isZero()) return false;
  return line.units.gt(0) ? own.lt(ofSelected) : own.gt(ofSelected);
}
