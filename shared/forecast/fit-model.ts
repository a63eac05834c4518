import type { SmoothingModel } from './smoothing-models';

/** What one model says of a series whose mean is 1. */
export interface FittedModel {
  /** The logarithm of its weight among the others, up to a constant. */
  readonly logWeight: number;
  /** The next twelve months. */
  readonly months: readonly number[];
  readonly sum: number;
  /** Variance of that sum around what will be. */
  readonly variance: number;
}

const LEVEL_RIDGE = 1e-4;
const TREND_RIDGE = 100;
/** Where the level is held to begin before any month is seen: at the mean. */
const PRIOR_LEVEL = 1;
const PRIOR_SQUARES = 0.002;
const HORIZON = 12;

/**
 * Fits a model's first level and trend by ridge least squares: the one-step errors are linear in both, so each month is
 * followed from nothing (the errors), and from one unit of each (their slopes).
 */
export function fitModel(series: readonly number[], model: SmoothingModel): FittedModel {
  const { levelWeight, trendWeight, damping, hasTrend } = model;
  let [level, trend] = [0, 0];
  let [levelByLevel, trendByLevel] = [1, 0];
  let [levelByTrend, trendByTrend] = [0, 1];
  let levelSquares = LEVEL_RIDGE;
  let crossProducts = 0;
  let trendSquares = TREND_RIDGE;
  let levelErrors = LEVEL_RIDGE * PRIOR_LEVEL;
  let trendErrors = 0;
  let squares = 0;
  for (const value of series) {
    const forecast = level + damping * trend;
    const byLevel = levelByLevel + damping * trendByLevel;
    const byTrend = levelByTrend + damping * trendByTrend;
    const error = value - forecast;
    squares += error * error;
    levelSquares += byLevel * byLevel;
    crossProducts += byLevel * byTrend;
    trendSquares += byTrend * byTrend;
    levelErrors += byLevel * error;
    trendErrors += byTrend * error;
    level = forecast + levelWeight * error;
    trend = damping * trend + trendWeight * error;
    levelByLevel = byLevel - levelWeight * byLevel;
    trendByLevel = damping * trendByLevel - trendWeight * byLevel;
    levelByTrend = byTrend - levelWeight * byTrend;
    trendByTrend = damping * trendByTrend - trendWeight * byTrend;
  }
  const determinant = hasTrend
    ? levelSquares * trendSquares - crossProducts * crossProducts
    : levelSquares;
  const firstLevel = hasTrend
    ? (levelErrors * trendSquares - trendErrors * crossProducts) / determinant
    : levelErrors / determinant;
  const firstTrend = hasTrend
    ? (levelSquares * trendErrors - crossProducts * levelErrors) / determinant
    : 0;
  // At the minimum the penalised squares are what the errors leave; the level's own penalty is no part of the errors.
  const penalised =
    squares +
    LEVEL_RIDGE * PRIOR_LEVEL * PRIOR_LEVEL -
    firstLevel * levelErrors -
    firstTrend * trendErrors;
  const left =
    Math.max(0, penalised - LEVEL_RIDGE * (firstLevel - PRIOR_LEVEL) ** 2) + PRIOR_SQUARES;
  const ridges = hasTrend ? LEVEL_RIDGE * TREND_RIDGE : LEVEL_RIDGE;
  const lastLevel = level + levelByLevel * firstLevel + levelByTrend * firstTrend;
  const lastTrend = trend + trendByLevel * firstLevel + trendByTrend * firstTrend;
  const months = monthsAhead(lastLevel, hasTrend ? lastTrend : 0, damping);
  return {
    logWeight:
      Math.log(model.prior) +
      0.5 * Math.log(ridges / determinant) -
      ((series.length + 1) / 2) * Math.log(left),
    months,
    sum: months.reduce((sum, month) => sum + month, 0),
    variance: (left / (series.length - 1)) * sumFactor(model),
  };
}

function monthsAhead(level: number, trend: number, damping: number): readonly number[] {
  let grown = 0;
  let power = 1;
  return Array.from({ length: HORIZON }, () => {
    power *= damping;
    grown += power;
    return level + trend * grown;
  });
}

/** The variance of a sum of twelve months in those of one month: `Σ_i (1 + Σ_{j ≤ 11−i} c_j)²`. */
function sumFactor({ levelWeight, trendWeight, damping }: SmoothingModel): number {
  let factor = 0;
  let carried = 1;
  let powers = 0;
  let power = 1;
  for (let ahead = 0; ahead < HORIZON; ahead += 1) {
    factor += carried * carried;
    powers += power;
    power *= damping;
    carried += levelWeight + trendWeight * damping * powers;
  }
  return factor;
}
