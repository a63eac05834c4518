import { decimalText, type UnitsText } from '../decimal/decimal-text';
import type { Variety } from '../plan/plan';

const NONE = decimalText<UnitsText>('0');

/**
 * The base that a variety has been declared with, in units; 0 where it never was. What an import filled in from the purchases
 * of a year is a use and no declaration.
 */
export function presentBaseUnits({ baseUnits, origins }: Variety): UnitsText {
  return origins.baseUnits?.kind === 'history' ? NONE : baseUnits;
}
