import { isoDateFromSerial } from '../../../shared/purchases/contents/dates';
import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';
import { storedNumberCell, textCell, truthCell } from '../cells/cell-values';

/** A cell's data by its stated type; `null` where the text is not of that type. */
export function dataCell(
  text: string,
  {
    type,
    epoch,
    isDate,
  }: { readonly type: string; readonly epoch: 1900 | 1904; readonly isDate: boolean },
): RawCell | null {
  if (text === '') return EMPTY_CELL;
  switch (type) {
    case 'Number':
      return numberFrom(text.trim(), isDate ? epoch : null);
    case 'DateTime':
      return dateFrom(text.trim());
    case 'Boolean':
      return truthCell(text);
    case 'Error':
      return { kind: 'error', text: text.trim() };
    default:
      return textCell(text.replace(/\r\n?/g, '\n'));
  }
}

/** A serial number in a cell that shows days is a day. What is not finite is an error, as it is in Excel. */
function numberFrom(text: string, epoch: 1900 | 1904 | null): RawCell | null {
  const number = storedNumberCell(text);
  if (number === null)
    return /^[+-]?(?:inf|nan)/i.test(text) ? { kind: 'error', text: '#NUM!' } : null;
  if (epoch === null || number.kind !== 'number' || !/^\d{1,7}(?:\.\d+)?$/.test(number.text)) {
    return number;
  }
  const day = isoDateFromSerial(parseInt(number.text, 10), epoch);
  return day === null ? number : { kind: 'date', text: day };
}

/** A day with or without its time. The years before 1900 are those of times of day, which stay as they are written. */
function dateFrom(text: string): RawCell | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*Z?)?$/.exec(text);
  if (day === null) return null;
  const [, year = '', month = '', date = ''] = day;
  const iso = `${year}-${month}-${date}`;
  const time = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso) return null;
  return year < '1900' ? { kind: 'text', text } : { kind: 'date', text: iso };
}
