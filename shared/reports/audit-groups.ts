import { present } from '../assert';
import { type Decimal, quotient, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { countedYuan } from '../engine/counted-balance';
import { performancePayShare } from '../engine/performance-pay';
import type { AuditInput } from './audit-input';
import type { VarietySheet } from './audit-varieties';
import type { VarietyRow } from './variety-column';

/** What the varieties of a settlement group add up to. */
export interface AuditGroup {
  readonly count: number;
  readonly budget: Decimal;
  readonly expenditure: Decimal;
  readonly balanceBase: Decimal;
  /** What counts of the balance: nothing of a deficit, unless the policy has no floor. */
  readonly counted: Decimal;
  /** `null` while the policy needs a score. */
  readonly retention: Decimal | null;
  readonly performancePay: Decimal | null;
  readonly fundBreakEven: Decimal;
  readonly fundNonSelected: Decimal;
  /** `null` where the fund pays for nothing non-selected. */
  readonly breakEvenScale: Decimal | null;
}

/** The figures of each settlement group, those without a counted variety too. */
export function auditGroups(
  input: AuditInput,
  { rows, groups }: Pick<VarietySheet, 'rows' | 'groups'>,
): readonly AuditGroup[] {
  const counted = groups.map((): Known[] => []);
  for (const { known, result, groupNumber } of rows) {
    if (known !== null && result.inScope) {
      present(counted[groupNumber - 1], 'each variety has a group').push(known);
    }
  }
  return counted.map((known) => figuresOf(input, known));
}

type Known = NonNullable<VarietyRow['known']>;

function figuresOf({ plan, result }: AuditInput, known: readonly Known[]): AuditGroup {
  const total = (value: (each: Known) => Decimal): Decimal => sum(known.map(value));
  const balanceBase = total(({ numbers }) => numbers.balanceBaseYuan);
  const counted = countedYuan(plan.policy, [balanceBase]);
  const { retentionRatio } = result;
  const retention = retentionRatio === null ? null : decimalFromText(retentionRatio).times(counted);
  const fundBreakEven = total(({ numbers }) => numbers.fundBreakEvenYuan);
  const fundNonSelected = total(({ numbers }) => numbers.fundNonSelectedYuan);
  return {
    count: known.length,
    budget: total(({ numbers }) => numbers.budgetYuan),
    expenditure: total(({ numbers }) => numbers.expenditureYuan),
    balanceBase,
    counted,
    retention,
    performancePay: retention?.times(performancePayShare(plan.policy)) ?? null,
    fundBreakEven,
    fundNonSelected,
    breakEvenScale: fundNonSelected.isZero() ? null : quotient(fundBreakEven, fundNonSelected),
  };
}
