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

export function plainTextOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(BETWEEN_HAN, '');
}
