import { ONE } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { readCountedUnit } from '../purchases/contents/counted-unit';

/** What the unit in a header asks for: the power of ten by which its numbers are to be multiplied, or that they are percentages. */
export type HeaderUnit =
  | { readonly kind: 'times'; readonly tenthPower: number }
  | { readonly kind: 'percent' }
  /** A unit that would need a factor nobody has given, such as yuan per pack. */
  | { readonly kind: 'unusable' };

const PERCENT = /^(?:%|百分比|百分数|percent|percentage|pct)$/;
const PACK = /盒|箱|包装|件|pack|box|carton/;

/** Reads a header's unit in its normalised form. Words that name no unit, such as 年 or 含税, leave the number as it is. */
export function headerUnit(unit: string): HeaderUnit {
  if (PERCENT.test(unit)) return { kind: 'percent' };
  if (PACK.test(unit)) return { kind: 'unusable' };
  const read = readCountedUnit(unit);
  if (read.kind === 'unknown') return { kind: 'unusable' };
  return { kind: 'times', tenthPower: read.kind === 'known' ? read.tenthPower : 0 };
}

/**
 * A number below a header with a unit, as text that stands for itself: 1.2 below 万元 is 12000, 70 below % is 70%. Texts
 * that are no numbers stay as they are. `null` for what may mean two things: a bare number up to 1
 * below %, and 3万 below 万片.
 */
export function textWithoutHeader(text: string, unit: HeaderUnit): string | null {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || unit.kind === 'unusable') return text;
  if (unit.kind === 'times') {
    if (unit.tenthPower === 0) return text;
    return typed.writtenUnit !== ''
      ? null
      : textFromDecimal(typed.value.times(`1e${String(unit.tenthPower)}`));
  }
  if (typed.isPercent) return text;
  if (!typed.value.isZero() && typed.value.lte(ONE)) return null;
  return `${textFromDecimal(typed.value)}%`;
}
