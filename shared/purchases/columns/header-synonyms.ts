import { remembered } from '../../remembered';
import { readCountedUnit } from '../contents/counted-unit';
import { isFlagHeader, isFlagQualifier } from '../contents/flag-header';
import { readQualifier } from '../contents/header-qualifier';
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
/** A unit written beside the name without brackets: 采购金额/万元, 采购金额万元, 采购金额/万. */
const BARE_UNITS = [
  /^(?<name>.+?)(?:[/:,、_-](?:单位:?)?|单位:)(?<unit>[十百千万亿]*(?:元|盒|瓶|片|粒|支|袋).*)$/,
  /^(?<name>.+?)(?<unit>[十百千万亿]+元)$/,
  /^(?<unit>[十百千万亿]+元)(?<name>.+)$/,
  /^(?<name>.+?)[/:,、_-](?<unit>[十百千万亿]+)$/,
];

/** What a header means; `null` for one the program does not know. The unit tells packs from units. */
export const headerMeaning: (header: string) => HeaderMeaning | null = remembered((header) => {
  const { key, unit } = splitHeader(header);
  const meaning = qualified(key, unit) ?? bareMeaning(key, unit);
  if (meaning === null || !isUnderstood(meaning.field, unit)) return null;
  const isOfUnits = PREPARATION.test(unit) || readQualifier(unit) === 'smallestUnit';
  if (!isOfUnits || PACK.test(unit)) return meaning;
  if (meaning.field === 'packs') return { ...meaning, field: 'units' };
  if (meaning.field === 'packPriceYuan') return { ...meaning, field: 'unitPriceYuan' };
  return meaning;
});

/** A column's word that is known, beside words that are not understood, or say that something else is meant. */
export interface OddlyQualified {
  readonly field: HeaderField;
  readonly qualifier: string;
  /** Whether it is known that something else than a purchase is meant: 累计, 去年, 不含税. */
  readonly isOther: boolean;
}

/** What keeps a header from being taken for what its word says: 采购金额(W), 采购数量(累计). `null` where nothing does. */
export function oddlyQualified(header: string): OddlyQualified | null {
  const { key, unit } = splitHeader(header);
  const meaning = bareMeaning(key, unit);
  if (meaning === null || unit === '' || isUnderstood(meaning.field, unit)) return null;
  const isNumber = NUMBERS.has(meaning.field);
  if (!isNumber && meaning.field !== 'selectedFlag') return null;
  const isOther = isNumber && readQualifier(unit) === 'otherThing';
  return { field: meaning.field, qualifier: unit, isOther };
}

function bareMeaning(key: string, unit: string): HeaderMeaning | null {
  return (
    meanings.get(key) ?? sameMeaning(key) ?? priceMeaning(key, unit) ?? flagMeaning(key) ?? null
  );
}

function flagMeaning(key: string): HeaderMeaning | null {
  return isFlagHeader(key)
    ? { field: 'selectedFlag', rank: headerSynonyms.selectedFlag.length }
    : null;
}

const NUMBERS: ReadonlySet<HeaderField> = new Set([
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'returnedPacks',
  'returnedAmountYuan',
]);

/** 元/盒: of a price, whatever the column is called. */
const PER_PACK = /[元圆角分][/∕每]\p{Script=Han}/u;

/** Whether all that stands beside the word of a field leaves it what it says. */
function isUnderstood(field: HeaderField, unit: string): boolean {
  if (unit === '') return true;
  if (field === 'selectedFlag') return isFlagQualifier(unit);
  const qualifier = readQualifier(unit);
  if (field === 'packUnit' && /金额|货币|币种/.test(unit)) return false;
  if ((field === 'amountYuan' || field === 'returnedAmountYuan') && PER_PACK.test(unit))
    return false;
  return qualifier !== 'otherThing' && (qualifier !== 'unknown' || !NUMBERS.has(field));
}

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
  const bare = meanings.has(key) ? null : bareUnit(key);
  return {
    key: bare?.name ?? key,
    unit: [bare?.unit ?? '', unit ?? '']
      .join(' ')
      .trim()
      .replace(/^单位:?/, ''),
  };
}

function bareUnit(key: string): { readonly name: string; readonly unit: string } | null {
  for (const form of BARE_UNITS) {
    const { name = '', unit = '' } = form.exec(key)?.groups ?? {};
    if (name !== '' && (form === BARE_UNITS[0] || meanings.has(name))) return { name, unit };
  }
  return null;
}

/** Words that say something only together with their unit, such as 中选价(元/盒) and 价格(元/片). */
function priceMeaning(key: string, unit: string): HeaderMeaning | null {
  const isPrice = ['价格', '中选价', '中选价格', '入库价格'].includes(key);
  return isPrice && (PREPARATION.test(unit) || PACK.test(unit))
    ? { field: 'packPriceYuan', rank: headerSynonyms.packPriceYuan.length }
    : null;
}
