import { assertNever } from '../assert';
import { ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { ShortfallRule } from '../plan/declaration-round';
import type { ShortfallCost } from './declaration-terms';

/** The rule as a cost of one variety; what else the hospital would lose with it is its caller's to say. */
export function shortfallCost(rule: ShortfallRule, othersYuan = ZERO): ShortfallCost {
  const nothing: ShortfallCost = { loses: 'nothing', lumpYuan: ZERO, missingUnitYuan: ZERO };
  switch (rule.kind) {
    case 'variety':
      return { ...nothing, loses: 'gain' };
    case 'hospital':
      return { ...nothing, loses: 'balance', lumpYuan: othersYuan };
    case 'none':
      return nothing;
    case 'points':
      return { ...nothing, lumpYuan: decimalFromText(rule.yuan) };
    case 'unit':
      return { ...nothing, missingUnitYuan: decimalFromText(rule.yuan) };
    default:
      return assertNever(rule);
  }
}
