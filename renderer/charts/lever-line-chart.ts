import { assert } from '../../shared/assert';
import type { LeverAxis } from '../../shared/engine/sweep/lever-point';
import { colors } from '../ui/theme';
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
import { axisMoney, moneyUnitName, yuanCell } from './money-words';

type Point = readonly [x: number, y: number];

const HEIGHT = 280;
const FEN_OF_A_YUAN = 100;

/** What one lever does, as a line with its zero. */
export function leverLineChart(request: DataTableRequest): ChartContent {
  const { table, messages, varietyName } = request;
  assert(table.columns === null, 'a line has one lever');
  const { dataTable: texts } = messages.whatIfCharts;
  const fen = shownFen(request);
  const places = leverPlaces(table.rows);
  const points = places.map((place, index): Point => [place, (fen[index] ?? NaN) / FEN_OF_A_YUAN]);
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
            amount: yuanCell(cellYuan(fen, cell), request).shown,
          });
        },
      },
      series: [amountsLine(points), ...marks(request, points, fen)],
    },
  };
}

function leverAxis(axis: LeverAxis, request: DataTableRequest): Record<string, unknown> {
  const labels = new Map(
    leverPlaces(axis).map((place, index) => [place, leverValues(axis, request)[index] ?? '']),
  );
  const places = [...labels.keys()];
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
      customValues: places,
      formatter: (value: number) => labels.get(value) ?? '',
    },
  });
}

function amountsLine(points: readonly Point[]): object {
  return {
    id: 'amounts',
    type: 'line',
    data: points,
    symbol: 'circle',
    symbolSize: points.length > 30 ? 0 : 6,
    lineStyle: { color: colors.accent, width: 2.2 },
    itemStyle: { color: colors.accent },
    areaStyle: { color: colors.surplus, opacity: 0.05, origin: 0 },
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

/** The present position, where it is one of the axis's. */
function marks(
  request: DataTableRequest,
  points: readonly Point[],
  fen: Float64Array,
): readonly object[] {
  const { presentRow } = request;
  const point = presentRow === null ? undefined : points[presentRow];
  const yuan = presentRow === null ? null : cellYuan(fen, presentRow);
  if (point === undefined || yuan === null) return [];
  const places = points.map(([x]) => x);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isLeft = point[0] < (first + last) / 2;
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
        show: true,
        formatter: request.messages.charts.hospital.present({ value: amountWords(yuan, request) }),
        position: 'top',
        align: isLeft ? 'left' : 'right',
        distance: 9,
        color: colors.ink,
        fontSize: 12,
        fontWeight: 600,
        backgroundColor: 'rgba(255,255,255,0.85)',
        padding: [1, 3],
      },
    },
  ];
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
