import type { AppError } from '../../errors';
import type { RejectedRow } from '../reading/import-summary';

/** Refused rows of one sheet: all are counted, and listed as far as there is room. */
export class RefusedRows {
  readonly list: RejectedRow[] = [];
  count = 0;

  private readonly place: { readonly file: string; readonly sheet: string };
  private readonly mostListed: number;

  constructor(place: { readonly file: string; readonly sheet: string }, mostListed: number) {
    this.place = place;
    this.mostListed = mostListed;
  }

  add(row: number, error: AppError): void {
    this.count += 1;
    if (this.list.length >= this.mostListed) return;
    const column = 'column' in error.params ? error.params.column : '';
    const { file, sheet } = this.place;
    this.list.push({ file, sheet, row, column, error });
  }

  /** Takes back the rows that were refused last. */
  takeBack(rows: number): void {
    this.count -= rows;
    this.list.length = Math.min(this.list.length, this.count);
  }
}
