import type { PacksText, UnitsText, YuanText } from '../decimal/decimal-text';

/** A calendar month, `YYYY-MM`. Months compare as strings. */
export type Month = string & { readonly month: unique symbol };

/** What a purchase line counts as; a line outside volume-based procurement is none. Source: domain 2.3. */
export type LineClass =
  | 'selected'
  | 'selectedNoVolume'
  | 'backupAsSelected'
  | 'nonSelected'
  | 'nonSelectedExempt'
  | 'nonSelectedShortage';

/** One accepted purchase line. Returns carry negative quantities and amounts. */
export interface Purchase {
  readonly row: number;
  readonly month: Month;
  readonly genericName: string;
  readonly dosageForm: string;
  readonly specification: string;
  readonly manufacturer: string;
  readonly batch: string;
  /** The minimum preparation unit's word: 片, 支 … */
  readonly unit: string;
  /** `null` where only units are known and nothing says how many a pack holds. */
  readonly packs: PacksText | null;
  readonly units: UnitsText;
  readonly amountYuan: YuanText;
  readonly lineClass: LineClass;
  /** Whether the product is known to have passed the consistency evaluation. */
  readonly hasPassed: boolean;
}

const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && MONTH.test(value);
}

/** The month as many months later (or earlier, where negative). */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** A month as a number that counts on from month to month. */
export function monthIndex(month: Month): number {
  const [year = '', number = ''] = month.split('-');
  return parseInt(year, 10) * 12 + parseInt(number, 10) - 1;
}

export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}
