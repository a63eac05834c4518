import {
  decimalFromText,
  type DecimalText,
  decimalText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { tornado, type TornadoBar, type TornadoFactor } from '../engine/tornado';
import { formatRatio } from '../i18n/format';
import type { AuditInput } from './audit-input';
import { chartColours } from './break-even-charts';
import { firstBodyRow } from './cell-address';
import {
  differenceFormulaOf,
  EMPTY,
  formulaOf,
  numberOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';
import type { ReportChart, ReportSeries } from './report-chart';

const RANGE = decimalText<Parameters<typeof tornado>[0]['rangeRatio']>('0.1');
const CHART_ROWS = 20;

/** How far each factor alone moves the retention (the balance while there is none), the widest first. */
export function sensitivitySheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, result, messages, language } = input;
  const { report: words, whatIfCharts } = messages;
  const found = tornado({ plan, varietyId: null, rangeRatio: RANGE });
  const bars = found.kind === 'tornado' ? found.bars : [];
  const hasRetention = result.retentionRatio !== null;
  const { retentionYuan, balanceBaseYuan } = result.hospital;
  const present = hasRetention ? retentionYuan : balanceBaseYuan;
  const chartRows = bars.length === 0 ? 0 : CHART_ROWS;
  const first = firstBodyRow({ preface, chartRows });
  const rows = bars.map((bar, index) =>
    barRow({ bar, input, present, hasRetention, row: first + index }),
  );
  const columns = words.sensitivityColumns;
  const widths = [24, 14, 14, 14, 18, 18, 18, 18, 18, 18];
  const headers = [
    columns.factor,
    columns.present,
    columns.low,
    columns.high,
    hasRetention ? messages.fields.retentionYuan : messages.fields.balanceBaseYuan,
    columns.atLow,
    columns.atHigh,
    columns.lowChange,
    columns.highChange,
    columns.swing,
  ];
  return sheetOf({
    name: words.sheets.sensitivity,
    preface,
    chartRows,
    charts: bars.length === 0 ? [] : [chart(input, { first, count: bars.length })],
    columns: headers.map((header, index) => ({ header, width: widths[index] ?? 18 })),
    rows:
      rows.length === 0
        ? [[textOf(whatIfCharts.tornado.nothing), ...headers.slice(1).map(() => EMPTY)]]
        : rows,
    notes: [words.sensitivityNote({ range: formatRatio(RANGE, language) }), words.staticNote],
  });
}

function barRow({
  bar,
  input,
  present,
  hasRetention,
  row,
}: {
  readonly bar: TornadoBar;
  readonly input: AuditInput;
  readonly present: DecimalText<string> | null;
  readonly hasRetention: boolean;
  readonly row: number;
}): readonly ReportCell[] {
  const measure = hasRetention ? 'retentionYuan' : 'balanceBaseYuan';
  const [low, high] = [bar.low[measure], bar.high[measure]];
  const at = (letter: string): string => `$${letter}${String(row)}`;
  const change = (letter: string, to: DecimalText<string> | null): ReportCell =>
    differenceFormulaOf(`${at(letter)}-${at('E')}`, minus(to, present));
  return [
    textOf(input.messages.whatIfCharts.tornado.factors[bar.factor]),
    valueCell(bar.factor, bar.presentValue),
    valueCell(bar.factor, bar.low.value),
    valueCell(bar.factor, bar.high.value),
    numberOf('yuan', present),
    numberOf('yuan', low),
    numberOf('yuan', high),
    change('F', low),
    change('G', high),
    formulaOf('yuan', `ABS(${at('G')}-${at('F')})`, bar[SWINGS[measure]]),
  ];
}

const SWINGS = {
  retentionYuan: 'retentionSwingYuan',
  balanceBaseYuan: 'balanceSwingYuan',
} as const;

function minus(
  left: DecimalText<string> | null,
  right: DecimalText<string> | null,
): DecimalText<string> | null {
  return left === null || right === null
    ? null
    : textFromDecimal(decimalFromText(left).minus(decimalFromText(right)));
}

/** Of the whole hospital only the shared factors have a value of their own. */
function valueCell(factor: TornadoFactor, value: DecimalText<string> | null): ReportCell {
  return numberOf(factor === 'score' ? 'score' : 'ratio', value);
}

function chart(
  { messages: { report: words } }: AuditInput,
  { first, count }: { readonly first: number; readonly count: number },
): ReportChart {
  const cells = (column: number) => ({
    sheet: words.sheets.sensitivity,
    column,
    firstRow: first,
    lastRow: first + count - 1,
  });
  const part = (name: string, column: number, colour: string): ReportSeries => ({
    name,
    categories: cells(0),
    values: cells(column),
    colour,
    pointColours: [],
  });
  return {
    kind: 'stackedColumns',
    title: words.charts.sensitivity,
    xTitle: '',
    yTitle: words.charts.yuan,
    series: [
      part(words.sensitivityColumns.lowChange, 7, chartColours.line),
      part(words.sensitivityColumns.highChange, 8, chartColours.total),
    ],
    hasLegend: true,
    row: 0,
    column: 0,
    widthPixels: 1080,
    heightPixels: 380,
  };
}
