import { type Decimal, ONE, quotient } from '../../decimal/decimal';
import { decimalFromText, decimalText, type RatioText } from '../../decimal/decimal-text';
import { readTypedNumber } from '../../decimal/typed-number';
import { type AppError, appError } from '../../errors';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import { columnLetters } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

const HEADER = /^(?:采购|入库|购进|发票|进项)?税额$/;
const WITH_TAX = /(?<!不)含税|价税/;
/** The rates of the value-added tax, those of earlier years among them. */
const RATES = ['0.13', '0.09', '0.06', '0.05', '0.03', '0.01', '0.16', '0.17', '0.1', '0.11'].map(
  (rate) => decimalFromText(decimalText<RatioText>(rate)),
);
/** What rounding a tax to fen takes, with as much again. */
const ROUNDING = decimalFromText(decimalText<RatioText>('0.006'));

/**
 * A column 税额 beside amounts that do not say whether tax is in them. The tax says it: 13 of 100 is 13 % of an amount without tax, 11.50
 * of 100 is what an amount with tax holds. What the hospital pays is with tax.
 */
export class TaxCells {
  private readonly column: number;
  private readonly header: string;
  private readonly tenthPower: number;
  /** The rows to whose amounts tax was added. */
  readonly added: number[] = [];
  private readonly layout: TableLayout;

  constructor(layout: TableLayout) {
    const { headerRow, mapping } = layout;
    const amount = headerText(headerRow.cells[mapping.amountYuan ?? -1]);
    const isOpen = mapping.amountYuan !== undefined && !WITH_TAX.test(amount);
    const found = headerRow.cells.findIndex((cell) =>
      HEADER.test(normalizeHeader(plainText(cell)).key),
    );
    this.layout = layout;
    this.column = isOpen ? found : -1;
    this.header = headerText(headerRow.cells[this.column]);
    this.tenthPower = headerTenthPower(this.header) ?? 0;
  }

  get hasColumn(): boolean {
    return this.column !== -1;
  }

  /** The tax that the row's amount lacks; 0 where it holds it, or there is none. Not known: the row is refused. */
  lacking(row: RowCursor, amount: Decimal): Decimal | AppError | null {
    if (this.column === -1 || row.kind(this.column) === 'empty') return null;
    const typed = readTypedNumber(plainText(row.cell(this.column)));
    if (typed.kind !== 'number' || typed.value.isZero()) return null;
    const tax = typed.value.times(`1e${String(this.tenthPower)}`);
    const isLacking = RATES.some((rate) => isNear(amount.times(rate), tax));
    const isHeld = RATES.some((rate) => isNear(quotient(amount.times(rate), ONE.plus(rate)), tax));
    if (isHeld && !isLacking) return null;
    if (isLacking && !isHeld) {
      this.added.push(row.number);
      return tax;
    }
    const { file, sheet } = this.layout.table;
    const place = { file, sheet, row: row.number, column: this.header };
    const value = plainText(row.cell(this.column));
    return appError('row.taxUnclear', { ...place, letters: columnLetters(this.column), value });
  }
}

function isNear(left: Decimal, right: Decimal): boolean {
  return left.minus(right).abs().lte(ROUNDING);
}
