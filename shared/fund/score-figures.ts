import { Decimal, quotient, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, type ScoreText, textFromDecimal } from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';
import type { Indicator, IndicatorValue } from '../policy/score-sheet';
import { indicatorPoints, isVetoed } from './indicator-points';
import { measuredValue, type MeasuredVariety } from './measured-values';

/** Where the value of an indicator comes from: typed by a person, from the plan's varieties, or from nowhere. */
export type ValueSource = 'typed' | 'data' | 'missing';

/** One line of the score sheet, filled in. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly value: IndicatorValue | null;
  readonly source: ValueSource;
  /** From none to all of its points while the value is missing. */
  readonly lowPoints: ScoreText;
  readonly highPoints: ScoreText;
  readonly isVetoed: boolean;
}

/** The score sheet of a policy, filled in. */
export interface ScoreFigures {
  readonly indicators: readonly IndicatorFigures[];
  /** Indicators that are not assessed because the fund pays suppliers itself. */
  readonly droppedIds: readonly string[];
  /** What all indicators are worth together, before the sheet is scaled to 100. */
  readonly worthPoints: ScoreText;
  /** Of 100; the same where nothing is missing. `null` for a sheet without indicators. */
  readonly lowScore: ScoreText | null;
  readonly highScore: ScoreText | null;
  /** An indicator fails the assessment whatever the points. */
  readonly isVetoed: boolean;
}

const HUNDRED = new Decimal(100);

/**
 * Fills in the score sheet: typed values before those of the data; a missing one counts from none to all of its points, never
 * as nothing. The points are scaled to 100 where the indicators together are worth another number. Source: domain 6.
 */
export function scoreFigures(
  policy: Pick<Policy, 'scoreSheet' | 'directSettlement'>,
  typed: Readonly<Record<string, IndicatorValue>>,
  varieties: readonly MeasuredVariety[],
): ScoreFigures {
  const { indicators } = policy.scoreSheet;
  const isDropped = ({ measure }: Indicator): boolean =>
    policy.directSettlement.value && measure === 'paidInTime';
  const figures = indicators
    .filter((indicator) => !isDropped(indicator))
    .map((indicator) => indicatorFigures(indicator, typed[indicator.id], varieties));
  const worth = sum(figures.map(({ indicator }) => decimalFromText(indicator.points)));
  const score = (of: 'lowPoints' | 'highPoints'): ScoreText | null => {
    const points = sum(figures.map((one) => decimalFromText(one[of])));
    if (worth.isZero()) return null;
    return textFromDecimal(worth.eq(HUNDRED) ? points : quotient(points.times(HUNDRED), worth));
  };
  return {
    indicators: figures,
    droppedIds: indicators.filter(isDropped).map(({ id }) => id),
    worthPoints: textFromDecimal(worth),
    lowScore: score('lowPoints'),
    highScore: score('highPoints'),
    isVetoed: figures.some((one) => one.isVetoed),
  };
}

function indicatorFigures(
  indicator: Indicator,
  typed: IndicatorValue | undefined,
  varieties: readonly MeasuredVariety[],
): IndicatorFigures {
  const measured = measuredValue(indicator.measure, varieties);
  if (typed === undefined && measured !== null && indicator.level === 'variety') {
    const points = meanPoints(indicator, varieties);
    if (points !== null) return withPoints(indicator, { value: measured, points });
  }
  const value = typed === undefined ? measured : decimalFromText(typed);
  if (value === null) {
    return {
      indicator,
      value: null,
      source: 'missing',
      lowPoints: textFromDecimal(ZERO),
      highPoints: indicator.points,
      isVetoed: false,
    };
  }
  const filled = withPoints(indicator, { value, points: indicatorPoints(indicator, value) });
  return typed === undefined ? filled : { ...filled, source: 'typed' };
}

function withPoints(
  indicator: Indicator,
  { value, points }: { readonly value: Decimal; readonly points: Decimal },
): IndicatorFigures {
  const text = textFromDecimal<ScoreText>(points);
  return {
    indicator,
    value: textFromDecimal(value),
    source: 'data',
    lowPoints: text,
    highPoints: text,
    isVetoed: isVetoed(indicator, value),
  };
}

/** The mean of the points of each variety that the measure speaks of; `null` where it speaks of none. */
function meanPoints(indicator: Indicator, varieties: readonly MeasuredVariety[]): Decimal | null {
  const points = varieties.flatMap((variety) => {
    const value = measuredValue(indicator.measure, [variety]);
    return value === null ? [] : [indicatorPoints(indicator, value)];
  });
  return points.length === 0 ? null : quotient(sum(points), new Decimal(points.length));
}
