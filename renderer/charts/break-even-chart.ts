import type { EChartsCoreOption } from 'echarts/core';

import { expenditureOf } from '../../shared/engine/expenditure';
import { colors } from '../ui/colors';
import { breakEvenLabels, labelSeries } from './break-even-labels';
import { chartMarks } from './break-even-marks';
import {
  type BreakEvenChartRequest,
  otherWinners,
  type Point,
  pointsOf,
  type Scene,
  sceneOf,
} from './break-even-scene';
import { chartBase, tooltipBase, valueAxis } from './chart-style';
import { axisMoney, moneyUnitName } from './money-words';
import { toPlotNumber } from './plot-number';
import { pointTooltip } from './point-tooltip';

const DASHES: Readonly<Record<number, readonly number[]>> = {
  1: [1, 3],
  2: [4, 3],
  3: [8, 3],
  4: [12, 2, 2, 2],
};

/** The break-even chart of one variety: pure data for the drawing library. */
export function breakEvenChart(request: BreakEvenChartRequest): EChartsCoreOption {
  const scene = sceneOf(request);
  const labels = breakEvenLabels(request, scene);
  return {
    ...chartBase,
    grid: { left: 46, right: 12, top: 24, bottom: 38, outerBoundsMode: 'none' },
    xAxis: valueAxis({
      min: 0,
      max: scene.maxX,
      splitNumber: 4,
      name: request.messages.charts.breakEven.xAxis({ unit: moneyUnitName(request) }),
      nameLocation: 'middle',
      nameGap: 21,
      nameTextStyle: { color: colors.secondary },
      axisLabel: {
        color: colors.tertiary,
        fontSize: 11,
        showMaxLabel: true,
        alignMaxLabel: 'right',
        alignMinLabel: 'left',
        hideOverlap: true,
        formatter: (value: number) => axisMoney(value, request),
      },
    }),
    yAxis: valueAxis({
      min: scene.minY,
      max: scene.maxY,
      splitNumber: 4,
      name: moneyUnitName(request),
      nameGap: 8,
      nameTextStyle: { align: 'left', padding: [0, 0, 0, -42], color: colors.secondary },
      splitLine: { show: true, lineStyle: { color: colors.faintLine } },
      axisLabel: {
        color: colors.tertiary,
        fontSize: 11,
        hideOverlap: true,
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) =>
          value < 0 && !dipsBelowZero(scene) ? '' : axisMoney(value, request),
      },
    }),
    tooltip: { ...tooltipBase, formatter: tooltipOf(request) },
    series: [
      ...winnersLines(request),
      ...areas(scene),
      presentLine(scene),
      { ...chartMarks(request, scene, labels), z: 6 },
      { ...labelSeries(labels), z: 7 },
    ],
  };
}

function winnersLines(request: BreakEvenChartRequest): readonly object[] {
  return otherWinners(request).map((line) => ({
    id: `winners-${String(line.winners)}`,
    type: 'line',
    data: pointsOf(line.corners, request.measure),
    symbol: 'none',
    silent: true,
    z: 3,
    lineStyle: { color: colors.winners, width: 1.3, type: DASHES[line.winners] },
  }));
}

function areas(scene: Scene): readonly object[] {
  const { line, gainEndsX: endX, maxX, minY } = scene;
  const crossing: Point = [endX, 0];
  const surplus = [...line.filter(([x]) => x < endX), crossing];
  const below: readonly Point[] = dipsBelowZero(scene)
    ? line.filter(([x]) => x > endX)
    : [
        [endX, minY],
        [maxX, minY],
      ];
  const start = endX > 0 ? [crossing] : [];
  const area = { type: 'line', symbol: 'none', silent: true, z: 1, lineStyle: { width: 0 } };
  return [
    {
      ...area,
      id: 'surplus',
      data: endX > 0 ? surplus : [],
      areaStyle: { color: colors.surplus, opacity: 0.07, origin: 0 },
    },
    {
      ...area,
      id: 'deficit',
      data: endX < maxX ? [...start, ...below] : [],
      areaStyle: { color: colors.deficit, opacity: 0.1, origin: 0 },
    },
  ];
}

/** A line that only lies on zero has nothing to write below it. */
function dipsBelowZero({ line }: Scene): boolean {
  return line.some(([, y]) => y < 0);
}

function presentLine({ line }: Scene): object {
  return {
    id: 'present-line',
    type: 'line',
    data: line,
    symbol: 'none',
    z: 5,
    lineStyle: { color: colors.accent, width: 2.2 },
    itemStyle: { color: colors.accent },
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      label: { show: false },
      lineStyle: { color: colors.secondary, width: 1, type: 'solid' },
      data: [{ yAxis: 0 }],
    },
  };
}

function tooltipOf({ curve, budgetYuan, messages, language }: BreakEvenChartRequest) {
  return pointTooltip({
    messages,
    language,
    seriesId: 'present-line',
    pointAt: (x) =>
      [...curve.points, ...(curve.corner === null ? [] : [curve.corner])].find(
        (point) => toPlotNumber(point.nonSelectedYuan) === x,
      ),
    before: () => [],
    spending: ({ balanceBaseYuan }) => ({
      budgetYuan,
      expenditureYuan: expenditureOf(budgetYuan, balanceBaseYuan),
    }),
  });
}
