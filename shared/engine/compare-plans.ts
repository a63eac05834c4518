import type { RatioText, ScaleText, YuanText } from '../decimal/decimal-text';
import type { PlanDocument, VarietyField } from '../plan/plan';

/** Headline amounts that two plans are compared by. */
export type ComparedYuan =
  | 'budgetYuan'
  | 'expenditureYuan'
  | 'balanceBaseYuan'
  | 'retentionYuan'
  | 'performancePayYuan'
  | 'nonSelectedYuan'
  | 'deficitYuan'
  | 'breakEvenNonSelectedYuan';

/** Headline ratios that two plans are compared by. */
export type ComparedRatio = 'retentionRatio' | 'plannedNonSelectedAmountShareRatio';

/** An amount of both plans. */
export interface YuanComparison {
  /** `null` where the plan cannot tell. */
  readonly baseYuan: YuanText | null;
  readonly otherYuan: YuanText | null;
  /** `other − base`, in yuan; `null` where either is not known. */
  readonly differenceYuan: YuanText | null;
  /** `(other − base) ÷ |base|`; `null` where either is not known or the base is 0. */
  readonly relativeRatio: RatioText | null;
}

/** A ratio of both plans, with the difference `other − base` as a ratio (0.01 is one percentage point). */
export interface RatioComparison {
  readonly baseRatio: RatioText | null;
  readonly otherRatio: RatioText | null;
  readonly differenceRatio: RatioText | null;
}

/** What a variety adds to a plan's totals. */
export type VarietyPart =
  | {
      readonly kind: 'counted';
      readonly balanceBaseYuan: YuanText;
      /** `β × balance base` where the settlement group's balance counts, 0 where it is floored: the parts add up to the retention. `null` without a needed score. */
      readonly retentionYuan: YuanText | null;
    }
  /** Inputs are missing: in no total. */
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] }
  /** Not settled under the plan's scope. */
  | { readonly kind: 'outOfScope' }
  /** The plan has no such variety. */
  | { readonly kind: 'absent' };

/** One variety in both plans, found by its id. */
export interface VarietyComparison {
  readonly id: string;
  readonly genericName: string;
  readonly base: VarietyPart;
  readonly other: VarietyPart;
  /** What the variety adds to the difference of the hospital's balance bases; a part that is not counted adds nothing. */
  readonly balanceBaseDifferenceYuan: YuanText;
  /** What it adds to the difference of retentions; `null` where either plan needs a score. */
  readonly retentionDifferenceYuan: YuanText | null;
}

/** Two plans side by side. */
export interface PlanComparison {
  readonly yuan: Readonly<Record<ComparedYuan, YuanComparison>>;
  readonly ratios: Readonly<Record<ComparedRatio, RatioComparison>>;
  readonly breakEvenScale: { readonly base: ScaleText | null; readonly other: ScaleText | null };
  /** Varieties with a negative balance base. */
  readonly deficitVarieties: { readonly base: number; readonly other: number };
  /**
   * Every variety of either plan, the largest difference of balance bases first (its size, whatever its sign), then the
   * largest difference of retention parts; those without difference last, in the plans' order.
   */
  readonly varieties: readonly VarietyComparison[];
}

/** Headline figures of two plans and the varieties that cause the difference; both differences add up exactly over the varieties. */
export function comparePlans(base: PlanDocument, other: PlanDocument): PlanComparison {
  throw new Error(`Not compared yet: ${base.hospitalName}, ${other.hospitalName}`);
}
