import type { DecimalText } from '../../shared/decimal/decimal-text';
import {
  formatPrice,
  formatRatio,
  formatUnits,
  formatYuan,
  type Language,
} from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { Variety } from '../../shared/plan/plan';
import { type CellField, type EntryKind, kindOf } from '../../shared/plan/variety-entries';

/** How numbers of a kind are written; those of other kinds stand as they are. */
const FORMATS: Readonly<
  Partial<Record<EntryKind, (text: DecimalText<never>, language: Language) => string>>
> = { units: formatUnits, optionalUnits: formatUnits, price: formatPrice, ratio: formatRatio };

/** An input in words; `null` where nothing is said, or where a fixed demand says it. */
export function entryWords(
  variety: Variety,
  field: CellField,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string | null {
  const value = variety[field];
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') {
    return value.kind === 'amount' ? formatYuan(value.amountYuan, language) : null;
  }
  if (field === 'shareGroup') return messages.desk.shareGroups[variety.shareGroup];
  const format = FORMATS[kindOf(field)];
  // What has a format is decimal text.
  return format === undefined ? value : format(value as DecimalText<never>, language);
}
