import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawCell } from '../table/raw-table';
import { type FlagQuestion, questionOf, readLegend } from './flag-header';
import { type FlagReading, readMarkWords } from './flag-words';
import { isNo, isYes } from './yes-no';

/** Ways to write nothing. */
const BLANKS: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '–', '/', '无']);

/**
 * What a flag cell says; `null` where it is blank. A plain yes or no answers the column's own question: under 是否中选 it
 * decides, under 是否非中选 the other way round, and under 是否集采 a yes only says that the drug is in volume-based procurement. A
 * sign that the header explains (0是1否) is read as the word that it stands for.
 */
export function readSelectedFlag(cell: RawCell | undefined, header: string): FlagReading | null {
  const written = plainText(cell).toLowerCase();
  if (BLANKS.has(written)) return null;
  const { key, unit } = normalizeHeader(header);
  const text = explained(written.replace(/^([01])\.0$/, '$1'), readLegend(unit ?? ''));
  if (text === null) return 'unreadable';
  return isYes(text) || isNo(text) ? readAnswer(isYes(text), questionOf(key)) : readMarkWords(text);
}

/** What a sign stands for; below 1表示非中选 nobody says what 0 is, and below 1=是 it means what it always does. */
function explained(written: string, legend: ReadonlyMap<string, string> | null): string | null {
  const word = legend?.get(written);
  if (legend === null || word !== undefined || !/^[0-9a-z√✓✔×]$/.test(written))
    return word ?? written;
  const isPlain = Array.from(legend).every(([sign, means]) =>
    isYes(sign) ? saysYes(means) : isNo(sign) && saysNo(means),
  );
  return isPlain ? written : null;
}

function saysYes(word: string): boolean {
  return isYes(word) || readMarkWords(word) === 'selected';
}

function saysNo(word: string): boolean {
  return isNo(word) || readMarkWords(word) === 'nonSelected';
}

function readAnswer(isPositive: boolean, question: FlagQuestion): FlagReading {
  switch (question) {
    case 'selected':
      return isPositive ? 'selected' : 'nonSelected';
    case 'nonSelected':
      return isPositive ? 'nonSelected' : 'selected';
    case 'inVbp':
      return isPositive ? 'inVbp' : 'outsideVbp';
    case 'none':
      return 'unreadable';
  }
}
