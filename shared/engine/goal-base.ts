import { Decimal, sum, ZERO } from '../decimal/decimal';
import { type ScaleText, textFromDecimal } from '../decimal/decimal-text';
import { ONE_FEN_YUAN } from '../decimal/rounding';
import type { PlanDocument } from '../plan/plan';
import { countedYuan, countingRule } from './counted-balance';
import type { EvaluatedPlan } from './evaluate-plan';

/** What reaching a target by one multiplier of all base quantities comes to. */
type BaseOutcome =
  | { readonly kind: 'reached'; readonly scale: ScaleText; readonly reachedYuan: Decimal }
  | { readonly kind: 'outOfReach'; readonly bestYuan: Decimal };

interface BaseRequest {
  readonly evaluated: EvaluatedPlan;
  /** What one yuan of a group's balance brings the figure. */
  readonly yieldPerYuan: Decimal;
  /** Above the present figure. */
  readonly targetYuan: Decimal;
}

/** What a group brings at a multiplier t: `rising × t − fixed`. */
interface Line {
  readonly risingYuan: Decimal;
  readonly fixedYuan: Decimal;
}

/**
 * The smallest multiplier t of all base quantities that reaches the target. A group's balance is a line in t,
 * `t Σ k (Q P0 − r Q Ps) − Σ k S`, a signed volume's cost being fixed like S. No group has anything above zero without
 * base, so the floored sum only rises: with the groups in order of the t at which they reach zero, the answer is the
 * smallest `(target + Σ fixed) ÷ Σ rising` over the first so many of them. It is rounded up to as many decimals as keep
 * the figure less than a fen above the target.
 */
export function baseToTarget(request: BaseRequest): BaseOutcome {
  const { plan } = request.evaluated;
  const lines = linesOf(request);
  const least = leastScale(request, lines);
  if (least === null) return { kind: 'outOfReach', bestYuan: bestYuan(plan, lines) };
  const figureAt = (scale: Decimal): Decimal =>
    countedYuan(
      plan.policy,
      lines.map(({ risingYuan, fixedYuan }) => risingYuan.times(scale).minus(fixedYuan)),
    );
  const scale = shortScale(least, (scale) =>
    figureAt(scale).lt(request.targetYuan.plus(ONE_FEN_YUAN)),
  );
  return { kind: 'reached', scale: textFromDecimal(scale), reachedYuan: figureAt(scale) };
}

function linesOf({ evaluated, yieldPerYuan }: BaseRequest): readonly Line[] {
  const { plan, evaluations } = evaluated;
  const lines = new Map<string, Line>();
  for (const [index, { contribution }] of evaluations.entries()) {
    if (contribution === null) continue;
    const { group, sums } = contribution;
    const agreedYuan = sums.expenditureYuan.minus(sums.fundNonSelectedYuan);
    const isSigned = plan.varieties[index]?.agreedUnits !== null;
    const before = lines.get(group) ?? { risingYuan: ZERO, fixedYuan: ZERO };
    const rising = isSigned ? sums.budgetYuan : sums.budgetYuan.minus(agreedYuan);
    const fixed = isSigned ? sums.fundNonSelectedYuan.plus(agreedYuan) : sums.fundNonSelectedYuan;
    lines.set(group, {
      risingYuan: before.risingYuan.plus(yieldPerYuan.times(rising)),
      fixedYuan: before.fixedYuan.plus(yieldPerYuan.times(fixed)),
    });
  }
  return [...lines.values()];
}

/** A multiplier as a fraction, so that fractions are compared exactly. */
interface Fraction {
  readonly dividend: Decimal;
  readonly divisor: Decimal;
}

function leastScale(
  { evaluated, targetYuan }: BaseRequest,
  lines: readonly Line[],
): Fraction | null {
  const { isFloored } = countingRule(evaluated.plan.policy);
  const sets = isFloored ? firstGroups(lines) : [lines];
  const fractions = sets
    .map((set) => ({
      dividend: targetYuan.plus(sum(set.map(({ fixedYuan }) => fixedYuan))),
      divisor: sum(set.map(({ risingYuan }) => risingYuan)),
    }))
    .filter(({ divisor }) => divisor.gt(0));
  return fractions.reduce<Fraction | null>(
    (least, one) => (least === null || compareFractions(one, least) < 0 ? one : least),
    null,
  );
}

/** The groups that rise, in order of the multiplier at which they reach zero: the first, the first two, and so on. */
function firstGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rising = lines.filter(({ risingYuan }) => risingYuan.gt(0));
  const ordered = [...rising].sort((left, right) =>
    left.fixedYuan.times(right.risingYuan).comparedTo(right.fixedYuan.times(left.risingYuan)),
  );
  return ordered.map((_, index) => ordered.slice(0, index + 1));
}

function compareFractions(left: Fraction, right: Fraction): number {
  return left.dividend.times(right.divisor).comparedTo(right.dividend.times(left.divisor));
}

const MOST_PLACES = 60;

/** The fraction rounded up to the fewest decimals that will do. */
function shortScale(
  { dividend, divisor }: Fraction,
  isShortEnough: (scale: Decimal) => boolean,
): Decimal {
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const step = new Decimal(10).pow(-places);
    const down = dividend.divToInt(divisor.times(step)).times(step);
    const scale = down.times(divisor).lt(dividend) ? down.plus(step) : down;
    if (isShortEnough(scale)) return scale;
  }
  throw new Error('Broken belief: enough decimals come close to any multiplier');
}

/** Nothing rises: with a floor there is nothing, without one the less base the better. */
function bestYuan(plan: PlanDocument, lines: readonly Line[]): Decimal {
  const present = lines.map(({ risingYuan, fixedYuan }) => risingYuan.minus(fixedYuan));
  const without = lines.map(({ fixedYuan }) => fixedYuan.negated());
  const [now, then] = [countedYuan(plan.policy, present), countedYuan(plan.policy, without)];
  return now.gte(then) ? now : then;
}
