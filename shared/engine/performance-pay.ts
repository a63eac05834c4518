import type { Decimal } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';

/** The part of the retention that at least goes to performance pay, 0..1. Source: domain 5. */
export function performancePayShare(policy: Policy): Decimal {
  return decimalFromText(policy.minimumPerformancePayRatio.value);
}

/** `retention × `{@link performancePayShare}. */
export function performancePayYuan(policy: Policy, retention: YuanText): YuanText {
  return textFromDecimal(decimalFromText(retention).times(performancePayShare(policy)));
}
