import { colors } from '../ui/theme';
import { calloutOf, sideOf } from './break-even-labels';
import type { BreakEvenChartRequest, Scene } from './break-even-scene';
import { amountWords } from './chart-style';
import { toPlotNumber } from './plot-number';

/** S50 as a line over the whole height; S0 and the present spending as points. */
export function chartMarks(request: BreakEvenChartRequest, scene: Scene): object {
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
        ...redLine(request, scene),
        plumbLine([scene.presentPoint[0], 0], scene.presentPoint, colors.accent),
        ...calloutLine(request, scene),
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

function redLine(request: BreakEvenChartRequest, { maxX }: Scene): readonly object[] {
  const { curve, messages } = request;
  if (curve.redLineYuan === null || curve.redLineYuan === '0') return [];
  const x = toPlotNumber(curve.redLineYuan);
  if (x > maxX) return [];
  return [
    {
      xAxis: x,
      lineStyle: { color: colors.redLine, type: [3, 3] },
      label: {
        formatter: messages.charts.breakEven.redLine({
          amount: amountWords(curve.redLineYuan, request),
        }),
        position: 'end',
        distance: 3,
        color: colors.redLineText,
        align: sideOf(x / maxX),
      },
    },
  ];
}

/** From the present point up to its label, where the label does not stand beside it. */
function calloutLine(request: BreakEvenChartRequest, scene: Scene): readonly object[] {
  const callout = calloutOf(request, scene);
  return callout === null ? [] : [plumbLine(scene.presentPoint, callout, colors.tertiary)];
}

type End = readonly [x: number, y: number];

function plumbLine(from: End, to: End, color: string): object {
  return [{ coord: from, lineStyle: { color, type: 'solid' } }, { coord: to }];
}
