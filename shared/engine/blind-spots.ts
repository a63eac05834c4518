import type { UnitsText, YuanText } from '../decimal/decimal-text';
import type { PlanDocument, VarietyField } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';

/** What declaring a variety's historical use as its base would change, all else as it is. */
export type Declaration =
  /** There are no months, or, net of returns, nothing was bought in the last twelve. */
  | { readonly kind: 'noHistory' }
  /** The base is known, but a declared variety needs more inputs than one never declared. */
  | {
      readonly kind: 'incomplete';
      readonly baseUnits: UnitsText;
      readonly window: MonthRange;
      readonly missing: readonly VarietyField[];
    }
  | {
      readonly kind: 'declared';
      /** Everything bought in the window, in units. */
      readonly baseUnits: UnitsText;
      /** The twelve months up to the plan's last one with purchases. */
      readonly window: MonthRange;
      readonly agreedUnits: UnitsText;
      /** The variety's balance base once declared. */
      readonly balanceBaseYuan: YuanText;
      /** What the hospital would retain more; negative where declaring costs. `null` without a needed score. */
      readonly retentionGainYuan: YuanText | null;
    };

/** A variety bought (S > 0) but never declared (Q = 0, nothing signed). */
export interface BlindSpot {
  readonly id: string;
  readonly genericName: string;
  readonly batch: string;
  /** Out of scope it costs nothing yet. */
  readonly isInScope: boolean;
  readonly nonSelectedYuan: YuanText;
  /** −k S; `null` where a ratio is missing. */
  readonly balanceBaseYuan: YuanText | null;
  /** −β k S: its cost while its group's balance is above zero; `null` without ratios or a needed score. */
  readonly retentionPartYuan: YuanText | null;
  /** What the hospital really retains less because of it (≥ 0): nothing out of scope or where the group is floored anyway. */
  readonly retentionLossYuan: YuanText | null;
  readonly declaration: Declaration;
}

/** The blind-spot watch (盲区哨兵), the costliest first. Source: domain N6. */
export function blindSpots(plan: PlanDocument): readonly BlindSpot[] {
  throw new Error(`Not watched yet: ${plan.hospitalName}`);
}
