import { remembered } from '../../../remembered';

/** How large a thing a unit's word names: a piece, what holds pieces or is filled, a box, a bundle of boxes. */
export type UnitSize = 'piece' | 'vessel' | 'sheet' | 'box' | 'bundle';

const WORDS: Readonly<Record<UnitSize, string>> = {
  piece: '片 粒 丸 颗 枚 贴 张 块',
  vessel: '安瓿 笔芯 支 瓶 袋 包 管 只 个 筒 罐 听 桶 amp',
  /** Holds pieces or vessels, and is never sold as a drug's own unit. */
  sheet: '板 托 盘',
  box: '小盒 盒',
  bundle: '中盒 大盒 中包 大箱 条 提 组 扎 箱 件',
};

/** The word of pieces that a text counts by a letter or a sign: 7's, 12T, 24#. */
export const PIECES = 's';

const SIZES: ReadonlyMap<string, UnitSize> = new Map(
  (Object.keys(WORDS) as UnitSize[]).flatMap((size) =>
    WORDS[size].split(' ').map((word): [string, UnitSize] => [word, size]),
  ),
);

/** What a word names; `null` for a word that is no unit's. */
export function unitSize(word: string): UnitSize | null {
  return word === PIECES ? 'piece' : (SIZES.get(word) ?? null);
}

/** All words, those that begin with another one first. */
export const UNIT_WORDS: readonly string[] = Array.from(SIZES.keys()).sort(
  (left, right) => right.length - left.length,
);

/** Whether a word is that of a single preparation unit, so that a quantity of it counts units: 支, not 盒 or 板. */
export function isPreparationUnit(word: string): boolean {
  const size = unitSize(word);
  return size === 'piece' || size === 'vessel';
}

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['box', '盒'],
  ['bottle', '瓶'],
  ['bag', '袋'],
  ['tablet', '片'],
  ['tab', '片'],
  ['capsule', '粒'],
  ['cap', '粒'],
  ['tube', '管'],
]);
const COUNTED = /^([十百千万亿]+)?(.+)$/;
const TENTH_POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
]);

/** The unit in which a quantity is counted. */
export interface BoughtUnit {
  readonly word: string;
  /** 4 for 万片: each of them is ten thousand. */
  readonly tenthPower: number;
}

/** Reads what a unit column or a header's bracket says: 盒, 瓶装, 万片, Box. `null` for what is no unit the program knows. */
export const readBoughtUnit: (text: string) => BoughtUnit | null = remembered((text) => {
  const plain = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/(?<=.)装$/, '');
  const [, power = '', rest = ''] = COUNTED.exec(plain) ?? [];
  const tenthPower = power === '' ? 0 : TENTH_POWERS.get(power);
  const word = ENGLISH.get(rest.replace(/e?s$/, '')) ?? ENGLISH.get(rest) ?? rest;
  return tenthPower === undefined || unitSize(word) === null ? null : { word, tenthPower };
});
