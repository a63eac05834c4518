import { type HeaderField, headerSynonyms } from './header-words';

/** What a header says: its field, and how good its word is (0 is the best of that field). */
export interface HeaderMeaning {
  readonly field: HeaderField;
  readonly rank: number;
}

const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BRACKETED = /[([{【〔〈]([^()[\]{}【】〔〕〈〉]*)[)\]}】〕〉]/g;

/**
 * A header as it is compared: full-width letters made half-width, without blanks, line breaks, zero-width characters
 * and bracketed parts, in lower case. The bracketed part is kept as the unit.
 */
export function normalizeHeader(header: string): {
  readonly key: string;
  readonly unit: string | null;
} {
  const plain = header.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const units = [...plain.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  const key = plain.replace(BRACKETED, '').replace(/^[*※]+|[*※:]+$/g, '');
  return { key, unit: units.length === 0 ? null : units.join(' ') };
}

const meanings: ReadonlyMap<string, HeaderMeaning> = new Map(
  (Object.keys(headerSynonyms) as HeaderField[]).flatMap((field) =>
    headerSynonyms[field].map((word, rank): [string, HeaderMeaning] => [word, { field, rank }]),
  ),
);

const PREPARATION = /制剂|片|粒|丸|支|袋|贴|枚/;
const PACK = /盒|包装|箱/;
/** A unit written behind the name without brackets: 采购金额/万元. */
const BARE_UNIT = /^(.+?)[/:,、_-](?:单位:?)?([千万亿]*(?:元|盒|瓶|片|粒|支|袋).*)$/;

/** What a header means; `null` for one the program does not know. The unit tells packs from units. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const { key, unit } = splitHeader(header);
  const meaning = meanings.get(key) ?? priceMeaning(key, unit);
  if (meaning === null || !PREPARATION.test(unit) || PACK.test(unit)) return meaning;
  if (meaning.field === 'packs') return { ...meaning, field: 'units' };
  if (meaning.field === 'packPriceYuan') return { ...meaning, field: 'unitPriceYuan' };
  return meaning;
}

/** The power of ten by which a header says its numbers are counted: 4 for 万片 or 万元. */
export function headerTenthPower(header: string): number {
  const [sign = ''] = /^[千百]?[万亿]|^千/.exec(splitHeader(header).unit) ?? [];
  return TENTH_POWERS.get(sign) ?? 0;
}

const TENTH_POWERS: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
]);

function splitHeader(header: string): { readonly key: string; readonly unit: string } {
  const { key, unit } = normalizeHeader(header);
  const bare = meanings.has(key) ? null : BARE_UNIT.exec(key);
  const named = bare === null ? key : (bare[1] ?? '');
  return { key: named, unit: (unit ?? bare?.[2] ?? '').replace(/^单位:?/, '') };
}

/** Words that say something only together with their unit, such as 中选价(元/盒) and 价格(元/片). */
function priceMeaning(key: string, unit: string): HeaderMeaning | null {
  const isPrice = ['价格', '中选价', '中选价格', '入库价格'].includes(key);
  return isPrice && (PREPARATION.test(unit) || PACK.test(unit))
    ? { field: 'packPriceYuan', rank: headerSynonyms.packPriceYuan.length }
    : null;
}
