import type { BreakEvenCurve, CurvePoint } from '../../shared/engine/curve';
import type { ChartMeasure } from '../stores/view-store';
import type { ShownTable } from '../table/shown-table';
import { colors, fontFamily } from '../ui/theme';
import { type Point, pointsOf, valueOf } from './break-even-scene';
import type { ChartContent } from './chart-content';
import { amountWords, chartBase, tooltipBase, valueAxis } from './chart-style';
import { axisMoney, moneyUnitName, type MoneyWords, yuanCell } from './money-words';
import { toPlotNumber } from './plot-number';

/** A scenario's break-even line of one variety. */
export interface ScenarioLine {
  readonly id: string;
  readonly name: string;
  /** Dark enough for words on white. */
  readonly color: string;
  readonly curve: Extract<BreakEvenCurve, { kind: 'curve' }>;
  readonly present: CurvePoint;
}

export interface ScenarioLinesRequest extends MoneyWords {
  readonly varietyName: string;
  /** The base first; each curve with the same end and number of points. */
  readonly lines: readonly ScenarioLine[];
  readonly measure: ChartMeasure;
}

const HEIGHT = 300;
const DASHES = ['solid', [8, 4], [3, 3], [12, 3, 3, 3], [1, 3], [6, 2, 2, 2, 2, 2]] as const;
const ROOM = 1.06;
const ROOM_BELOW = 0.12;

/** The same variety in several scenarios: how far each may go with non-selected spending. */
export function scenarioLinesChart(request: ScenarioLinesRequest): ChartContent {
  const { lines, varietyName, measure, ...words } = request;
  const { breakEven } = words.messages.charts;
  const { scenarioLines: texts } = words.messages.whatIfCharts;
  const drawn = lines.map(({ curve }) => pointsOf(curve.points, measure));
  const heights = drawn.flat().map(([, y]) => y);
  const [least, most] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const span = most - least || 1;
  const maxX = Math.max(...lines.map(({ curve }) => toPlotNumber(curve.maxYuan)));
  const unit = moneyUnitName(words);
  return {
    title: titleOf(request),
    label: texts.label({ name: varietyName }),
    heightPixels: HEIGHT,
    tables: [scenarioTable(request)],
    option: {
      ...chartBase,
      grid: { left: 54, right: 16, top: 26, bottom: 40, outerBoundsMode: 'none' },
      xAxis: valueAxis({
        min: 0,
        max: maxX,
        splitNumber: 5,
        name: texts.xAxis({ unit }),
        nameLocation: 'middle',
        nameGap: 22,
        nameTextStyle: { color: colors.secondary },
        axisLabel: { ...axisLabel(words), alignMinLabel: 'left', alignMaxLabel: 'right' },
      }),
      yAxis: valueAxis({
        min: Math.min(least, -ROOM_BELOW * span),
        max: most === 0 ? ROOM_BELOW * span : most * ROOM,
        splitNumber: 4,
        name: unit,
        nameGap: 8,
        nameTextStyle: { align: 'right', color: colors.secondary },
        splitLine: { show: true, lineStyle: { color: colors.faintLine } },
        axisLabel: { ...axisLabel(words), showMinLabel: false, showMaxLabel: false },
      }),
      tooltip: { ...tooltipBase, formatter: tooltipOf(request, breakEven.columns.spent) },
      series: [
        ...lines.map((line, index) => scenarioSeries(line, drawn[index] ?? [], index)),
        names(request),
        presentPoints(request),
      ],
    },
  };
}

function axisLabel(words: MoneyWords): Record<string, unknown> {
  return {
    color: colors.tertiary,
    fontSize: 11,
    hideOverlap: true,
    formatter: (value: number) => axisMoney(value, words),
  };
}

function scenarioSeries(
  { id, color }: ScenarioLine,
  data: readonly Point[],
  index: number,
): object {
  return {
    id: `scenario-${id}`,
    type: 'line',
    data,
    symbol: 'none',
    z: 3 + index,
    lineStyle: { color, width: 2, type: DASHES[index % DASHES.length] },
    itemStyle: { color },
    ...(index === 0 && {
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { show: false },
        lineStyle: { color: colors.secondary, width: 1, type: 'solid' },
        data: [{ yAxis: 0 }],
      },
    }),
  };
}

const NAME_ROW_PIXELS = 19;
const SAMPLE_PIXELS = 26;
const NAMES_INSET_PIXELS = 6;

