import { signOf } from '../../shared/decimal/text-arithmetic';
import type { BreakEvenLadder, LadderRung } from '../../shared/engine/ladder';
import { colors } from '../ui/colors';
import type { ChartContent } from './chart-content';
import { amountWords, chartBase, tooltipBase } from './chart-style';
import { ladderLead, ladderTable, ladderTooltip } from './ladder-table';
import { moneyUnitName, type MoneyWords, shortAmount } from './money-words';
import { toPlotNumber } from './plot-number';
import { amountsAxis, namesAxis, rowsGrid, rowsHeight, zeroLine } from './row-axes';
import { type BarRow, rowBarsSeries } from './row-bars';

export interface LadderChartRequest extends MoneyWords {
  readonly ladder: BreakEvenLadder;
}

const NAME_WIDTH = 128;
const LADDER_ROW_PIXELS = 19;
/** More rungs than this scroll. */
const MOST_ROWS = 32;
/** Where the bars end, from the right, and where the cumulative line begins, from the left. */
const BARS_END = '38%';
const LINE_START = '66%';

/** All varieties by headroom, the balance so far beside them, and where it falls below zero. */
export function ladderChart({ ladder, ...words }: LadderChartRequest): ChartContent {
  const { ladder: texts } = words.messages.whatIfCharts;
  const { rungs } = ladder;
  const shownRows = Math.min(rungs.length, MOST_ROWS);
  return {
    title: titleOf(ladder, words),
    lead: ladderLead(rungs, words),
    label: texts.label,
    heightPixels: rowsHeight(shownRows, LADDER_ROW_PIXELS),
    tables: [ladderTable(ladder, words)],
    option: {
      ...chartBase,
      grid: gridsOf(rungs.length > MOST_ROWS),
      xAxis: amountAxes(rungs, words),
      yAxis: rowAxes(rungs),
      ...(rungs.length > MOST_ROWS && { dataZoom: scrolling() }),
      tooltip: {
        ...tooltipBase,
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered: readonly { readonly dataIndex: number }[]) =>
          ladderTooltip(rungs[hovered[0]?.dataIndex ?? -1], words),
      },
      axisPointer: { link: [{ yAxisIndex: [0, 1] }] },
      series: [
        rowBarsSeries(
          rungs.map((rung) => rowOf(rung, words)),
          { xAxisIndex: 0, yAxisIndex: 0 },
        ),
        { id: 'bars-zero', type: 'line', data: [], markLine: zeroLine() },
        ...cumulativeLines(ladder, words),
      ],
    },
  };
}

function gridsOf(isScrolling: boolean): readonly object[] {
  const grid = rowsGrid(NAME_WIDTH);
  const right = isScrolling ? 26 : 10;
  return [
    { ...grid, right: BARS_END },
    { ...grid, left: LINE_START, right },
  ];
}

function amountAxes(rungs: readonly LadderRung[], words: MoneyWords): readonly object[] {
  const { ladder: texts } = words.messages.whatIfCharts;
  const unit = moneyUnitName(words);
  const rooms = rungs.map(({ headroomYuan }) => toPlotNumber(headroomYuan));
  const sums = rungs.map(({ cumulativeYuan }) => toPlotNumber(cumulativeYuan));
  return [
    amountsAxis(rooms, words, {
      name: texts.headroomAxis({ unit }),
      splitNumber: 2,
      min: Math.min(0, ...rooms) - leftRoom(rooms),
      max: Math.max(0, ...rooms) * BARS_ROOM,
    }),
    amountsAxis(sums, words, {
      name: texts.sumAxis({ unit }),
      splitNumber: 2,
      gridIndex: 1,
      min: Math.min(0, ...sums) * SUM_ROOM,
      max: Math.max(0, ...sums) * SUM_ROOM,
    }),
  ];
}

/** The words of the longest bar to the left stand beyond it, too. */
function leftRoom(rooms: readonly number[]): number {
  const [least, most] = [Math.min(0, ...rooms), Math.max(0, ...rooms) * BARS_ROOM];
  return least < 0 ? LEFT_ROOM * (most - least) : 0;
}

const LEFT_ROOM = 0.36;
/** The words of the longest bar stand beyond it, before the line beside the bars begins. */
const BARS_ROOM = 1.85;
/** The line's own words stand at its end, inside: it needs little room beyond. */
const SUM_ROOM = 1.12;

function rowAxes(rungs: readonly LadderRung[]): readonly object[] {
  const names = rungs.map(({ genericName }) => genericName);
  return [
    namesAxis(names, NAME_WIDTH),
    { ...namesAxis(names, NAME_WIDTH), gridIndex: 1, axisLabel: { show: false } },
  ];
}

