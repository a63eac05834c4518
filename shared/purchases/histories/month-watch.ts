import type { TableLayout } from '../columns/table-layout';
import { namesOtherMonth } from '../columns/table-time';
import { plainText } from '../table/cell-text';
import type { RawRow } from '../table/raw-table';

/** A row that names another month than its table. */
interface OtherMonth {
  readonly row: number;
  readonly text: string;
  /** The month of the table. */
  readonly month: string;
}

/**
 * Looks at the rows that are no purchases, where all purchases are of the month that a title names: below a title of another month
 * they are not.
 */
export class MonthWatch {
  /** The first row that names another month. */
  other: OtherMonth | null = null;
  /** The same, where purchases follow it. */
  mixed: OtherMonth | null = null;

  private readonly time: TableLayout['time'];

  constructor({ time, month }: TableLayout) {
    this.time = month === undefined ? time : undefined;
  }

  look({ number, cells }: RawRow): void {
    const { time } = this;
    if (time?.kind !== 'month' || this.other !== null) return;
    const { month } = time;
    const text = cells.map(plainText).find((each) => namesOtherMonth(each, month));
    if (text !== undefined) this.other = { row: number, text, month };
  }

  /** A purchase follows. */
  goOn(): void {
    this.mixed = this.other;
  }
}
