import { type Decimal, ONE } from '../decimal/decimal';
import { nonSelectedUnits, nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { countedNonSelected, judgedNonSelected, sumUse, usesWithin } from '../purchases/use-totals';

/** What was bought of others, as far as shares are judged by it. */
export interface JudgedSpending {
  readonly amountYuan: Decimal;
  /** N; `null` where only an amount is known. */
  readonly units: Decimal | null;
}

/**
 * The non-selected purchases of a variety by which shares are judged: S, without what was bought in a shortage where the
 * spending follows the purchases. N is known of a fixed demand, where nothing was spent, and of spending that follows the
 * purchases, in proportion of a part of a year; not where a scenario or a person has moved it since. Source: domain 6, 14 R7.
 */
export function judgedSpending(
  variety: Variety,
  { policy }: Pick<PlanDocument, 'policy'>,
  part: Decimal = ONE,
): JudgedSpending {
  const spentYuan = nonSelectedYuan(variety.nonSelected);
  const own = { amountYuan: spentYuan, units: nonSelectedUnits(variety.nonSelected) };
  const origin = variety.origins.nonSelected;
  if (origin?.kind !== 'history') return own;
  const used = sumUse(usesWithin(variety.monthly, origin));
  const counted = countedNonSelected(used, policy).amountYuan;
  const judged = judgedNonSelected(used, policy);
  const scale = [ONE, part].find((one) => counted.times(one).eq(spentYuan));
  if (scale === undefined || judged.units.isNegative()) return own;
  return { amountYuan: judged.amountYuan.times(scale), units: judged.units.times(scale) };
}
