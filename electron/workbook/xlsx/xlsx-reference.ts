import { columnLetters } from '../../../shared/purchases/table/raw-table';
import { wordOf } from '../xml/xml-bytes';

/** `<c r="AB` with the letters of a column, as two words. */
const START = wordOf('<c r');
const LETTERS = Int32Array.from({ length: 702 }, (_, column) =>
  wordOf(`="${columnLetters(column)}`),
);
const ONE_LETTER = 0xffffff;

/** Where the row's number stands in a cell that begins with its reference to this column; -1 where it does not. */
export function endOfLetters(words: DataView, at: number, column: number): number {
  if (words.getInt32(at, true) !== START) return -1;
  const others = words.getInt32(at + 4, true) ^ (LETTERS[column] ?? 0);
  if (column < 26) return (others & ONE_LETTER) === 0 ? at + 7 : -1;
  return others === 0 ? at + 8 : -1;
}
