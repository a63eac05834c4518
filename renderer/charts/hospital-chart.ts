import type { EChartsCoreOption } from 'echarts/core';

import type { ScaleText } from '../../shared/decimal/decimal-text';
import type { HospitalScaleCurve, ScalePoint } from '../../shared/engine/scale-curve';
import { formatScale } from '../../shared/i18n/format';
import { colors } from '../ui/theme';
import {
  amountWords,
  chartBase,
  type ChartWords,
  moneyTick,
  tooltipBase,
  valueAxis,
} from './chart-style';
import { toPlotNumber } from './plot-number';
import { pointTooltip } from './point-tooltip';

export interface HospitalChartRequest extends ChartWords {
  readonly curve: HospitalScaleCurve;
}

type Point = readonly [x: number, y: number];

const BALANCE_NAME_PART = 0.72;
const RETENTION_NAME_PART = 0.42;

/** The hospital's retention over the scale of its non-selected spending, with the present and the break-even scale. */
export function hospitalChart(request: HospitalChartRequest): EChartsCoreOption {
  const { curve, messages } = request;
  const line = curve.points.map(plotPoint);
  const balance = curve.points.map(balancePoint);
  const heights = [...line, ...balance].map(([, y]) => y);
  const highest = Math.max(0, ...heights);
  const lowest = Math.min(0, ...heights);
  const height = highest - lowest || 1;
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
      axisLabel: { color: colors.tertiary, hideOverlap: true, alignMaxLabel: 'right' },
    }),
    yAxis: valueAxis({
      min: Math.min(lowest, -0.2 * height),
      max: highest === 0 ? 0.2 * height : highest * 1.05,
      splitNumber: 3,
      name: messages.charts.hospital.yAxis,
      nameGap: 7,
      nameTextStyle: { align: 'left', padding: [0, 0, 0, -40], color: colors.secondary },
      splitLine: { show: true, lineStyle: { color: colors.faintLine } },
      axisLabel: {
        color: colors.tertiary,
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => (value < 0 && lowest === 0 ? '' : moneyTick(value, request)),
      },
    }),
    tooltip: { ...tooltipBase, formatter: tooltipOf(request) },
    series: [balanceLine(balance), retentionLine(line), ...marks(request)],
  };
}

function plotPoint(point: ScalePoint): Point {
  return [toPlotNumber(point.scale), toPlotNumber(point.retentionYuan ?? point.balanceBaseYuan)];
}

function balancePoint(point: ScalePoint): Point {
  return [toPlotNumber(point.scale), toPlotNumber(point.balanceBaseYuan)];
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

function marks(request: HospitalChartRequest): readonly object[] {
  const { curve } = request;
  const present = curve.points.find((point) => point.scale === '1');
  return [
    {
      id: 'marks',
      type: 'scatter',
      silent: true,
      z: 6,
      data: [
        ...(present === undefined ? [] : [presentMark(request, present)]),
        ...(curve.breakEvenScale === null ? [] : [breakEvenMark(request, curve.breakEvenScale)]),
        ...lineNames(request),
      ],
    },
  ];
}

/** The name of each line beside it: the balance above, the retention below. */
function lineNames({ curve, messages }: HospitalChartRequest): readonly object[] {
  const { hospital } = messages.charts;
  const balanceAt = pointAtPart(curve, BALANCE_NAME_PART);
  const retentionAt = pointAtPart(curve, RETENTION_NAME_PART);
  if (balanceAt === null || retentionAt === null || retentionAt.retentionYuan === null) return [];
  return [
    nameAt(balancePoint(balanceAt), {
      formatter: hospital.balanceName,
      position: 'right',
      offset: [2, -7],
      color: colors.secondary,
    }),
    nameAt(plotPoint(retentionAt), {
      formatter: hospital.retentionName,
      position: 'left',
      offset: [-2, 8],
      color: colors.accent,
      fontWeight: 600,
    }),
  ];
}

function nameAt(value: Point, label: Readonly<Record<string, unknown>>): object {
  return { value, symbolSize: 0.01, label: { show: true, fontSize: 11, ...label } };
}

/** A point some part of the way to where the balance reaches zero. */
function pointAtPart(curve: HospitalScaleCurve, part: number): ScalePoint | null {
  const end = Math.min(
    toPlotNumber(curve.breakEvenScale ?? curve.maxScale),
    toPlotNumber(curve.maxScale),
  );
  return curve.points.find(({ scale }) => toPlotNumber(scale) >= end * part) ?? null;
}

function presentMark(request: HospitalChartRequest, point: ScalePoint): object {
  const [x, y] = plotPoint(point);
  const isLeft = x / toPlotNumber(request.curve.maxScale) < 0.6;
  return {
    value: [x, y],
    symbolSize: 11,
    itemStyle: { color: colors.paper, borderColor: colors.accent, borderWidth: 2.4, opacity: 1 },
    label: {
      show: true,
      formatter: request.messages.charts.hospital.present({
        value: amountWords(point.retentionYuan ?? point.balanceBaseYuan, request),
      }),
      position: isLeft ? 'right' : 'top',
      align: isLeft ? 'left' : 'right',
      offset: isLeft ? [6, -10] : [8, -4],
      color: colors.ink,
      fontSize: 12,
      fontWeight: 600,
      backgroundColor: 'rgba(255,255,255,0.85)',
      padding: [1, 3],
    },
  };
}

function breakEvenMark(request: HospitalChartRequest, scale: ScaleText): object {
  const x = toPlotNumber(scale);
  const part = x / toPlotNumber(request.curve.maxScale);
  return {
    value: [x, 0],
    symbolSize: 8,
    itemStyle: { color: colors.surplus, opacity: 1 },
    label: {
      show: true,
      formatter: request.messages.charts.hospital.breakEven({
        scale: formatScale(scale, request.language),
      }),
      position: 'bottom',
      distance: 5,
      align: part > 0.8 ? 'right' : 'center',
      color: colors.surplus,
      fontSize: 12,
      fontWeight: 600,
    },
  };
}

function tooltipOf({ curve, messages, language }: HospitalChartRequest) {
  const { tooltip } = messages.charts;
  return pointTooltip({
    messages,
    language,
    seriesId: 'retention',
    pointAt: (x) => curve.points.find((point) => toPlotNumber(point.scale) === x),
    title: (point) => [tooltip.scale({ scale: formatScale(point.scale, language) })],
  });
}
