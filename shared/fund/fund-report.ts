import type { RatioText, YuanText } from '../decimal/decimal-text';
import type { Settlement } from '../plan/fund-plan';
import type { EarnedShare } from './earned-years';
import type { Overlap } from './overlaps';
import type { ScoreFigures } from './score-figures';
import type { GroupScore } from './score-of-group';
import type { VolumeVerdict } from './volume-verdict';

/** What forces the retention of a settlement group down. Source: domain 14, R1; domain 6. */
export type Veto =
  /** Varieties below their agreed volume; what they cost is the pack's to say. */
  | { readonly kind: 'missedVolume'; readonly varietyIds: readonly string[] }
  | {
      readonly kind: 'nonSelectedShare';
      readonly shareRatio: RatioText;
      readonly limitRatio: RatioText;
      /** What the group would retain without this veto; `null` while β is not known. */
      readonly withoutYuan: YuanText | null;
    }
  /** An indicator of the score sheet that fails the assessment by itself. */
  | { readonly kind: 'indicator'; readonly indicatorId: string };

/** A variety as its settlement group counts it. */
export interface ItemFigures {
  readonly varietyId: string;
  readonly balanceBaseYuan: YuanText;
  /** X ÷ A; `null` where X is not known or A is nothing. */
  readonly completionRatio: RatioText | null;
  readonly verdict: VolumeVerdict;
  /** What of the balance the group counts under the pack's reading of a missed volume. */
  readonly countedYuan: YuanText;
  /** β of the variety; `null` while none is known. */
  readonly retentionRatio: RatioText | null;
}

/** What a group would retain under each reading of a missed agreed volume; `null` without a needed score. */
export interface VolumeReadings {
  /** The volume is not judged: the formula alone, unless the assessment failed for another reason. */
  readonly none: YuanText | null;
  /** The variety brings nothing, its deficit still offsets. */
  readonly variety: YuanText | null;
  /** The whole group brings nothing. */
  readonly hospital: YuanText | null;
}

/** One settlement group, from its balances to the fund. */
export interface GroupFigures {
  readonly settlement: Settlement;
  /** Whether nobody has typed the group: it stands for a batch of the plan. */
  readonly isAssumed: boolean;
  /** Whether another group settles varieties of it on the same days: it then is in no total until that is mended. */
  readonly isOverlapping: boolean;
  /** The part of a year that its period is, where that is not a whole one: quantities were taken in proportion (C24). */
  readonly proratedRatio: RatioText | null;
  readonly budgetYuan: YuanText;
  readonly expenditureYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  readonly score: GroupScore;
  /** `β × counted(B)` before any veto. */
  readonly formulaRetentionYuan: YuanText | null;
  /** After vetoes, as the pack reads them. `null` while β is not known: then the range below says what is possible. */
  readonly retentionYuan: YuanText | null;
  readonly lowRetentionYuan: YuanText;
  readonly highRetentionYuan: YuanText;
  readonly readings: VolumeReadings;
  readonly vetoes: readonly Veto[];
  /** Whether the assessment of the whole group fails; a missed volume may cost its varieties alone. */
  readonly isFailed: boolean;
  /** What vetoes take of the formula's retention; nothing of a paid group, which is a fact. `null` while β is not known. */
  readonly vetoedYuan: YuanText | null;
  /** The share reaches the red line and the pack only warns of it. */
  readonly nearsRedLine: boolean;
  readonly performancePayYuan: YuanText | null;
  readonly items: readonly ItemFigures[];
  /** Varieties in scope of which inputs are missing; they are in no total. */
  readonly incompleteIds: readonly string[];
  /** Empty without dates. */
  readonly earned: readonly EarnedShare[];
  /** The calendar year in which it ends; `null` without dates. */
  readonly earnedYear: number | null;
  /** The year of the payment, as it was or as the likely months say; `null` without dates. */
  readonly paidYear: number | null;
  /** `(forecast − paid) ÷ paid` of the retention; `null` until something was paid. */
  readonly forecastErrorRatio: RatioText | null;
}

/** The whole fund, exact and without draws. */
export interface FundFigures {
  readonly groups: readonly GroupFigures[];
  readonly score: ScoreFigures;
  /** What of the retention goes to performance pay, 0..1. */
  readonly performancePayRatio: RatioText;
  /** Agreement years that settle the same varieties on the same days. */
  readonly overlaps: readonly Overlap[];
  readonly totals: FundTotals;
}

/** Sums over all groups. A paid group counts with what was paid. */
export interface FundTotals {
  readonly budgetYuan: YuanText;
  readonly expenditureYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while a group's β is not known. */
  readonly formulaRetentionYuan: YuanText | null;
  /** What vetoes take of it. */
  readonly vetoedYuan: YuanText | null;
  readonly retentionYuan: YuanText | null;
  readonly performancePayYuan: YuanText | null;
}
