import type { YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import type { LeftOutVariety } from './left-out';
import type { VarietyState } from './plan-result';

/** One variety of the ladder. */
export interface LadderRung {
  readonly id: string;
  readonly genericName: string;
  /** Its settlement group. */
  readonly group: string;
  readonly state: VarietyState;
  /** S. */
  readonly nonSelectedYuan: YuanText;
  /** S0; 0 for a variety never reported. */
  readonly breakEvenNonSelectedYuan: YuanText;
  /** S50; `null` where it is not known. */
  readonly redLineYuan: YuanText | null;
  /** S0 − S, in yuan of spending. */
  readonly headroomYuan: YuanText;
  /** k (S0 − S), in yuan of the fund: the balance base. */
  readonly fundHeadroomYuan: YuanText;
  /** Σ of the fund headroom down to this rung. */
  readonly cumulativeYuan: YuanText;
  /** β k: what is retained less for each further yuan of non-selected spending while the group's balance is above zero. `null` without a needed score. */
  readonly lostPerYuan: YuanText | null;
  /** The further spending that brings the settlement group's balance to zero, `Bg ÷ k`; negative where it is below. `null` where the fund pays nothing. */
  readonly groupRoomYuan: YuanText | null;
  /** The same for the hospital's total, `ΣB ÷ k`. Source: domain 3.3. */
  readonly hospitalRoomYuan: YuanText | null;
}

/** All varieties in scope from the largest fund headroom to the deepest deficit. */
export interface BreakEvenLadder {
  readonly rungs: readonly LadderRung[];
  /** The last cumulative value: the hospital's balance base. */
  readonly balanceBaseYuan: YuanText;
  /** The first rung at which the cumulative line is below zero; `null` where it never is. */
  readonly crossingId: string | null;
  /** Ids of the varieties that cost money, the costliest first. */
  readonly costingIds: readonly string[];
  readonly leftOut: readonly LeftOutVariety[];
}

/** The break-even ladder (盈亏阶梯). Source: domain 3.1, 3.3. */
export function breakEvenLadder(plan: PlanDocument): BreakEvenLadder {
  throw new Error(`Not worked out yet: ${plan.hospitalName}`);
}
