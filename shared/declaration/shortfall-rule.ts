import { assertNever } from '../assert';
import { ZERO } from '../decimal/decimal';
import { decimalFromText, type YuanText } from '../decimal/decimal-text';
import type { ShortfallCost } from './declaration-terms';

/** What an agreed volume that is not bought costs. A region's matter, never a constant. Source: domain R1. */
export type ShortfallRule =
  /** The variety retains nothing. */
  | { readonly kind: 'variety' }
  /** The hospital retains nothing. */
  | { readonly kind: 'hospital' }
  | { readonly kind: 'none' }
  /** What the lost points of the assessment are worth, for each variety that falls short. */
  | { readonly kind: 'points'; readonly yuan: YuanText }
  /** For each unit that is missing. */
  | { readonly kind: 'unit'; readonly yuan: YuanText };

/** The rule as a cost of one variety; what else the hospital would lose with it is its caller's to say. */
export function shortfallCost(rule: ShortfallRule, othersYuan = ZERO): ShortfallCost {
  const nothing = { losesRetention: false, lumpYuan: ZERO, missingUnitYuan: ZERO };
  switch (rule.kind) {
    case 'variety':
      return { ...nothing, losesRetention: true };
    case 'hospital':
      return { ...nothing, losesRetention: true, lumpYuan: othersYuan };
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
