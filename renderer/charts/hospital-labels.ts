import type { HospitalScaleCurve, ScalePoint } from '../../shared/engine/scale-curve';
import { formatScale } from '../../shared/i18n/format';
import { colors } from '../ui/colors';
import { labelDatum } from './break-even-labels';
import type { Point } from './break-even-scene';
import { amountWords } from './chart-style';
import { balancePoint, type HospitalChartRequest, plotPoint } from './hospital-scene';
import {
  type Box,
  freeLabels,
  labelBoxOf,
  type PlacedLabel,
  type Plot,
  pointBox,
} from './label-boxes';
import { toPlotNumber } from './plot-number';

const STRONG = 12;
const QUIET = 11;
/** Left of this part of the plot the present's words have room on its right. */
const LEFT_PART = 0.6;
/** Along the way to where the balance is zero, where a line's name may stand; the best first. */
const BALANCE_PARTS = [0.72, 0.8, 0.62, 0.52, 0.42, 0.9, 0.3, 0.2] as const;
const RETENTION_PARTS = [0.42, 0.52, 0.62, 0.72, 0.32, 0.82] as const;

/** The words of the hospital's chart, none on another: the present, t*, and the name of each line beside it. */
export function hospitalLabels(request: HospitalChartRequest, plot: Plot): object {
  const { present, breakEven, balance, retention } = placedHospitalLabels(request, plot);
  const shown = (label: PlacedLabel | null, style: Readonly<Record<string, unknown>>): object[] =>
    label === null ? [] : [labelDatum(label, style)];
  return {
    id: 'labels',
    type: 'scatter',
    silent: true,
    symbolSize: 0.01,
    itemStyle: { opacity: 1 },
    data: [
      ...shown(present, { color: colors.ink, fontWeight: 600 }),
      ...shown(breakEven, { color: colors.surplus, fontWeight: 600 }),
      ...shown(balance, { color: colors.secondary }),
      ...shown(retention, {
        color: colors.accent,
        fontWeight: 600,
        backgroundColor: undefined,
      }),
    ],
  };
}

/** The words with their places; `null` where there is no room, or nothing to say. */
export interface HospitalLabels {
  readonly present: PlacedLabel | null;
  readonly breakEven: PlacedLabel | null;
  readonly balance: PlacedLabel | null;
  readonly retention: PlacedLabel | null;
}

export function placedHospitalLabels(request: HospitalChartRequest, plot: Plot): HospitalLabels {
  const presents = presentPlaces(request, plot);
  const ends = breakEvenPlaces(request, plot);
  const [present, breakEven, balance, retention] = freeLabels(
    [
      { places: presents, isNeeded: true },
      { places: ends, isNeeded: false },
      { places: balancePlaces(request), isNeeded: false },
      { places: retentionPlaces(request), isNeeded: false },
    ],
    pointBoxes(request, plot),
    plot,
  );
  return {
    present: present ?? null,
    breakEven: breakEven ?? null,
    balance: balance ?? null,
    retention: retention ?? null,
  };
}

function presentPlaces(
  { curve, ...words }: HospitalChartRequest,
  plot: Plot,
): readonly PlacedLabel[] {
  const point = curve.points.find(({ scale }) => scale === '1');
  if (point === undefined) return [];
  const value = plotPoint(point);
  const amount = amountWords(point.retentionYuan ?? point.balanceBaseYuan, words);
  const text = words.messages.charts.hospital.present({ value: amount });
  const base = { text, value, fontSize: STRONG } as const;
  const right = { ...base, position: 'right', offset: [6, -10] } as const;
  const left = { ...base, position: 'left', offset: [10, -15] } as const;
  const below = { ...base, position: 'right', offset: [4, 12] } as const;
  return value[0] / plot.maxX < LEFT_PART ? [right, left, below] : [left, right, below];
}

function breakEvenPlaces(
  { curve, messages, language }: HospitalChartRequest,
  plot: Plot,
): readonly PlacedLabel[] {
  const scale = curve.breakEvenScale;
  if (scale === null) return [];
  const text = messages.charts.hospital.breakEven({ scale: formatScale(scale, language) });
  const value: Point = [toPlotNumber(scale), 0];
  const base = { text, value, fontSize: STRONG } as const;
  const half = boxWidth({ ...base, position: 'right', offset: [0, 0] }, plot) / 2 + 5;
  return [
    { ...base, position: 'right', offset: [-half, 13] },
    { ...base, position: 'left', offset: [8, 13] },
    { ...base, position: 'right', offset: [-8, 13] },
    { ...base, position: 'right', offset: [0, -12] },
    { ...base, position: 'left', offset: [0, -12] },
  ];
}

function balancePlaces({ curve, messages }: HospitalChartRequest): readonly PlacedLabel[] {
  const text = messages.charts.hospital.balanceName;
  return pointsAt(curve, BALANCE_PARTS).map((point) => ({
    text,
    value: balancePoint(point),
    fontSize: QUIET,
    position: 'right',
    offset: [2, -7],
  }));
}

function retentionPlaces({ curve, messages }: HospitalChartRequest): readonly PlacedLabel[] {
  const text = messages.charts.hospital.retentionName;
  return pointsAt(curve, RETENTION_PARTS)
    .filter(({ retentionYuan }) => retentionYuan !== null)
    .map((point) => ({
      text,
      value: plotPoint(point),
      fontSize: QUIET,
      position: 'left',
      offset: [-2, 9],
    }));
}

/** Points some parts of the way to where the balance reaches zero. */
function pointsAt(curve: HospitalScaleCurve, parts: readonly number[]): readonly ScalePoint[] {
  const most = toPlotNumber(curve.maxScale);
  const end = Math.min(toPlotNumber(curve.breakEvenScale ?? curve.maxScale), most);
  return parts.flatMap((part) => {
    const point = curve.points.find(({ scale }) => toPlotNumber(scale) >= end * part);
    return point === undefined ? [] : [point];
  });
}

const PRESENT_REACH = 7;
const BREAK_EVEN_REACH = 4;

function pointBoxes({ curve }: HospitalChartRequest, plot: Plot): readonly Box[] {
  const present = curve.points.find(({ scale }) => scale === '1');
  const scale = curve.breakEvenScale;
  return [
    ...(present === undefined ? [] : [pointBox(plotPoint(present), PRESENT_REACH, plot)]),
    ...(scale === null ? [] : [pointBox([toPlotNumber(scale), 0], BREAK_EVEN_REACH, plot)]),
  ];
}

function boxWidth(label: PlacedLabel, plot: Plot): number {
  const { left, right } = labelBoxOf(label, plot);
  return right - left;
}
