/** One exponential smoothing model: level weight α, trend weight β, damping φ. */
export interface SmoothingModel {
  readonly levelWeight: number;
  readonly trendWeight: number;
  readonly damping: number;
  readonly hasTrend: boolean;
  /** How likely it is held to be before any month is seen; all add up to 1. */
  readonly prior: number;
}

const LEVEL_WEIGHTS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.55, 0.75, 0.95];
const TREND_SHARES = [0, 0.1, 0.3];
const DAMPINGS = [0.85, 0.93, 0.98];
const PRIOR_WITHOUT_TREND = 0.65;
const PRIOR_WITH_TREND = 0.35;

/** Ten models without a trend and ninety with a damped one. */
export const smoothingModels: readonly SmoothingModel[] = [
  ...LEVEL_WEIGHTS.map((levelWeight) => ({
    levelWeight,
    trendWeight: 0,
    damping: 0,
    hasTrend: false,
    prior: PRIOR_WITHOUT_TREND / LEVEL_WEIGHTS.length,
  })),
  ...LEVEL_WEIGHTS.flatMap((levelWeight) =>
    TREND_SHARES.flatMap((share) =>
      DAMPINGS.map((damping) => ({
        levelWeight,
        trendWeight: levelWeight * share,
        damping,
        hasTrend: true,
        prior: PRIOR_WITH_TREND / (LEVEL_WEIGHTS.length * TREND_SHARES.length * DAMPINGS.length),
      })),
    ),
  ),
];
