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

/** With fewer smooth varieties the preset is better than anything learned. */
export const LEAST_VARIETIES = 10;
const LARGEST_ERROR = 1;
const PULL = 2;
const STEPS = 10;

/**
 * The weights, in tenths, that would have forecast last year best over the whole list, drawn towards the preset the more
 * the shorter the list is. The first in the order of the grid wins a tie.
 */
export function learnWeights(years: readonly PastYear[]): MethodWeights {
  if (years.length < LEAST_VARIETIES) return presetWeights;
  let best = presetWeights;
  let least = Infinity;
  for (const weights of grid()) {
    const error = mean(years.map((year) => errorOf(year, weights)));
    const cost = error + (PULL / years.length) * distance(weights);
    if (cost < least) [best, least] = [weights, cost];
  }
  return best;
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
