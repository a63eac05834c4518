import { type Decimal, ZERO } from '../decimal/decimal';
import type { VarietyState } from './plan-result';

/** Amounts that add up over varieties. */
export interface Sums {
  readonly budgetYuan: Decimal;
  readonly expenditureYuan: Decimal;
  readonly balanceBaseYuan: Decimal;
  readonly nonSelectedYuan: Decimal;
  /** Negative balances only. */
  readonly deficitYuan: Decimal;
  /** k × S0. */
  readonly fundBreakEvenYuan: Decimal;
  /** k × S. */
  readonly fundNonSelectedYuan: Decimal;
  /** X × Ps, or A × Ps where X is not known. */
  readonly selectedAmountYuan: Decimal;
  /** N where known. */
  readonly nonSelectedUnits: Decimal;
  /** X, or A where X is not known. */
  readonly selectedUnits: Decimal;
}

/** What one variety adds to the totals. */
export interface Contribution {
  readonly group: string;
  readonly state: VarietyState;
  /** A reported variety of which X, or its price, is not known. */
  readonly isPurchaseUnknown: boolean;
  /** The non-selected units are not known. */
  readonly isQuantityUnknown: boolean;
  readonly sums: Sums;
}

/** The same amounts added up: per settlement group (in order of first appearance) and in all. */
export interface Totals {
  readonly all: Sums;
  readonly groups: ReadonlyMap<string, Sums>;
  readonly unknownPurchases: number;
  readonly unknownQuantities: number;
  readonly stateCounts: Readonly<Record<VarietyState, number>>;
}

const NOTHING: Sums = combine(() => ZERO);

/** The totals of all contributions; exact, so that their order does not matter. */
export function totalsOf(contributions: Iterable<Contribution>): Totals {
  const groups = new Map<string, Sums>();
  const stateCounts = { surplus: 0, even: 0, deficit: 0, unreported: 0 };
  let all = NOTHING;
  let unknownPurchases = 0;
  let unknownQuantities = 0;
  for (const contribution of contributions) {
    const { group, sums, state } = contribution;
    all = plus(all, sums);
    groups.set(group, plus(groups.get(group) ?? NOTHING, sums));
    unknownPurchases += contribution.isPurchaseUnknown ? 1 : 0;
    unknownQuantities += contribution.isQuantityUnknown ? 1 : 0;
    stateCounts[state] += 1;
  }
  return { all, groups, unknownPurchases, unknownQuantities, stateCounts };
}

/** The totals with one contribution in place of another of the same group. Sums never round, so nothing drifts. */
export function exchange(totals: Totals, before: Contribution, after: Contribution): Totals {
  const change = minus(after.sums, before.sums);
  const group = plus(totals.groups.get(after.group) ?? NOTHING, change);
  const stateCounts = { ...totals.stateCounts };
  stateCounts[before.state] -= 1;
  stateCounts[after.state] += 1;
  return {
    all: plus(totals.all, change),
    groups: new Map(totals.groups).set(after.group, group),
    unknownPurchases:
      totals.unknownPurchases +
      (after.isPurchaseUnknown ? 1 : 0) -
      (before.isPurchaseUnknown ? 1 : 0),
    unknownQuantities:
      totals.unknownQuantities +
      (after.isQuantityUnknown ? 1 : 0) -
      (before.isQuantityUnknown ? 1 : 0),
    stateCounts,
  };
}

function plus(left: Sums, right: Sums): Sums {
  return combine((name) => left[name].plus(right[name]));
}

function minus(left: Sums, right: Sums): Sums {
  return combine((name) => left[name].minus(right[name]));
}

function combine(term: (name: keyof Sums) => Decimal): Sums {
  return {
    budgetYuan: term('budgetYuan'),
    expenditureYuan: term('expenditureYuan'),
    balanceBaseYuan: term('balanceBaseYuan'),
    nonSelectedYuan: term('nonSelectedYuan'),
    deficitYuan: term('deficitYuan'),
    fundBreakEvenYuan: term('fundBreakEvenYuan'),
    fundNonSelectedYuan: term('fundNonSelectedYuan'),
    selectedAmountYuan: term('selectedAmountYuan'),
    nonSelectedUnits: term('nonSelectedUnits'),
    selectedUnits: term('selectedUnits'),
  };
}
