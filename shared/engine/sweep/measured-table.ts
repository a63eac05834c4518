import { type Decimal, ONE, ZERO } from '../../decimal/decimal';
import { textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { performancePayShare } from '../performance-pay';
import { dataTable, type SweptTable } from './data-table';
import { type ExactAmounts, type ExactBalance, exactHospital, exactVariety } from './exact-cell';
import { exactFen, guardedFen } from './guarded-fen';
import type { LeverAxis, LeverPoint } from './lever-point';
import type { PreparedSweep } from './prepare-sweep';
import { pointOfCell } from './table-fen';

/** What the cells of a data table show: of the hospital, or the balance of the variety whose levers move. */
export const tableMeasures = ['retention', 'balance', 'performancePay', 'varietyBalance'] as const;
export type TableMeasure = (typeof tableMeasures)[number];

export interface MeasuredTableRequest {
  readonly rows: LeverAxis;
  /** `null` for a table of one lever. */
  readonly columns: LeverAxis | null;
  /** Whose levers move; `null`: every variety's. */
  readonly varietyId: string | null;
  readonly measure: TableMeasure;
  /** Cells are measured from here; `null` shows the amounts themselves. */
  readonly reference: LeverPoint | null;
}

export type MeasuredTable =
  | {
      readonly kind: 'table';
      readonly rows: LeverAxis;
      readonly columns: LeverAxis | null;
      /** Row by row, the exact amount in whole fen, rounded half away from zero; NaN where inputs are missing. */
      readonly fen: Float64Array;
      /** The measure as the plan is, exact. */
      readonly presentYuan: YuanText | null;
    }
  /** The plan has no such variety. */
  | { readonly kind: 'absent' }
  /** The policy needs a score before anything is retained. */
  | { readonly kind: 'scoreMissing' };

/** A data table of one or two levers. No cell's fen is decided by a rounding error. */
export function measuredTable(
  prepared: PreparedSweep,
  request: MeasuredTableRequest,
): MeasuredTable {
  const { rows, columns, varietyId, measure } = request;
  if (varietyId !== null && !prepared.placeOfVariety.has(varietyId)) return { kind: 'absent' };
  const table = dataTable(prepared, { rows, columns, varietyId });
  const amounts = plainAmounts(table, measure);
  if (amounts === null) return { kind: 'scoreMissing' };
  const exactAt = (point: LeverPoint): Decimal | null =>
    exactMeasure({ prepared, varietyId, measure }, point);
  const reference = request.reference === null ? ZERO : exactAt(request.reference);
  const share = measure === 'performancePay' ? performancePayShare(prepared.plan.policy) : ONE;
  const fen = amounts.map((amount, cell) =>
    Number.isNaN(amount) || reference === null
      ? NaN
      : cellFen({
          ...{ amount, share, reference, errorYuan: table.errorYuan },
          exact: () => exactAt(pointOfCell(table, cell)),
        }),
  );
  const present = exactAt({});
  return {
    ...{ kind: 'table', rows, columns, fen },
    presentYuan: present === null ? null : textFromDecimal(present),
  };
}

function plainAmounts(table: SweptTable, measure: TableMeasure): Float64Array | null {
  if (measure === 'balance') return table.balanceBaseYuan;
  if (measure !== 'varietyBalance') return table.retentionYuan;
  return table.variety?.balanceBaseYuan ?? table.balanceBaseYuan;
}

interface Cell {
  readonly amount: number;
  readonly share: Decimal;
  readonly reference: Decimal;
  readonly errorYuan: number;
  /** The measure itself, exact, before the reference is taken away. */
  readonly exact: () => Decimal | null;
}

const ROUND_OFF = 2 ** -51;

/** `share × amount − reference` in whole fen; near a tie it is worked out exactly. */
function cellFen({ amount, share, reference, errorYuan, exact }: Cell): number {
  const measured = share.toNumber() * amount;
  const from = reference.toNumber();
  const error = errorYuan + (Math.abs(measured) + Math.abs(from)) * ROUND_OFF;
  const fen = guardedFen(measured - from, error);
  if (!Number.isNaN(fen)) return fen;
  const value = exact();
  return value === null ? NaN : exactFen(value.minus(reference));
}

function exactMeasure(
  of: {
    readonly prepared: PreparedSweep;
    readonly varietyId: string | null;
    readonly measure: TableMeasure;
  },
  point: LeverPoint,
): Decimal | null {
  const { prepared, varietyId, measure } = of;
  const exact: { readonly hospital: ExactAmounts; readonly variety: ExactBalance | null } =
    varietyId === null
      ? { hospital: exactHospital(prepared, point), variety: null }
      : exactVariety(prepared, point, varietyId);
  const { balanceBaseYuan, retentionYuan } = exact.hospital;
  switch (measure) {
    case 'retention':
      return retentionYuan;
    case 'balance':
      return balanceBaseYuan;
    case 'performancePay':
      return retentionYuan?.times(performancePayShare(prepared.plan.policy)) ?? null;
    case 'varietyBalance':
      return varietyId === null ? balanceBaseYuan : (exact.variety?.balanceBaseYuan ?? null);
  }
}
