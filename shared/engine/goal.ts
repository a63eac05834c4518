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
  /** The goal's figure per yuan of cut, once the group's balance is above zero: β k, for performance pay w β k. */
  readonly gainPerYuan: YuanText;
  /** What this cut adds to the goal's figure after the cuts before it; 0 while it only lifts a group's deficit. */
  readonly gainYuan: YuanText;
}

export type GoalChange =
  | {
      readonly kind: 'cuts';
      readonly totalCutYuan: YuanText;
      /** No other cuts reach the target with a fen less; unproven only where very many settlement groups lie below zero. */
      readonly isProvenLeast: boolean;
      /** By gain per yuan, the largest first. */
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
      /** The goal's figure after the change: at least the target; less than a fen above it by cuts or base. */
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
