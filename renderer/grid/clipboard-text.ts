/** Rows of texts, as they stand on the clipboard. */
export type TextRows = readonly (readonly string[])[];

/** Writes cells as spreadsheets do: tabs between cells, a line break after each row, quotes where a cell holds either. */
export function tabTextFromRows(rows: TextRows): string {
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads cells as spreadsheets write them. Exactly one line break at the end is no row of its own. A quote that is never
 * closed, or that stands inside a cell, is a letter like any other.
 */
export function rowsFromTabText(text: string): TextRows {
  const rows: string[][] = [];
  let cells: string[] = [];
  let place = 0;
  while (place <= text.length) {
    const { value, end } = readField(text, place);
    cells.push(value);
    const separator = text[end];
    if (separator === '\t') {
      place = end + 1;
      continue;
    }
    rows.push(cells);
    cells = [];
    place = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (separator !== undefined && place === text.length) break;
  }
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function readField(text: string, start: number): Field {
  return (text[start] === '"' ? quotedField(text, start) : null) ?? plainField(text, start);
}

function plainField(text: string, start: number): Field {
  FIELD_END.lastIndex = start;
  const end = FIELD_END.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/** `null` where the quotes do not enclose the whole cell. */
function quotedField(text: string, start: number): Field | null {
  QUOTED.lastIndex = start;
  const found = QUOTED.exec(text);
  if (found === null) return null;
  return { value: (found[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
}

const FIELD_END = /[\t\r\n]/g;
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
