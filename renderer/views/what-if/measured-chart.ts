import type { YuanText } from '../../../shared/decimal/decimal-text';
import { yuanFromFen } from '../../../shared/decimal/rounding';
import {
  type LeverAxis,
  type LeverPoint,
  pointOnAxis,
} from '../../../shared/engine/sweep/lever-point';
import type { MeasuredTable } from '../../../shared/engine/sweep/measured-table';
import type { ChartContent } from '../../charts/chart-content';
import type { DataTableRequest } from '../../charts/data-table-amounts';
import { heatMapChart } from '../../charts/heat-map-chart';
import { leverLineChart } from '../../charts/lever-line-chart';
import type { MoneyWords } from '../../charts/money-words';

export type Measured = Extract<MeasuredTable, { kind: 'table' }>;

interface MeasuredChartRequest extends MoneyWords {
  readonly table: Measured;
  /** What the cells show. */
  readonly measureName: string;
  /** The variety whose levers move; `null`: every variety's. */
  readonly varietyName: string | null;
  readonly presentRow: number | null;
  readonly presentColumn: number | null;
}

/** A measured table as a heat map, or as a line where one lever moves. */
export function measuredChart(request: MeasuredChartRequest): ChartContent {
  const chartRequest = measuredRequest(request);
  return request.table.columns === null ? leverLineChart(chartRequest) : heatMapChart(chartRequest);
}

/** The charts know balance and retention; any other measure lends its name to the one and its amounts. */
export function measuredRequest(request: MeasuredChartRequest): DataTableRequest {
  const { table, measureName, messages, ...rest } = request;
  const { rows, columns, fen } = table;
  const amounts = { balanceBaseFen: fen, retentionFen: null };
  const measures = { ...messages.charts.measures, balance: measureName };
  return {
    ...rest,
    messages: { ...messages, charts: { ...messages.charts, measures } },
    measure: 'balance',
    table: {
      ...{ rows, columns, varietyId: null, variety: null, errorYuan: 0 },
      ...{ balanceBaseYuan: fen, retentionYuan: null },
    },
    fen: { hospital: amounts, variety: amounts, recomputedCells: 0 },
  };
}

/** The levers of a cell. */
export function pointAt(
  { rows, columns }: { readonly rows: LeverAxis; readonly columns: LeverAxis | null },
  cell: number,
): LeverPoint {
  if (columns === null) return pointOnAxis(rows, cell);
  const across = columns.values.length;
  return {
    ...pointOnAxis(rows, Math.floor(cell / across)),
    ...pointOnAxis(columns, cell % across),
  };
}

/** A cell's amount to the fen; `null` where inputs are missing. */
export function yuanAt({ fen }: Measured, cell: number): YuanText | null {
  const amount = fen[cell] ?? NaN;
  return Number.isNaN(amount) ? null : yuanFromFen(amount);
}
