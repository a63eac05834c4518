import { UNIT_WORDS } from './specification/unit-words';

/** What the unit beside a name says its numbers are counted in. */
export type CountedUnit =
  /** No unit: a year, 含税, a remark. */
  | { readonly kind: 'none' }
  /** The number times ten to this power is in yuan, or in what is counted: 4 for 万元 and 万片, -2 for 分. */
  | { readonly kind: 'known'; readonly tenthPower: number }
  /** A unit the program does not know, such as 美元 or 公斤. */
  | { readonly kind: 'unknown' };

/** Stands behind a power of ten that may be meant for money or for packs, and is no unit therefore: 单位：万. */
export const UNSAID = '?';

const POWERS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
]);
const POWER = '[十百千万亿]*';
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 0],
  ['圆', 0],
  ['rmb', 0],
  ['cny', 0],
  ['yuan', 0],
  ['¥', 0],
  ['角', -1],
  ['分', -2],
]);
const COUNTED = `(?:${UNIT_WORDS.join('|')}|最小[制剂销售使用包装]*(?:单位|规格)?|[制剂销售包装]+单位|包装)`;
const COUNTS = `${COUNTED}(?:[/、,和或]+${COUNTED})*`;
const MONEY_FORM = new RegExp(
  `^(?:人民币)?(${POWER})(${Array.from(MONEY.keys()).join('|')})(?:人民币)?(?:/(${POWER})${COUNTS})?$`,
);
const COUNT_FORM = new RegExp(`^(${POWER})(?:${COUNTS})?$`);
/** Signs of a unit or a factor, be it one that nobody knows. */
const SPEAKS_OF_UNIT = new RegExp(
  `[元圆币镑$€£]|^[十百千万亿]|[分角厘毛打]$|美|港|usd|hkd|eur|公斤|千克|[吨升]|^(?:kg|g|mg|ml|l|k|m|w|ddds?)$|^[×x*÷/]\\d|[乘除]以?[\\d一十百千万]|倍$|${UNIT_WORDS.filter((word) => word.length === 1 && !'个张块条提组件只'.includes(word)).join('|')}`,
);

/** Reads what a header has in brackets, in its normalised form. Each word is read whole: a part of it never decides. */
export function readCountedUnit(text: string): CountedUnit {
  const units = text.split(/[\s,;]+/).map(readWord);
  if (units.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const powers = units.flatMap((unit) => (unit.kind === 'known' ? [unit.tenthPower] : []));
  const [power, ...others] = Array.from(new Set(powers));
  if (power === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'unknown' } : { kind: 'known', tenthPower: power };
}

function readWord(word: string): CountedUnit {
  const unit = word.replace(/^(?:(?:计价|计量|金额|数量)?单位:?|按)/, '').replace(/:$/, '');
  if (unit === '') return { kind: 'none' };
  const [, money, name = '', per = ''] = MONEY_FORM.exec(unit) ?? [];
  if (money !== undefined) {
    return known(POWERS.get(money), MONEY.get(name), POWERS.get(per));
  }
  const [, power] = COUNT_FORM.exec(unit) ?? [];
  if (power !== undefined) return known(POWERS.get(power), 0, 0);
  return SPEAKS_OF_UNIT.test(unit) ? { kind: 'unknown' } : { kind: 'none' };
}

function known(power?: number, name?: number, per?: number): CountedUnit {
  return power === undefined || name === undefined || per === undefined
    ? { kind: 'unknown' }
    : { kind: 'known', tenthPower: power + name - per };
}
