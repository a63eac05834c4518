import { Decimal, ONE } from '../../decimal/decimal';

/** What a specification text says of a pack's content. */
export type PackContent =
  /** Counted in words: 20mg*7片/盒. */
  | { readonly kind: 'counted'; readonly factor: Decimal; readonly unit: string }
  /** A single container, whose numbers are its strength: 100ml:5mg, 250ml/瓶. */
  | { readonly kind: 'single'; readonly unit: string }
  | { readonly kind: 'silent' };

const COUNT_WORDS = '片|粒|丸|颗|袋|包|支|枚|瓶|贴|板|管|只';
const UNIT_WORD = new RegExp(`^(?:${COUNT_WORDS})$`);
/** Words of things that hold units; they multiply, but are never the unit while a smaller one is named. */
const HOLDERS: ReadonlySet<string> = new Set(['板', '袋', '包', '瓶']);
const COUNTED = new RegExp(`(?<![\\d.a-z])(\\d+)(${COUNT_WORDS})`, 'g');
/** A whole number, or one counted in pieces: 7S, 7T, 7's. */
const BARE = /^(\d+)(?:'?s|t)?$/;
/** A blank that stands for a sign: 10mg 7片. */
const SIGN_BLANK = /(?<=[a-z])\s+(?=\d)/g;
const SIGNS = /[×✕╳∗＊x]/g;
const COLON_STRENGTH = /\d(?:[a-z]+|[万]?单位)?:\d/;
const SINGLE = new RegExp(`/(${COUNT_WORDS})(?:$|[*,;])`);

/**
 * Reads how many minimum preparation units a pack holds: the product of every whole number that a counting word follows,
 * and of bare factors (15mg*2*14片 → 28). Numbers with a measure (mg, ml, 单位 …) are strengths and never count.
 * Source: domain 8.4.
 */
export function readPackContent(text: string): PackContent {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SIGNS, '*')
    .replace(SIGN_BLANK, '*')
    .replace(/\s+/g, '');
  const counts: string[] = [];
  const words: string[] = [];
  for (const [position, segment] of plain.split(/[*;,、()[\]+]/).entries()) {
    const [content = ''] = segment.split('/');
    const bare = position > 0 ? BARE.exec(content)?.[1] : undefined;
    if (bare !== undefined) counts.push(bare);
    for (const [, count = '', word = ''] of content.matchAll(COUNTED)) {
      counts.push(count);
      words.push(word);
    }
  }
  const factor = counts.reduce((product, count) => product.times(new Decimal(count)), ONE);
  if (counts.length > 0 && factor.gt(0)) return { kind: 'counted', factor, unit: smallest(words) };
  const single = SINGLE.exec(plain)?.[1];
  if (single !== undefined) return { kind: 'single', unit: single };
  return COLON_STRENGTH.test(plain) ? { kind: 'single', unit: '' } : { kind: 'silent' };
}

/** Whether a pack unit's word is itself that of a single preparation unit: bought by the 支, not by the 盒. */
export function isPreparationUnit(word: string): boolean {
  return UNIT_WORD.test(word) && word !== '板';
}

function smallest(words: readonly string[]): string {
  return words.find((word) => !HOLDERS.has(word)) ?? words[0] ?? '';
}
