import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import type { WinnerChances } from '../plan/declaration-round';
import { failure, type Result, success } from '../result';
import { areWhole } from './winner-chances';

const BETWEEN = /\s*[,，、;；/]\s*/;

/** Four shares for 1, 2, 3 and ≥ 4 selected enterprises that add up to one; `null` for a text that is blank. */
export function readTypedChances(text: string): Result<WinnerChances | null, 'notWhole'> {
  if (text.trim() === '') return success(null);
  const typed = text.split(BETWEEN).map(readTypedNumber);
  const values = typed.flatMap((one) => (one.kind === 'number' ? [one.value] : []));
  if (values.length !== typed.length || !areWhole(values)) return failure('notWhole');
  const [one, two, three, more] = values.map((value) => textFromDecimal<RatioText>(value));
  return one === undefined || two === undefined || three === undefined || more === undefined
    ? failure('notWhole')
    : success([one, two, three, more]);
}
