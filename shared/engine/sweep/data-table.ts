import { assert } from '../../assert';
import { canCross } from '../../plan/lever-table';
import { createDrag } from './drag';
import { type LeverNumbers, leversAtRest, movedLevers } from './lever-numbers';
import { type LeverAxis, pointOnAxis } from './lever-point';
import type { PreparedSweep } from './prepare-sweep';

/** One amount for each cell, row by row. */
export interface TableAmounts {
  readonly balanceBaseYuan: Float64Array;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: Float64Array | null;
}

/** What one or two levers do, each cell a position: cell `row × columns + column`. */
export interface SweptTable extends TableAmounts {
  readonly rows: LeverAxis;
  /** `null` for a table of one lever. */
  readonly columns: LeverAxis | null;
  /** Whose levers move; `null`: every variety's. */
  readonly varietyId: string | null;
  /** The moved variety's own balance, NaN where its inputs are missing; `null` for the whole hospital. Retention is its group's. */
  readonly variety: Pick<TableAmounts, 'balanceBaseYuan'> | null;
  /** No amount is farther from the exact one, which evaluating `planAtPoint` of the cell gives. */
  readonly errorYuan: number;
}

interface DataTableRequest {
  readonly rows: LeverAxis;
  readonly columns: LeverAxis | null;
  readonly varietyId: string | null;
}

/** A data table of the hospital's totals, over one or two levers of one variety or of all. */
export function dataTable(prepared: PreparedSweep, request: DataTableRequest): SweptTable {
  const { rows, columns, varietyId } = request;
  assert(columns === null || canCross(rows.lever, columns.lever), 'two levers move two inputs');
  const drag = createDrag(prepared, varietyId);
  const acrossColumns = columns === null ? 1 : columns.values.length;
  const cells = rows.values.length * acrossColumns;
  const hospital = newAmounts(cells);
  const variety = varietyId === null ? null : new Float64Array(cells);
  let [errorYuan, isRetained] = [0, true];
  eachPosition(prepared, request, (levers, cell) => {
    const figures = drag(levers);
    write(hospital, cell, figures.hospital);
    if (variety !== null) {
      variety[cell] = figures.variety?.isKnown === true ? figures.variety.balanceBaseYuan : NaN;
    }
    errorYuan = Math.max(errorYuan, figures.errorYuan);
    isRetained &&= figures.hospital.retentionYuan !== null;
  });
  return {
    ...{ rows, columns, varietyId, errorYuan },
    ...(isRetained ? hospital : { ...hospital, retentionYuan: null }),
    variety: variety === null ? null : { balanceBaseYuan: variety },
  };
}

/** The levers are one object written again and again: a new one a cell costs twenty times what the cell does. */
function eachPosition(
  prepared: PreparedSweep,
  { rows, columns }: DataTableRequest,
  visit: (levers: LeverNumbers, cell: number) => void,
): void {
  const across = columns === null ? [{}] : positionsOf(prepared, columns);
  const [atRest, levers] = [leversAtRest(), leversAtRest()];
  positionsOf(prepared, rows).forEach((row, rowIndex) => {
    across.forEach((column, index) => {
      visit(Object.assign(levers, atRest, row, column), rowIndex * across.length + index);
    });
  });
}

function positionsOf(prepared: PreparedSweep, axis: LeverAxis): readonly Partial<LeverNumbers>[] {
  return Array.from({ length: axis.values.length }, (_, index) =>
    movedLevers(prepared, pointOnAxis(axis, index)),
  );
}

interface WritableAmounts {
  readonly balanceBaseYuan: Float64Array;
  readonly retentionYuan: Float64Array;
}

function newAmounts(cells: number): WritableAmounts {
  return { balanceBaseYuan: new Float64Array(cells), retentionYuan: new Float64Array(cells) };
}

function write(
  amounts: WritableAmounts,
  cell: number,
  figures: { readonly balanceBaseYuan: number; readonly retentionYuan: number | null },
): void {
  amounts.balanceBaseYuan[cell] = figures.balanceBaseYuan;
  amounts.retentionYuan[cell] = figures.retentionYuan ?? NaN;
}
