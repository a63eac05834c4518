import { decimalText } from '../../shared/decimal/decimal-text';
import { type YuanText } from '../../shared/decimal/decimal-text';
import { differenceOf } from '../../shared/decimal/text-arithmetic';
import type { Tornado, TornadoBar, TornadoEnd } from '../../shared/engine/tornado';
import { formatExact, formatRatio } from '../../shared/i18n/format';
import type { ShownTable } from '../table/shown-table';
import { colors } from '../ui/colors';
import type { ChartContent } from './chart-content';
import { amountWords, chartBase, tooltipBase } from './chart-style';
import { moneyCell, moneyUnitName, type MoneyWords, shortChange } from './money-words';
import { toPlotNumber } from './plot-number';
import { amountsAxis, amountsExtent, namesAxis, rowsGrid, rowsHeight, zeroLine } from './row-axes';
import { type BarRow, type RowBar, rowBarsSeries } from './row-bars';

export interface TornadoChartRequest extends MoneyWords {
  readonly tornado: Extract<Tornado, { kind: 'tornado' }>;
  /** The variety whose factors are moved; `null` for the whole hospital. */
  readonly varietyName: string | null;
}

type Measure = 'retentionYuan' | 'balanceBaseYuan';

const NAME_WIDTH = 122;

/** The retention; where none is known, or no factor moves it because the group does not pay, the balance. */
function movedMeasure({ retentionYuan, standing, bars }: TornadoChartRequest['tornado']): Measure {
  const isUnmoved =
    standing?.isPaying === false &&
    bars.every(({ retentionSwingYuan }) => retentionSwingYuan === '0');
  return retentionYuan === null || isUnmoved ? 'balanceBaseYuan' : 'retentionYuan';
}

/** What moves the result most: one factor at a time, a bar to either side of the present. */
export function tornadoChart(request: TornadoChartRequest): ChartContent {
  const { tornado, varietyName, ...words } = request;
  const { measures } = words.messages.charts;
  const { tornado: texts } = words.messages.whatIfCharts;
  const measure = movedMeasure(tornado);
  const rows = tornado.bars.map((bar) => rowOf(bar, measure, request));
  const changes = rows.flatMap(({ bars }) => bars.map(({ to }) => to));
  const label = texts.label({ name: varietyName ?? texts.hospital });
  return {
    title: titleOf(request, measure),
    lead: texts.lead({ range: formatRatio(tornado.rangeRatio, words.language) }),
    label,
    heightPixels: rowsHeight(rows.length),
    tables: [tornadoTable(request, label)],
    option: {
      ...chartBase,
      grid: rowsGrid(NAME_WIDTH),
      xAxis: amountsAxis(changes, words, {
        ...evenSides(changes),
        name: texts.changeAxis({
          measure: measure === 'retentionYuan' ? measures.retention : measures.balance,
          unit: moneyUnitName(words),
        }),
      }),
      yAxis: namesAxis(
        rows.map(({ name }) => name),
        NAME_WIDTH,
      ),
      tooltip: {
        ...tooltipBase,
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered: readonly { readonly dataIndex: number }[]) =>
          tornadoTooltip(request, tornado.bars[hovered[0]?.dataIndex ?? -1]),
      },
      series: [
        rowBarsSeries(rows, { xAxisIndex: 0, yAxisIndex: 0 }),
        { id: 'zero', type: 'line', data: [], markLine: zeroLine() },
      ],
    },
  };
}

/** In a narrow window the words of the longest bar come near the names. */
const WORDS_ROOM = 1.12;

/** Words stand beyond both ends even where nothing falls to one side. */
function evenSides(changes: readonly number[]): { readonly min: number; readonly max: number } {
  const { min, max } = amountsExtent(changes);
  const room = 0.2 * Math.max(-min, max);
  return { min: Math.min(min * WORDS_ROOM, -room), max: Math.max(max * WORDS_ROOM, room) };
}

function rowOf(bar: TornadoBar, measure: Measure, request: TornadoChartRequest): BarRow {
  const { factors } = request.messages.whatIfCharts.tornado;
  return {
    name: factors[bar.factor],
    isStrong: false,
    linkAt: null,
    bars: barsOf(bar, measure, request),
  };
}

