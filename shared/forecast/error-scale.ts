import type { SeriesClass } from './year-parts';

/** The size of past errors, in spreads: where a forecast errs by as much or less with a given chance. */
export interface ErrorScale {
  /** `chance` 0..1, both sides together: 0.8 for the middle 80 %. */
  readonly errorWithin: (chance: number) => number;
}

/** Weight of what is known beforehand, in varieties. */
const PRESET_VARIETIES = 30;

/**
 * Errors of last year's forecasts of one class, pooled without their signs (one year's errors share a shift that the next
 * year will not have), mixed on the log scale with a preset as of 30 more varieties.
 */
export function errorScale(preset: ErrorScale, pastErrors: readonly number[]): ErrorScale {
  if (pastErrors.length === 0) return preset;
  const sizes = pastErrors.map(Math.abs).sort((left, right) => left - right);
  const share = sizes.length / (sizes.length + PRESET_VARIETIES);
  return {
    errorWithin: (chance) => {
      if (chance <= 0) return 0;
      const own = Math.max(quantileOf(sizes, chance), LEAST_ERROR);
      const known = Math.max(preset.errorWithin(chance), LEAST_ERROR);
      return Math.exp(share * Math.log(own) + (1 - share) * Math.log(known));
    },
  };
}

/** Keeps the logarithm of no error at all finite. */
const LEAST_ERROR = 1e-6;

/** Student's t with three degrees of freedom, widened or narrowed. Source: forecast measurements, docs/decisions/0024. */
export function presetScale(kind: SeriesClass, months: number): ErrorScale {
  const factor = kind === 'smooth' && months >= 36 ? 0.9 : 1;
  return { errorWithin: (chance) => factor * studentWithin(chance) };
}

/** Linear between the sorted values; their ends outside. */
function quantileOf(sorted: readonly number[], chance: number): number {
  const place = chance * (sorted.length + 1) - 1;
  const below = Math.min(Math.max(Math.floor(place), 0), sorted.length - 1);
  const above = Math.min(below + 1, sorted.length - 1);
  const part = Math.min(Math.max(place - below, 0), 1);
  const low = sorted[below] ?? 0;
  return low + part * ((sorted[above] ?? 0) - low);
}

/** Where |t| of three degrees of freedom stays within with a chance; found by halving, to 1e-12. */
function studentWithin(chance: number): number {
  if (chance <= 0) return 0;
  let low = 0;
  let high = 1;
  while (chanceWithin(high) < chance && high < 1e6) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (chanceWithin(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function chanceWithin(size: number): number {
  const scaled = size / Math.sqrt(3);
  return (2 / Math.PI) * (scaled / (1 + scaled * scaled) + Math.atan(scaled));
}
