import { assert } from '../../shared/assert';
import { axisNear } from '../../shared/engine/sweep/axis-positions';
import type { LeverAxis } from '../../shared/engine/sweep/lever-point';
import { colors } from '../ui/colors';
import type { ChartContent } from './chart-content';
import { amountWords, chartBase, tooltipBase, valueAxis } from './chart-style';
import {
  cellYuan,
  type DataTableRequest,
  leverName,
  leverPlaces,
  leverValues,
  measureWords,
  shownFen,
} from './data-table-amounts';
import { cellPlace, dataTableTable } from './data-table-table';
import { axisMoney, moneyCell, moneyUnitName } from './money-words';
import { type LinePoint, partsByZero, zeroCrossings } from './zero-crossing';

const HEIGHT = 280;
const MOST_TICKS = 8;
const FEN_OF_A_YUAN = 100;

/** What one lever does, as a line with its zero. */
export function leverLineChart(request: DataTableRequest): ChartContent {
  const { table, messages, varietyName } = request;
  assert(table.columns === null, 'a line has one lever');
  const { dataTable: texts } = messages.whatIfCharts;
  const fen = shownFen(request);
  const places = leverPlaces(table.rows);
  const points = places.map((place, index): LinePoint => [
    place,
    (fen[index] ?? NaN) / FEN_OF_A_YUAN,
  ]);
  return {
    title: titleOf(request, fen),
    label: texts.label({
      measure: measureWords(request),
      name: varietyName ?? messages.whatIfCharts.tornado.hospital,
    }),
    heightPixels: HEIGHT,
    tables: [dataTableTable(request)],
    option: {
      ...chartBase,
      grid: { left: 54, right: 24, top: 26, bottom: 40, outerBoundsMode: 'none' },
      xAxis: leverAxis(table.rows, request),
      yAxis: valueAxis({
        splitNumber: 4,
        name: moneyUnitName(request),
        nameGap: 8,
        nameTextStyle: { align: 'right', color: colors.secondary },
        splitLine: { show: true, lineStyle: { color: colors.faintLine } },
        axisLabel: {
          color: colors.tertiary,
          fontSize: 11,
          hideOverlap: true,
          formatter: (value: number) => axisMoney(value, request),
        },
      }),
      tooltip: {
        ...tooltipBase,
        formatter: (hovered: readonly { readonly dataIndex: number; seriesId?: string }[]) => {
          const cell = hovered.find(({ seriesId }) => seriesId === 'amounts')?.dataIndex;
          if (cell === undefined) return '';
          return texts.tooltip({
            place: cellPlace(request, cell),
            measure: measureWords(request),
            amount: moneyCell(cellYuan(fen, cell), request).shown,
          });
        },
      },
      series: [
        ...areas(points),
        amountsLine(points),
        ...present(request, points, fen),
        crossings(request, points),
      ],
    },
  };
}

function leverAxis(axis: LeverAxis, request: DataTableRequest): Record<string, unknown> {
  const labels = new Map(
    leverPlaces(axis).map((place, index) => [place, leverValues(axis, request)[index] ?? '']),
  );
  const places = [...labels.keys()];
  const step = Math.ceil((places.length - 1) / MOST_TICKS);
  const ticks = places.filter((_, index) => index % Math.max(1, step) === 0);
  return valueAxis({
    min: Math.min(...places),
    max: Math.max(...places),
    name: leverName(axis, request),
    nameLocation: 'middle',
    nameGap: 22,
    nameTextStyle: { color: colors.secondary },
    axisLine: { show: true, lineStyle: { color: colors.line } },
    axisTick: { show: true, customValues: places, lineStyle: { color: colors.line } },
    axisLabel: {
      color: colors.tertiary,
      fontSize: 11,
      hideOverlap: true,
      customValues: ticks,
      formatter: (value: number) => labels.get(value) ?? '',
    },
  });
}