/** The lower value is hollow, the higher filled. Where both go the same way, only the farther has words. */
function barsOf(
  bar: TornadoBar,
  measure: Measure,
  request: TornadoChartRequest,
): readonly RowBar[] {
  const [low, high] = [bar.low, bar.high].map((end) => changeOf(end, measure, request));
  if (low === undefined || high === undefined) return [];
  const isSameSide = low.startsWith('-') === high.startsWith('-') && low !== '0' && high !== '0';
  const isLowFarther = Math.abs(toPlotNumber(low)) > Math.abs(toPlotNumber(high));
  const drawn = (change: YuanText, isHollow: boolean): RowBar => ({
    from: 0,
    to: toPlotNumber(change),
    color: change.startsWith('-') ? colors.deficit : colors.surplus,
    isHollow,
    words:
      (change === '0' && (isHollow || low !== '0')) || (isSameSide && isHollow !== isLowFarther)
        ? ''
        : shortChange(change, request),
    side: change.startsWith('-') ? 'left' : 'right',
  });
  const both = [drawn(high, false), drawn(low, true)];
  return isLowFarther ? both.reverse() : both;
}

/** How far the end is from the present; 0 where it is not known. */
function changeOf(
  end: TornadoEnd,
  measure: Measure,
  { tornado }: Pick<TornadoChartRequest, 'tornado'>,
): YuanText {
  return differenceOf(
    end[measure] ?? end.balanceBaseYuan,
    tornado[measure] ?? tornado.balanceBaseYuan,
  );
}

function titleOf({ tornado, ...words }: TornadoChartRequest, measure: Measure): string {
  const { measures } = words.messages.charts;
  const { tornado: texts } = words.messages.whatIfCharts;
  const [widest] = tornado.bars;
  if (widest === undefined) return texts.nothing;
  const swing =
    measure === 'retentionYuan'
      ? (widest.retentionSwingYuan ?? widest.balanceSwingYuan)
      : widest.balanceSwingYuan;
  return texts.title({
    factor: texts.factors[widest.factor],
    amount: amountWords(swing, words),
    measure: measure === 'retentionYuan' ? measures.retention : measures.balance,
  });
}

function tornadoTable({ tornado, ...words }: TornadoChartRequest, caption: string): ShownTable {
  const { columns, factors } = words.messages.whatIfCharts.tornado;
  return {
    caption,
    columns: [
      columns.factor,
      columns.lowValue,
      columns.lowBalance,
      columns.lowRetention,
      columns.highValue,
      columns.highBalance,
      columns.highRetention,
    ],
    rows: tornado.bars.map((bar) => ({
      key: bar.factor,
      cells: [
        { shown: factors[bar.factor] },
        ...[bar.low, bar.high].flatMap((end, index) => [
          { shown: endWords(bar, end, index === 0 ? -1 : 1, { tornado, ...words }) },
          moneyCell(end.balanceBaseYuan, words),
          moneyCell(end.retentionYuan, words),
        ]),
      ],
    })),
  };
}

/** Where a factor stands at an end: its own value, or how far all varieties' values were moved. */
function endWords(
  bar: TornadoBar,
  end: TornadoEnd,
  direction: -1 | 1,
  { tornado, messages, language }: Pick<TornadoChartRequest, 'tornado' | 'messages' | 'language'>,
): string {
  const { tornado: texts } = messages.whatIfCharts;
  const range = formatRatio(tornado.rangeRatio, language);
  const moved =
    bar.step === 'one'
      ? texts.oneStep({ isUp: direction === 1 })
      : texts.moved({ range, isUp: direction === 1 });
  if (end.value === null) return end.isClamped ? texts.clamped({ moved }) : moved;
  const value = isRatio(bar.factor)
    ? formatRatio(decimalText(end.value), language)
    : formatExact(end.value, language);
  return end.isClamped ? texts.clamped({ moved: value }) : value;
}

function isRatio(factor: TornadoBar['factor']): boolean {
  return factor.endsWith('Ratio');
}

function tornadoTooltip(request: TornadoChartRequest, bar: TornadoBar | undefined): string {
  if (bar === undefined) return '';
  const { tornado: texts } = request.messages.whatIfCharts;
  const line = (end: TornadoEnd, direction: -1 | 1): string =>
    texts.tooltip({
      value: endWords(bar, end, direction, request),
      balance: moneyCell(end.balanceBaseYuan, request).shown,
      retention: moneyCell(end.retentionYuan, request).shown,
    });
  return [texts.factors[bar.factor], line(bar.low, -1), line(bar.high, 1)].join('\n');
}
