import type { YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import type { LeftOutVariety } from './left-out';

/**
 * From budget to performance pay, top to bottom. `deficitFloor` gives back the balances of groups below zero (0 where the
 * policy has no floor); `notRetained` is `−(1 − β)` of what counts, `otherUses` `−(1 − w)` of the retention.
 */
export const waterfallStepIds = [
  'budget',
  'selectedExpenditure',
  'nonSelectedExpenditure',
  'balanceBase',
  'deficitFloor',
  'notRetained',
  'retention',
  'otherUses',
  'performancePay',
] as const;
export type WaterfallStepId = (typeof waterfallStepIds)[number];

/** A change hangs between the totals before and after it; a total stands on zero. Exact. */
export interface WaterfallStep {
  readonly id: WaterfallStepId;
  readonly kind: 'total' | 'change';
  /** Of a change, signed. */
  readonly amountYuan: YuanText;
  /** The running total after this step; of a total, the total itself. */
  readonly afterYuan: YuanText;
  /** The amount to the fen; shown changes add up to the shown totals. */
  readonly shownAmountYuan: YuanText;
}

export interface Waterfall {
  /** Ends after `deficitFloor` while the policy needs a score. */
  readonly steps: readonly WaterfallStep[];
  readonly leftOut: readonly LeftOutVariety[];
}

/** How the budget becomes performance pay. Source: domain 2.1, N1, N2, N9, N13. */
export function budgetWaterfall(plan: PlanDocument): Waterfall {
  throw new Error(`Not worked out yet: ${plan.hospitalName}`);
}
