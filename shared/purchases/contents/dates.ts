import { isMonth, type Month } from '../purchase';
import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';
import { readWrittenDate, type WrittenDate } from './date-text';

/** Days from Excel's 1900 epoch to its 1904 epoch. */
const EPOCH_1904_DAYS = 1462;
/** 1 January 1990: nothing that was bought before is in a hospital's exports. */
const FIRST_SERIAL = 32_874;
const FIRST_YEAR = '1990';
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
const DAY_MS = 86_400_000;

/**
 * The day of an Excel serial number as `YYYY-MM-DD`; the time of day is dropped. `null` outside Excel's days and for
 * serial 60, the 29 February 1900 that never was. No time zone takes part.
 */
export function isoDateFromSerial(serial: number, epoch: 1900 | 1904): string | null {
  const day = Math.floor(serial) + (epoch === 1904 ? EPOCH_1904_DAYS : 0);
  if (!Number.isFinite(serial) || day < 1 || day === 60 || day > LAST_SERIAL) return null;
  const sinceEpoch = day < 60 ? day + 1 : day;
  return new Date(Date.UTC(1899, 11, 30) + sinceEpoch * DAY_MS).toISOString().slice(0, 10);
}

/** When a cell of a date column says something was bought. */
export interface CellDate {
  /** Of a quarter, its last month. */
  readonly month: Month;
  /** `YYYY-MM-DD`; `null` where only the month is known. */
  readonly isoDate: string | null;
  /** Whether the cell names a whole quarter. */
  readonly isQuarter: boolean;
}

/**
 * The date a cell of a date column names: a date, a text date with or without day and time, `202401`, `20240105`, a
 * quarter, or an Excel serial. `null` for anything else: two-digit years and days before months are not guessed. The day
 * that is written counts; a time with its zone counts on the day it has in China.
 */
export function dateFromCell(cell: RawCell, epoch: 1900 | 1904): CellDate | null {
  if (cell.kind === 'empty' || cell.kind === 'error') return null;
  if (cell.kind === 'number') {
    // As a number, 2024.1 may have been 2024.10: only whole numbers are read by their digits.
    return WHOLE_DATE.test(cell.text) ? dateFromText(cell.text) : dateFromSerial(cell.text, epoch);
  }
  const text = plainText(cell);
  return dateFromText(text) ?? dateFromSerial(text, 1900);
}

const WHOLE_DATE = /^(?:\d{6}|\d{8}|\d{14})$/;

/** The month of {@link dateFromCell}. */
export function monthFromCell(cell: RawCell, epoch: 1900 | 1904): Month | null {
  return dateFromCell(cell, epoch)?.month ?? null;
}

/** The month that a cell of a year column and one of a month column name together: 2024年 and 3月. */
export function monthFromYearAndMonth(yearCell: RawCell, monthCell: RawCell): Month | null {
  const year = yearIn(yearCell);
  if (year === null) return null;
  const number = monthNumberIn(monthCell);
  if (number !== null) return monthOf(year, number);
  const whole = dateFromCell(monthCell, 1900);
  return whole?.month.startsWith(year) === true && !whole.isQuarter ? whole.month : null;
}

/** Whether a cell names a month of some year: 3, 03, 3月. */
export function isMonthNumber(cell: RawCell): boolean {
  const number = monthNumberIn(cell);
  return number !== null && monthOf('2000', number) !== null;
}

function yearIn(cell: RawCell): string | null {
  if (cell.kind === 'date') return cell.text.slice(0, 4);
  return /^(\d{4})(?:年度?)?$/.exec(plainText(cell))?.[1] ?? null;
}

const CHINESE_MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

function monthNumberIn(cell: RawCell): string | null {
  const word = /^(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?$/.exec(plainText(cell))?.[1];
  if (word === undefined) return null;
  const index = CHINESE_MONTHS.indexOf(word);
  return index === -1 ? word : String(index + 1);
}

function dateFromText(text: string): CellDate | null {
  const written = readWrittenDate(text);
  if (written === null) return null;
  const month = monthOf(written.year, written.month);
  if (month === null || written.year < FIRST_YEAR) return null;
  const { day, isQuarter, zoned } = written;
  if (day === null) return { month, isoDate: null, isQuarter };
  if (!isDayOf(month, day)) return null;
  const isoDate = `${month}-${day.padStart(2, '0')}`;
  return zoned === null ? { month, isoDate, isQuarter } : inChina(isoDate, zoned);
}

const CHINA_MINUTES = 480;

/** The day on which an instant falls in China: 31 January 16:00 in UTC is 1 February. */
function inChina(
  isoDate: string,
  { minuteOfDay, zoneMinutes }: NonNullable<WrittenDate['zoned']>,
): CellDate | null {
  const days = Math.floor((minuteOfDay - zoneMinutes + CHINA_MINUTES) / 1440);
  const day = new Date(Date.parse(isoDate) + days * DAY_MS).toISOString().slice(0, 10);
  const month = monthOf(day.slice(0, 4), day.slice(5, 7));
  return month === null ? null : { month, isoDate: day, isQuarter: false };
}

function dateFromSerial(text: string, epoch: 1900 | 1904): CellDate | null {
  if (!/^\d{1,5}(?:\.\d+)?$/.test(text)) return null;
  const serial = parseInt(text, 10);
  const isoDate = isoDateFromSerial(serial, epoch);
  // Smaller numbers are days before 1990: a count, a code, or 2024-1 without its sign (20241), not the day of a purchase.
  if (isoDate === null || serial < FIRST_SERIAL) return null;
  const month = monthOf(isoDate.slice(0, 4), isoDate.slice(5, 7));
  return month === null ? null : { month, isoDate, isQuarter: false };
}

function monthOf(year: string, month: string): Month | null {
  const text = `${year}-${month.padStart(2, '0')}`;
  return isMonth(text) ? text : null;
}

function isDayOf(month: Month, day: string): boolean {
  const [years, months] = [parseInt(month.slice(0, 4), 10), parseInt(month.slice(5), 10)];
  const daysInMonth = new Date(Date.UTC(years, months, 0)).getUTCDate();
  const number = parseInt(day, 10);
  return number >= 1 && number <= daysInMonth;
}
