import { colors } from '../ui/colors';
import { type BreakEvenLabels, redLineWords } from './break-even-labels';
import type { BreakEvenChartRequest, Scene } from './break-even-scene';
import { toPlotNumber } from './plot-number';

/** S50 as a line over the whole height; S0 and the present spending as points. */
export function chartMarks(
  request: BreakEvenChartRequest,
  scene: Scene,
  labels: BreakEvenLabels,
): object {
  return {
    id: 'marks',
    type: 'scatter',
    silent: true,
    data: [...breakEvenPoint(scene), presentPoint(scene)],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { width: 1 },
      label: { show: true, formatter: '' },
      data: [
        ...redLine(request, scene, labels),
        plumbLine([scene.presentPoint[0], 0], scene.presentPoint, colors.accent),
        ...calloutLine(scene, labels),
      ],
    },
  };
}

function breakEvenPoint({ breakEvenX, maxX }: Scene): readonly object[] {
  if (breakEvenX < 0 || breakEvenX > maxX) return [];
  return [
    {
      value: [breakEvenX, 0],
      symbolSize: 8,
      itemStyle: { color: colors.surplus, opacity: 1 },
    },
  ];
}

function presentPoint(scene: Scene): object {
  return {
    value: scene.presentPoint,
    symbolSize: 12,
    itemStyle: { color: colors.paper, borderColor: colors.accent, borderWidth: 2.4, opacity: 1 },
  };
}

/** Nearer to the left edge the words over the line begin at it. */
const ALIGNED_PART = 0.3;

function redLine(
  request: BreakEvenChartRequest,
  { maxX }: Scene,
  { redLine: label }: BreakEvenLabels,
): readonly object[] {
  const { curve } = request;
  if (curve.redLineYuan === null || curve.redLineYuan === '0') return [];
  const x = toPlotNumber(curve.redLineYuan);
  if (x > maxX) return [];
  return [
    {
      xAxis: x,
      lineStyle: { color: colors.redLine, type: [3, 3] },
      label: {
        formatter: label === 'above' ? (redLineWords(request) ?? '') : '',
        position: 'end',
        distance: 3,
        color: colors.redLineText,
        align: x / maxX < ALIGNED_PART ? 'left' : 'center',
      },
    },
  ];
}

/** A label nearer to its point than this part of the plot's height needs no line to it. */
const LEAST_CALLOUT_PART = 0.06;

/** From the present point up to its label, where the label does not stand beside it. */
function calloutLine(
  { presentPoint, maxY }: Scene,
  { present: { value } }: BreakEvenLabels,
): readonly object[] {
  const isBeside = value[1] - presentPoint[1] < LEAST_CALLOUT_PART * maxY;
  return isBeside ? [] : [plumbLine(presentPoint, value, colors.tertiary)];
}

type End = readonly [x: number, y: number];

function plumbLine(from: End, to: End, color: string): object {
  return [{ coord: from, lineStyle: { color, type: 'solid' } }, { coord: to }];
}
