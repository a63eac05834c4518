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
