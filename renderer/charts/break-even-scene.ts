import type { YuanText } from '../../shared/decimal/decimal-text';
import type { BreakEvenCurve, CurvePoint, WinnersCurve } from '../../shared/engine/curve';
import type { ChartMeasure } from '../stores/view-store';
import type { MoneyWords } from './money-words';
import { toPlotNumber } from './plot-number';

export type Point = readonly [x: number, y: number];

/** The plot at the panel's least width. */
export const LEAST_PLOT = { width: 326, height: 134 } as const;

export interface BreakEvenChartRequest extends MoneyWords {
  readonly curve: Extract<BreakEvenCurve, { kind: 'curve' }>;
  readonly measure: ChartMeasure;
  /** The row of the share table the variety stands in; `null` where its share or volume is typed. */
  readonly presentWinners: number | null;
  /** The variety's budget, whatever it spends. */
  readonly budgetYuan: YuanText;
  /** What the variety adds to balance and retention at its present spending. */
  readonly present: CurvePoint;
}

/** The curve in plot coordinates. */
export interface Scene {
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
  readonly breakEvenX: number;
  /** From here on the variety adds nothing, or takes from the others. */
  readonly gainEndsX: number;
  readonly presentPoint: Point;
  readonly line: readonly Point[];
  readonly measure: ChartMeasure;
}

/** Room under the zero line for its labels where nothing is drawn below it. */
const ROOM_BELOW = 0.14;
const ROOM_ABOVE = 1.04;

export function sceneOf(request: BreakEvenChartRequest): Scene {
  const { curve, measure } = request;
  const line = lineOf(curve, measure);
  const breakEvenX = toPlotNumber(curve.breakEvenNonSelectedYuan);
  const corners = curve.byWinners.flatMap((winners) => pointsOf(winners.corners, measure));
  const heights = [...line, ...corners].map(([, y]) => y);
  const highest = Math.max(0, ...heights);
  const lowest = Math.min(0, ...heights);
  const height = highest === lowest ? 1 : highest - lowest;
  return {
    maxX: toPlotNumber(curve.maxYuan),
    minY: Math.min(lowest, -ROOM_BELOW * height),
    maxY: highest === 0 ? ROOM_BELOW * height : highest * ROOM_ABOVE,
    breakEvenX,
    gainEndsX: measure === 'retention' ? gainEnd(curve, breakEvenX) : breakEvenX,
    presentPoint: pointOf(request.present, measure),
    line,
    measure,
  };
}

/** The line with its corner, where it has one. */
function lineOf(curve: BreakEvenChartRequest['curve'], measure: ChartMeasure): readonly Point[] {
  const { points, corner } = curve;
  const corners = measure === 'retention' && corner !== null ? [corner] : [];
  return [...pointsOf([...points, ...corners], measure)].sort(([left], [right]) => left - right);
}

/** At S0; before it where the group of the variety stops paying earlier. */
function gainEnd({ corner, points }: BreakEvenChartRequest['curve'], breakEvenX: number): number {
  if (points.every(({ retentionYuan }) => retentionYuan === '0')) return 0;
  const cornerX = corner === null ? breakEvenX : toPlotNumber(corner.nonSelectedYuan);
  return Math.min(breakEvenX, cornerX);
}

export function pointsOf(points: readonly CurvePoint[], measure: ChartMeasure): readonly Point[] {
  return points.map((point) => pointOf(point, measure));
}

/** Without a score there is no retention yet; the balance then stands in. */
export function valueOf(point: CurvePoint, measure: ChartMeasure): YuanText {
  return measure === 'retention'
    ? (point.retentionYuan ?? point.balanceBaseYuan)
    : point.balanceBaseYuan;
}

/** The winner lines beside the present one; none where all of them coincide. */
export function otherWinners({
  curve,
  presentWinners,
}: BreakEvenChartRequest): readonly WinnersCurve[] {
  const first = curve.byWinners[0]?.breakEvenNonSelectedYuan;
  const coincide = curve.byWinners.every((line) => line.breakEvenNonSelectedYuan === first);
  return coincide ? [] : curve.byWinners.filter((line) => line.winners !== presentWinners);
}

/** The height of a line of straight pieces. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([px]) => px >= x);
  const [x1, y1] = points[Math.max(1, next) - 1] ?? [0, 0];
  const [x2, y2] = points[Math.max(1, next)] ?? [1, 0];
  return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}

function pointOf(point: CurvePoint, measure: ChartMeasure): Point {
  return [toPlotNumber(point.nonSelectedYuan), toPlotNumber(valueOf(point, measure))];
}
