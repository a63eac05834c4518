import { plainTextOf } from '../table/cell-text';
import { drugIdentity } from './drug-identity';

/** A name with something in brackets behind it. */
export interface BracketedName {
  readonly plain: string;
  readonly bracket: string;
}

/** 阿托伐他汀钙片(立普妥) as its two parts; `null` where nothing stands in brackets behind the name, or nothing before them. */
export function bracketedName(name: string): BracketedName | null {
  const [, plain = '', bracket = ''] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(plainTextOf(name)) ?? [];
  return plain === '' || bracket === '' ? null : { plain, bracket };
}

/** What a name is called in a variety of several names. */
export interface CommonName {
  readonly name: string;
  /** What the name says besides, where it may be a trade name; else empty. */
  readonly tradeName: string;
}

/**
 * By name, what it is called in a variety of all of these names: without its brackets, where another name has none or others
 * behind the same words; where the brackets hold another name of them, by that: 立普妥(阿托伐他汀钙片).
 */
export function commonNames(names: Iterable<string>): ReadonlyMap<string, CommonName> {
  const all = [...new Set(names)];
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    return new Map([[only, { name: only, tradeName: '' }]]);
  }
  const bare = new Map(
    all.filter((name) => bracketedName(name) === null).map((name) => [stemOf(name), name]),
  );
  const bracketed = all.flatMap((name) => {
    const parts = bracketedName(name);
    return parts === null ? [] : [{ ...parts, name, stem: stemOf(parts.plain) }];
  });
  const common = new Map<string, CommonName>(all.map((name) => [name, { name, tradeName: '' }]));
  for (const { name, plain, bracket, stem } of bracketed) {
    const inside = bare.get(stemOf(bracket));
    const outside = bare.get(stem) ?? (hasOther(bracketed, { name, stem }) ? plain : undefined);
    if (outside !== undefined) {
      common.set(name, { name: outside, tradeName: tradeNameIn(bracket) });
    } else if (inside !== undefined) {
      common.set(name, { name: inside, tradeName: tradeNameIn(plain) });
    }
  }
  return common;
}

function hasOther(
  bracketed: readonly { readonly name: string; readonly stem: string }[],
  { name, stem }: { readonly name: string; readonly stem: string },
): boolean {
  return bracketed.some((other) => other.stem === stem && stemOf(other.name) !== stemOf(name));
}

function stemOf(genericName: string): string {
  return drugIdentity({ genericName, dosageForm: '', batch: '' }).stem;
}

/** Words of forms, packs, salts, users and origin, and numbers: they tell products apart and are no trade names. */
const NO_TRADE_NAME =
  /[片粒剂丸液囊膜散膏栓贴霜袋瓶装型支包盒盐酸钠钾钙镁]|儿|成人|进口|国产|合资|[\d\p{Nl}]|^[ivx]+$/iu;

function tradeNameIn(text: string): string {
  return NO_TRADE_NAME.test(text) || text.length > LONGEST_TRADE_NAME ? '' : text;
}

const LONGEST_TRADE_NAME = 12;
