import type { RatioText, ScaleText, ScoreText, UnitsText, YuanText } from '../decimal/decimal-text';
import { type VarietyField } from '../plan/variety-entries';
import type { Scope } from '../policy/policy';
import type { Warning } from '../warnings';

/** What a variety's balance says of it. */
export type VarietyState = 'surplus' | 'even' | 'deficit' | 'unreported';

/** Every figure of one variety; exact, unrounded. */
export interface VarietyFigures {
  /** r; where the agreed volume is signed, A ÷ Q. `null` for a variety without base and share. */
  readonly agreedShareRatio: RatioText | null;
  readonly agreedUnits: UnitsText;
  /** S. */
  readonly nonSelectedYuan: YuanText;
  /** k = f × u, of the budget. */
  readonly fundFactorRatio: RatioText;
  /** ke = fe × u, of the expenditure: what the fund pays of a yuan spent. */
  readonly expenditureFactorRatio: RatioText;
  readonly budgetYuan: YuanText;
  readonly expenditureYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** S0. */
  readonly breakEvenNonSelectedYuan: YuanText;
  /** S0 − S. */
  readonly headroomYuan: YuanText;
  /** S50: the spending at which the non-selected share reaches the red line; on the agreed volume where X is not known. `null` without selected price. */
  readonly redLineYuan: YuanText | null;
  /** X ÷ A; `null` where X is not known or A is 0. */
  readonly completionRatio: RatioText | null;
  /** S ÷ (S + X Ps); `null` where X is not known or nothing was bought. */
  readonly nonSelectedAmountShareRatio: RatioText | null;
  readonly state: VarietyState;
}

export interface VarietyResult {
  readonly id: string;
  readonly inScope: boolean;
  readonly outcome:
    | { readonly kind: 'evaluated'; readonly figures: VarietyFigures }
    /** Inputs are missing; the variety is in no total. */
    | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };
}

/** One settlement group: deficits offset surpluses inside it (N8, N12). */
export interface GroupResult {
  readonly group: string;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
  /** Σ ke S0: the group's balance if nothing non-selected were bought. */
  readonly fundBreakEvenYuan: YuanText;
  /** Σ ke S: what the group's non-selected spending takes from it. */
  readonly fundNonSelectedYuan: YuanText;
}

/** Totals over the varieties in scope. */
export interface HospitalResult {
  readonly budgetYuan: YuanText;
  readonly expenditureYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
  readonly performancePayYuan: YuanText | null;
  readonly nonSelectedYuan: YuanText;
  /** Negative balances that offset positive ones, as a sum ≤ 0. */
  readonly deficitYuan: YuanText;
  /** t* = K0 ÷ K1; `null` where nothing non-selected is bought. */
  readonly breakEvenScale: ScaleText | null;
  /** t* × ΣS. */
  readonly breakEvenNonSelectedYuan: YuanText | null;
  /** ΣS ÷ (ΣS + ΣX Ps); `null` unless X is known for every reported variety. */
  readonly nonSelectedAmountShareRatio: RatioText | null;
  /** The same share with the agreed volume standing in for an unknown X; `null` where nothing is bought. */
  readonly plannedNonSelectedAmountShareRatio: RatioText | null;
  readonly stateCounts: Readonly<Record<VarietyState | 'incomplete', number>>;
}

/** All that follows from a plan. */
export interface PlanResult {
  readonly policyId: string;
  readonly scope: Scope;
  readonly score: ScoreText | null;
  /** β after the cap; `null` while the policy needs a score and none is given. */
  readonly retentionRatio: RatioText | null;
  readonly hospital: HospitalResult;
  readonly groups: readonly GroupResult[];
  readonly varieties: readonly VarietyResult[];
  readonly warnings: readonly Warning[];
}
