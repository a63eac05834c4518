import { present } from '../../shared/assert';
import type { YuanText } from '../../shared/decimal/decimal-text';
import { yuanFromFen } from '../../shared/decimal/rounding';
import type { SweptTable } from '../../shared/engine/sweep/data-table';
import { type LeverAxis, onAxis } from '../../shared/engine/sweep/lever-point';
import type { FenTable } from '../../shared/engine/sweep/table-fen';
import { formatRatio, formatScale, formatScore, formatYuan } from '../../shared/i18n/format';
import type { ChartMeasure } from '../stores/view-store';
import type { ChartWords } from './chart-style';
import { type MoneyWords } from './money-words';
import { toPlotNumber } from './plot-number';

/** A data table as a chart shows it. */
export interface DataTableRequest extends MoneyWords {
  readonly table: SweptTable;
  /** The same amounts in exact fen. */
  readonly fen: FenTable;
  readonly measure: ChartMeasure;
  /** The variety whose levers move, and whose own amounts are shown; `null` shows the hospital. */
  readonly varietyName: string | null;
  /** Where each lever stands now: its place on the axis, `null` where that is between or beyond. */
  readonly presentRow: number | null;
  readonly presentColumn: number | null;
  /** What choosing a cell does. */
  readonly onChoose?: (cell: number) => void;
}

/** The shown amounts, cell by cell, in fen; NaN where one is not known. Without a score the balance stands in. */
export function shownFen({ fen, measure, varietyName }: DataTableRequest): Float64Array {
  const amounts =
    varietyName === null ? fen.hospital : present(fen.variety, 'the table is of a variety');
  return measure === 'retention'
    ? (amounts.retentionFen ?? amounts.balanceBaseFen)
    : amounts.balanceBaseFen;
}

/** The amount of a cell; `null` where it is not known. */
export function cellYuan(fen: Float64Array, cell: number): YuanText | null {
  const amount = fen[cell] ?? NaN;
  return Number.isNaN(amount) ? null : yuanFromFen(amount);
}

/** What the table shows, in words. */
export function measureWords({ fen, measure, varietyName, messages }: DataTableRequest): string {
  const amounts = varietyName === null ? fen.hospital : fen.variety;
  const hasRetention = amounts?.retentionFen !== null;
  return messages.charts.measures[measure === 'retention' && hasRetention ? measure : 'balance'];
}

export function leverName({ lever }: LeverAxis, { messages }: ChartWords): string {
  return messages.levers.axes[lever];
}

/** The positions of a lever as they are written on an axis. */
export function leverValues(axis: LeverAxis, words: ChartWords): readonly string[] {
  const { language, messages } = words;
  return onAxis(axis, {
    scale: (scale) =>
      messages.whatIfCharts.dataTable.times({ scale: formatScale(scale, language) }),
    count: (winners) => messages.whatIfCharts.dataTable.winners({ winners }),
    yuan: (yuan) => formatYuan(yuan, language),
    ratio: (ratio) => formatRatio(ratio, language),
    score: (score) => formatScore(score, language),
  });
}

/** The positions of a lever as places on a line. */
export function leverPlaces(axis: LeverAxis): readonly number[] {
  return onAxis(axis, {
    scale: toPlotNumber,
    count: (winners) => winners,
    yuan: toPlotNumber,
    ratio: toPlotNumber,
    score: toPlotNumber,
  });
}
