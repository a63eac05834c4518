export type LinePoint = readonly [x: number, y: number];

/** Where straight pieces between the points cross zero. */
export function zeroCrossings(points: readonly LinePoint[]): readonly number[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    if (!(y1 < 0 !== y2 < 0) || Number.isNaN(y1) || Number.isNaN(y2)) return [];
    return [x1 + ((x2 - x1) * y1) / (y1 - y2)];
  });
}

/** The line's parts above and below zero, each at zero where the other is, with the crossings between. */
export function partsByZero(points: readonly LinePoint[]): {
  readonly above: readonly LinePoint[];
  readonly below: readonly LinePoint[];
} {
  const crossings = zeroCrossings(points).map((x): LinePoint => [x, 0]);
  const all = [...points, ...crossings].sort(([left], [right]) => left - right);
  return {
    above: all.map(([x, y]) => [x, Math.max(0, y)]),
    below: all.map(([x, y]) => [x, Math.min(0, y)]),
  };
}
