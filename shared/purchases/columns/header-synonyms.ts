import { remembered } from '../../remembered';
import { readCountedUnit } from '../contents/counted-unit';
import { normalizeHeader } from '../table/header-text';
import { type HeaderField, headerSynonyms } from './header-words';

/** What a header says: its field, and how good its word is (0 is the best of that field). */
export interface HeaderMeaning {
  readonly field: HeaderField;
  readonly rank: number;
}

const meanings: ReadonlyMap<string, HeaderMeaning> = new Map(
  (Object.keys(headerSynonyms) as HeaderField[]).flatMap((field) =>
    headerSynonyms[field].map((word, rank): [string, HeaderMeaning] => [word, { field, rank }]),
  ),
);

const PREPARATION = /制剂|片|粒|丸|支|袋|贴|枚/;
const PACK = /盒|包装|箱/;
/** A unit written behind the name without brackets: 采购金额/万元. */
const BARE_UNIT = /^(.+?)(?:[/:,、_-](?:单位:?)?|单位:)([十百千万亿]*(?:元|盒|瓶|片|粒|支|袋).*)$/;

/** What a header means; `null` for one the program does not know. The unit tells packs from units. */
export const headerMeaning: (header: string) => HeaderMeaning | null = remembered((header) => {
  const { key, unit } = splitHeader(header);
  if (OTHER_THINGS.test(unit.replaceAll('销售包装', ''))) return null;
  const meaning =
    qualified(key, unit) ?? meanings.get(key) ?? sameMeaning(key) ?? priceMeaning(key, unit);
  if (meaning === null || !PREPARATION.test(unit) || PACK.test(unit)) return meaning;
  if (meaning.field === 'packs') return { ...meaning, field: 'units' };
  if (meaning.field === 'packPriceYuan') return { ...meaning, field: 'unitPriceYuan' };
  return meaning;
});

/** 金额(不含税), 数量(出库): the bracket says that something else is meant. */
const OTHER_THINGS =
  /不含税|无税|未税|税额|零售|批发|销售|售价|出库|退货|退库|领用|消耗|结存|库存|期初|期末|计划|申请|预算|调拨|报损|盘点/;
/** 金额(含税) and 数量(实收) are what 含税金额 and 实收数量 are. */
const QUALIFIERS = /^(?:含税|实收|验收|收货|入库|到货|合格|采购|购进|进货|进价|配送|供货|订单)$/;

function qualified(key: string, unit: string): HeaderMeaning | null {
  const word = unit.split(/[ ,，、/]/).find((part) => QUALIFIERS.test(part));
  return word === undefined ? null : (meanings.get(`${word}${key}`) ?? null);
}

/** 生产厂家/上市许可持有人: words that all mean one thing. */
function sameMeaning(key: string): HeaderMeaning | null {
  const parts = key.split(/[/、或]/);
  if (parts.length < 2) return null;
  const [first, ...others] = parts.map((part) => meanings.get(part));
  return first !== undefined && others.every((other) => other?.field === first.field)
    ? first
    : null;
}

/**
 * The power of ten by which a header says its numbers are counted: 4 for 万片 or 万元, -2 for 分. `null` for a unit that is
 * not known: its numbers may stand for anything.
 */
export function headerTenthPower(header: string): number | null {
  const unit = readCountedUnit(splitHeader(header).unit);
  if (unit.kind === 'unknown') return null;
  return unit.kind === 'known' ? unit.tenthPower : 0;
}

/** The unit of a header as it stands there. */
export function headerUnitText(header: string): string {
  return splitHeader(header).unit;
}

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
