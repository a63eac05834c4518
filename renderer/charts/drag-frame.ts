import type { Point } from './break-even-scene';

/** What moves on the break-even chart while a lever is held, in the chart's own values. */
export interface DragFrame {
  /** The variety's line as it would be: its ends and its corner. */
  readonly line: readonly Point[];
  readonly point: Point;
  readonly breakEvenX: number;
  readonly words: string;
}

/** The place of the plot on the page, and the values at its corners. */
export interface PlotFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** The frame as pixels, and where its words stand: above the point, on the side with more room, inside the plot. */
export interface PlacedFrame {
  readonly line: readonly Point[];
  readonly point: Point;
  readonly foot: Point;
  readonly zero: readonly [from: Point, to: Point];
  readonly breakEven: Point | null;
  readonly words: { readonly text: string; readonly left: number; readonly middle: number };
}

const WORDS_GAP = 12;
const WORDS_RISE = 15;
const HALF_LINE = 9;

export function placeFrame(
  frame: DragFrame,
  plot: PlotFrame,
  measure: (text: string) => number,
): PlacedFrame {
  const at = ([x, y]: Point): Point => [
    plot.left + (x / plot.maxX) * (plot.right - plot.left),
    plot.top + ((plot.maxY - y) / (plot.maxY - plot.minY)) * (plot.bottom - plot.top),
  ];
  const [pointX, pointY] = at(frame.point);
  const point: Point = [clamp(pointX, plot.left, plot.right), clamp(pointY, plot.top, plot.bottom)];
  const width = measure(frame.words);
  const isLeft = point[0] < (plot.left + plot.right) / 2;
  const left = isLeft ? point[0] + WORDS_GAP : point[0] - WORDS_GAP - width;
  const isInside = frame.breakEvenX >= 0 && frame.breakEvenX <= plot.maxX;
  return {
    line: frame.line.map(at),
    point,
    foot: [point[0], at([0, 0])[1]],
    zero: [at([0, 0]), at([plot.maxX, 0])],
    breakEven: isInside ? at([frame.breakEvenX, 0]) : null,
    words: {
      text: frame.words,
      left: clamp(left, plot.left, plot.right - width),
      middle: Math.max(plot.top + HALF_LINE, point[1] - WORDS_RISE),
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
