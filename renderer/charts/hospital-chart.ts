import type { EChartsCoreOption } from 'echarts/core';

import { expenditureOf } from '../../shared/engine/expenditure';
import { formatScale } from '../../shared/i18n/format';
import { colors } from '../ui/colors';
import type { Point } from './break-even-scene';
import { chartBase, tooltipBase, valueAxis } from './chart-style';
import { hospitalLabels } from './hospital-labels';
import { balancePoint, type HospitalChartRequest, plotPoint } from './hospital-scene';
import { axisMoney, moneyUnitName } from './money-words';
import { toPlotNumber } from './plot-number';
import { pointTooltip } from './point-tooltip';

/** The plot at the panel's least width. */
const LEAST_PLOT = { width: 326, height: 66 } as const;

/** The hospital's retention over the scale of its non-selected spending, with the present and the break-even scale. */
export function hospitalChart(request: HospitalChartRequest): EChartsCoreOption {
  const { curve, messages } = request;
  const line = curve.points.map(plotPoint);
  const balance = curve.points.map(balancePoint);
  const heights = [...line, ...balance].map(([, y]) => y);
  const highest = Math.max(0, ...heights);
  const lowest = Math.min(0, ...heights);
  const height = highest - lowest || 1;
  const minY = Math.min(lowest, -0.2 * height);
  const maxY = highest === 0 ? 0.2 * height : highest * 1.05;
  const plot = { ...LEAST_PLOT, maxX: toPlotNumber(curve.maxScale), minY, maxY };
  return {
    ...chartBase,
    grid: { left: 46, right: 12, top: 22, bottom: 40, outerBoundsMode: 'none' },
    xAxis: valueAxis({
      min: 0,
      max: toPlotNumber(curve.maxScale),
      splitNumber: 5,
      name: messages.charts.hospital.xAxis,
      nameLocation: 'middle',
      nameGap: 19,
      nameTextStyle: { color: colors.secondary },
      axisLabel: {
        color: colors.tertiary,
        fontSize: 11,
        hideOverlap: true,
        alignMaxLabel: 'right',
      },
    }),
    yAxis: valueAxis({
      min: minY,
      max: maxY,
      splitNumber: 3,
      name: moneyUnitName(request),
      nameGap: 7,
      nameTextStyle: { align: 'left', padding: [0, 0, 0, -42], color: colors.secondary },
      splitLine: { show: true, lineStyle: { color: colors.faintLine } },
      axisLabel: {
        color: colors.tertiary,
        fontSize: 11,
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => (value < 0 && lowest === 0 ? '' : axisMoney(value, request)),
      },
    }),
    tooltip: { ...tooltipBase, formatter: tooltipOf(request) },
    series: [
      balanceLine(balance),
      retentionLine(line),
      marks(request),
      { ...hospitalLabels(request, plot), z: 7 },
    ],
  };
}

/** It crosses zero at t*; retention may end later, where groups are settled one by one. */
function balanceLine(line: readonly Point[]): object {
  return {
    id: 'balance',
    type: 'line',
    data: line,
    symbol: 'none',
    silent: true,
    z: 2,
    lineStyle: { color: colors.winners, width: 1.5, type: [6, 3] },
  };
}

function retentionLine(line: readonly Point[]): object {
  return {
    id: 'retention',
    type: 'line',
    data: line,
    symbol: 'none',
    z: 3,
    lineStyle: { color: colors.accent, width: 2.2 },
    itemStyle: { color: colors.accent },
    areaStyle: { color: colors.surplus, opacity: 0.07, origin: 0 },
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

/** The present, and where the balance reaches zero. */
function marks({ curve }: HospitalChartRequest): object {
  const present = curve.points.find((point) => point.scale === '1');
  return {
    id: 'marks',
    type: 'scatter',
    silent: true,
    z: 6,
    data: [
      ...(curve.breakEvenScale === null
        ? []
        : [
            {
              value: [toPlotNumber(curve.breakEvenScale), 0],
              symbolSize: 8,
              itemStyle: { color: colors.surplus, opacity: 1 },
            },
          ]),
      ...(present === undefined
        ? []
        : [
            {
              value: plotPoint(present),
              symbolSize: 11,
              itemStyle: {
                color: colors.paper,
                borderColor: colors.accent,
                borderWidth: 2.4,
                opacity: 1,
              },
            },
          ]),
    ],
  };
}

function tooltipOf({ curve, budgetYuan, messages, language }: HospitalChartRequest) {
  const { tooltip } = messages.charts;
  return pointTooltip({
    messages,
    language,
    seriesId: 'retention',
    pointAt: (x) => curve.points.find((point) => toPlotNumber(point.scale) === x),
    before: (point) => [tooltip.scale({ scale: formatScale(point.scale, language) })],
    spending: ({ balanceBaseYuan }) => ({
      budgetYuan,
      expenditureYuan: expenditureOf(budgetYuan, balanceBaseYuan),
    }),
  });
}
