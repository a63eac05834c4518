/** Words for one acid. Source: pharmacopoeia names; the first one is the usual. */
const ACIDS: readonly (readonly string[])[] = [
  ['盐酸', '氢氯酸'],
  ['硫酸氢'],
  ['硫酸'],
  ['磷酸二氢'],
  ['磷酸氢'],
  ['磷酸'],
  ['重酒石酸', '酒石酸氢'],
  ['酒石酸'],
  ['枸橼酸', '柠檬酸'],
  ['马来酸', '顺丁烯二酸'],
  ['富马酸', '反丁烯二酸'],
  ['甲磺酸', '甲烷磺酸'],
  ['苯磺酸'],
  ['甲苯磺酸', '对甲苯磺酸'],
  ['氢溴酸'],
  ['醋酸', '乙酸'],
  ['琥珀酸', '丁二酸'],
  ['硝酸'],
  ['乳酸'],
  ['草酸'],
  ['门冬氨酸', '天门冬氨酸'],
  ['双羟萘酸'],
  ['苹果酸'],
  ['葡萄糖酸'],
];

const USUAL = new Map(
  ACIDS.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])),
);
const LONGEST_FIRST = Array.from(USUAL.keys()).sort((left, right) => right.length - left.length);
const ANY_ACID = LONGEST_FIRST.join('|');
const AT_END = new RegExp(`^(.{2,}?)(?:(${ANY_ACID})盐|\\((${ANY_ACID})盐?\\))$`);
const AT_START = new RegExp(`^(${ANY_ACID})(.+)$`);
const METAL_SALT =
  /^(.{2,}?)(?:\((钠|钾|钙|镁|锌|铝|铋|铁|铵)盐?\)|(钠|钾|钙|镁|锌|铝|铋|铁|铵)盐)$/;
const METAL = /^(.{2,}?)\(?(钠|钾|钙|镁|锌|铝|铋|铁|铵)盐?\)?$/;

/** 二甲双胍盐酸盐 as 盐酸二甲双胍, 柠檬酸 as 枸橼酸, 阿托伐他汀钙盐 as 阿托伐他汀钙: one salt, written in one way. */
export function usualSalt(name: string): string {
  const atEnd = AT_END.exec(name);
  const [, base, acid, bracketed] = atEnd ?? [];
  const found = acid ?? bracketed;
  if (base !== undefined && found !== undefined && !AT_START.test(base)) {
    return `${USUAL.get(found) ?? found}${base}`;
  }
  const atStart = AT_START.exec(name);
  if (atStart !== null) {
    const [, first = '', rest = ''] = atStart;
    return `${USUAL.get(first) ?? first}${rest}`;
  }
  return name.replace(
    METAL_SALT,
    (_, base: string, bracketed?: string, plain?: string) => `${base}${bracketed ?? plain ?? ''}`,
  );
}

/** A name without its salt, and the salt; an empty one where the name says none. */
export function splitSalt(name: string): { readonly base: string; readonly salt: string } {
  const atStart = AT_START.exec(name);
  const [, acid = '', afterAcid = name] = atStart ?? [];
  const metal = METAL.exec(afterAcid);
  const [, base = afterAcid, metalName = ''] = metal ?? [];
  return { base, salt: `${acid}${metalName}` };
}
