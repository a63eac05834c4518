import type { WinnersCurve } from '../../shared/engine/curve';
import { formatRatio } from '../../shared/i18n/format';
import { colors } from '../ui/theme';
import {
  type BreakEvenChartRequest,
  otherWinners,
  type Point,
  pointsOf,
  type Scene,
  valueOf,
} from './break-even-scene';
import { amountWords } from './chart-style';
import { labelPlaces } from './line-labels';

/** Left of this part of the plot a label has room on the right of its point. */
const LEFT_PART = 0.5;
/** The width of the present point's label, as a part of the plot's. */
const LABEL_PART = 0.46;
const HIGHEST_PART = 0.94;
/** A label nearer to its point than this part of the plot's height needs no line to it. */
const LEAST_CALLOUT_PART = 0.06;

/** The words inside the chart: on the lines, at the present point and at the break-even point. */
export function chartLabels(request: BreakEvenChartRequest, scene: Scene): object {
  return {
    id: 'labels',
    type: 'scatter',
    silent: true,
    symbolSize: 0.01,
    data: [
      presentLabel(request, scene),
      ...breakEvenLabel(request, scene),
      ...lineLabels(request, scene),
    ],
  };
}

function presentLabel(request: BreakEvenChartRequest, scene: Scene): object {
  const { presentPoint, maxX } = scene;
  const isLeft = presentPoint[0] / maxX < LEFT_PART;
  return {
    value: [presentPoint[0], calloutHeight(request, scene)],
    label: {
      show: true,
      formatter: request.messages.charts.breakEven.present({
        spent: amountWords(request.present.nonSelectedYuan, request),
        value: amountWords(valueOf(request.present, request.measure), request),
      }),
      position: isLeft ? 'right' : 'top',
      align: isLeft ? 'left' : 'right',
      offset: isLeft ? [8, -8] : [8, 0],
      color: colors.ink,
      fontSize: 12,
      fontWeight: 600,
      backgroundColor: 'rgba(255,255,255,0.85)',
      padding: [1, 3],
    },
  };
}

/**
 * Where the label of the present point stands: above every line it would lie on. `null` where that is at the point itself.
 */
export function calloutOf(request: BreakEvenChartRequest, scene: Scene): Point | null {
  const [x, y] = scene.presentPoint;
  const height = calloutHeight(request, scene);
  return height - y < LEAST_CALLOUT_PART * scene.maxY ? null : [x, height];
}

/** The highest line over the label, which runs from its point towards the middle of the chart; lines fall to the right. */
function calloutHeight({ curve, measure }: BreakEvenChartRequest, scene: Scene): number {
  const [x] = scene.presentPoint;
  const labelStart = x / scene.maxX < LEFT_PART ? x : Math.max(0, x - LABEL_PART * scene.maxX);
  const lines = [scene.line, ...curve.byWinners.map(({ corners }) => pointsOf(corners, measure))];
  const highest = Math.max(...lines.map((line) => heightAt(line, labelStart)));
  return Math.min(highest, scene.maxY * HIGHEST_PART);
}

function breakEvenLabel(request: BreakEvenChartRequest, scene: Scene): readonly object[] {
  const { breakEvenX, maxX } = scene;
  if (breakEvenX <= 0 || breakEvenX > maxX) return [];
  return [
    {
      value: [breakEvenX, 0],
      label: {
        show: true,
        formatter: request.messages.charts.breakEven.breakEven({
          amount: amountWords(request.curve.breakEvenNonSelectedYuan, request),
        }),
        position: 'bottom',
        align: sideOf(breakEvenX / maxX),
        distance: 6,
        color: colors.surplus,
        fontSize: 12,
        fontWeight: 600,
      },
    },
  ];
}

function lineLabels(request: BreakEvenChartRequest, scene: Scene): readonly object[] {
  const others = otherWinners(request);
  const own = request.curve.byWinners.filter((line) => line.winners === request.presentWinners);
  const lines = [
    ...others.map((line) => ({ line, isOwn: false })),
    ...own.map((line) => ({ line, isOwn: true })),
  ];
  if (others.length === 0) return [];
  const places = labelPlaces({
    count: lines.length,
    breakEvenPart: scene.breakEvenX / scene.maxX,
    presentPart: scene.presentPoint[0] / scene.maxX,
  });
  return places.flatMap((place, index) => {
    const entry = lines[index];
    if (entry === undefined) return [];
    const { line, isOwn } = entry;
    const x = place * scene.maxX;
    return {
      value: [x, heightAt(pointsOf(line.corners, scene.measure), x)],
      label: {
        show: true,
        formatter: request.messages.charts.breakEven.winners({
          winners: winnersWords(request, line),
          share: formatRatio(line.agreedShareRatio, request.language),
        }),
        position: isOwn ? 'left' : 'right',
        offset: isOwn ? [-2, 11] : [2, -9],
        color: isOwn ? colors.accent : colors.secondary,
        fontWeight: isOwn ? 600 : 400,
        fontSize: 11,
        backgroundColor: isOwn ? undefined : 'rgba(255,255,255,0.8)',
        padding: [0, 2],
      },
    };
  });
}

/** The table's last row holds for more enterprises as well. */
function winnersWords({ messages, curve }: BreakEvenChartRequest, line: WinnersCurve): string {
  const isLast = line.winners === curve.byWinners.at(-1)?.winners;
  return isLast ? messages.desk.levers.atLeast({ winners: line.winners }) : String(line.winners);
}

/** The height of a line of straight pieces. */
function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([px]) => px >= x);
  const [x1, y1] = points[Math.max(1, next) - 1] ?? [0, 0];
  const [x2, y2] = points[Math.max(1, next)] ?? [1, 0];
  return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}

/** Text beside a point runs towards the middle of the chart. */
export function sideOf(part: number): 'left' | 'right' | 'center' {
  if (part > 0.7) return 'right';
  return part < 0.3 ? 'left' : 'center';
}