/** Lines fall to the right: above them is room for their names, each behind a piece of its line. */
function names({ lines, messages, ...words }: ScenarioLinesRequest): object {
  const { scenarioLines: texts } = messages.whatIfCharts;
  const rows = lines.map(({ name, color, curve }, index) => ({
    color,
    dash: DASHES[index % DASHES.length],
    text: texts.lineName({
      name,
      amount: amountWords(curve.breakEvenNonSelectedYuan, { messages, ...words }),
    }),
  }));
  return {
    id: 'names',
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    z: 9,
    data: [[0, 0]],
    renderItem: ({ coordSys }: { readonly coordSys: PlotArea }) => ({
      type: 'group',
      children: rows.flatMap((row, index) => nameRow(row, index, coordSys)),
    }),
  };
}

interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function nameRow(
  { color, dash, text }: { readonly color: string; readonly dash: unknown; readonly text: string },
  index: number,
  area: PlotArea,
): readonly object[] {
  const right = area.x + area.width - NAMES_INSET_PIXELS;
  const y = area.y + NAMES_INSET_PIXELS + (index + 0.5) * NAME_ROW_PIXELS;
  return [
    {
      type: 'text',
      style: {
        text,
        x: right - SAMPLE_PIXELS - 6,
        y,
        textAlign: 'right',
        textVerticalAlign: 'middle',
        fill: color,
        fontSize: 12,
        fontFamily,
        fontWeight: 600,
      },
    },
    {
      type: 'line',
      shape: { x1: right - SAMPLE_PIXELS, y1: y, x2: right, y2: y },
      style: { stroke: color, lineWidth: 2, lineDash: dash },
    },
  ];
}

function presentPoints({ lines, measure }: ScenarioLinesRequest): object {
  return {
    id: 'present',
    type: 'scatter',
    silent: true,
    symbolSize: 10,
    z: 8,
    data: lines.map(({ color, present }) => ({
      value: [toPlotNumber(present.nonSelectedYuan), toPlotNumber(valueOf(present, measure))],
      itemStyle: { color: colors.paper, borderColor: color, borderWidth: 2.2, opacity: 1 },
    })),
  };
}

function tooltipOf({ lines, measure, messages, ...words }: ScenarioLinesRequest, spent: string) {
  return (
    hovered: readonly { readonly dataIndex: number; readonly seriesId?: string }[],
  ): string => {
    const index = hovered.find(
      ({ seriesId }) => seriesId?.startsWith('scenario-') === true,
    )?.dataIndex;
    const point = index === undefined ? undefined : lines[0]?.curve.points[index];
    if (index === undefined || point === undefined) return '';
    const { line } = messages.whatIfCharts.scenarioLines;
    return [
      line({ name: spent, amount: yuanCell(point.nonSelectedYuan, { messages, ...words }).shown }),
      ...lines.flatMap(({ name, curve }) => {
        const own = curve.points[index];
        if (own === undefined) return [];
        return [
          line({ name, amount: yuanCell(valueOf(own, measure), { messages, ...words }).shown }),
        ];
      }),
    ].join('\n');
  };
}

function scenarioTable({
  lines,
  measure,
  varietyName,
  ...words
}: ScenarioLinesRequest): ShownTable {
  const { breakEven } = words.messages.charts;
  const { scenarioLines: texts } = words.messages.whatIfCharts;
  return {
    caption: texts.label({ name: varietyName }),
    columns: [breakEven.columns.spent, ...lines.map(({ name }) => name)],
    rows: (lines[0]?.curve.points ?? []).map(({ nonSelectedYuan }, index) => ({
      key: nonSelectedYuan,
      cells: [
        yuanCell(nonSelectedYuan, words),
        ...lines.map(({ curve }) => {
          const point = curve.points[index];
          return yuanCell(point === undefined ? null : valueOf(point, measure), words);
        }),
      ],
    })),
  };
}

/** Which scenario may go farthest. */
function titleOf({ lines, varietyName: variety, ...words }: ScenarioLinesRequest): string {
  const { scenarioLines: texts } = words.messages.whatIfCharts;
  const farthest = [...lines].sort(
    (left, right) =>
      toPlotNumber(right.curve.breakEvenNonSelectedYuan) -
      toPlotNumber(left.curve.breakEvenNonSelectedYuan),
  )[0];
  if (farthest === undefined) return texts.label({ name: variety });
  const amount = amountWords(farthest.curve.breakEvenNonSelectedYuan, words);
  return texts.title({ variety, name: farthest.name, amount });
}
