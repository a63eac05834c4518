import { present } from '../../shared/assert';
import type { LeverAxis } from '../../shared/engine/sweep/lever-point';
import { colors } from '../ui/colors';
import type { ChartContent } from './chart-content';
import { amountWords, chartBase, tooltipBase } from './chart-style';
import {
  cellYuan,
  type DataTableRequest,
  leverName,
  leverValues,
  measureWords,
  shownFen,
} from './data-table-amounts';
import { cellPlace, dataTableTable } from './data-table-table';
import { heatMapCells, zeroLines } from './heat-map-cells';
import { moneyCell } from './money-words';

/** Beside the cells stands the chart's menu. */
const RIGHT = 34;
const LEFT = 92;
const BOTTOM = 40;
const TOP = 8;
const ROW_PIXELS = 27;
const LEAST_HEIGHT = 220;
const MOST_HEIGHT = 460;

/** A data table of two levers as coloured cells: green above zero, red below, with the line between them. */
export function heatMapChart(request: DataTableRequest): ChartContent {
  const { table, messages, varietyName } = request;
  const { dataTable: texts } = messages.whatIfCharts;
  const columns = present(table.columns, 'a heat map has two levers');
  const fen = shownFen(request);
  const size = { rows: table.rows.values.length, columns: columns.values.length };
  const wanted = size.rows * ROW_PIXELS + TOP + BOTTOM;
  return {
    title: titleOf(request, fen),
    lead: texts.lead({ unit: messages.common.units[request.moneyUnit] }),
    label: texts.label({
      measure: measureWords(request),
      name: varietyName ?? messages.whatIfCharts.tornado.hospital,
    }),
    heightPixels: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wanted)),
    tables: [dataTableTable(request)],
    option: {
      ...chartBase,
      grid: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
      xAxis: { ...cellAxis(columns, request), nameGap: 22, axisLabel: axisLabel() },
      yAxis: {
        ...cellAxis(table.rows, request),
        inverse: true,
        nameGap: LEFT - 16,
        nameRotate: 90,
        axisLabel: { ...axisLabel(), width: LEFT - 34, overflow: 'truncate' },
      },
      tooltip: {
        ...tooltipBase,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
          texts.tooltip({
            place: cellPlace(request, dataIndex),
            measure: measureWords(request),
            amount: moneyCell(cellYuan(fen, dataIndex), request).shown,
          }),
      },
      series: [heatMapCells(request, fen, size), zeroLines(fen, size)],
    },
  };
}

function cellAxis(axis: LeverAxis, request: DataTableRequest): Record<string, unknown> {
  return {
    type: 'category',
    data: leverValues(axis, request),
    name: leverName(axis, request),
    nameLocation: 'middle',
    nameTextStyle: { color: colors.secondary, fontSize: 11 },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

function axisLabel(): Record<string, unknown> {
  return { color: colors.secondary, fontSize: 11, hideOverlap: true };
}

/** The best cell, or that all of them lose. */
function titleOf(request: DataTableRequest, fen: Float64Array): string {
  const { dataTable: texts } = request.messages.whatIfCharts;
  const known = fen.filter((amount) => !Number.isNaN(amount));
  if (known.length === 0) return texts.unknown;
  const most = known.reduce((left, right) => Math.max(left, right));
  const least = known.reduce((left, right) => Math.min(left, right));
  const losses = known.filter((amount) => amount < 0).length;
  const words = (amount: number): string => {
    const yuan = cellYuan(fen, fen.indexOf(amount));
    return yuan === null ? '' : amountWords(yuan, request);
  };
  const said = { measure: measureWords(request), least: words(least), most: words(most), losses };
  // The most at the largest base would hide what has to be bought for it.
  if (movesBase(request)) return texts.baseTitle(said);
  return texts.title({ ...said, place: cellPlace(request, fen.indexOf(most)) });
}

function movesBase({ table: { rows, columns } }: DataTableRequest): boolean {
  return rows.lever === 'baseScale' || columns?.lever === 'baseScale';
}
