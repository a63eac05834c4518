import type { AuditInput } from './audit-input';
import { blockColumns } from './break-even-parts';
import type { ChartCells, ReportChart, ReportSeries } from './report-chart';

interface Blocks {
  readonly input: AuditInput;
  readonly first: number;
  /** How many rows each block has. */
  readonly curve: number;
  readonly waterfall: number;
  readonly ladder: number;
  /** Which steps of the waterfall stand on zero, and which go down. */
  readonly waterfallColours: readonly string[];
}

export const chartColours = {
  total: '#0958D9',
  gain: '#389E0D',
  loss: '#CF1322',
  line: '#D46B08',
} as const;

const LADDER_ROW = 20;

/** The three charts above the data; one without data is left away. */
export function breakEvenCharts(blocks: Blocks): readonly ReportChart[] {
  return [
    ...(blocks.curve > 0 ? [curveChart(blocks)] : []),
    ...(blocks.waterfall > 0 ? [waterfallChart(blocks)] : []),
    ...(blocks.ladder > 0 ? [ladderChart(blocks)] : []),
  ];
}

function cells({ input, first }: Blocks, column: number, count: number): ChartCells {
  const sheet = input.messages.report.sheets.breakEven;
  return { sheet, column, firstRow: first, lastRow: first + count - 1 };
}

function series(
  said: Pick<ReportSeries, 'name' | 'categories' | 'values' | 'colour'>,
): ReportSeries {
  return { pointColours: [], ...said };
}

function curveChart(blocks: Blocks): ReportChart {
  const words = blocks.input.messages.report;
  const column = blockColumns.curve;
  const line = (name: string, offset: number, colour: string): ReportSeries =>
    series({
      name,
      categories: cells(blocks, column + 1, blocks.curve),
      values: cells(blocks, column + offset, blocks.curve),
      colour,
    });
  const balance = line(words.breakEvenColumns.balance, 2, chartColours.total);
  const retention = line(words.breakEvenColumns.retention, 3, chartColours.gain);
  return {
    kind: 'scatter',
    title: words.charts.breakEven,
    xTitle: words.charts.nonSelectedYuan,
    yTitle: words.charts.yuan,
    series: blocks.input.result.retentionRatio === null ? [balance] : [balance, retention],
    hasLegend: true,
    row: 0,
    column,
    widthPixels: 510,
    heightPixels: 380,
  };
}

function waterfallChart(blocks: Blocks): ReportChart {
  const words = blocks.input.messages.report;
  const column = blockColumns.waterfall;
  const part = (name: string, offset: number, isSeen: boolean): ReportSeries => ({
    name,
    categories: cells(blocks, column, blocks.waterfall),
    values: cells(blocks, column + offset, blocks.waterfall),
    colour: isSeen ? chartColours.total : null,
    pointColours: isSeen ? blocks.waterfallColours : [],
  });
  const { liftAbove, barAbove, liftBelow, barBelow } = words.breakEvenColumns;
  return {
    kind: 'stackedColumns',
    title: words.charts.waterfall,
    xTitle: '',
    yTitle: words.charts.yuan,
    series: [
      part(liftAbove, 3, false),
      part(barAbove, 4, true),
      part(liftBelow, 5, false),
      part(barBelow, 6, true),
    ],
    hasLegend: false,
    row: 0,
    column,
    widthPixels: 810,
    heightPixels: 380,
  };
}

function ladderChart(blocks: Blocks): ReportChart {
  const words = blocks.input.messages.report;
  const column = blockColumns.ladder;
  const part = (name: string, offset: number, colour: string): ReportSeries =>
    series({
      name,
      categories: cells(blocks, column + 1, blocks.ladder),
      values: cells(blocks, column + offset, blocks.ladder),
      colour,
    });
  return {
    kind: 'columnsAndLine',
    title: words.charts.ladder,
    xTitle: '',
    yTitle: words.charts.yuan,
    series: [
      part(words.breakEvenColumns.headroom, 2, chartColours.total),
      part(words.breakEvenColumns.cumulative, 4, chartColours.line),
    ],
    hasLegend: true,
    row: LADDER_ROW,
    column: 0,
    widthPixels: 1340,
    heightPixels: 380,
  };
}
