import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { plainCell } from '../../../../electron/workbook/cells/cell-values';
import { tableOfSource } from '../../../../electron/workbook/opening/table-of-source';
import type { SheetSource } from '../../../../electron/workbook/sheet-source';
import { openTextTable } from '../../../../electron/workbook/text/open-text-table';
import type { Separator } from '../../../../electron/workbook/text/row-scanner';
import type { AppError } from '../../../../shared/errors';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import type { RawCell, RawRow } from '../../../../shared/purchases/table/raw-table';
import type { TextEncoding } from '../../../../shared/purchases/table/table-format';
import { temporaryFolder } from '../../../support/temporary-folder';
import { gb18030Bytes } from '../../../support/workbooks';

type Read = { readonly rows: readonly RawRow[] } | { readonly error: AppError['code'] };

async function opened(
  path: string,
  options: { encoding?: TextEncoding; pieceBytes?: number },
): Promise<SheetSource | AppError['code']> {
  const sources = await openTextTable(path, options);
  if (!sources.ok) return sources.error.code;
  const [source] = sources.value;
  if (source === undefined) throw new Error('Broken belief: a text is one table');
  return source;
}

async function read(
  path: string,
  options: { encoding?: TextEncoding; pieceBytes?: number },
): Promise<Read> {
  const source = await opened(path, options);
  if (typeof source === 'string') return { error: source };
  const table = await tableOfSource(source);
  return table.ok ? { rows: table.value.rows } : { error: table.error.code };
}

const decoder = new TextDecoder('gb18030');
/** Characters whose second byte is a bar, and characters of four bytes, whose second and last are digits. */
const ODD_BYTES = [
  [0xb0, 0x7c],
  [0xf0, 0x7c],
  [0xb0, 0x40],
  [0xb0, 0xfe],
  [0x81, 0x39, 0xef, 0x30],
  [0x95, 0x32, 0x82, 0x36],
].map((bytes) => Buffer.from(bytes));
const ODD = new Map(ODD_BYTES.map((bytes) => [decoder.decode(bytes), bytes]));

const ENCODERS: Readonly<Record<(typeof ENCODINGS)[number], (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text) =>
    Buffer.concat(Array.from(text, (character) => ODD.get(character) ?? gb18030Bytes(character))),
};
const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
const SEPARATORS = [',', '\t', ';', '|'] as const;

/** The rows that papaparse finds in a text, by the rules of text tables. */
function expected(text: string, separator: Separator): Read {
  const parsed = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: separator,
    newline: '\n',
  });
  if (parsed.errors.some((error) => error.type === 'Quotes')) {
    return { error: 'table.quoteUnbalanced' };
  }
  const rows = parsed.data.map((cells, index): RawRow => {
    const isBlank = cells.every((cell) => shown(cell).trim() === '');
    return {
      number: index + 1,
      cells: isBlank ? [] : cells.map((cell) => plainCell(shown(cell))),
    };
  });
  while (rows[rows.length - 1]?.cells.length === 0) rows.pop();
  return { rows };
}

