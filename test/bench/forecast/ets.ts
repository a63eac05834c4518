import { mean, total } from '../../../shared/forecast/float-sums';

/** One model of exponential smoothing with additive errors. */
interface EtsModel {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  /** Parameters with the first values and the variance, for the criterion. */
  readonly parameters: number;
}

const ALPHAS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99];
const TREND_SHARES = [0.01, 0.1, 0.3, 0.7];
const DAMPINGS = [0.8, 0.9, 0.98];

const models: readonly EtsModel[] = [
  ...ALPHAS.map((alpha) => ({ alpha, beta: 0, phi: 0, parameters: 3 })),
  ...[1, ...DAMPINGS].flatMap((phi) =>
    ALPHAS.flatMap((alpha) =>
      TREND_SHARES.map((share) => ({
        alpha,
        beta: alpha * share,
        phi,
        parameters: phi === 1 ? 5 : 6,
      })),
    ),
  ),
];

/** The next twelve months of the model without a trend, with one, or with a damped one, as AICc chooses. */
export function etsYear(level: readonly number[]): number {
  const scale = mean(level);
  if (scale <= 0) return 0;
  const values = level.map((value) => value / scale);
  let best = { criterion: Infinity, year: 0 };
  for (const model of models) {
    const fit = fitted(values, model);
    const { parameters } = model;
    const count = values.length;
    const criterion =
      count * Math.log(fit.squares / count) +
      2 * parameters +
      (2 * parameters * (parameters + 1)) / (count - parameters - 1);
    if (criterion < best.criterion) best = { criterion, year: fit.year };
  }
  return scale * best.year;
}

interface State {
  readonly level: number;
  readonly trend: number;
}

/** The first level and trend of the least squared errors: errors are linear in both. */
function fitted(values: readonly number[], model: EtsModel) {
  const none = errorsFrom(values, model, { level: 0, trend: 0 });
  const zeros = values.map(() => 0);
  const byLevel = errorsFrom(zeros, model, { level: 1, trend: 0 });
  const byTrend = errorsFrom(zeros, model, { level: 0, trend: 1 });
  const [a, b, c] = [
    product(byLevel, byLevel),
    product(byLevel, byTrend),
    product(byTrend, byTrend),
  ];
  const [d, e] = [-product(byLevel, none), -product(byTrend, none)];
  const determinant = a * c - b * b;
  const hasTrend = model.phi > 0 && determinant > 1e-12;
  const first: State = hasTrend
    ? { level: (d * c - e * b) / determinant, trend: (a * e - b * d) / determinant }
    : { level: d / a, trend: 0 };
  const errors = errorsFrom(values, model, first);
  return { squares: product(errors, errors) + 1e-9, year: yearAhead(values, model, first) };
}

function errorsFrom(values: readonly number[], model: EtsModel, first: State): Float64Array {
  const errors = new Float64Array(values.length);
  let { level, trend } = first;
  for (let month = 0; month < values.length; month += 1) {
    const forecast = level + model.phi * trend;
    const error = (values[month] ?? 0) - forecast;
    errors[month] = error;
    level = forecast + model.alpha * error;
    trend = model.phi * trend + model.beta * error;
  }
  return errors;
}

function yearAhead(values: readonly number[], model: EtsModel, first: State): number {
  let { level, trend } = first;
  for (const value of values) {
    const forecast = level + model.phi * trend;
    const error = value - forecast;
    level = forecast + model.alpha * error;
    trend = model.phi * trend + model.beta * error;
  }
  const ahead = Array.from({ length: 12 }, () => {
    trend *= model.phi;
    level += trend;
    return level;
  });
  return total(ahead);
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) {
    sum += (left[index] ?? 0) * (right[index] ?? 0);
  }
  return sum;
}
