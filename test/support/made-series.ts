/** An invented series: a level with a trend, a season and noise that is always the same for a seed. */
export function madeSeries(of: {
  readonly months: number;
  readonly level: number;
  readonly trend?: number;
  readonly season?: number;
  readonly noise?: number;
  readonly seed?: number;
}): readonly number[] {
  const random = randomFrom(of.seed ?? 1);
  return Array.from({ length: of.months }, (_, month) => {
    const season = 1 + (of.season ?? 0) * Math.sin((2 * Math.PI * month) / 12);
    const noise = 1 + (of.noise ?? 0) * (2 * random() - 1);
    return Math.max(0, (of.level + (of.trend ?? 0) * month) * season * noise);
  });
}

/** Park and Miller's generator: 0..1, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
