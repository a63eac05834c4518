import { MOST_WINNERS } from '../policy/winners';
import type { AxisKind } from './lever-table';

/** As often as anything may be multiplied by a lever: more is a slip of the hand. */
export const MOST_TIMES = 1000;

/** As far as the positions of each kind of axis go on the what-if screen; yuan are no choice there. */
export const farthestOf: Readonly<Record<Exclude<AxisKind, 'yuan'>, number>> = {
  scale: MOST_TIMES,
  count: MOST_WINNERS,
  ratio: 1,
  score: 100,
};

/** How many positions an axis has. */
export const LEAST_AXIS_STEPS = 2;
export const MOST_AXIS_STEPS = 41;
