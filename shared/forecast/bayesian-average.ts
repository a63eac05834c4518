import { fitModel, type FittedModel } from './fit-model';
import { mean, total } from './float-sums';
import { smoothingModels } from './smoothing-models';

/** What many smoothing models say together, each as likely as it explains the series. */
export interface BayesianAverage {
  readonly months: readonly number[];
  readonly sumUnits: number;
  /** Standard deviation of that sum. */
  readonly sumDeviationUnits: number;
}

/** The weighted mean of a hundred exponential smoothing models of a series without season; its mean is above zero. */
export function bayesianAverage(level: readonly number[]): BayesianAverage {
  const scale = mean(level);
  const series = level.map((value) => value / scale);
  const models = smoothingModels.map((model) => fitModel(series, model));
  const weights = weightsOf(models);
  const averaged = (value: (model: FittedModel) => number): number =>
    total(models.map((model, index) => (weights[index] ?? 0) * value(model)));
  const sum = averaged((model) => model.sum);
  const variance = averaged((model) => model.variance + (model.sum - sum) ** 2);
  return {
    months: Array.from(
      { length: 12 },
      (_, month) => scale * averaged((model) => model.months[month] ?? 0),
    ),
    sumUnits: scale * sum,
    sumDeviationUnits: scale * Math.sqrt(variance),
  };
}

function weightsOf(models: readonly FittedModel[]): readonly number[] {
  const best = Math.max(...models.map(({ logWeight }) => logWeight));
  const weights = models.map(({ logWeight }) => Math.exp(logWeight - best));
  const sum = total(weights);
  return weights.map((weight) => weight / sum);
}
