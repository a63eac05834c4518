import { sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { FundOutcome } from './draw-fund';
import type { EvaluatedFund } from './evaluate-fund';

/** What is divided, and where it comes from. */
export interface AllocationPool {
  readonly yuan: YuanText;
  /** The year of its payment; `null`: it was typed. */
  readonly paidYear: number | null;
  /** Whether a score of that year is a range, and the pool is the median of the draws. */
  readonly isMedian: boolean;
}

/**
 * What is to be divided: the typed amount, else the performance pay of all groups that are paid in the first year in which
 * one is still to be paid; the median of its draws where a score is not one but a range. `null` where no payment is dated.
 */
export function allocationPool(
  { fund, figures: { groups } }: EvaluatedFund,
  drawn: () => Pick<FundOutcome, 'years'>,
): AllocationPool | null {
  const { poolYuan } = fund.allocation;
  if (poolYuan !== null) return { yuan: poolYuan, paidYear: null, isMedian: false };
  const open = groups.filter(
    ({ settlement, paidYear, isOverlapping }) =>
      settlement.paid === null && paidYear !== null && !isOverlapping,
  );
  const years = open.flatMap(({ paidYear }) => paidYear ?? []);
  const next = [...years].sort((left, right) => left - right)[0];
  if (next === undefined) return null;
  const members = groups.filter(
    ({ paidYear, isOverlapping }) => paidYear === next && !isOverlapping,
  );
  const known = members.flatMap(({ performancePayYuan }) => performancePayYuan ?? []);
  if (known.length === members.length) {
    const yuan = textFromDecimal<YuanText>(sum(known.map(decimalFromText)));
    return { yuan, paidYear: next, isMedian: false };
  }
  const median = drawn().years.find(({ year }) => year === next);
  return median === undefined ? null : { yuan: median.p50Yuan, paidYear: next, isMedian: true };
}
