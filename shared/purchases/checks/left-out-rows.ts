import type { Decimal } from '../../decimal/decimal';
import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { AppError } from '../../errors';
import type { Result } from '../../result';
import type { ImportWarning } from '../reading/import-warnings';
import { RowList, rowsWarning } from './row-list';

/** Rows that are no purchases, with what their amounts say as written. */
export class LeftOutRows {
  private readonly list = new RowList();
  private readonly yuan = new ExactSum();
  private unpriced = 0;

  /** `amount`: what stands in the row's column of amounts, in yuan. */
  add(row: number, amount: Result<Decimal | null, AppError>): void {
    this.list.add(row);
    if (amount.ok && amount.value !== null) this.yuan.addDecimal(amount.value);
    else this.unpriced += 1;
  }

  /** Names the yuan of the rows that say them, and how many others there are. */
  warnings(place: { readonly file: string; readonly sheet: string }): readonly ImportWarning[] {
    const priced = this.list.rows.length - this.unpriced;
    const params = {
      ...(priced > 0 ? { yuan: this.yuan.toText<YuanText>() } : {}),
      ...(this.unpriced > 0 ? { unpriced: String(this.unpriced) } : {}),
    };
    return rowsWarning('flowLeftOut', place, this.list).map((warning) => ({ ...warning, params }));
  }
}
