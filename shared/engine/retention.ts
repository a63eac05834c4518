import { type Decimal, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';
import { countedYuan } from './counted-balance';

/** How balances are retained: β, and whether a negative balance counts as zero. */
export interface RetentionRule {
  /** `null` while the policy needs a score and none is given. */
  readonly retentionRatio: RatioText | null;
  readonly policy: Policy;
}

/**
 * What is retained of the balances of settlement groups: `Σ β × max(0, balance)`, without the floor where the policy has
 * none. Deficits offset surpluses inside a group, never across. Source: domain 2.1, N8, N9, N12.
 */
export function retainedYuan(rule: RetentionRule, balances: readonly Decimal[]): YuanText | null {
  return retainedBy(rule)(balances);
}

/** {@link retainedYuan} under one rule, for many points of a curve. */
export function retainedBy({
  policy,
  retentionRatio,
}: RetentionRule): (balances: readonly Decimal[]) => YuanText | null {
  if (retentionRatio === null) return () => null;
  const ratio = decimalFromText(retentionRatio);
  return (balances) => {
    return textFromDecimal(ratio.times(countedYuan(policy, balances)));
  };
}

/**
 * What a variety brings: what its settlement group retains with it less what the group would retain without it,
 * `β × (counted(group) − counted(group − variety))`. The group alone settles, so this is the difference of two whole
 * estimates of the hospital; the varieties of a group need not add up to what it retains. Source: domain 2.1, N8, N9;
 * docs/decisions/0022.
 */
export function broughtYuan(
  rule: RetentionRule,
  balances: { readonly variety: Decimal; readonly group: Decimal },
): Decimal | null {
  if (rule.retentionRatio === null) return null;
  const { variety, group } = balances;
  const [withIt, without] = [group, group.minus(variety)].map((balance) =>
    countedYuan(rule.policy, [balance]),
  );
  return decimalFromText(rule.retentionRatio).times((withIt ?? ZERO).minus(without ?? ZERO));
}
