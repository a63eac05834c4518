import { PIECES, UNIT_WORDS } from './unit-words';

/** A piece of a specification's text. */
export type Token =
  /** A number with a measure: 20mg, 300IU, 0.9%, 8cm, 60揿. It says how strong a unit is, never how many there are. */
  | { readonly kind: 'strength' }
  /** A number with a unit's word: 7片. `word` is `PIECES` for 7s. */
  | { readonly kind: 'count'; readonly count: string; readonly word: string }
  | { readonly kind: 'number'; readonly count: string }
  /** A unit's word without a number. */
  | { readonly kind: 'unit'; readonly word: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'sign'; readonly sign: Sign };

export type Sign = '*' | '/' | ':' | '+' | ',' | '(' | ')';

const NUMBER = '\\d+(?:\\.\\d+)?';
const MEASURES =
  'kg|mg|μg|ug|mcg|ng|g|毫克|微克|千克|公斤|克|μl|ul|ml|l|毫升|微升|升|axaiu|iu|ku|mu|u|国际单位|单位|mmol|mol|meq|kcal|kj|mbq|gbq|mci|cm2|cm|mm|cfu|%|‰|揿|吸|喷|掀|泡|人份|小时';
const UNITS = UNIT_WORDS.filter((word) => word !== 'amp').join('|');
/** 包装 is no 包, 片剂 no 片. */
const UNIT = `(?:(?:${UNITS})(?![剂])|amp)(?<!包(?=装))`;

const PATTERNS = {
  strength: pattern(`${NUMBER}(?:[百千]?[万亿]|千|百)?(?:${MEASURES})(?![a-z\\d])`),
  count: pattern(`(${NUMBER})(${UNIT})装?`),
  pieces: pattern(`(${NUMBER})(?:'?s|t|#)(?![a-z\\d])`),
  number: pattern(`(${NUMBER})(?![a-z\\d.])`),
  each: pattern('每'),
  unit: pattern(`(${UNIT})装?`),
  sign: pattern('[*/:+,()]'),
  /** Letters and what is glued to them: B12, C16H17. */
  text: pattern("[a-z'][a-z\\d']*|[^\\d*/:+,()每]"),
} as const;

function pattern(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** A specification as it is compared: half-width, in lower case, with one sign for each meaning and without blanks. */
export function plainSpecification(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[×✕╳∗＊]|x(?=\s*[\d(])/g, '*')
      .replace(/[[【〔{]/g, '(')
      .replace(/[\]】〕}]/g, ')')
      .replace(/[;、。]/g, ',')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      // What each pack holds is a clause of its own: 50mg 每盒30片每箱200盒.
      .replace(/(?<=[a-z\d%\p{Script=Han}])\s*(?=每)/gu, ',')
      // A blank that stands for a sign: 10mg 7片.
      .replace(/(?<=[a-z%\p{Script=Han})])\s+(?=\d)/gu, '*')
      .replace(/(?<=[a-z]\d+)\s+(?=\d)/g, '*')
      // Two numbers side by side say nothing that is known.
      .replace(/(?<=\d)\s+(?=\d)/g, '?')
      .replace(/\s+/g, '')
  );
}

/** Cuts a text into tokens; `null` where it has something that is none. */
export function tokensOf(text: string): readonly Token[] | null {
  const plain = plainSpecification(text);
  const tokens: Token[] = [];
  let at = 0;
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(plain);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < plain.length) {
    const token = nextToken(take);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function nextToken(take: (form: RegExp) => RegExpExecArray | null): Token | null {
  if (take(PATTERNS.strength) !== null) return { kind: 'strength' };
  const counted = take(PATTERNS.count);
  if (counted !== null) return { kind: 'count', count: counted[1] ?? '', word: wordOf(counted[2]) };
  const pieces = take(PATTERNS.pieces);
  if (pieces !== null) return { kind: 'count', count: pieces[1] ?? '', word: PIECES };
  const number = take(PATTERNS.number);
  if (number !== null) return { kind: 'number', count: number[1] ?? '' };
  if (take(PATTERNS.each) !== null) return { kind: 'each' };
  const unit = take(PATTERNS.unit);
  if (unit !== null) return { kind: 'unit', word: wordOf(unit[1]) };
  const sign = take(PATTERNS.sign);
  if (sign !== null) return { kind: 'sign', sign: sign[0] as Sign };
  const text = take(PATTERNS.text);
  return text === null || text[0] === '?' ? null : { kind: 'text', text: text[0] };
}

function wordOf(word = ''): string {
  return word === 'amp' ? '安瓿' : word;
}