function areas(points: readonly LinePoint[]): readonly object[] {
  const { above, below } = partsByZero(points);
  const area = { type: 'line', symbol: 'none', silent: true, z: 1, lineStyle: { width: 0 } };
  return [
    {
      ...area,
      id: 'above',
      data: above,
      areaStyle: { color: colors.surplus, opacity: 0.07, origin: 0 },
    },
    {
      ...area,
      id: 'below',
      data: below,
      areaStyle: { color: colors.deficit, opacity: 0.08, origin: 0 },
    },
  ];
}

function amountsLine(points: readonly LinePoint[]): object {
  return {
    id: 'amounts',
    type: 'line',
    data: points,
    symbol: 'circle',
    symbolSize: points.length > 30 ? 0 : 6,
    lineStyle: { color: colors.accent, width: 2.2 },
    itemStyle: { color: colors.accent },
    z: 3,
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

/** The present position, where it is one of the axis's. Its words stand on the side from which the line comes down. */
function present(
  request: DataTableRequest,
  points: readonly LinePoint[],
  fen: Float64Array,
): readonly object[] {
  const { presentRow } = request;
  const point = presentRow === null ? undefined : points[presentRow];
  const yuan = presentRow === null ? null : cellYuan(fen, presentRow);
  if (point === undefined || yuan === null) return [];
  const falls = (points[0]?.[1] ?? 0) >= (points.at(-1)?.[1] ?? 0);
  const isLast = presentRow === (falls ? points.length - 1 : 0);
  const side = falls !== isLast ? 'left' : 'right';
  return [
    {
      id: 'present',
      type: 'scatter',
      silent: true,
      symbolSize: 12,
      z: 6,
      data: [point],
      itemStyle: { color: colors.paper, borderColor: colors.accent, borderWidth: 2.4, opacity: 1 },
      label: {
        ...wordsStyle(colors.ink),
        formatter: request.messages.charts.hospital.present({ value: amountWords(yuan, request) }),
        position: 'top',
        align: side,
        distance: 8,
      },
    },
  ];
}

/** Where the amount is zero, by straight lines between the positions. */
function crossings(request: DataTableRequest, points: readonly LinePoint[]): object {
  const { dataTable: texts } = request.messages.whatIfCharts;
  const isScale = request.table.rows.lever !== 'winners';
  const falls = (points[0]?.[1] ?? 0) >= (points.at(-1)?.[1] ?? 0);
  return {
    id: 'crossings',
    type: 'scatter',
    silent: true,
    symbolSize: 8,
    z: 5,
    itemStyle: { color: colors.surplus, opacity: 1 },
    data: (isScale ? zeroCrossings(points) : []).map((x) => ({
      value: [x, 0],
      label: {
        ...wordsStyle(colors.surplus),
        formatter: texts.zeroAt({ value: placeWords(x, request) }),
        position: 'top',
        align: falls ? 'left' : 'right',
        distance: 7,
      },
    })),
  };
}

function wordsStyle(color: string): Record<string, unknown> {
  return {
    show: true,
    color,
    fontSize: 12,
    fontWeight: 600,
    backgroundColor: colors.labelVeil,
    padding: [1, 3],
  };
}

/** A place between positions, written as they are. */
function placeWords(x: number, request: DataTableRequest): string {
  const { rows } = request.table;
  return leverValues(axisNear(rows, x), request)[0] ?? '';
}

/** From the first position to the last. */
function titleOf(request: DataTableRequest, fen: Float64Array): string {
  const { table, messages } = request;
  const { dataTable: texts } = messages.whatIfCharts;
  const values = leverValues(table.rows, request);
  const [first, last] = [cellYuan(fen, 0), cellYuan(fen, fen.length - 1)];
  if (first === null || last === null) return texts.unknown;
  return texts.lineTitle({
    lever: leverName(table.rows, request),
    from: values[0] ?? '',
    to: values.at(-1) ?? '',
    measure: measureWords(request),
    first: amountWords(first, request),
    last: amountWords(last, request),
  });
}
