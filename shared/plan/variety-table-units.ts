import { ONE } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';

/** What the unit in a header asks for: the power of ten by which its numbers are to be multiplied, or that they are percentages. */
export type HeaderUnit =
  | { readonly kind: 'times'; readonly tenthPower: number }
  | { readonly kind: 'percent' }
  /** A unit that would need a factor nobody has given, such as yuan per pack. */
  | { readonly kind: 'unusable' };

const PERCENT = /^(?:%|百分比|百分数|percent|percentage|pct)$/;
const PACK = /盒|箱|包装|件|pack|box|carton/;
const MULTIPLES: readonly (readonly [prefix: string, tenthPower: number])[] = [
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
];

/** Reads a header's unit in its normalised form. Words that name no unit, such as 年 or 含税, leave the number as it is. */
export function headerUnit(unit: string): HeaderUnit {
  if (PERCENT.test(unit)) return { kind: 'percent' };
  if (PACK.test(unit)) return { kind: 'unusable' };
  const multiple = unit.startsWith('百分')
    ? undefined
    : MULTIPLES.find(([prefix]) => unit.startsWith(prefix));
  return { kind: 'times', tenthPower: multiple?.[1] ?? 0 };
}

/**
 * A number below a header with a unit, as text that stands for itself: 1.2 below 万元 is 12000, 70 below % is 70%. Texts
 * that are no numbers stay as they are. `null` for a bare number up to 1 below %, which may mean two things.
 */
export function textWithoutHeader(text: string, unit: HeaderUnit): string | null {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || unit.kind === 'unusable') return text;
  if (unit.kind === 'times') {
    return unit.tenthPower === 0 || text.includes('万')
      ? text
      : textFromDecimal(typed.value.times(`1e${String(unit.tenthPower)}`));
  }
  if (typed.isPercent) return text;
  if (!typed.value.isZero() && typed.value.lte(ONE)) return null;
  return `${textFromDecimal(typed.value)}%`;
}
