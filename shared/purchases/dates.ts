import { isMonth, type Month } from './purchase';
import type { RawCell } from './raw-table';

/** Days from Excel's 1900 epoch to its 1904 epoch. */
const EPOCH_1904_DAYS = 1462;
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

/**
 * The month a cell of a date column names: a date, a text date with or without day and time, `202401`, `20240105`, or
 * an Excel serial. `null` for anything else; quarters and two-digit years are not guessed.
 */
export function monthFromCell(cell: RawCell, epoch: 1900 | 1904): Month | null {
  if (cell.kind === 'empty' || cell.kind === 'error') return null;
  const text = cell.text.normalize('NFKC').replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '');
  // As a number, 2024.1 may have been 2024.10: only whole numbers are read by their digits.
  const isFraction = cell.kind === 'number' && text.includes('.');
  const month = isFraction ? null : monthFromText(text.trim());
  if (month !== null || cell.kind === 'date') return month;
  return monthFromSerialText(text.trim(), cell.kind === 'number' ? epoch : 1900);
}

const TIME = /(?:[\sT]+\d{1,2}(?:[:时]\d{1,2}){0,2}(?:\.\d+)?[分秒Z]?)?/.source;
const SEPARATED = new RegExp(
  `^(\\d{4})\\s*([-/.])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{1,2}))?${TIME}$`,
);
const CHINESE = new RegExp(
  `^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?:份|\\s*(\\d{1,2})\\s*[日号])?${TIME}$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;

function monthFromText(text: string): Month | null {
  const separated = SEPARATED.exec(text);
  if (separated !== null) return monthOf(separated[1], separated[3], separated[4]);
  const parts = CHINESE.exec(text) ?? COMPACT.exec(text);
  return parts === null ? null : monthOf(parts[1], parts[2], parts[3]);
}

function monthFromSerialText(text: string, epoch: 1900 | 1904): Month | null {
  if (!/^\d{1,5}(?:\.\d+)?$/.test(text)) return null;
  const serial = parseInt(text, 10);
  const date = isoDateFromSerial(serial, epoch);
  // Smaller numbers are days before 1950: a count or a code in the wrong column, not a purchase.
  return date === null || serial < 18_264
    ? null
    : monthOf(date.slice(0, 4), date.slice(5, 7), undefined);
}

function monthOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Month | null {
  const text = `${year ?? ''}-${(month ?? '').padStart(2, '0')}`;
  if (!isMonth(text)) return null;
  if (day === undefined) return text;
  const [years, months] = [parseInt(text.slice(0, 4), 10), parseInt(text.slice(5), 10)];
  const daysInMonth = new Date(Date.UTC(years, months, 0)).getUTCDate();
  const dayNumber = parseInt(day, 10);
  return dayNumber >= 1 && dayNumber <= daysInMonth ? text : null;
}
