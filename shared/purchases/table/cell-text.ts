import type { RawCell } from './raw-table';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const HAN = '\\p{Script=Han}';
const BETWEEN_HAN = new RegExp(`(?<=${HAN})\\s+(?=${HAN})`, 'gu');

/**
 * A cell's text as it is compared and kept: full-width letters made half-width, no invisible characters, blanks
 * collapsed, and none between Chinese characters.
 */
export function plainText(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' ? '' : plainTextOf(cell.text);
}

/** What is neither changed nor left out: most texts hold nothing else. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

export function plainTextOf(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(BETWEEN_HAN, '');
}

/** What decoders put in the place of bytes that stand for no character. */
const UNKNOWN_CHARACTER = '\ufffd';

/** Whether a text has characters that the file's encoding does not know. */
export function isUndecoded(cell: RawCell): boolean {
  return cell.kind === 'text' && cell.text.includes(UNKNOWN_CHARACTER);
}
