import { displayWidth } from '../../../shared/i18n/display-width';

const LINE_HEIGHT_POINTS = 16.5;
/** Letters are not all of one width: a line that is full by the count may need another. */
const SPARE = 1.1;
/** What is wider than this stands in sentences; a name or a number is never broken. */
const LEAST_PROSE = 20;

/** How many lines a text takes in so many letters of even width. */
export function linesOf(text: string, characters: number): number {
  if (text.length * 2 * SPARE <= characters) return 1;
  return Math.max(1, Math.ceil((displayWidth(text) * SPARE) / characters));
}

/** How many lines a text takes in a column: one in a narrow column, where breaking it would help nobody. */
export function linesInColumn(text: string, width: number): number {
  return width < LEAST_PROSE || displayWidth(text) <= width ? 1 : linesOf(text, width);
}

export function heightOf(lines: number): number {
  return lines * LINE_HEIGHT_POINTS;
}
