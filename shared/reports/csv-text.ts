/** Excel takes a file for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV for Excel and WPS: UTF-8 with a byte order mark, CRLF, quoted where needed. No cell becomes a formula: a
 * line of a cell that begins like one gets an apostrophe before it, unless the whole cell is a number.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function csvCell(text: string): string {
  const safe = isNumber(text) ? text : withoutFormulas(text);
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a formula begins with, also after blanks and in full width. */
const FORMULA_LINE = /^(?=\s*[=+\-@\t＝＋－＠])/u;

function withoutFormulas(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, index) => (index % 2 === 0 ? line.replace(FORMULA_LINE, "'") : line))
    .join('');
}

/** A plain decimal, grouped or not, also as a percentage: `-1,234.50`, `12.5%`. */
function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/.test(text);
}
