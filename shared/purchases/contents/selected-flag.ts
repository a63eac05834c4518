import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawCell } from '../table/raw-table';
import { type FlagReading, readMarkWords } from './flag-words';
import { isNo, isYes } from './yes-no';

/** Ways to write nothing. */
const BLANKS: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '–', '/', '无']);

/**
 * What a flag cell says; `null` where it is blank. A plain yes or no answers the column's own question: under 是否中选 it
 * decides, under 是否集采 a yes only says that the drug is in volume-based procurement.
 */
export function readSelectedFlag(cell: RawCell | undefined, header: string): FlagReading | null {
  const text = plainText(cell).toLowerCase();
  if (BLANKS.has(text)) return null;
  return isYes(text) || isNo(text)
    ? readAnswer(isYes(text), questionOf(header))
    : readMarkWords(text);
}

type Question = 'selected' | 'inVbp' | 'none';

function readAnswer(isPositive: boolean, question: Question): FlagReading {
  switch (question) {
    case 'selected':
      return isPositive ? 'selected' : 'nonSelected';
    case 'inVbp':
      // What is not in volume-based procurement cannot have been selected in it.
      return isPositive ? 'inVbp' : 'nonSelected';
    case 'none':
      return 'unreadable';
  }
}

/** Headers that name a class of goods, and ask no question that yes or no would answer. */
const CLASSES: ReadonlySet<string> = new Set([
  '药品类别',
  '采购类别',
  '药品属性',
  '属性',
  'status',
]);

/**
 * What a column asks. Where its header is doubtful the answer is too; a column that a person chose under a word of his own is
 * taken for what he chose it for.
 */
function questionOf(header: string): Question {
  const { key } = normalizeHeader(header);
  if (SAYS_SELECTED.test(key)) return 'selected';
  if (CLASSES.has(key) || SAYS_NOT_SELECTED.test(key)) return 'none';
  return SPEAKS_OF_VBP.test(key) ? 'inVbp' : 'selected';
}

const SAYS_SELECTED = /(?<![非未不])(?:中选|中标|选中)|^selected$/;
/** 非中选标识: a yes may mean either. */
const SAYS_NOT_SELECTED = /(?:非|未|不)(?:中选|中标|选中)|落选|落标/;
const SPEAKS_OF_VBP = /集采|国采|带量|集中采购|vbp/;