function shown(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

const PIECES = [
  ...ODD.keys(),
  ...['甲', '钙片', '　', ' ', '"', '=', '=“', ',', ';', '|', '\t', '\n', '\r', '\r\n'],
  ...['0', '7', '12', '.', '-', '5', '#N/A', '1e3', 'mg*7'],
];
const cellText = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
    fc.constantFrom('', '', '12.50', '-3', '007', '-0', '0.5', '#DIV/0!', '="0012"', '="7"'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  )
  .filter((text) => text !== '\ufeff');

/** Lines as a program would write them, with line ends of every kind. */
const written = fc
  .record({
    separator: fc.constantFrom(...SEPARATORS),
    rows: fc.array(fc.array(fc.tuple(cellText, fc.boolean()), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    }),
    ends: fc.array(fc.constantFrom('\n', '\r', '\r\n'), { minLength: 6, maxLength: 6 }),
    isEnded: fc.boolean(),
  })
  .map(({ separator, rows, ends, isEnded }) => {
    const lines = rows.map((row) =>
      row
        .map(([text, quotes]) =>
          quotes || /["\r\n]/.test(text) || text.includes(separator)
            ? `"${text.replaceAll('"', '""')}"`
            : text,
        )
        .join(separator),
    );
    const text = lines.map((line, index) => line + (ends[index] ?? '\n')).join('');
    return { separator, text: `sep=${separator}\n${isEnded ? text : text.trimEnd()}` };
  });

/** What stands below the first line, which says how cells are parted. */
function below(all: Read): Read {
  return 'error' in all ? all : { rows: all.rows.filter((row) => row.number > 1) };
}

const SLOW = 60_000;

describe('textTableSource', () => {
  it(
    'finds the cells that papaparse finds, however the text is encoded and cut',
    async () => {
      const path = join(await temporaryFolder(), '明细.csv');
      await fc.assert(
        fc.asyncProperty(
          written,
          fc.constantFrom(...ENCODINGS),
          fc.integer({ min: 8, max: 64 }),
          async ({ separator, text }, encoding, pieceBytes) => {
            await writeFile(path, ENCODERS[encoding](text));
            expect(await read(path, { encoding, pieceBytes })).toEqual(
              below(expected(text, separator)),
            );
          },
        ),
        { numRuns: 200 },
      );
    },
    SLOW,
  );

  it(
    'refuses the quotes that papaparse refuses, and no others',
    async () => {
      const path = join(await temporaryFolder(), '明细.csv');
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('"', ',', '\n', '甲', '1'), { maxLength: 12 }),
          fc.integer({ min: 8, max: 64 }),
          async (pieces, pieceBytes) => {
            const text = `sep=,\n${pieces.join('')}`;
            await writeFile(path, text);
            const all = await read(path, { encoding: 'utf-8', pieceBytes });
            expect(all).toEqual(below(expected(text, ',')));
          },
        ),
        { numRuns: 200 },
      );
    },
    SLOW,
  );

  it('reads the same wherever the bytes are cut', async () => {
    const path = join(await temporaryFolder(), '明细.csv');
    const text = '甲|"乙""\r\n|丙"|=\r\n\r\n' + [...ODD.keys()].join('|') + '|1.50\r"x"  |\r\n';
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      await writeFile(path, ENCODERS[encoding](text));
      const whole = await read(path, { encoding });
      expect(whole).toMatchObject({ rows: [{ number: 1 }, {}, { number: 3 }, { number: 4 }] });
      for (let pieceBytes = 1; pieceBytes < 60; pieceBytes += 1) {
        expect(await read(path, { encoding, pieceBytes })).toEqual(whole);
      }
    }
  });

  it(
    'tells equal contents by a number and plain numbers by their digits',
    async () => {
      const path = join(await temporaryFolder(), '明细.csv');
      await fc.assert(
        fc.asyncProperty(written, fc.constantFrom(...ENCODINGS), async ({ text }, encoding) => {
          await writeFile(path, ENCODERS[encoding](text));
          const source = await opened(path, { encoding });
          if (typeof source === 'string') throw new Error(source);
          const cells: { id: number; cell: RawCell }[] = [];
          const reference = rawRowCursor();
          await source.readRows({
            onRow: (row) => {
              const width = Array.from({ length: row.width + 1 }, (_, column) => column);
              const raw = reference.at({
                number: row.number,
                cells: width.map((column) => row.cell(column)),
              });
              for (const column of width) {
                expect(row.digits(column)).toBe(raw.digits(column));
                if (!Number.isNaN(row.digits(column))) {
                  expect(row.places(column)).toBe(raw.places(column));
                }
                expect(row.kind(column)).toBe(raw.kind(column));
                cells.push({ id: row.contentId(column), cell: row.cell(column) });
              }
              return true;
            },
          });
          const byId = new Map<number, Set<string>>();
          const byCell = new Map<string, Set<number>>();
          for (const { id, cell } of cells) {
            expect(id === 0).toBe(cell.kind === 'empty');
            if (id === -1) continue;
            const key = JSON.stringify(cell);
            byId.set(id, (byId.get(id) ?? new Set()).add(key));
            byCell.set(key, (byCell.get(key) ?? new Set()).add(id));
          }
          expect([...byId.values(), ...byCell.values()].every((one) => one.size === 1)).toBe(true);
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );
});
