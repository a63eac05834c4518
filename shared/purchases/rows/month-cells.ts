import { type Decimal, ONE, ZERO } from '../../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type YuanText,
} from '../../decimal/decimal-text';
import { readTypedNumber } from '../../decimal/typed-number';
import { type AppError, appError } from '../../errors';
import type { MonthSum, TableLayout } from '../columns/table-layout';
import { plainText } from '../table/cell-text';
import { columnLetters } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

/** Half a fen, which rounding may take from each amount. */
const HALF_FEN = decimalFromText(decimalText<YuanText>('0.005'));

/** Looks at the rows of a table that is one month of several beside each other. */
export class MonthCells {
  private readonly sums: readonly MonthSum[];
  private readonly layout: TableLayout;
  private readonly measureColumns: readonly number[];

  constructor(layout: TableLayout, measureColumns: readonly number[]) {
    this.layout = layout;
    this.sums = layout.month?.sums ?? [];
    this.measureColumns = measureColumns;
  }

  /** Whether the row has nothing in the month: no number, or zeros alone. */
  isEmpty(row: RowCursor): boolean {
    return this.measureColumns.every((column) => {
      const typed = readTypedNumber(plainText(row.cell(column)));
      return typed.kind === 'blank' || (typed.kind === 'number' && typed.value.isZero());
    });
  }

  /**
   * The error of a row whose months do not come to the sum beside them; `null` where they do, or no sum is written. Amounts may
   * differ by what rounding each of them takes.
   */
  sumError(row: RowCursor): AppError | null {
    for (const sum of this.sums) {
      const stated = numberAt(row, sum);
      if (stated === null) continue;
      const price = sum.price === null ? ONE : numberAt(row, sum.price);
      const months = sum.of.map((month) => numberAt(row, month) ?? ZERO);
      const total = months.reduce((all, each) => all.plus(each), ZERO).times(price ?? ZERO);
      const rounding = sum.isAmount ? HALF_FEN.times(months.length + 1) : ZERO;
      if (total.minus(stated).abs().lte(rounding)) continue;
      const { file, sheet } = this.layout.table;
      return appError('row.monthsNotSum', {
        file,
        sheet,
        row: row.number,
        column: sum.header,
        letters: columnLetters(sum.column),
        value: plainText(row.cell(sum.column)),
        found: textFromDecimal(scaledBack(total, sum.tenthPower)),
      });
    }
    return null;
  }
}

/** `null` for a cell without a number; what is no number at all is refused where it is read. */
function numberAt(
  row: RowCursor,
  { column, tenthPower }: { readonly column: number; readonly tenthPower: number },
): Decimal | null {
  const typed = readTypedNumber(plainText(row.cell(column)));
  return typed.kind === 'number' ? typed.value.times(`1e${String(tenthPower)}`) : null;
}

function scaledBack(value: Decimal, tenthPower: number): Decimal {
  return value.times(`1e${String(-tenthPower)}`);
}
