import { assertNever } from '../assert';
import { type Decimal, larger, ONE, quotient, smaller, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type ScoreText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { Indicator, IndicatorValue } from '../policy/score-sheet';
import { type EvaluatedFund, measuredVarieties } from './evaluate-fund';
import type { MeasuredVariety } from './measured-values';
import type { IndicatorFigures, ScoreFigures } from './score-figures';
import type { ScoreLadder } from './score-ladder';

/** How one indicator could bring points that the next tier needs. */
export interface WayUp {
  readonly indicator: Indicator;
  /** Of 100, as the sheet is scaled: what the indicator could still bring. */
  readonly availablePoints: ScoreText;
  /** Whether it could bring all that is needed by itself. */
  readonly isEnough: boolean;
  /** What it would bring of the points that are needed. */
  readonly points: ScoreText;
  /** The value at which it brings them; `null` where no single value says so: bands, or a mean over varieties. */
  readonly value: IndicatorValue | null;
  /** What has to move for it, in yuan: spending to be cut, or selected products to be bought. `null` where yuan do not buy it. */
  readonly yuan: YuanText | null;
}

/**
 * The ways from the present score to the next tier; none where there is no next one, where the score is a range, or where a
 * typed score counts that is not the sheet's: what the sheet could bring then says nothing of it.
 */
export function waysToNextTier(
  { plan, figures }: Pick<EvaluatedFund, 'plan' | 'figures'>,
  { up, isOfSheet }: Pick<ScoreLadder, 'up' | 'isOfSheet'>,
): readonly WayUp[] {
  return up === null || !isOfSheet
    ? []
    : waysUp(figures.score, decimalFromText(up.points), measuredVarieties(plan));
}

/**
 * How each indicator could bring the points to the next tier, those that are enough first and the cheapest per point before
 * the others; what has no price follows in the order of the sheet. Source: domain 6.
 */
export function waysUp(
  sheet: ScoreFigures,
  neededPoints: Decimal,
  varieties: readonly MeasuredVariety[],
): readonly WayUp[] {
  const worth = decimalFromText(sheet.worthPoints);
  if (worth.isZero() || !neededPoints.gt(0)) return [];
  const ways = sheet.indicators.flatMap((one): WayUp[] => {
    if (one.value === null) return [];
    const open = decimalFromText(one.indicator.points).minus(decimalFromText(one.lowPoints));
    if (!open.gt(0)) return [];
    // A point of the sheet is worth 100 ÷ worth of the score.
    const needed = quotient(neededPoints.times(worth), HUNDRED);
    const brought = smaller(open, needed);
    const value = valueFor(one, decimalFromText(one.lowPoints).plus(brought));
    return [
      {
        indicator: one.indicator,
        availablePoints: textFromDecimal(quotient(open.times(HUNDRED), worth)),
        isEnough: open.gte(needed),
        points: textFromDecimal(quotient(brought.times(HUNDRED), worth)),
        value: value === null ? null : textFromDecimal(value),
        yuan: value === null ? null : yuanFor(one, value, varieties),
      },
    ];
  });
  return [...ways].sort((left, right) =>
    left.isEnough === right.isEnough ? priceOrder(left, right) : left.isEnough ? -1 : 1,
  );
}

const HUNDRED = ONE.times(100);

function priceOrder(left: WayUp, right: WayUp): number {
  if (left.yuan === null || right.yuan === null) {
    return (left.yuan === null ? 1 : 0) - (right.yuan === null ? 1 : 0);
  }
  const [one, other] = [left, right].map(({ yuan, points }) =>
    quotient(decimalFromText(yuan ?? NOTHING), decimalFromText(points)),
  );
  return one?.comparedTo(other ?? ZERO) ?? 0;
}

const NOTHING = textFromDecimal<YuanText>(ZERO);

/** The value of which a rule makes so many points. */
function valueFor({ indicator, source }: IndicatorFigures, points: Decimal): Decimal | null {
  if (indicator.level === 'variety' && source === 'data') return null;
  const { rule } = indicator;
  const all = decimalFromText(indicator.points);
  switch (rule.kind) {
    case 'threshold':
      return decimalFromText(rule.limit);
    case 'line': {
      const none = decimalFromText(rule.none);
      const length = decimalFromText(rule.all).minus(none);
      return none.plus(quotient(points.times(length), all));
    }
    case 'deduction': {
      const each = decimalFromText(rule.each);
      if (each.isZero()) return null;
      const steps = quotient(all.minus(points), each);
      return decimalFromText(rule.free).plus(steps.times(decimalFromText(rule.step)));
    }
    case 'bands':
      return null;
    default:
      return assertNever(rule);
  }
}

/** Spending to be cut for an amount share, selected products to be bought for a completion. */
function yuanFor(
  { indicator, source }: IndicatorFigures,
  value: Decimal,
  varieties: readonly MeasuredVariety[],
): YuanText | null {
  if (source !== 'data') return null;
  if (indicator.measure === 'nonSelectedAmountShare') return cutFor(value, varieties);
  return indicator.measure === 'completion' ? purchaseFor(value, varieties) : null;
}

/** `S − v ÷ (1 − v) × X Ps`. */
function cutFor(value: Decimal, varieties: readonly MeasuredVariety[]): YuanText | null {
  if (value.gte(ONE)) return null;
  const spent = sum(varieties.map(({ others }) => others.amountYuan));
  const bought = sum(
    varieties.map(({ inputs }) =>
      (inputs.purchasedUnits ?? ZERO).times(inputs.selectedPriceYuan ?? ZERO),
    ),
  );
  const allowed = quotient(value.times(bought), ONE.minus(value));
  return textFromDecimal(larger(ZERO, spent.minus(allowed)));
}

/** What the missing units cost until `Σ min(X, A)` is the value's part of `Σ A`: the cheapest first. */
function purchaseFor(value: Decimal, varieties: readonly MeasuredVariety[]): YuanText | null {
  const agreed = sum(varieties.map(({ inputs }) => inputs.agreedUnits));
  const done = sum(
    varieties.map(({ inputs }) => smaller(inputs.purchasedUnits ?? ZERO, inputs.agreedUnits)),
  );
  let missing = larger(ZERO, agreed.times(value).minus(done));
  let yuan = ZERO;
  const offers = varieties
    .map(({ inputs }) => ({
      units: larger(ZERO, inputs.agreedUnits.minus(inputs.purchasedUnits ?? ZERO)),
      priceYuan: inputs.selectedPriceYuan ?? ZERO,
    }))
    .sort((left, right) => left.priceYuan.comparedTo(right.priceYuan));
  for (const { units, priceYuan } of offers) {
    const bought = smaller(units, missing);
    yuan = yuan.plus(bought.times(priceYuan));
    missing = missing.minus(bought);
  }
  return textFromDecimal(yuan);
}
