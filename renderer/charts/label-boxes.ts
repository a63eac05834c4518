import type { Point } from './break-even-scene';

/** The part of a chart where lines are drawn, at its least size on the page, and the values at its edges. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Words beside a point of the plot, in the drawing library's terms. */
export interface PlacedLabel {
  readonly text: string;
  readonly value: Point;
  /** Which side of the point the words stand on, before their offset; in the middle of its height. */
  readonly position: 'left' | 'right';
  readonly offset: readonly [x: number, y: number];
  readonly fontSize: number;
}

/** A rectangle in pixels from the plot's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const DISTANCE = 5;
const LINE_PART = 1.25;
/** A Latin letter or digit, as a part of the writing's size; somewhat more than most need. */
const LATIN_PART = 0.6;
const MARGIN = 1;

/** Where a label's words lie. In a larger plot points move apart while words keep their size: what is free stays free. */
export function labelBoxOf(label: PlacedLabel, plot: Plot): Box {
  const { value, position, offset, fontSize, text } = label;
  const [x, y] = pixelsOf(value, plot);
  const width = textWidth(text, fontSize);
  const start = position === 'right' ? x + DISTANCE : x - DISTANCE - width;
  const middle = y + offset[1];
  const half = (fontSize * LINE_PART) / 2;
  return {
    left: start + offset[0] - MARGIN,
    right: start + width + offset[0] + MARGIN,
    top: middle - half,
    bottom: middle + half,
  };
}

/** Where a text may stand, the best place first. */
export interface LabelWish {
  readonly places: readonly PlacedLabel[];
  /** Shown even where no place is free: at the best one inside the plot. */
  readonly isNeeded: boolean;
}

/**
 * A place for each text, the more important first: inside the plot, and on nothing that is taken or has its place by
 * then. `null` where there is none.
 */
export function freeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  plot: Plot,
): readonly (PlacedLabel | null)[] {
  const boxes = [...taken];
  return wishes.map(({ places, isNeeded }) => {
    const free = places.find((label) => isFree(labelBoxOf(label, plot), boxes, plot));
    const label = free ?? (isNeeded ? leastBad(places, plot) : undefined);
    if (label !== undefined) boxes.push(labelBoxOf(label, plot));
    return label ?? null;
  });
}

function leastBad(places: readonly PlacedLabel[], plot: Plot): PlacedLabel | undefined {
  return places.find((label) => isInside(labelBoxOf(label, plot), plot)) ?? places[0];
}

/** Below the plot there is a little room before the axis's own words. */
const ROOM_BELOW = 8;

function isInside(box: Box, plot: Plot): boolean {
  const isBetween = box.left >= 0 && box.right <= plot.width;
  return isBetween && box.top >= 0 && box.bottom <= plot.height + ROOM_BELOW;
}

function isFree(box: Box, taken: readonly Box[], plot: Plot): boolean {
  return isInside(box, plot) && !taken.some((other) => overlap(box, other));
}

/** What a drawn point takes. */
export function pointBox(point: Point, reach: number, plot: Plot): Box {
  const [x, y] = pixelsOf(point, plot);
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** About the width of a text: Chinese characters are as wide as their size. */
export function textWidth(text: string, fontSize: number): number {
  const parts = Array.from(text, (character) => (character >= '\u2e80' ? 1 : LATIN_PART));
  return parts.reduce((sum, part) => sum + part, 0) * fontSize;
}

function pixelsOf([x, y]: Point, { width, height, maxX, minY, maxY }: Plot): Point {
  return [(x / maxX) * width, ((maxY - y) / (maxY - minY)) * height];
}
