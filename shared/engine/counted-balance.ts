import { type Decimal, sum, ZERO } from '../decimal/decimal';
import type { Policy } from '../policy/policy';

/**
 * What of a settlement group's balance counts: nothing of a deficit, unless the policy has no floor. All that knows this
 * rule stands here: exact, in plain numbers for what moves, where it bends, and how formulas write it. Source: domain N9.
 */
export function countedYuan(policy: Policy, balances: readonly Decimal[]): Decimal {
  const rule = countingRule(policy);
  return sum(balances.map((balance) => countedOf(balance, rule)));
}

/** {@link countedYuan} of one group under the rule as plain data. */
export function countedOf(balance: Decimal, { isFloored }: CountingRule): Decimal {
  return isFloored && balance.isNegative() ? ZERO : balance;
}

/** {@link countedYuan} of one group in plain numbers. */
export function keptOf(balanceYuan: number, { isFloored }: CountingRule): number {
  return isFloored && balanceYuan < 0 ? 0 : balanceYuan;
}

/** The rule as plain data. */
export interface CountingRule {
  /** Whether a negative balance counts as zero. */
  readonly isFloored: boolean;
}

export function countingRule(policy: Policy): CountingRule {
  return { isFloored: policy.floorAtZero.value };
}

/** Whether a group retains less for a yuan less of balance. At zero exactly it pays nothing yet. */
export function isPaying(policy: Policy, balance: Decimal): boolean {
  return !countingRule(policy).isFloored || balance.gt(0);
}

/** What a group's balance lacks until it pays: `max(0, −Bg)`, nothing without a floor. */
export function lackingYuan(policy: Policy, balance: Decimal): Decimal {
  return isDeficit(policy, balance) ? balance.negated() : ZERO;
}

/** The formulas of what is retained of groups, with the floor or without one. */
export function countingFormulas(policy: Policy): CountingFormulas {
  return countingRule(policy).isFloored
    ? { hospital: 'retention', group: 'groupRetention', lostPerYuan: 'lostPerYuan' }
    : {
        hospital: 'unflooredRetention',
        group: 'unflooredGroupRetention',
        lostPerYuan: 'unflooredLostPerYuan',
      };
}

interface CountingFormulas {
  readonly hospital: 'retention' | 'unflooredRetention';
  readonly group: 'groupRetention' | 'unflooredGroupRetention';
  readonly lostPerYuan: 'lostPerYuan' | 'unflooredLostPerYuan';
}

function isDeficit(policy: Policy, balance: Decimal): boolean {
  return countingRule(policy).isFloored && balance.isNegative();
}
