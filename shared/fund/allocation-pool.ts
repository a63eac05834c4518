import { sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { FundAllocation } from '../plan/fund-allocation';
import type { FundFigures } from './fund-report';

/** What is divided, and the year of its payment where it follows from the forecast. */
export interface AllocationPool {
  readonly yuan: YuanText;
  readonly paidYear: number | null;
}

/**
 * What is to be divided: the typed amount, else the performance pay of all groups that are paid in the first year in which
 * one is still to be paid. `null` where no payment is known or dated.
 */
export function allocationPool(
  { poolYuan }: FundAllocation,
  { groups }: FundFigures,
): AllocationPool | null {
  if (poolYuan !== null) return { yuan: poolYuan, paidYear: null };
  const open = groups.filter(
    ({ settlement, paidYear }) => settlement.paid === null && paidYear !== null,
  );
  const years = open.flatMap(({ paidYear }) => paidYear ?? []);
  const next = [...years].sort((left, right) => left - right)[0];
  if (next === undefined) return null;
  const parts = groups.flatMap(({ paidYear, performancePayYuan }) =>
    paidYear === next ? [performancePayYuan] : [],
  );
  if (parts.some((part) => part === null)) return null;
  const known = parts.flatMap((part) => (part === null ? [] : [decimalFromText(part)]));
  return { yuan: textFromDecimal(sum(known)), paidYear: next };
}
