import { columnLetters } from '../../../shared/purchases/table/raw-table';
import { ZipPart } from '../zip/zip-writer';

/** How a cell or a column looks; what follows is the number of its style in `text-workbook.ts`. */
export const cellStyles = { general: 0, text: 1, header: 2, neededHeader: 3, words: 4, date: 5 };
export type CellStyle = keyof typeof cellStyles;

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Of the column's cells that are still empty. */
  readonly style: CellStyle;
}

/** XML is deflated in pieces of about this many characters. */
const PIECE = 1 << 19;
const LONGEST_TEXT = 32_767;

/** A sheet of text cells, written row after row. What is kept of it is deflated. */
export class TextSheet {
  readonly name: string;
  readonly entry: ZipPart;
  #rows = 0;
  #piece: string;

  constructor(
    path: string,
    { name, columns }: { readonly name: string; readonly columns: readonly SheetColumn[] },
  ) {
    this.name = name;
    this.entry = new ZipPart(path);
    this.#piece = `${START}${columnsXml(columns)}<sheetData>`;
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Bytes of XML so far, about. */
  get size(): number {
    return this.entry.size + this.#piece.length;
  }

  /** Writes a row; empty texts make no cell, but in a header. */
  add(texts: readonly string[], styleOf: (column: number) => CellStyle): void {
    this.#rows += 1;
    const row = String(this.#rows);
    const cells = texts.map((text, column) =>
      text === ''
        ? ''
        : cellXml({ text, place: columnLetters(column) + row, style: styleOf(column) }),
    );
    this.#piece += `<row r="${row}">${cells.join('')}</row>`;
    if (this.#piece.length >= PIECE) this.#flush();
  }

  /** Ends the sheet. */
  finish(): void {
    this.#piece += '</sheetData></worksheet>';
    this.#flush();
  }

  #flush(): void {
    this.entry.add(this.#piece);
    this.#piece = '';
  }
}

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '</sheetView></sheetViews>';

function columnsXml(columns: readonly SheetColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(({ width, style }, index) => {
    const number = String(index + 1);
    const look = `width="${String(width)}" customWidth="1" style="${String(cellStyles[style])}"`;
    return `<col min="${number}" max="${number}" ${look}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

/** A string cell whatever the text begins with: nothing in it can become a formula. */
function cellXml({
  text,
  place,
  style,
}: {
  readonly text: string;
  readonly place: string;
  readonly style: CellStyle;
}): string {
  const look = `s="${String(cellStyles[style])}"`;
  return `<c r="${place}" ${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

const UNSAFE = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/gu;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '\t'],
  ['\n', '\n'],
]);

/** Text inside an element or attribute. What XML cannot hold is written as Excel writes it: `_x0001_`. */
export function xmlText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(UNSAFE, (sign) => SIGNS.get(sign) ?? escaped(sign));
}

function escaped(sign: string): string {
  // Half a character cannot be written at all; an underscore keeps what only looks like an escape as it is.
  if (/\p{Cs}/u.test(sign)) return '\ufffd';
  if (sign.length > 1) return `_x005F${sign}`;
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
