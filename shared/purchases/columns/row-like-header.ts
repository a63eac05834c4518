import { plainText } from '../table/cell-text';
import type { RawRow } from '../table/raw-table';

const MOST_WORDS = 6;
const LONGEST_WORD = 12;
const NUMBER = /^[\d.,:/-]+$/;

/** The first words of the row with most texts that are no numbers, to say what was seen where no header was found. */
export function rowLikeHeader(rows: readonly RawRow[]): string {
  const texts = rows.map(({ cells }) =>
    cells.map(plainText).filter((text) => text !== '' && !NUMBER.test(text)),
  );
  const most = texts.reduce<readonly string[]>(
    (best, next) => (next.length > best.length ? next : best),
    [],
  );
  const words = most.slice(0, MOST_WORDS).map((text) => text.slice(0, LONGEST_WORD));
  return `${words.join('、')}${most.length > MOST_WORDS ? '…' : ''}`;
}
