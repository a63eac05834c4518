import type { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';

/** The part of the retention that at least goes to performance pay, 0..1. Source: domain 5. */
export function leastPayRatio(policy: Policy): RatioText {
  return policy.minimumPerformancePayRatio.value;
}

/** {@link leastPayRatio} to reckon with. */
export function performancePayShare(policy: Policy): Decimal {
  return decimalFromText(leastPayRatio(policy));
}

/** `retention × `{@link leastPayRatio}. */
export function performancePayYuan(policy: Policy, retention: YuanText): YuanText {
  return textFromDecimal(decimalFromText(retention).times(performancePayShare(policy)));
}
