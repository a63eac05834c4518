/**
 * The weighted mean of a hundred exponential smoothing models, written apart from the product's: every month is followed
 * for given first values, the best ones are found from three such runs, and weights are plain numbers.
 */
export function oracleAverage(series: readonly number[]): { sum: number; deviation: number } {
  const scale = series.reduce((sum, value) => sum + value, 0) / series.length;
  const values = series.map((value) => value / scale);
  const outcomes = allModels().map((model) => outcomeOf(values, model));
  const all = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  const sum = outcomes.reduce((total, one) => total + (one.weight / all) * one.sum, 0);
  const variance = outcomes.reduce(
    (total, one) => total + (one.weight / all) * (one.variance + (one.sum - sum) ** 2),
    0,
  );
  return { sum: scale * sum, deviation: scale * Math.sqrt(variance) };
}

interface Model {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly trend: boolean;
  readonly prior: number;
}

function allModels(): readonly Model[] {
  const alphas = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.55, 0.75, 0.95];
  const flat = alphas.map((alpha) => ({ alpha, beta: 0, phi: 0, trend: false, prior: 0.065 }));
  const damped: Model[] = [];
  for (const alpha of alphas) {
    for (const share of [0, 0.1, 0.3]) {
      for (const phi of [0.85, 0.93, 0.98]) {
        damped.push({ alpha, beta: alpha * share, phi, trend: true, prior: 0.35 / 90 });
      }
    }
  }
  return [...flat, ...damped];
}

function outcomeOf(values: readonly number[], model: Model) {
  const none = follow(values, model, 0, 0).errors;
  const byLevel = difference(none, follow(values, model, 1, 0).errors);
  const byTrend = difference(none, follow(values, model, 0, 1).errors);
  const a = dot(byLevel, byLevel) + 0.0001;
  const b = model.trend ? dot(byLevel, byTrend) : 0;
  const d = model.trend ? dot(byTrend, byTrend) + 100 : 1;
  const e = dot(byLevel, none) + 0.0001;
  const f = model.trend ? dot(byTrend, none) : 0;
  const determinant = a * d - b * b;
  const level = (e * d - b * f) / determinant;
  const trend = (a * f - b * e) / determinant;
  const run = follow(values, model, level, trend);
  const squares = dot(run.errors, run.errors) + 100 * trend * trend + 0.002;
  const ridge = model.trend ? 0.01 : 0.0001;
  let sum = 0;
  let damped = run.trend;
  let next = run.level;
  for (let month = 0; month < 12; month += 1) {
    damped *= model.phi;
    next += damped;
    sum += next;
  }
  return {
    weight:
      model.prior * Math.sqrt(ridge / determinant) * Math.pow(squares, -(values.length + 1) / 2),
    sum,
    variance: (squares / (values.length - 1)) * sumFactor(model),
  };
}

/** How a shock in each of twelve months carries on to the end of the year. */
function sumFactor({ alpha, beta, phi }: Model): number {
  let factor = 0;
  for (let month = 0; month < 12; month += 1) {
    let carried = 1;
    for (let later = 1; later <= 11 - month; later += 1) {
      let powers = 0;
      for (let power = 0; power < later; power += 1) powers += phi ** power;
      carried += alpha + beta * phi * powers;
    }
    factor += carried * carried;
  }
  return factor;
}

function follow(
  values: readonly number[],
  { alpha, beta, phi, trend: hasTrend }: Model,
  firstLevel: number,
  firstTrend: number,
): { errors: readonly number[]; level: number; trend: number } {
  let level = firstLevel;
  let trend = hasTrend ? firstTrend : 0;
  const errors = values.map((value) => {
    const expected = level + phi * trend;
    const error = value - expected;
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
    return error;
  });
  return { errors, level, trend };
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

function difference(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((value, index) => value - (right[index] ?? 0));
}
