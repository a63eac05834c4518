import { mean } from './float-sums';
import { type MethodWeights, presetWeights, yearForecast } from './year-forecast';
import type { YearParts } from './year-parts';

/** What a smooth variety's last year would have been forecast from the years before it, and what it was. */
export interface PastYear {
  readonly parts: Extract<YearParts, { kind: 'smooth' }>;
  readonly actualUnits: number;
  /** Mean yearly use of the history: what an error is measured in, above zero. */
  readonly scaleUnits: number;
}

/** The weights of a list, and where its own last year chose them, how well it would have been forecast. */
export interface Learning {
  readonly weights: MethodWeights;
  /** `null` where too few varieties are known for three years: the weights are the preset. */
  readonly test: LearningTest | null;
}

/**
 * Mean errors of last year over the smooth varieties, each in the mean yearly use of the two years before it and at most 1.
 * The weights were chosen on the same year, so that their own error is rather too small.
 */
export interface LearningTest {
  readonly varieties: number;
  readonly errorRatio: number;
  readonly presetErrorRatio: number;
  /** Of copying the year before. */
  readonly lastTwelveErrorRatio: number;
}

/** With fewer smooth varieties the preset is better than anything learned. */
export const LEAST_VARIETIES = 10;
const LARGEST_ERROR = 1;
const PULL = 2;
const STEPS = 10;

/**
 * The weights, in tenths, that would have forecast last year best over the whole list, drawn towards the preset the more
 * the shorter the list is. The first in the order of the grid wins a tie.
 */
export function learnWeights(years: readonly PastYear[]): Learning {
  if (years.length < LEAST_VARIETIES) return { weights: presetWeights, test: null };
  let best = presetWeights;
  let least = Infinity;
  for (const weights of grid()) {
    const cost = meanError(years, weights) + (PULL / years.length) * distance(weights);
    if (cost < least) [best, least] = [weights, cost];
  }
  return {
    weights: best,
    test: {
      varieties: years.length,
      errorRatio: meanError(years, best),
      presetErrorRatio: meanError(years, presetWeights),
      lastTwelveErrorRatio: meanError(years, lastTwelveAlone),
    },
  };
}

const lastTwelveAlone: MethodWeights = { lastTwelve: 1, smoothed: 0, averaged: 0 };

function meanError(years: readonly PastYear[], weights: MethodWeights): number {
  return mean(years.map((year) => errorOf(year, weights)));
}

function errorOf({ parts, actualUnits, scaleUnits }: PastYear, weights: MethodWeights): number {
  const { yearUnits } = yearForecast(parts, weights);
  return Math.min(LARGEST_ERROR, Math.abs(yearUnits - actualUnits) / scaleUnits);
}

function distance(weights: MethodWeights): number {
  return (
    (weights.lastTwelve - presetWeights.lastTwelve) ** 2 +
    (weights.smoothed - presetWeights.smoothed) ** 2 +
    (weights.averaged - presetWeights.averaged) ** 2
  );
}

function* grid(): Generator<MethodWeights> {
  for (let last = 0; last <= STEPS; last += 1) {
    for (let smoothed = 0; smoothed <= STEPS - last; smoothed += 1) {
      const averaged = STEPS - last - smoothed;
      yield {
        lastTwelve: last / STEPS,
        smoothed: smoothed / STEPS,
        averaged: averaged / STEPS,
      };
    }
  }
}
