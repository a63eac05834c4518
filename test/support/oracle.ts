import type { PlanDocument, Variety } from '../../shared/plan/plan';
import type { Policy } from '../../shared/policy/policy';
import {
  add,
  compare,
  divide,
  exactText,
  multiply,
  NOUGHT,
  type Rational,
  rational,
  significantText,
  subtract,
} from './rational';

/**
 * The estimate worked out a second time, in fractions of big integers and straight from the published formulas. It reads
 * the plan and the policy and nothing of the engine.
 */
export function oracleEstimate(plan: PlanDocument): OracleEstimate {
  const worked = plan.varieties.map((variety) => workVariety(plan, variety));
  const counted = worked.flatMap((one) => (one.inScope && one.figures !== null ? [one] : []));
  const amounts = counted.map((one) => one.amounts);
  const ratio = oracleRetentionRatio(plan.policy, plan.score);
  const names = [...new Set(counted.map((one) => one.group))];
  const groups = names.map((group) => {
    const base = add(
      ...counted.filter((one) => one.group === group).map((one) => one.amounts.balanceBase),
    );
    return { group, base, retention: ratio === null ? null : retained(plan.policy, ratio, base) };
  });
  const retention = ratio === null ? null : add(...groups.map((one) => one.retention ?? NOUGHT));
  const k0 = add(
    ...amounts.map((one) => add(one.balanceBase, multiply(one.spentFactor, one.spent))),
  );
  const k1 = add(...amounts.map((one) => multiply(one.spentFactor, one.spent)));
  const spent = add(...amounts.map((one) => one.spent));
  const scale = compare(k1, NOUGHT) === 0 ? null : divide(k0, k1);
  return {
    retentionRatio: ratio === null ? null : exactText(ratio),
    hospital: {
      budgetYuan: exactText(add(...amounts.map((one) => one.budget))),
      expenditureYuan: exactText(add(...amounts.map((one) => one.expenditure))),
      balanceBaseYuan: exactText(add(...amounts.map((one) => one.balanceBase))),
      retentionYuan: retention === null ? null : exactText(retention),
      performancePayYuan:
        retention === null
          ? null
          : exactText(multiply(retention, rational(plan.policy.minimumPerformancePayRatio.value))),
      breakEvenScale: scale === null ? null : significantText(scale, 40),
      breakEvenNonSelectedYuan: scale === null ? null : significantText(multiply(scale, spent), 40),
    },
    groups: groups.map(({ group, base, retention: kept }) => ({
      group,
      balanceBaseYuan: exactText(base),
      retentionYuan: kept === null ? null : exactText(kept),
    })),
    varieties: worked.map(({ inScope, figures }) => ({ inScope, figures })),
  };
}

export interface OracleEstimate {
  readonly retentionRatio: string | null;
  readonly hospital: Readonly<Record<string, string | null>>;
  readonly groups: readonly {
    readonly group: string;
    readonly balanceBaseYuan: string;
    readonly retentionYuan: string | null;
  }[];
  readonly varieties: readonly {
    readonly inScope: boolean;
    /** `null` where inputs are missing. */
    readonly figures: Readonly<Record<string, string>> | null;
  }[];
}

/** β of a score: read off the scheme by going through its rows one by one. */
export function oracleRetentionRatio(policy: Policy, score: string | null): Rational | null {
  const scheme = policy.retention.value;
  const cap = rational(policy.retentionCapRatio.value);
  if (scheme.kind === 'flat') {
    const passed = score === null || compare(rational(score), rational(scheme.passMark)) >= 0;
    return passed ? least(rational(scheme.ratio), cap) : NOUGHT;
  }
  if (score === null) return null;
  let bound: Rational | null = null;
  let ratio = NOUGHT;
  for (const tier of scheme.tiers) {
    const minimum = rational(tier.minScore);
    const isReached = compare(rational(score), minimum) >= 0;
    if (isReached && (bound === null || compare(minimum, bound) > 0)) {
      bound = minimum;
      ratio = rational(tier.ratio);
    }
  }
  return least(ratio, cap);
}

interface Amounts {
  readonly spentFactor: Rational;
  readonly budget: Rational;
  readonly expenditure: Rational;
  readonly balanceBase: Rational;
  readonly spent: Rational;
}

interface Worked {
  readonly group: string;
  readonly inScope: boolean;
  readonly amounts: Amounts;
  readonly figures: Readonly<Record<string, string>> | null;
}

