import { decimalText } from '../decimal/decimal-text';
import type { Variety } from './plan';
import { type EntryKind, varietyEntries, type VarietyField } from './variety-entries';

/** What an input is while nobody has said it: nothing reported, nothing bought, the rest not known. */
const BLANKS: Readonly<Record<EntryKind, Variety[VarietyField]>> = {
  name: '',
  text: '',
  units: decimalText('0'),
  optionalUnits: null,
  count: null,
  shareGroup: 'general',
  ratio: null,
  positiveRatio: null,
  price: null,
  spending: { kind: 'amount', amountYuan: decimalText('0') },
  products: [],
};

// Each field with the blank of its own kind.
const BLANK_ENTRIES = Object.fromEntries(
  Object.entries(varietyEntries).map(([field, { kind }]) => [field, BLANKS[kind]]),
) as Pick<Variety, VarietyField>;

/** A variety of which nothing is said yet; it becomes one by its name. */
export function blankVariety(id: string): Variety {
  return { id, ...BLANK_ENTRIES, origins: {}, monthly: [] };
}
