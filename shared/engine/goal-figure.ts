import { type Decimal, ONE } from '../decimal/decimal';
import { decimalFromText, type YuanText } from '../decimal/decimal-text';
import type { Goal } from './goal';
import { performancePayShare } from './performance-pay';
import type { HospitalResult } from './plan-result';
import type { RetentionRule } from './retention';

/** The figure that a goal is about. */
export function goalFigure(hospital: HospitalResult, kind: Goal['kind']): YuanText | null {
  return kind === 'retention' ? hospital.retentionYuan : hospital.performancePayYuan;
}

/** What one yuan of a group's balance brings the figure: β, for performance pay w β. `null` without a needed score. */
export function yieldPerYuan(rule: RetentionRule, kind: Goal['kind']): Decimal | null {
  if (rule.retentionRatio === null) return null;
  const share = kind === 'retention' ? ONE : performancePayShare(rule.policy);
  return decimalFromText(rule.retentionRatio).times(share);
}
