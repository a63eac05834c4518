import type { YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { changesRetentionMuch } from '../plan/retention-change';
import { evaluatePlan } from './evaluate-plan';
import { workedOutRetention } from './worked-out';

/** What a change of a plan's purchases does to the hospital's retention. */
export interface RetentionEffect {
  /** `null` where nothing could be worked out yet: a new plan, or one without a needed score. */
  readonly beforeYuan: YuanText | null;
  readonly afterYuan: YuanText | null;
  /** Whether it changes by more than a tenth of what it was: both figures are said, and a second press is needed. */
  readonly asks: boolean;
}

/** Compares the retention of two states of a plan. Where there was none to compare with, nothing is asked. */
export function retentionEffect(before: PlanDocument, after: PlanDocument): RetentionEffect {
  const beforeYuan = workedOutRetention(evaluatePlan(before).hospital);
  const afterYuan = workedOutRetention(evaluatePlan(after).hospital);
  return { beforeYuan, afterYuan, asks: changesRetentionMuch(beforeYuan, afterYuan) };
}
