import type { DecimalText } from '../../../shared/decimal/decimal-text';
import { readAmount } from '../../../shared/plan/typed-values';

/** A number above 0; `null` for none, which leaves it to the file. */
export function readPositive<Text extends DecimalText<string>>(
  text: string,
): Text | null | 'invalid' {
  const read = readAmount<Text>(text);
  if (!read.ok || read.value === '0') return 'invalid';
  return read.value;
}
