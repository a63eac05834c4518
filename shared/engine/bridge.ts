import type { YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import type { LeftOutVariety } from './left-out';

/** The figure whose difference is bridged. */
export type BridgedFigure = 'balanceBaseYuan' | 'retentionYuan' | 'performancePayYuan';

/**
 * What differs between two plans, in the stated order of substitution: 基数 base quantities Q; 价格 prices P0 and Ps;
 * 比例 what turns Q into A (typed share, winners, share table, signed volume); 非中选 spending S; 支付比 fund ratio ×
 * insured share k; 留用比例 β and whether a deficit is floored; 口径 scope, settlement groups, varieties that come or go;
 * 绩效比例 the part of retention that goes to performance pay.
 */
export const bridgeFactors = [
  'baseUnits',
  'prices',
  'agreedShare',
  'nonSelected',
  'fundFactor',
  'retentionRule',
  'scope',
  'performancePayShare',
] as const;
export type BridgeFactor = (typeof bridgeFactors)[number];

export interface BridgeStep {
  readonly factor: BridgeFactor;
  /** What substituting this factor changes, the earlier ones already substituted; exact. */
  readonly changeYuan: YuanText;
  /** The figure after this step. */
  readonly afterYuan: YuanText;
  /** The change to the fen, allocated so that `shownBaseYuan + Σ shownChangeYuan = shownOtherYuan`. */
  readonly shownChangeYuan: YuanText;
}

export type PlanBridge =
  | {
      readonly kind: 'bridge';
      readonly figure: BridgedFigure;
      readonly baseYuan: YuanText;
      readonly otherYuan: YuanText;
      /** `other − base`: the sum of the steps, exactly. */
      readonly differenceYuan: YuanText;
      /** To the fen. */
      readonly shownBaseYuan: YuanText;
      readonly shownOtherYuan: YuanText;
      /** In the order of {@link bridgeFactors}; a factor that cannot touch the figure is left away. */
      readonly steps: readonly BridgeStep[];
      readonly leftOut: LeftOutOfBridge;
    }
  /** The policy of one plan, or of both, needs a score that is not given. */
  | { readonly kind: 'scoreMissing'; readonly plan: 'base' | 'other' | 'both' };

/** Varieties in no total of a plan because inputs are missing. One that is left out of only one plan comes or goes with the scope step. */
export interface LeftOutOfBridge {
  readonly base: readonly LeftOutVariety[];
  readonly other: readonly LeftOutVariety[];
}

/** The exact bridge (差异桥) from one plan's figure to another's. Swapping the plans negates the total, not each step. */
export function bridgePlans(request: {
  readonly base: PlanDocument;
  readonly other: PlanDocument;
  readonly figure: BridgedFigure;
}): PlanBridge {
  throw new Error(`Not bridged yet: ${request.figure}`);
}