/** Rows beyond the visible ones come with the wheel or the slider at the right. */
function scrolling(): readonly object[] {
  const both = { yAxisIndex: [0, 1], startValue: 0, endValue: MOST_ROWS - 1, zoomLock: true };
  return [
    { ...both, type: 'inside', zoomOnMouseWheel: false, moveOnMouseWheel: true },
    {
      ...both,
      type: 'slider',
      right: 4,
      width: 12,
      brushSelect: false,
      showDetail: false,
      showDataShadow: false,
      handleSize: 0,
      fillerColor: colors.strongLine,
      borderColor: colors.line,
      backgroundColor: colors.sheet,
      moveHandleSize: 0,
    },
  ];
}

function rowOf(rung: LadderRung, words: MoneyWords): BarRow {
  const isLoss = rung.headroomYuan.startsWith('-');
  return {
    name: rung.genericName,
    isStrong: isLoss,
    linkAt: null,
    bars: [
      {
        from: 0,
        to: toPlotNumber(rung.headroomYuan),
        color: isLoss ? colors.deficit : colors.surplus,
        isHollow: rung.state === 'unreported',
        words: shortAmount(rung.headroomYuan, words),
        side: isLoss ? 'left' : 'right',
      },
    ],
  };
}

function cumulativeLines(ladder: BreakEvenLadder, words: MoneyWords): readonly object[] {
  const { rungs, crossingId } = ladder;
  const crossing = rungs.findIndex(({ id }) => id === crossingId);
  const points = rungs.map(({ cumulativeYuan }, index) => [toPlotNumber(cumulativeYuan), index]);
  const line = {
    type: 'line',
    xAxisIndex: 1,
    yAxisIndex: 1,
    symbol: 'none',
    encode: { x: 0, y: 1 },
    lineStyle: { width: 2.2 },
  };
  const below = crossing < 0 ? [] : points.slice(Math.max(0, crossing - 1));
  return [
    {
      ...line,
      id: 'sum',
      data: crossing < 0 ? points : points.slice(0, crossing),
      lineStyle: { width: 2.2, color: colors.accent },
      itemStyle: { color: colors.accent },
      markLine: zeroLine(),
    },
    {
      ...line,
      id: 'sum-below-zero',
      data: below,
      lineStyle: { width: 2.2, color: colors.deficit, type: [6, 3] },
      itemStyle: { color: colors.deficit },
      ...(crossing >= 0 && { markLine: crossingLine(crossing, words) }),
    },
    endWords(ladder, words),
  ];
}

/** Across the line where the sum falls below zero. */
function crossingLine(crossing: number, { messages }: MoneyWords): object {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: colors.deficit, width: 1, type: [3, 3] },
    label: {
      formatter: messages.whatIfCharts.ladder.crossing({ place: crossing + 1 }),
      position: 'insideEndTop',
      color: colors.deficit,
      fontSize: 11,
      fontWeight: 600,
    },
    data: [{ yAxis: crossing }],
  };
}

/** What the line comes to, at its end. */
function endWords({ rungs, balanceBaseYuan }: BreakEvenLadder, words: MoneyWords): object {
  const isLoss = balanceBaseYuan.startsWith('-');
  return {
    id: 'sum-end',
    type: 'scatter',
    xAxisIndex: 1,
    yAxisIndex: 1,
    silent: true,
    symbolSize: 7,
    itemStyle: { color: isLoss ? colors.deficit : colors.accent, opacity: 1 },
    data: rungs.length === 0 ? [] : [[toPlotNumber(balanceBaseYuan), rungs.length - 1]],
    label: {
      show: true,
      formatter: shortAmount(balanceBaseYuan, words),
      position: isLoss ? 'right' : 'left',
      color: colors.ink,
      fontSize: 12,
      fontWeight: 600,
      backgroundColor: colors.labelVeil,
      padding: [1, 3],
    },
  };
}

function titleOf(ladder: BreakEvenLadder, words: MoneyWords): string {
  const { ladder: texts } = words.messages.whatIfCharts;
  const { rungs, costingIds, crossingId, balanceBaseYuan } = ladder;
  const amount = amountWords(balanceBaseYuan, words);
  const count = rungs.length;
  if (count === 0) return texts.nothing;
  const place = rungs.findIndex(({ id }) => id === crossingId);
  const rung = rungs[place];
  if (rung !== undefined) {
    return texts.crosses({ count, place: place + 1, name: rung.genericName, amount });
  }
  return costingIds.length === 0 || signOf(balanceBaseYuan) === 0
    ? texts.allAbove({ count, amount })
    : texts.someBelow({ count, costing: costingIds.length, amount });
}
