import { assertNever } from '../assert';
import { type Decimal, Decimal as ExactDecimal, quotient, smaller, sum } from '../decimal/decimal';
import { shareOfWhole } from '../engine/red-line';
import { type VarietyInputs } from '../engine/variety-inputs';
import type { Variety } from '../plan/plan';
import type { IndicatorMeasure } from '../policy/score-sheet';
import type { MonthlyUse } from '../purchases/monthly-use';
import { sumUse } from '../purchases/use-totals';
import type { JudgedSpending } from './judged-spending';

/** A variety in scope with its inputs known. */
export interface MeasuredVariety {
  readonly variety: Variety;
  readonly inputs: VarietyInputs;
  /** S and N, as shares are judged by them. */
  readonly others: JudgedSpending;
  /** What was bought in the plan's months of use. */
  readonly uses: readonly MonthlyUse[];
}

/**
 * What the varieties say of a measure; `null` where they cannot, because a purchase or a quantity among them is not known,
 * or because nothing is measured. The rest of the measures is typed. Source: domain 6.
 */
export function measuredValue(
  measure: IndicatorMeasure,
  varieties: readonly MeasuredVariety[],
): Decimal | null {
  switch (measure) {
    case 'completion':
    case 'completedVarieties':
      return completion(measure, varieties);
    case 'nonSelectedAmountShare':
      return amountShare(varieties);
    case 'nonSelectedQuantityShare':
      return quantityShares(varieties)?.others ?? null;
    case 'selectedUseShare':
      return quantityShares(varieties)?.selected ?? null;
    case 'offlineShare':
      return taggedShare(varieties, ({ isOffline }) => isOffline);
    case 'paidInTime':
      return taggedShare(varieties, ({ payment }) =>
        payment === undefined || payment === 'open' ? undefined : payment === 'inTime',
      );
    case 'drugCostGrowth':
    case 'other':
      return null;
    default:
      return assertNever(measure);
  }
}

/**
 * The part of what was bought, by amount, of which something holds; `null` while it is not known of every purchase in the
 * months of use: what is not known is neither.
 */
function taggedShare(
  varieties: readonly MeasuredVariety[],
  holds: (use: MonthlyUse) => boolean | undefined,
): Decimal | null {
  const uses = varieties.flatMap((one) => one.uses);
  if (uses.length === 0 || uses.some((use) => holds(use) === undefined)) return null;
  const amountOf = (some: readonly MonthlyUse[]): Decimal => sumUse(some).all.amountYuan;
  const [part, rest] = [true, false].map((is) => amountOf(uses.filter((use) => holds(use) === is)));
  if (part === undefined || rest === undefined || part.isNegative() || rest.isNegative())
    return null;
  return shareOfWhole(part, rest);
}

function completion(
  measure: 'completion' | 'completedVarieties',
  varieties: readonly MeasuredVariety[],
): Decimal | null {
  const agreed = varieties.filter(({ inputs }) => inputs.agreedUnits.gt(0));
  const bought = agreed.map(({ inputs }) => inputs.purchasedUnits);
  if (agreed.length === 0 || bought.some((units) => units === null)) return null;
  const pairs = agreed.map(({ inputs }) => ({
    agreed: inputs.agreedUnits,
    bought: inputs.purchasedUnits ?? inputs.agreedUnits,
  }));
  if (measure === 'completedVarieties') {
    const complete = pairs.filter((pair) => pair.bought.gte(pair.agreed)).length;
    return quotient(new ExactDecimal(complete), new ExactDecimal(pairs.length));
  }
  return quotient(
    sum(pairs.map((pair) => smaller(pair.bought, pair.agreed))),
    sum(pairs.map((pair) => pair.agreed)),
  );
}

function amountShare(varieties: readonly MeasuredVariety[]): Decimal | null {
  const paid = varieties.map(({ inputs: { purchasedUnits, selectedPriceYuan } }) => {
    if (purchasedUnits === null) return null;
    if (purchasedUnits.isZero()) return purchasedUnits;
    return selectedPriceYuan === null ? null : purchasedUnits.times(selectedPriceYuan);
  });
  const isReported = varieties.map(({ inputs }) => !inputs.baseUnits.isZero());
  if (paid.some((yuan, index) => yuan === null && isReported[index] === true)) return null;
  const spent = sum(varieties.map(({ others }) => others.amountYuan));
  return shareOfWhole(spent, sum(paid.filter((yuan) => yuan !== null)));
}

function quantityShares(
  varieties: readonly MeasuredVariety[],
): { readonly selected: Decimal; readonly others: Decimal } | null {
  const others = varieties.map((one) => one.others.units);
  const selected = varieties.map(({ inputs }) => inputs.purchasedUnits);
  const isReported = varieties.map(({ inputs }) => !inputs.baseUnits.isZero());
  const lacks = selected.some((units, index) => units === null && isReported[index] === true);
  if (lacks || others.some((units) => units === null)) return null;
  const [bought, rest] = [known(selected), known(others)].map((units) => sum(units));
  if (bought === undefined || rest === undefined) return null;
  const share = shareOfWhole(bought, rest);
  return share === null ? null : { selected: share, others: quotient(rest, bought.plus(rest)) };
}

function known(units: readonly (Decimal | null)[]): readonly Decimal[] {
  return units.filter((one) => one !== null);
}
