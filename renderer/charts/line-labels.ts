/** Where along the lines, as parts of the way to the break-even point, labels may stand. */
const SLOTS = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8] as const;

interface SlotRequest {
  readonly count: number;
  /** The break-even point's distance from the left edge, as a part of the plot's width. */
  readonly breakEvenPart: number;
  /** The present point's place in the same measure; its own label stands to its right. */
  readonly presentPart: number;
}

const FREE_BEFORE_PRESENT = 0.17;
const FREE_AFTER_PRESENT = 0.12;
/** Below this width of the sloping part labels would lie on each other. */
const LEAST_BREAK_EVEN_PART = 0.4;

/**
 * Places for the labels of lines that fall from left to right, as parts of the plot's width, away from the present
 * point. Empty where there is no room.
 */
export function labelPlaces({ count, breakEvenPart, presentPart }: SlotRequest): readonly number[] {
  if (breakEvenPart < LEAST_BREAK_EVEN_PART) return [];
  const free = SLOTS.map((slot) => slot * breakEvenPart).filter(
    (place) =>
      place < presentPart - FREE_BEFORE_PRESENT || place > presentPart + FREE_AFTER_PRESENT,
  );
  if (free.length < count) return free;
  const step = free.length / count;
  return Array.from({ length: count }, (_, index) => free[Math.floor(index * step)] ?? 0);
}
