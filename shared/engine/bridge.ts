import { present } from '../assert';
import { type Decimal, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { PlanDocument } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { type BridgeTerms, bridgeTerms, completedTerms, termsBalanceYuan } from './bridge-terms';
import { evaluatePlan } from './evaluate-plan';
import { leftOutVarieties, type LeftOutVariety } from './left-out';
import { performancePayYuan } from './performance-pay';
import { retainedYuan } from './retention';

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

export interface BridgeRequest {
  readonly base: PlanDocument;
  readonly other: PlanDocument;
  readonly figure: BridgedFigure;
}

/**
 * The exact bridge (差异分解) from one plan's figure to another's: the factors of {@link bridgeFactors} are substituted one
 * after the other, each for all varieties, and a step is what the figure changes by. The steps add up to the difference
 * without remainder. Swapping the plans negates the total, not each step.
 */
export function bridgePlans({ base, other, figure }: BridgeRequest): PlanBridge {
  if (figure !== 'balanceBaseYuan') {
    const lacking = scoreMissing(base, other);
    if (lacking !== null) return { kind: 'scoreMissing', plan: lacking };
  }
  const pairs = bridgePairs(base, other);
  const factors = bridgeFactors.filter((factor) => touches(factor, figure));
  const values = [-1, ...factors.map((factor) => bridgeFactors.indexOf(factor))].map((last) =>
    figureValue({ base, other, figure, pairs, last }),
  );
  return {
    kind: 'bridge',
    figure,
    ...bridgedSteps(factors, values),
    leftOut: {
      base: leftOutVarieties(base, evaluatePlan(base)),
      other: leftOutVarieties(other, evaluatePlan(other)),
    },
  };
}

function scoreMissing(base: PlanDocument, other: PlanDocument): 'base' | 'other' | 'both' | null {
  const [isBase, isOther] = [base, other].map(
    ({ policy, score }) => retentionRatio(policy, score) === null,
  );
  if (isBase === true && isOther === true) return 'both';
  if (isBase === true) return 'base';
  return isOther === true ? 'other' : null;
}

function touches(factor: BridgeFactor, figure: BridgedFigure): boolean {
  if (factor === 'performancePayShare') return figure === 'performancePayYuan';
  return factor !== 'retentionRule' || figure !== 'balanceBaseYuan';
}

/** A variety in both plans; `null` where a plan does not have it or cannot count it. */
export interface BridgePair {
  readonly id: string;
  readonly genericName: string;
  readonly base: BridgeTerms | null;
  readonly other: BridgeTerms | null;
}

/** Every variety of either plan, the base's first. */
export function bridgePairs(base: PlanDocument, other: PlanDocument): readonly BridgePair[] {
  const others = new Map(other.varieties.map((variety) => [variety.id, variety]));
  const known = base.varieties.map((variety): BridgePair => {
    const { id, genericName } = variety;
    const counterpart = others.get(variety.id);
    others.delete(variety.id);
    const left = bridgeTerms(variety, base);
    const right = counterpart === undefined ? null : bridgeTerms(counterpart, other);
    if (left === null || right === null) return { id, genericName, base: left, other: right };
    return {
      id,
      genericName,
      base: completedTerms(left, right),
      other: completedTerms(right, left),
    };
  });
  const added = [...others.values()].map((variety): BridgePair => {
    const { id, genericName } = variety;
    return { id, genericName, base: null, other: bridgeTerms(variety, other) };
  });
  return [...known, ...added];
}

/** The base plan with some factors taken from the other. */
export interface Substituted extends BridgeRequest {
  readonly pairs: readonly BridgePair[];
  /** The last factor taken from the other plan, by its place; −1 before the first. */
  readonly last: number;
}

/** The figure with every factor up to the last one taken from the other plan. */
function figureValue(state: Substituted): Decimal {
  const balances = [...groupBalances(state).values()];
  if (state.figure === 'balanceBaseYuan') return sum(balances);
  const { policy, score } = planOf(state, 'retentionRule');
  const rule = { policy, retentionRatio: retentionRatio(policy, score) };
  const retention = present(retainedYuan(rule, balances), 'both plans know their retention ratio');
  if (state.figure === 'retentionYuan') return decimalFromText(retention);
  const payer = planOf(state, 'performancePayShare');
  return decimalFromText(performancePayYuan(payer.policy, retention));
}

/** The plan that a factor is taken from. */
export function planOf(state: Substituted, factor: BridgeFactor): PlanDocument {
  return isSubstituted(state, factor) ? state.other : state.base;
}

function isSubstituted({ last }: Substituted, factor: BridgeFactor): boolean {
  return bridgeFactors.indexOf(factor) <= last;
}

/** The balance base of each settlement group. */
export function groupBalances(state: Substituted): ReadonlyMap<string, Decimal> {
  const groups = new Map<string, Decimal>();
  for (const pair of state.pairs) {
    const counted = countedTerms(state, pair);
    if (counted === null) continue;
    const balance = termsBalanceYuan(counted);
    groups.set(counted.group, groups.get(counted.group)?.plus(balance) ?? balance);
  }
  return groups;
}

/** A variety's terms where it is settled; `null` where it is in no total. */
export function countedTerms(state: Substituted, pair: BridgePair): BridgeTerms | null {
  const { scope } = planOf(state, 'scope');
  const terms = substitutedTerms(state, pair);
  return terms === null || (scope === 'agreed' && terms.baseUnits.isZero()) ? null : terms;
}

/** A variety that only one plan counts keeps its terms: it comes or goes with the scope. */
function substitutedTerms(state: Substituted, { base, other }: BridgePair): BridgeTerms | null {
  if (base === null || other === null) return isSubstituted(state, 'scope') ? other : base;
  const of = (factor: BridgeFactor): BridgeTerms => (isSubstituted(state, factor) ? other : base);
  return {
    group: of('scope').group,
    baseUnits: of('baseUnits').baseUnits,
    preVbpPriceYuan: of('prices').preVbpPriceYuan,
    selectedPriceYuan: of('prices').selectedPriceYuan,
    shareRule: of('agreedShare').shareRule,
    nonSelectedYuan: of('nonSelected').nonSelectedYuan,
    fundFactorRatio: of('fundFactor').fundFactorRatio,
    expenditureFactorRatio: of('fundFactor').expenditureFactorRatio,
  };
}

type Steps = Omit<Extract<PlanBridge, { kind: 'bridge' }>, 'kind' | 'figure' | 'leftOut'>;

/** The figure before the first factor and after each, as steps. */
function bridgedSteps(factors: readonly BridgeFactor[], values: readonly Decimal[]): Steps {
  const first = values[0] ?? ZERO;
  const last = values.at(-1) ?? ZERO;
  const changes = values.slice(1).map((value, index) => value.minus(values[index] ?? first));
  const [shownBase, shownOther] = [roundYuan(first), roundYuan(last)];
  const shown = allocateYuan(shownOther.minus(shownBase), changes);
  return {
    baseYuan: textFromDecimal(first),
    otherYuan: textFromDecimal(last),
    differenceYuan: textFromDecimal(last.minus(first)),
    shownBaseYuan: textFromDecimal(shownBase),
    shownOtherYuan: textFromDecimal(shownOther),
    steps: factors.map((factor, index) => ({
      factor,
      changeYuan: textFromDecimal<YuanText>(changes[index] ?? ZERO),
      afterYuan: textFromDecimal<YuanText>(values[index + 1] ?? ZERO),
      shownChangeYuan: textFromDecimal<YuanText>(shown[index] ?? ZERO),
    })),
  };
}
