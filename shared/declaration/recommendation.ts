import { Decimal, larger, ONE, quotientRoundedDown, smaller, ZERO } from '../decimal/decimal';
import { type RatioText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { bestExpectedBase } from './best-base';
import { breakPoints, wholeSteps } from './break-points';
import { type BaseLimits, type DeclarationTerms, largestShareRatio } from './declaration-terms';
import {
  expectedPointsYuan,
  pointsValueYuan,
  shortfallRatio,
  yuanOfPoints,
} from './declared-value';
import { leastRegretBase, type RegretOf, regretOf } from './least-regret-base';
import { type OpenRules, openRules } from './open-rules';
import { expectedReason, ofBases, type RuleReason } from './rule-reasons';
import { safeBase } from './safe-base';
import type { UsableUnits } from './usable-units';

/** A variety as the three rules need it. */
export interface DeclarationCase {
  /** All numbers of selected enterprises, those that cannot come with a chance of 0. */
  readonly terms: DeclarationTerms;
  /** Its settlement group. */
  readonly group: string;
  readonly usable: UsableUnits;
  readonly limits: BaseLimits;
  /** What a report below must be explained; `null` where no floor is known. */
  readonly floorUnits: Decimal | null;
  /** Whether the upper limit is a cap that was set, not only where the search ends. */
  readonly hasCap: boolean;
  /** The base of today; 0 where the variety was never reported. */
  readonly presentUnits: Decimal;
  /** The chance, 0..1, that the safe rule takes that the volume is not met when the largest share comes. */
  readonly riskRatio: Decimal;
}

/** What a base means, all under one roof: over all shares, and for each number of selected enterprises. */
export interface BaseFigures {
  readonly baseUnits: Decimal;
  /** Over all shares and uses, what a shortfall costs taken off. */
  readonly expectedYuan: Decimal;
  /** `null` where bases beyond those that were looked at may be worth more: then nothing is known to be the best. */
  readonly regretYuan: Decimal | null;
  /** In the order of the terms' chances. */
  readonly shares: readonly ShareFigures[];
}

interface ShareFigures {
  readonly winners: number;
  readonly agreedUnits: Decimal;
  readonly valueYuan: Decimal;
  readonly shortfallRatio: Decimal;
}

export const declarationRules = ['safe', 'expected', 'minimaxRegret'] as const;
export type DeclarationRule = (typeof declarationRules)[number];

export interface RuleFigures extends BaseFigures {
  readonly reason: RuleReason;
}

export interface Recommendation {
  readonly rules: Readonly<Record<DeclarationRule, RuleFigures>>;
  /** Bases worth a look, ascending: limits, the present one, the rules', and the middle use ÷ each share. */
  readonly candidates: readonly BaseFigures[];
  /** Whether the three rules' expected values lie within 3 % of the largest. */
  readonly hardlyDiffers: boolean;
  /** Whether one of them is worth less than half of the best, or the best is worth nothing. */
  readonly differsMuch: boolean;
  /** Around the expected optimum, the bases whose expected value is at least 99 % of it; `null` where it is not above 0. */
  readonly flatUnits: { readonly from: Decimal; readonly to: Decimal } | null;
}

/** The three rules side by side. Source: domain 3.6; docs/decisions/0025. */
export function recommend(given: DeclarationCase): Recommendation {
  const { usable, limits, riskRatio } = given;
  const possible = possibleTerms(given.terms);
  const open = openRules({ terms: possible, limits, hasCap: given.hasCap });
  const figuresOf = readerOf(given, possible, open);
  const cautious = usable.quantileUnits(riskRatio.toNumber());
  const safe = figuresOf(safeBase(possible, cautious, limits));
  const expected = open.expected === null ? figuresOf(bestExpectedBase(possible, limits)) : safe;
  const minimaxRegret =
    open.minimaxRegret === null ? figuresOf(leastRegretBase(possible, limits)) : safe;
  const rules = {
    safe: { ...safe, reason: safeReason(given, safe.baseUnits) },
    expected: {
      ...expected,
      reason: open.expected ?? expectedReason(possible, limits, expected.baseUnits),
    },
    minimaxRegret: {
      ...minimaxRegret,
      reason: open.minimaxRegret ?? leastRegretReason(possible, limits, minimaxRegret),
    },
  };
  const isOpen = open.expected !== null;
  const values = [safe, expected, minimaxRegret].map(({ expectedYuan }) => expectedYuan);
  return {
    rules,
    candidates: candidateBases(given, possible, [safe, expected, minimaxRegret]).map(figuresOf),
    hardlyDiffers: !isOpen && isWithin(values, expected.expectedYuan, '0.97'),
    differsMuch: !isOpen && !isWithin(values, expected.expectedYuan, '0.5'),
    flatUnits: isOpen ? null : flatUnits(possible, limits, expected),
  };
}

/** The figures of any base of a case. */
export function figuresReader(given: DeclarationCase): (baseUnits: Decimal) => BaseFigures {
  const { terms, limits, hasCap } = given;
  const possible = possibleTerms(terms);
  return readerOf(given, possible, openRules({ terms: possible, limits, hasCap }));
}

function readerOf(
  { terms, limits }: DeclarationCase,
  possible: DeclarationTerms,
  open: OpenRules,
): (baseUnits: Decimal) => BaseFigures {
  const hasBest = open.minimaxRegret?.kind !== 'risesBeyond';
  const regret: RegretOf = regretOf(possible, limits);
  return (baseUnits) => ({
    baseUnits,
    expectedYuan: yuanOfPoints(terms, expectedPointsYuan(terms, baseUnits)),
    // A base outside the limits may beat all inside: nothing is regretted then.
    regretYuan: hasBest ? yuanOfPoints(terms, larger(ZERO, regret(baseUnits))) : null,
    shares: terms.chances.map((chance) => ({
      winners: chance.winners,
      agreedUnits: chance.shareRatio.times(baseUnits),
      valueYuan: yuanOfPoints(terms, pointsValueYuan(terms, chance, baseUnits)),
      shortfallRatio: shortfallRatio(terms, chance.shareRatio, baseUnits),
    })),
  });
}

function leastRegretReason(
  possible: DeclarationTerms,
  limits: BaseLimits,
  { baseUnits, regretYuan }: BaseFigures,
): RuleReason {
  if (regretYuan === null) throw new Error('Broken belief: an open rule has its own reason');
  return {
    kind: 'leastRegret',
    regretYuan: textFromDecimal<YuanText>(regretYuan),
    ...ofBases(possible, limits, baseUnits),
  };
}

/** What cannot come decides nothing. */
export function possibleTerms(terms: DeclarationTerms): DeclarationTerms {
  const known = possibleOf.get(terms);
  if (known !== undefined) return known;
  const chances = terms.chances.filter(({ probabilityRatio }) => !probabilityRatio.isZero());
  const possible = { ...terms, chances };
  possibleOf.set(terms, possible);
  return possible;
}

/** One object for one case: what was worked out of it is remembered by it. */
const possibleOf = new WeakMap<DeclarationTerms, DeclarationTerms>();

function safeReason(
  { terms, limits, usable, riskRatio, hasCap }: DeclarationCase,
  baseUnits: Decimal,
): RuleReason {
  const possible = possibleTerms(terms);
  const shareRatio = largestShareRatio(possible.chances);
  const wanted = shareRatio.isZero()
    ? limits.capUnits
    : wholeSteps(
        quotientRoundedDown(usable.quantileUnits(riskRatio.toNumber()), shareRatio),
        limits.stepUnits,
      );
  const largest = possible.chances.filter((chance) => chance.shareRatio.eq(shareRatio));
  const winners = largest[0]?.winners ?? 1;
  const orMore = largest.length > 1;
  const missedRatio = textFromDecimal<RatioText>(shortfallRatio(terms, shareRatio, baseUnits));
  const lowered = hasCap ? 'capped' : 'searchEnds';
  return {
    kind: wanted.lt(baseUnits) ? 'raised' : wanted.gt(baseUnits) ? lowered : 'met',
    winners,
    orMore,
    missedRatio,
    isCertain: usable.points.length === 1,
    isPacked: !limits.stepUnits.eq(ONE),
    isNothing: baseUnits.isZero(),
  };
}

function candidateBases(
  { usable, limits, presentUnits }: DeclarationCase,
  possible: DeclarationTerms,
  rules: readonly BaseFigures[],
): readonly Decimal[] {
  const middle = usable.quantileUnits(0.5);
  const within = possible.chances
    .filter(({ shareRatio }) => !shareRatio.isZero())
    .map(({ shareRatio }) => wholeSteps(quotientRoundedDown(middle, shareRatio), limits.stepUnits))
    .map((units) => larger(limits.floorUnits, smaller(limits.capUnits, units)));
  const all = [
    limits.floorUnits,
    presentUnits,
    ...rules.map(({ baseUnits }) => baseUnits),
    ...within,
  ].filter((units) => !units.isZero());
  const distinct = new Map(all.map((units) => [units.toFixed(), units]));
  return Array.from(distinct.values()).sort((left, right) => left.comparedTo(right));
}

function isWithin(values: readonly Decimal[], most: Decimal, part: string): boolean {
  return most.gt(0) && values.every((value) => value.gte(most.times(part)));
}

/** Walks from the optimum to both sides over the break points; the value runs straight between them. */
function flatUnits(
  possible: DeclarationTerms,
  limits: BaseLimits,
  { baseUnits, expectedYuan }: BaseFigures,
): Recommendation['flatUnits'] {
  if (!expectedYuan.gt(0)) return null;
  const least = expectedPointsYuan(possible, baseUnits).times('0.99');
  const isFlat = (units: number): boolean =>
    expectedPointsYuan(possible, new Decimal(units)).gte(least);
  const points = breakPoints(possible, limits);
  const place = points.indexOf(baseUnits.toNumber());
  if (place < 0) return { from: baseUnits, to: baseUnits };
  let [from, to] = [place, place];
  while (from > 0 && isFlat(points[from - 1] ?? 0)) from -= 1;
  while (to < points.length - 1 && isFlat(points[to + 1] ?? 0)) to += 1;
  const step = limits.stepUnits.toNumber();
  const end = (inside: number | undefined, outside: number | undefined): number =>
    crossing(possible, { inside: inside ?? 0, outside, step }, least);
  const low = end(points[from], points[from - 1]);
  const high = end(points[to], points[to + 1]);
  return { from: new Decimal(low), to: new Decimal(high) };
}

/** The last whole base from inside towards outside whose value is still enough; straight, so halving finds it. */
function crossing(
  terms: DeclarationTerms,
  {
    outside,
    inside,
    step,
  }: { readonly outside: number | undefined; readonly inside: number; readonly step: number },
  least: Decimal,
): number {
  if (outside === undefined) return inside;
  // In steps; the outer end may be a limit between two of them.
  let [near, far] = [0, Math.ceil(Math.abs(outside - inside) / step)];
  const direction = outside < inside ? -step : step;
  while (far - near > 1) {
    const middle = Math.trunc((near + far) / 2);
    const base = new Decimal(inside + direction * middle);
    if (expectedPointsYuan(terms, base).gte(least)) near = middle;
    else far = middle;
  }
  return inside + direction * near;
}
