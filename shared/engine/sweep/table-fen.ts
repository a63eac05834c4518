import { Decimal } from '../../decimal/decimal';
import type { SweptTable } from './data-table';
import { type ExactAmounts, type ExactBalance, exactHospital, exactVariety } from './exact-cell';
import { exactFen, guardedFen } from './guarded-fen';
import { type LeverPoint, pointOnAxis } from './lever-point';
import type { PreparedSweep } from './prepare-sweep';

/** The amounts of a data table in whole fen, each the exact amount rounded half away from zero. */
export interface FenTable {
  readonly hospital: FenAmounts;
  /** NaN where the variety's inputs are missing. */
  readonly variety: FenAmounts | null;
  /** Cells near a tie, of which the exact amounts were worked out. */
  readonly recomputedCells: number;
}

interface FenAmounts {
  readonly balanceBaseFen: Float64Array;
  /** `null` without a needed score, and of a variety: what is retained is its group's. */
  readonly retentionFen: Float64Array | null;
}

/** Rounds a data table to the fen as the exact engine does. */
export function tableFen(prepared: PreparedSweep, table: SweptTable): FenTable {
  const inFen = (yuan: Float64Array): Float64Array =>
    yuan.map((amount) => guardedFen(amount, table.errorYuan));
  const hospital = {
    balanceBaseFen: inFen(table.balanceBaseYuan),
    retentionFen: table.retentionYuan === null ? null : inFen(table.retentionYuan),
  };
  const variety =
    table.variety === null
      ? null
      : { balanceBaseFen: inFen(table.variety.balanceBaseYuan), retentionFen: null };
  let recomputedCells = 0;
  for (let cell = 0; cell < table.balanceBaseYuan.length; cell += 1) {
    const isUnknown = Number.isNaN(table.variety?.balanceBaseYuan[cell]);
    const isNearTie =
      lacks(hospital, cell) || (variety !== null && !isUnknown && lacks(variety, cell));
    if (!isNearTie) continue;
    recomputedCells += 1;
    const exact = exactCell(prepared, table, cell);
    write(hospital, cell, exact.hospital);
    if (variety !== null && exact.variety !== null) write(variety, cell, exact.variety);
  }
  return { hospital, variety, recomputedCells };
}

function lacks({ balanceBaseFen, retentionFen }: FenAmounts, cell: number): boolean {
  return Number.isNaN(balanceBaseFen[cell]) || Number.isNaN(retentionFen?.[cell]);
}

function exactCell(
  prepared: PreparedSweep,
  table: SweptTable,
  cell: number,
): { readonly hospital: ExactAmounts; readonly variety: ExactBalance | null } {
  const point = pointOfCell(table, cell);
  return table.varietyId === null
    ? { hospital: exactHospital(prepared, point), variety: null }
    : exactVariety(prepared, point, table.varietyId);
}

function write(
  amounts: FenAmounts,
  cell: number,
  exact: ExactBalance & Partial<ExactAmounts>,
): void {
  amounts.balanceBaseFen[cell] = exactFen(exact.balanceBaseYuan);
  if (amounts.retentionFen !== null && exact.retentionYuan instanceof Decimal) {
    amounts.retentionFen[cell] = exactFen(exact.retentionYuan);
  }
}

/** The position of the levers of a cell. */
export function pointOfCell({ rows, columns }: SweptTable, cell: number): LeverPoint {
  if (columns === null) return pointOnAxis(rows, cell);
  const across = columns.values.length;
  const row = pointOnAxis(rows, Math.floor(cell / across));
  return { ...row, ...pointOnAxis(columns, cell % across) };
}