const NO_AMOUNTS: Amounts = {
  spentFactor: NOUGHT,
  budget: NOUGHT,
  expenditure: NOUGHT,
  balanceBase: NOUGHT,
  spent: NOUGHT,
};

function workVariety(plan: PlanDocument, variety: Variety): Worked {
  const isReported = variety.baseUnits !== '0';
  const inScope = plan.scope === 'all' || isReported;
  const group = plan.policy.settlementGrouping.value === 'batch' ? variety.batch : '';
  const fund = variety.fundRatio ?? plan.fundRatio;
  const { insuredShareRatio: insured, preVbpPriceYuan, selectedPriceYuan } = variety;
  const agreed = agreedUnits(plan, variety);
  const agreedCost = agreed === null ? null : agreedAmount(variety, agreed);
  const isPriced = !isReported || (preVbpPriceYuan !== null && selectedPriceYuan !== null);
  if (fund === null || insured === null || !isPriced || agreed === null || agreedCost === null) {
    return { group, inScope, amounts: NO_AMOUNTS, figures: null };
  }
  const spentFund = rational(variety.expenditureFundRatio ?? fund);
  const spentFactor = multiply(spentFund, rational(insured));
  const spent = spending(variety);
  const atOldPrice = multiply(rational(variety.baseUnits), rational(preVbpPriceYuan ?? '0'));
  const budget = multiply(atOldPrice, multiply(rational(fund), rational(insured)));
  const expenditure = multiply(add(agreedCost, spent), spentFactor);
  const balanceBase = subtract(budget, expenditure);
  const covered =
    variety.expenditureFundRatio === null
      ? atOldPrice
      : rational(significantText(divide(multiply(atOldPrice, rational(fund)), spentFund), 40));
  const breakEven = subtract(covered, agreedCost);
  return {
    group,
    inScope,
    amounts: { spentFactor, budget, expenditure, balanceBase, spent },
    figures: {
      agreedUnits: exactText(agreed),
      budgetYuan: exactText(budget),
      expenditureYuan: exactText(expenditure),
      balanceBaseYuan: exactText(balanceBase),
      breakEvenNonSelectedYuan: exactText(breakEven),
      headroomYuan: exactText(subtract(breakEven, spent)),
      state: !isReported
        ? 'unreported'
        : (['deficit', 'even', 'surplus'][compare(balanceBase, NOUGHT) + 1] ?? ''),
    },
  };
}

function agreedUnits(plan: PlanDocument, variety: Variety): Rational | null {
  if (variety.agreedUnits !== null) return rational(variety.agreedUnits);
  const base = rational(variety.baseUnits);
  if (variety.agreedShareRatio !== null) return multiply(rational(variety.agreedShareRatio), base);
  const { winners, shareGroup } = variety;
  if (winners === null) return variety.baseUnits === '0' ? NOUGHT : null;
  const rows = plan.policy.shareTables.value[shareGroup];
  const row = [...rows].reverse().find(({ minWinners }) => winners >= minWinners);
  return row === undefined ? null : multiply(rational(row.shareRatio), base);
}

function agreedAmount(variety: Variety, agreed: Rational): Rational | null {
  if (compare(agreed, NOUGHT) === 0) return NOUGHT;
  if (variety.selectedPriceYuan === null) return null;
  let rest = agreed;
  let amount = NOUGHT;
  for (const product of variety.additionalSelected) {
    const part = multiply(agreed, rational(product.agreedPortionRatio));
    rest = subtract(rest, part);
    amount = add(amount, multiply(part, rational(product.priceYuan)));
  }
  if (compare(rest, NOUGHT) < 0) return null;
  return add(amount, multiply(rest, rational(variety.selectedPriceYuan)));
}

function spending({ nonSelected }: Variety): Rational {
  if (nonSelected.kind === 'amount') return rational(nonSelected.amountYuan);
  const left = subtract(rational(nonSelected.demandUnits), rational(nonSelected.selectedUnits));
  if (compare(left, NOUGHT) < 0) return NOUGHT;
  return multiply(left, rational(nonSelected.nonSelectedPriceYuan));
}

function retained(policy: Policy, ratio: Rational, base: Rational): Rational {
  const isLost = policy.floorAtZero.value && compare(base, NOUGHT) < 0;
  return isLost ? NOUGHT : multiply(ratio, base);
}

function least(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}
