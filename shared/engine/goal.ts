import type { RatioText, ScaleText, ScoreText, YuanText } from '../decimal/decimal-text';
import type { NonSelected } from '../plan/plan';

/** A figure to reach. */
export interface Goal {
  readonly kind: 'retention' | 'performancePay';
  /** At least 0. */
  readonly targetYuan: YuanText;
}

/** What may change to reach it. */
export type GoalMeans = 'cuts' | 'base' | 'score';

/** One cut of non-selected spending, in the order of the ledger. */
export interface SpendingCut {
  readonly id: string;
  readonly genericName: string;
  readonly group: string;
  readonly beforeYuan: YuanText;
  readonly cutYuan: YuanText;
  readonly afterYuan: YuanText;
  /** The variety's spending after the cut, as an input. */
  readonly nonSelected: NonSelected;
  /** What of the cut only fills the deficit of its settlement group, and brings nothing. */
  readonly fillingYuan: YuanText;
  /** What this cut adds to the goal's figure after the cuts before it: the difference of two estimates. */
  readonly gainYuan: YuanText;
  /** `gain ÷ cut`: β k where the group pays (for performance pay w β k), less where the cut fills a deficit first. */
  readonly gainPerYuan: YuanText;
}

export type GoalChange =
  | {
      readonly kind: 'cuts';
      readonly totalCutYuan: YuanText;
      /** No other cuts reach the target with a fen less; unproven only where very many settlement groups lie below zero. */
      readonly isProvenLeast: boolean;
      /** First those in groups that pay, then one group after the other that is lifted to pay; in each by what a yuan moves its balance, the largest first. */
      readonly cuts: readonly SpendingCut[];
    }
  /** Multiplies every base quantity; agreed volumes move along unless signed. */
  | { readonly kind: 'base'; readonly scale: ScaleText }
  | { readonly kind: 'score'; readonly score: ScoreText; readonly retentionRatio: RatioText };

export type GoalOutcome =
  | { readonly kind: 'alreadyThere'; readonly presentYuan: YuanText }
  | {
      readonly kind: 'reached';
      readonly presentYuan: YuanText | null;
      /** The goal's figure after the change: at least the target (to the fen, where it is the most that can be); less than a fen above it by cuts or base. */
      readonly reachedYuan: YuanText;
      readonly change: GoalChange;
    }
  | {
      readonly kind: 'outOfReach';
      readonly presentYuan: YuanText | null;
      /** The most that this means can bring. */
      readonly bestYuan: YuanText;
    }
  /** The policy needs a score before cuts or base can be valued. */
  | { readonly kind: 'scoreMissing' };
