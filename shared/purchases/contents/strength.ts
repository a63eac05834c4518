import { Decimal, ONE } from '../../decimal/decimal';

/** What a unit of a drug contains, as far as its specification says it. */
export interface Strength {
  /** One content for each active substance, in the text's order: 5mg/10mg has two. */
  readonly contents: readonly Content[];
  /** Contents in brackets: parts of a whole, or the same in another measure. */
  readonly bracketed: readonly Content[];
  /** 2:1, the proportion of a compound's substances; empty where none is written. */
  readonly proportion: string;
}

/** Masses count in milligrams, activities in international units, solutions in millilitres × percent. */
export interface Content {
  readonly value: Decimal;
  readonly measure: 'mass' | 'activity' | 'solution';
}

/**
 * Reads the content of one unit from a specification: 20mg*7片/盒 → 20 mg, 5ml:1g*5支 → 1 g, 100IU/ml*3ml → 300 IU. A
 * volume alone says nothing of a content, and neither does a spray's dose. `null` where nothing is readable.
 */
export function readStrength(text: string): Strength | null {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace(SIGNS, '*');
  const spelled = plain.replace(SHARED_UNIT, '$1$3/$2$3');
  const contents = contentsOf(spelled.replace(BRACKETED, ''));
  const isUnclear = DOSES.test(plain) || contents.some(({ value }) => !value.gt(0));
  if (isUnclear || contents.length === 0) return null;
  const brackets = [...spelled.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  return {
    contents,
    bracketed: brackets.flatMap(contentsOf),
    proportion: brackets.find((part) => PROPORTION.test(part)) ?? '',
  };
}

/** The x of AXaIU is no sign. */
const SIGNS = /[×✕╳∗＊]|(?<![a-z])x|x(?![a-z])/g;
const BRACKETED = /[([【]([^()[\]【】]*)[)\]】]/g;
const UNIT = 'kg|mg|μg|ug|mcg|ng|g|毫克|微克|千克|克|ml|l|毫升|升|axaiu|iu|u|国际单位|单位';
const NUMBER = '\\d+(?:\\.\\d+)?';
const QUANTITY = new RegExp(
  `(?<![\\d.a-z])(${NUMBER})([千百]?[万亿]|千|百)?(${UNIT})(?![a-z])`,
  'g',
);
/** 50/500μg: the first number shares the second one's unit. */
const SHARED_UNIT = new RegExp(`(?<![\\d.a-z])(${NUMBER})/(${NUMBER})(${UNIT})(?![a-z])`, 'g');
const PER_ML = /\/(?:ml|毫升)/;
const PERCENT = new RegExp(`(${NUMBER})%`);
const PROPORTION = new RegExp(`^${NUMBER}(?::${NUMBER})+$`);
/** Sprays and inhalers hold a number of doses: the text does not say whether a unit is one of them. */
const DOSES = /\d(?:揿|吸|喷|泡)/;

interface Amount {
  readonly value: Decimal;
  readonly measure: 'mass' | 'activity' | 'volume';
}

function contentsOf(text: string): readonly Content[] {
  const amounts = [...text.matchAll(QUANTITY)].map(amountOf);
  const volumes = amounts.filter(({ measure }) => measure === 'volume');
  const contents = amounts.flatMap(({ value, measure }): Content[] =>
    measure === 'volume' ? [] : [{ value, measure }],
  );
  if (PER_ML.test(text)) return concentrated(contents, volumes);
  const percent = new Decimal(PERCENT.exec(text)?.[1] ?? '0');
  const [volume] = volumes;
  if (contents.length > 0 || volume === undefined || percent.isZero()) return contents;
  return volumes.length === 1 ? [{ value: volume.value.times(percent), measure: 'solution' }] : [];
}

/** A content for each millilitre needs one volume that is filled in. */
function concentrated(
  contents: readonly Content[],
  volumes: readonly Amount[],
): readonly Content[] {
  const [volume, ...further] = volumes;
  if (volume === undefined || further.length > 0) return [];
  return contents.map(({ value, measure }) => ({ value: value.times(volume.value), measure }));
}

function amountOf([, digits = '', power = '', unit = '']: RegExpMatchArray): Amount {
  const { factor, measure } = UNITS.get(unit) ?? { factor: ONE, measure: 'activity' };
  const value = new Decimal(digits).times(factor);
  return { value: value.times(`1e${String(tenthPower(power))}`), measure };
}

function tenthPower(word: string): number {
  return Array.from(word).reduce((sum, sign) => sum + (POWERS.get(sign) ?? 0), 0);
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

const UNITS: ReadonlyMap<string, Pick<Amount, 'measure'> & { readonly factor: Decimal }> = new Map([
  ...unitsOf('mass', '1000000', ['kg', '千克']),
  ...unitsOf('mass', '1000', ['g', '克']),
  ...unitsOf('mass', '1', ['mg', '毫克']),
  ...unitsOf('mass', '0.001', ['μg', 'ug', 'mcg', '微克']),
  ...unitsOf('mass', '0.000001', ['ng']),
  ...unitsOf('volume', '1', ['ml', '毫升']),
  ...unitsOf('volume', '1000', ['l', '升']),
]);

function unitsOf(
  measure: Amount['measure'],
  factor: string,
  words: readonly string[],
): readonly (readonly [string, Pick<Amount, 'measure'> & { readonly factor: Decimal }])[] {
  return words.map((word) => [word, { measure, factor: new Decimal(factor) }]);
}
