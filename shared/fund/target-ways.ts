import { Decimal, larger, quotient, smaller, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  type ScaleText,
  type ScoreText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuanUp } from '../decimal/rounding';
import { retentionRatio } from '../policy/retention-scheme';
import type { EvaluatedFund } from './evaluate-fund';
import { decidedGroups } from './score-ladder';
import { scoreBounds } from './score-of-group';
import { type Lever, leversOfYear, yearFund } from './year-fund';

/** A way to a target, or why it leads nowhere. The amounts are what the year then pays. */
export type TargetWay =
  | {
      readonly kind: 'score';
      readonly outcome: 'reached';
      readonly score: ScoreText;
      readonly retentionRatio: RatioText;
      readonly reachedYuan: YuanText;
    }
  | {
      readonly kind: 'cuts';
      readonly outcome: 'reached';
      readonly totalCutYuan: YuanText;
      readonly cuts: readonly TargetCut[];
      readonly reachedYuan: YuanText;
    }
  | {
      readonly kind: 'base';
      readonly outcome: 'reached';
      /** By what the bases of groups that only are declared are multiplied; at least 1. */
      readonly scale: ScaleText;
      readonly reachedYuan: YuanText;
    }
  | {
      readonly kind: 'score' | 'cuts' | 'base';
      readonly outcome: 'outOfReach';
      /** The most that this way can bring. */
      readonly bestYuan: YuanText;
    };

/** A cut of non-selected spending in an agreement year, in yuan of that year. */
export interface TargetCut {
  readonly settlementId: string;
  readonly varietyId: string;
  readonly cutYuan: YuanText;
}

export interface TargetWays {
  readonly year: number;
  readonly targetYuan: YuanText;
  /** What the year is expected to pay, in the likely month of payment; `null` while a score is not known. */
  readonly expectedYuan: YuanText | null;
  /** `target − expected`; not above zero where the target is reached. `null` while that is not known. */
  readonly gapYuan: YuanText | null;
  /** The calendar years in which what is paid in the target's year was earned, ascending. */
  readonly earnedYears: readonly number[];
  /** None where the target is reached, or nothing is paid in its year. */
  readonly ways: readonly TargetWay[];
}

/** The ways to the target of the fund, by what is expected to be paid in its year; `null` without a target. */
export function targetWays(evaluated: EvaluatedFund): TargetWays | null {
  const { target } = evaluated.fund;
  if (target === null) return null;
  const groups = evaluated.figures.groups.filter(({ paidYear }) => paidYear === target.year);
  const parts = groups.map(({ performancePayYuan }) => performancePayYuan);
  const isKnown = parts.every((part) => part !== null);
  const expected = sum(parts.flatMap((part) => (part === null ? [] : [decimalFromText(part)])));
  const gap = decimalFromText(target.yuan).minus(expected);
  const earned = groups.flatMap(({ earnedYear }) => earnedYear ?? []);
  return {
    year: target.year,
    targetYuan: target.yuan,
    expectedYuan: isKnown ? textFromDecimal(expected) : null,
    gapYuan: isKnown ? textFromDecimal(gap) : null,
    earnedYears: [...new Set(earned)].sort((left, right) => left - right),
    ways:
      !isKnown || !gap.gt(0) || groups.length === 0
        ? []
        : [scoreWay(evaluated, target), cutsWay(evaluated, target), ...baseWay(evaluated, target)],
  };
}

interface Target {
  readonly year: number;
  readonly yuan: YuanText;
}

/** The lowest score that reaches the target, of the groups that the plan's score still decides. */
function scoreWay(evaluated: EvaluatedFund, { year, yuan }: Target): TargetWay {
  const { policy } = evaluated.plan;
  const decided = new Set(decidedGroups(evaluated).map(({ settlement }) => settlement.id));
  let best = yearFund(evaluated, year, {});
  for (const score of scoreBounds(policy)) {
    const ratio = retentionRatio(policy, score);
    if (ratio === null) continue;
    const amount = yearFund(evaluated, year, {
      ratioOf: (id) => (decided.has(id) ? ratio : null),
    });
    if (amount.gte(decimalFromText(yuan))) {
      const reachedYuan = textFromDecimal<YuanText>(amount);
      return { kind: 'score', outcome: 'reached', score, retentionRatio: ratio, reachedYuan };
    }
    best = larger(best, amount);
  }
  return { kind: 'score', outcome: 'outOfReach', bestYuan: textFromDecimal(best) };
}

