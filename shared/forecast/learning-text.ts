import type { RatioText } from '../decimal/decimal-text';
import { ratioTextOfForecast } from './forecast-text';
import type { Learning, LearningTest } from './learn-weights';
import type { MethodWeights } from './year-forecast';

/** {@link Learning} as text, to be sent and shown. */
export interface LearningText {
  readonly weights: Readonly<Record<keyof MethodWeights, RatioText>>;
  readonly test:
    | ({ readonly varieties: number } & Readonly<
        Record<Exclude<keyof LearningTest, 'varieties'>, RatioText>
      >)
    | null;
}

export function learningText({ weights, test }: Learning): LearningText {
  return {
    weights: {
      lastTwelve: ratioTextOfForecast(weights.lastTwelve),
      smoothed: ratioTextOfForecast(weights.smoothed),
      averaged: ratioTextOfForecast(weights.averaged),
    },
    test:
      test === null
        ? null
        : {
            varieties: test.varieties,
            errorRatio: ratioTextOfForecast(test.errorRatio),
            presetErrorRatio: ratioTextOfForecast(test.presetErrorRatio),
            lastTwelveErrorRatio: ratioTextOfForecast(test.lastTwelveErrorRatio),
          },
  };
}
