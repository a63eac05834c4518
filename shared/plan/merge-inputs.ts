import { sum } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  textFromDecimal,
  type UnitsText,
} from '../decimal/decimal-text';
import type { Origin, Variety } from './plan';
import { isSameData } from './same-data';
import { type MergedField, mergedFields, varietyEntries } from './variety-entries';

/** Where a merged input comes from: a part's, the sum of all, or the purchases of all. */
export type MergedFrom =
  | { readonly kind: 'part'; readonly varietyId: string }
  | { readonly kind: 'sum' }
  | { readonly kind: 'history' };

/** What a person chose for inputs that differ: the id of the part whose value holds, or the sum. */
export type MergeChoices = Readonly<Partial<Record<MergedField, string>>>;
export const SUM = 'sum';

/** An input that more than one part has, so that a person has to say which holds. */
export interface MergeConflict {
  readonly field: MergedField;
  /** The parts that have a value of their own. */
  readonly varietyIds: readonly string[];
  readonly canBeAdded: boolean;
  /** What holds while nobody has chosen: a typed, signed or read figure goes before one of a history. */
  readonly proposed: string;
}

/** The inputs that a person has to choose, of varieties that become one; the first of them gives it its name. */
export function mergeConflicts(parts: readonly Variety[]): readonly MergeConflict[] {
  return mergedFields.flatMap((field) => {
    const stated = parts.filter((part) => isStated(part, field));
    const [first] = stated;
    if (first === undefined) return [];
    const owners = isAdded(field) ? parts.filter((part) => hasAmount(part, field)) : stated;
    const differ = stated.some((part) => !isSameData(part[field], first[field]));
    if (owners.length < 2 || (!differ && !isAdded(field))) return [];
    return {
      field,
      varietyIds: owners.map(({ id }) => id),
      canBeAdded: isAdded(field) && owners.every((part) => amountOf(part, field) !== null),
      proposed: first.id,
    };
  });
}

/** Where each input of the merged variety comes from. */
export function mergedFrom(
  parts: readonly Variety[],
  field: MergedField,
  choices: MergeChoices,
): MergedFrom {
  const conflict = mergeConflicts(parts).find((each) => each.field === field);
  if (conflict !== undefined) {
    const chosen = choices[field] ?? conflict.proposed;
    if (chosen === SUM && conflict.canBeAdded) return { kind: 'sum' };
    const isPart = conflict.varietyIds.includes(chosen);
    return { kind: 'part', varietyId: isPart ? chosen : conflict.proposed };
  }
  const stated = parts.find((part) => isStated(part, field));
  if (stated !== undefined) return { kind: 'part', varietyId: stated.id };
  const hasHistory = parts.some(({ origins }) => origins[field]?.kind === 'history');
  return hasHistory ? { kind: 'history' } : { kind: 'part', varietyId: parts[0]?.id ?? '' };
}

/** The sum of an input over the parts that know it; `null` where it cannot be added. */
export function addedInput(
  parts: readonly Variety[],
  field: MergedField,
): Variety[MergedField] | null {
  const amounts = parts.flatMap((part) => amountOf(part, field) ?? []);
  if (!isAdded(field) || amounts.length === 0) return null;
  const total = textFromDecimal<DecimalText<never>>(sum(amounts.map(decimalFromText)));
  return field === 'nonSelected' ? { kind: 'amount', amountYuan: total } : total;
}

/** Whether a part has the input from a person or a table; what nobody has touched, and what follows a history, it has not. */
function isStated(part: Variety, field: MergedField): boolean {
  const origin: Origin | undefined = part.origins[field];
  if (origin?.kind === 'history') return false;
  const value = part[field];
  if (value === null || value === '') return false;
  if (field === 'shareGroup') return value !== 'general' || origin !== undefined;
  if (Array.isArray(value)) return value.length > 0;
  return isAdded(field) ? hasAmount(part, field) : true;
}

function hasAmount(part: Variety, field: MergedField): boolean {
  const amount = amountOf(part, field);
  if (amount === null) return field === 'nonSelected';
  return !decimalFromText(amount).isZero();
}

/** `null`: not known, or no plain amount. */
function amountOf(part: Variety, field: MergedField): DecimalText<string> | null {
  if (field === 'nonSelected') {
    return part.nonSelected.kind === 'amount' ? part.nonSelected.amountYuan : null;
  }
  const value = part[field];
  // What is added up and no spending is a quantity.
  return isAdded(field) ? (value as UnitsText | null) : null;
}

/** Quantities and amounts: those of two parts of one drug add up. */
function isAdded(field: MergedField): boolean {
  return varietyEntries[field].merged === 'added';
}
