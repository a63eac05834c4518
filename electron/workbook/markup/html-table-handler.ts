import type { Handler } from 'htmlparser2';

import { readTypedNumber } from '../../../shared/decimal/typed-number';
import { type AppError, appError } from '../../../shared/errors';
import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';
import { plainCell, storedNumberCell } from '../cells/cell-values';
import { type MarkupGrid, markupGrid } from './markup-grid';

export interface HtmlTable {
  readonly grid: MarkupGrid;
  /** How many rows the table has, blank ones and all. */
  readonly rowCount: () => number;
}

/** Takes a page's tables from the events of its parser. */
export interface HtmlTableHandler {
  readonly events: Partial<Handler>;
  /** Told before the parser is told that the text has ended. */
  readonly beginEnd: () => void;
  /** All tables in the order in which they begin. */
  readonly tables: readonly HtmlTable[];
  /** The names of the sheets that Excel writes into a comment. */
  readonly sheetNames: () => readonly string[];
  readonly failure: () => AppError | null;
}

type Attributes = Readonly<Record<string, string>>;

interface OpenTable extends HtmlTable {
  rows: number;
  column: number;
  isRowOpen: boolean;
  /** Whether the rows' section is hidden. */
  isHidden: boolean;
  cell: { readonly attributes: Attributes; text: string } | null;
}

const MOST_DEPTH = 1000;
const MUTE = new Set(['script', 'style', 'title', 'template', 'xml']);
const BREAKS = new Set(['br', 'p', 'div', 'li']);

export function htmlTableHandler(file: string): HtmlTableHandler {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let names: readonly string[] = [];
  let depth = 0;
  let muteDepth = 0;
  let isEnding = false;
  let failure: AppError | null = null;

  function onopentag(name: string, attributes: Attributes): void {
    depth += 1;
    if (depth > MOST_DEPTH) failure ??= appError('file.damaged', { file });
    if (MUTE.has(name)) muteDepth += 1;
    const table = open[open.length - 1];
    if (name === 'table') {
      const begun = openTable(file);
      tables.push(begun);
      open.push(begun);
    } else if (table !== undefined) openInTable(table, name, attributes);
  }

  function onclosetag(name: string): void {
    depth -= 1;
    if (MUTE.has(name)) muteDepth -= 1;
    const table = open[open.length - 1];
    if (table === undefined) return;
    if (name === 'td' || name === 'th') endCell(table);
    else if (name === 'tr') endRow(table);
    else if (name === 'table') {
      // A table that the end of the text closes has been cut off.
      if (isEnding) failure ??= appError('file.damaged', { file });
      endRow(table);
      open.pop();
    } else if (isSection(name)) {
      endRow(table);
      table.isHidden = false;
    }
  }

  return {
    events: {
      onopentag,
      onclosetag,
      ontext: (text) => {
        const cell = open[open.length - 1]?.cell;
        if (muteDepth === 0 && cell) cell.text += text;
      },
      oncomment: (text) => {
        if (names.length === 0 && text.includes('<x:Name>')) names = namesIn(text);
      },
    },
    beginEnd: () => {
      isEnding = true;
    },
    tables,
    sheetNames: () => names,
    failure: () =>
      failure ?? tables.find(({ grid }) => grid.failure() !== null)?.grid.failure() ?? null,
  };
}

function openTable(file: string): OpenTable {
  const table: OpenTable = {
    grid: markupGrid({ file, sheet: '' }),
    rowCount: () => table.rows,
    rows: 0,
    column: 0,
    isRowOpen: false,
    isHidden: false,
    cell: null,
  };
  return table;
}

function openInTable(table: OpenTable, name: string, attributes: Attributes): void {
  if (name === 'tr') beginRow(table, isHidden(attributes));
  else if (name === 'td' || name === 'th') {
    endCell(table);
    if (!table.isRowOpen) beginRow(table, false);
    table.cell = { attributes, text: '' };
  } else if (isSection(name)) {
    endRow(table);
    table.isHidden = isHidden(attributes);
  } else if (BREAKS.has(name) && table.cell !== null) table.cell.text += LINE_BREAK;
}

function isSection(name: string): boolean {
  return name === 'tbody' || name === 'thead' || name === 'tfoot';
}

function beginRow(table: OpenTable, hides: boolean): void {
  endRow(table);
  table.rows += 1;
  table.column = 0;
  table.isRowOpen = true;
  table.grid.beginRow({ number: table.rows, isHidden: hides || table.isHidden });
}

function endRow(table: OpenTable): void {
  endCell(table);
  if (table.isRowOpen) table.grid.endRow();
  table.isRowOpen = false;
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  const { attributes, text } = table.cell;
  table.cell = null;
  const column = table.grid.freeColumn(table.column);
  table.column = table.grid.put(column, cellFrom(shownText(text), attributes), {
    across: spanFrom(attributes['colspan'], 1000),
    down: spanFrom(attributes['rowspan'], 65_534),
  });
}

function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'] ?? '';
  return attributes['hidden'] !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}

function spanFrom(text: string | undefined, most: number): number {
  const count = /^\s*(\d{1,6})/.exec(text ?? '')?.[1];
  return count === undefined ? 1 : Math.min(most, Math.max(1, parseInt(count, 10)));
}

/** A mark that no text holds, in place of a break between lines. */
const LINE_BREAK = '\0';

/** Text as a browser shows it: runs of blanks are one, lines break where the markup says. */
function shownText(text: string): string {
  if (!text.includes(LINE_BREAK)) return shownLine(text);
  return text
    .split(LINE_BREAK)
    .map(shownLine)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function shownLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** Excel and LibreOffice keep the number itself beside what they show, which may be rounded. A date or a share is shown otherwise and stays as it is shown. */
function cellFrom(text: string, attributes: Attributes): RawCell {
  if (text === '') return EMPTY_CELL;
  const stored = attributes['x:num'] ?? attributes['sdval'];
  if (stored === undefined) return plainCell(text);
  const shown = readTypedNumber(text);
  if (shown.kind !== 'number' || shown.isPercent) return plainCell(text);
  return storedNumberCell(stored === '' ? text : stored) ?? plainCell(text);
}

function namesIn(comment: string): readonly string[] {
  return Array.from(comment.matchAll(/<x:Name>([^<]{1,100})<\/x:Name>/g), ([, name = '']) => name);
}
