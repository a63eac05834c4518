import fc from 'fast-check';

import { decimalTextFromCell } from '../../electron/workbook/cells/cell-values';
import { isoDateFromSerial } from '../../shared/purchases/contents/dates';
import { EMPTY_CELL, type RawCell, type RawRow } from '../../shared/purchases/table/raw-table';

/** A cell as programs write it into a sheet's XML. */
export type XmlCell =
  | { readonly kind: 'shared' | 'rich' | 'inline' | 'formula'; readonly text: string }
  | { readonly kind: 'number'; readonly written: string }
  | { readonly kind: 'day'; readonly written: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'blank' };

export interface XmlRow {
  /** Rows, and columns before each cell, that are left out. */
  readonly skipped: number;
  readonly isHidden: boolean;
  /** Whether the row and its cells say where they stand; only where nothing is left out may they be silent. */
  readonly isPlaced: boolean;
  readonly cells: readonly { readonly skipped: number; readonly cell: XmlCell }[];
}

export interface XmlSheet {
  readonly rows: readonly XmlRow[];
  /** What stands between tags. */
  readonly space: string;
  readonly merges: readonly string[];
}

export interface WrittenSheet {
  readonly inside: string;
  readonly strings: string;
}

/** The inside of a sheet's XML and that of its shared strings. */
export function writeSheet({ rows, space, merges }: XmlSheet): WrittenSheet {
  const strings: string[] = [];
  let number = 0;
  const written = rows.map((row) => {
    const skipped = row.isPlaced ? row.skipped : 0;
    number += 1 + skipped;
    const place = row.isPlaced ? ` r="${String(number)}" spans="1:9"` : '';
    const hidden = row.isHidden ? ' hidden="1" ht="0"' : '';
    let column = -1;
    const cells = row.cells.map(({ skipped: columns, cell }) => {
      column += 1 + (row.isPlaced ? columns : 0);
      const at = row.isPlaced ? ` r="${lettersOf(column)}${String(number)}"` : '';
      return writeCell(cell, at, strings);
    });
    return cells.length === 0
      ? `<row${place}${hidden}/>`
      : `<row${place}${hidden}>${space}${cells.join(space)}${space}</row>`;
  });
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  const after =
    merged === '' ? '' : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`;
  return {
    inside: `<sheetData>${space}${written.join(space)}${space}</sheetData>${after}`,
    strings: strings.join(space),
  };
}

function writeCell(cell: XmlCell, at: string, strings: string[]): string {
  switch (cell.kind) {
    case 'shared':
    case 'rich': {
      const item = cell.kind === 'shared' ? textTag(cell.text) : richItem(cell.text);
      strings.push(`<si>${item}</si>`);
      return `<c${at} s="2" t="s"><v>${String(strings.length - 1)}</v></c>`;
    }
    case 'inline':
      return `<c${at} t="inlineStr"><is>${textTag(cell.text)}</is></c>`;
    case 'formula':
      return `<c${at} t="str"><f ca="1">IF(A1&gt;0,"x","y")</f><v>${xmlText(cell.text)}</v></c>`;
    case 'number':
      return `<c${at} s="0"><v>${cell.written}</v></c>`;
    case 'day':
      return `<c${at} s="1"><v>${cell.written}</v></c>`;
    case 'boolean':
      return `<c${at} t="b"><v>${cell.isTrue ? '1' : '0'}</v></c>`;
    case 'error':
      return `<c${at} t="e"><f>1/0</f><v>${cell.text}</v></c>`;
    case 'blank':
      return `<c${at} s="2"/>`;
  }
}

/** Two runs, a reading between them, and what it looks like. */
function richItem(text: string): string {
  const characters = Array.from(text);
  const middle = Math.floor(characters.length / 2);
  const [first, last] = [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
  return `<r>${textTag(first)}</r><r><rPr><sz val="11"/><b/></rPr>${textTag(last)}</r><rPh sb="0" eb="1"><t>du</t></rPh><phoneticPr fontId="1"/>`;
}

function textTag(text: string): string {
  if (text === '') return '<t/>';
  return `<t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t>`;
}

export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('药', '&#33647;')
    .replaceAll('片', '&#x7247;')
    .replaceAll('\r', '_x000D_');
}

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

/** What the rows of a sheet without merged ranges hold, worked out from what was meant and not from what was written. */
export function rowsMeant(sheet: XmlSheet, epoch: 1900 | 1904): readonly RawRow[] {
  let number = 0;
  return sheet.rows
    .map((row): RawRow => {
      number += 1 + (row.isPlaced ? row.skipped : 0);
      const cells: RawCell[] = [];
      for (const { skipped, cell } of row.cells) {
        for (let left = row.isPlaced ? skipped : 0; left > 0; left -= 1) cells.push(EMPTY_CELL);
        cells.push(cellMeant(cell, epoch));
      }
      while (cells.at(-1)?.kind === 'empty') cells.pop();
      return { number, ...(row.isHidden ? { isHidden: true } : {}), cells };
    })
    .filter(({ cells }) => cells.length > 0);
}

function cellMeant(cell: XmlCell, epoch: 1900 | 1904): RawCell {
  switch (cell.kind) {
    case 'shared':
    case 'rich':
    case 'inline':
    case 'formula':
      return cell.text === '' ? EMPTY_CELL : { kind: 'text', text: cell.text };
    case 'number':
      return { kind: 'number', text: decimalTextFromCell(Number(cell.written)) };
    case 'day': {
      const day = isoDateFromSerial(Number(cell.written), epoch);
      return day === null
        ? { kind: 'number', text: decimalTextFromCell(Number(cell.written)) }
        : { kind: 'date', text: day };
    }
    case 'boolean':
      return { kind: 'text', text: cell.isTrue ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'error', text: cell.text };
    case 'blank':
      return EMPTY_CELL;
  }
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ' 甲 ',
    '阿托伐他汀钙片',
    '药<片>&"x"',
    '5 > 3',
    "it's",
    '007',
    '12.50',
    '-0',
  ),
  fc.constantFrom(
    '行\n行',
    '回\r车',
    'tab\there',
    '_x',
    '😀片',
    '国药准字H20240001',
    '０１２',
    '#N/A',
  ),
  fc.string({
    unit: fc.constantFrom('药', '片', 'a', '0', ' ', '&', '<', '\n', '_', 'é', '𠮷'),
    maxLength: 12,
  }),
);

const written = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String),
  fc.double({ min: 1e-7, max: 1, noNaN: true }).map((value) => value.toExponential().toUpperCase()),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((fen) => String(fen / 100)),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99_999 }))
    .map(([packs, fen]) => (packs * (fen / 100)).toPrecision(17)),
  fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '0.30000000000000004',
    '4.4999999999999998E-2',
    '1.5E-7',
    '1E+21',
    '12.50',
    '007',
    '0.10',
  ),
  fc.constantFrom(
    '999999999999999',
    '9999999999999999',
    '0.99999999999999989',
    '123456789012345.6',
    '1E-15',
    '5E-324',
  ),
);

const day = fc.oneof(
  fc.integer({ min: 40_000, max: 50_000 }).map(String),
  fc.double({ min: 40_000, max: 50_000, noNaN: true }).map(String),
  fc.constantFrom(
    '0',
    '60',
    '0.5',
    '1',
    '59',
    '61',
    '2958465',
    '2958466',
    '-3',
    '45297.99999999999',
    '45296.999999999993',
    '4.5296E4',
    '45296.99999999999999999',
  ),
);

const cell: fc.Arbitrary<XmlCell> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('shared' as const), text }) },
  fc.record({
    kind: fc.constantFrom('rich' as const, 'inline' as const, 'formula' as const),
    text,
  }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('number' as const), written }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('day' as const), written: day }) },
  fc.record({ kind: fc.constant('boolean' as const), isTrue: fc.boolean() }),
  fc.record({
    kind: fc.constant('error' as const),
    text: fc.constantFrom('#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#REF!'),
  }),
  fc.record({ kind: fc.constant('blank' as const) }),
);

const few = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 }));

/** Sheets of a few rows with all that programs write. */
export const xmlSheets: fc.Arbitrary<XmlSheet> = fc.record({
  rows: fc.array(
    fc.record({
      skipped: few,
      isHidden: fc.boolean(),
      isPlaced: fc.boolean(),
      cells: fc.array(fc.record({ skipped: few, cell }), { maxLength: 8 }),
    }),
    { maxLength: 12 },
  ),
  space: fc.constantFrom('', '', '\n', '\r\n  '),
  merges: fc.constant([]),
});
