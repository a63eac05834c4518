import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';

export type SelectedFlag = 'selected' | 'nonSelected';

const NO: ReadonlySet<string> = new Set(['否', 'n', 'no', '0', '×', 'x', 'f', 'false', '✗', '✘']);
const YES: ReadonlySet<string> = new Set(['是', 'y', 'yes', '1', '√', '✓', '✔', 't', 'true', '对']);
/** Ways to write nothing. */
const BLANKS: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '–', '/', '无']);
/** 可替代药品 is another drug that could be used instead: neither one nor the other. */
const OTHER_WORDS = /替代/;
const NO_WORDS = /(?:非|未|不|没有?)(?:中选|集采|国采|带量)|落选|non-?selected|not ?selected/;
const YES_WORDS = /中选|集采|国采|带量|主供|备供|^selected$/;

/** What a flag cell says; `null` where it is blank, `unreadable` where its words are not known. */
export function readSelectedFlag(cell: RawCell | undefined): SelectedFlag | 'unreadable' | null {
  const text = plainText(cell).toLowerCase();
  if (BLANKS.has(text)) return null;
  if (OTHER_WORDS.test(text)) return 'unreadable';
  if (NO.has(text) || NO_WORDS.test(text)) return 'nonSelected';
  return YES.has(text) || YES_WORDS.test(text) ? 'selected' : 'unreadable';
}

const NAME_MARK = /[([【〔]\s*((?:非|未|不)?中选|落选)(?:产品|药品)?\s*[)\]】〕]/;

/** Takes the mark out of a name that carries one: 阿托伐他汀钙片(非中选). */
export function splitNameMark(name: string): {
  readonly name: string;
  readonly mark: SelectedFlag | null;
} {
  const found = NAME_MARK.exec(name);
  if (found === null) return { name, mark: null };
  const mark = found[1] === '中选' ? 'selected' : 'nonSelected';
  return { name: name.replace(NAME_MARK, '').trim(), mark };
}

const PASSED: ReadonlySet<string> = new Set(['是', 'y', 'yes', '1', '√', '✓', '✔', 'true', '过评']);
const PASSED_WORDS = /^(?:已|视同)?(?:通过|过评)|一致性评价|原研|参比/;
const NOT_PASSED = /未|不|非|否|没/;

/**
 * Whether a line's product is known to have passed the consistency evaluation. Reference and originator products count
 * as passed; what is unknown does not: an exemption is never presumed.
 */
export function hasPassed(cell: RawCell | undefined): boolean {
  const text = plainText(cell).toLowerCase();
  if (NOT_PASSED.test(text)) return false;
  return PASSED.has(text) || PASSED_WORDS.test(text);
}