/**
 * Cuts of non-selected spending in the year's groups that still run: first where a group pays, by what a yuan brings, the
 * largest first; then group by group those that have to be lifted to pay. Each is the fen that suffices.
 */
function cutsWay(evaluated: EvaluatedFund, { year, yuan }: Target): TargetWay {
  const target = decimalFromText(yuan);
  const levers = leversOfYear(evaluated, year);
  const cuts = new Map<Lever, Decimal>();
  const amountWith = (more: ReadonlyMap<Lever, Decimal>): Decimal =>
    yearFund(evaluated, year, { gains: gainsOf(more) });
  let reached = amountWith(cuts);
  for (const lever of levers) {
    if (reached.gte(target)) break;
    const whole = amountWith(new Map(cuts).set(lever, lever.spentYuan));
    if (whole.lt(target)) {
      cuts.set(lever, lever.spentYuan);
      reached = whole;
      continue;
    }
    const cut = smaller(lever.spentYuan, roundYuanUp(sufficientCut(lever)));
    cuts.set(lever, cut);
    reached = amountWith(cuts);
  }
  if (reached.lt(target)) {
    return { kind: 'cuts', outcome: 'outOfReach', bestYuan: textFromDecimal(reached) };
  }
  const made = [...cuts].filter(([, cut]) => cut.gt(0));
  return {
    kind: 'cuts',
    outcome: 'reached',
    totalCutYuan: textFromDecimal(sum(made.map(([, cut]) => cut))),
    cuts: made.map(([{ settlementId, varietyId }, cut]) => ({
      settlementId,
      varietyId,
      cutYuan: textFromDecimal(cut),
    })),
    reachedYuan: textFromDecimal(reached),
  };

  /** The amount of the year is level until the group pays and a straight line from there: counted back from the whole cut. */
  function sufficientCut(lever: Lever): Decimal {
    const all = amountWith(new Map(cuts).set(lever, lever.spentYuan));
    const surplus = all.minus(target);
    return larger(ZERO, lever.spentYuan.minus(quotient(surplus, lever.yieldPerYuan)));
  }
}

function gainsOf(cuts: ReadonlyMap<Lever, Decimal>): ReadonlyMap<string, Decimal> {
  return new Map(
    [...cuts].map(([lever, cut]) => [lever.key, cut.times(lever.expenditureFactorRatio)]),
  );
}

const SCALE_STEP = new Decimal('1e-8');

/** A larger base of the year's groups that are only declared, as far as what is bought fills it; none without such groups. */
function baseWay(evaluated: EvaluatedFund, { year, yuan }: Target): readonly TargetWay[] {
  const levers = leversOfYear(evaluated, year).filter(({ isDeclared }) => isDeclared);
  if (levers.length === 0) return [];
  const target = decimalFromText(yuan);
  const amountAt = (scale: Decimal): Decimal =>
    yearFund(evaluated, year, {
      gains: new Map(levers.map((lever) => [lever.key, lever.gainPerBase.times(scale.minus(1))])),
    });
  const most = levers.flatMap(({ mostScale }) => mostScale ?? []).reduce(smaller, MOST_SCALE);
  const best = amountAt(most);
  if (best.lt(target)) {
    return [{ kind: 'base', outcome: 'outOfReach', bestYuan: textFromDecimal(best) }];
  }
  // Halved until a ten-thousandth is certain: within what is bought the amount never falls with the base.
  let [low, high] = [new Decimal(1), most];
  while (high.minus(low).gt(SCALE_STEP)) {
    const middle = low.plus(high).div(2);
    if (amountAt(middle).gte(target)) high = middle;
    else low = middle;
  }
  const scale = smaller(most, high.toDecimalPlaces(4, Decimal.ROUND_UP));
  const reachedYuan = textFromDecimal<YuanText>(amountAt(scale));
  return [{ kind: 'base', outcome: 'reached', scale: textFromDecimal(scale), reachedYuan }];
}

const MOST_SCALE = new Decimal(2);
