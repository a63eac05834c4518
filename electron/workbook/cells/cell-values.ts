import { Decimal } from '../../../shared/decimal/decimal';
import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';

/** Digits of a number that a spreadsheet keeps; what lies beyond is an artefact of binary storage. */
const CELL_DIGITS = 15;

/** A cell's number as decimal text, once: 15 significant digits, never an exponent. Must be finite. */
export function decimalTextFromCell(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  return new Decimal(value.toPrecision(CELL_DIGITS)).toFixed();
}

export function textCell(text: string): RawCell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** The eight error values of a spreadsheet by their stored code. */
const EXCEL_ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const UNKNOWN_ERROR = '#ERROR!';
const ERROR_TEXTS: ReadonlySet<string> = new Set(EXCEL_ERRORS.values());

/** A truth as markup writes it; a word that says neither yes nor no is an error, not a no. */
export function truthCell(written: string): RawCell {
  switch (written.trim().toLowerCase()) {
    case '1':
    case 'true':
      return { kind: 'text', text: 'TRUE' };
    case '0':
    case 'false':
      return { kind: 'text', text: 'FALSE' };
    default:
      return { kind: 'error', text: UNKNOWN_ERROR };
  }
}

export function errorCell(code: unknown): RawCell {
  const name = typeof code === 'number' ? EXCEL_ERRORS.get(code) : undefined;
  return { kind: 'error', text: name ?? UNKNOWN_ERROR };
}

/** The error that a file names; one that this program does not know is an error all the same. */
export function errorCellFromText(text: string): RawCell {
  return { kind: 'error', text: ERROR_TEXTS.has(text) ? text : UNKNOWN_ERROR };
}

/** A text cell, or the error that a table written as text shows in place of a value. */
export function plainCell(text: string): RawCell {
  return ERROR_TEXTS.has(text) ? { kind: 'error', text } : textCell(text);
}

export function numberCell(value: number): RawCell {
  return Number.isFinite(value)
    ? { kind: 'number', text: decimalTextFromCell(value) }
    : { kind: 'error', text: '#NUM!' };
}

/** A number as markup stores it, an exponent included; `null` where the text is none. */
export function storedNumberCell(text: string): RawCell | null {
  const value = storedDouble(text);
  return Number.isNaN(value) ? null : numberCell(value);
}

/** The double that a number's text stands for; NaN where it is none as a whole. */
export function storedDouble(text: string): number {
  const isNumber = text.length <= 400 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text);
  return isNumber ? new Decimal(text).toNumber() : NaN;
}
