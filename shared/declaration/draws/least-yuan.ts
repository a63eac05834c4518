import type { DrawnVariety } from './drawn-variety';

/** The least balance that a variety can be drawn with; costs of a shortfall are no part of it. */
export function leastYuan({ shares }: DrawnVariety): number {
  return Math.min(...shares.flatMap(({ steps }) => steps.map(({ yuan }) => yuan)));
}
