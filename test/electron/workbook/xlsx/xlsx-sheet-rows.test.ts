import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { SharedStrings } from '../../../../electron/workbook/xlsx/shared-strings';
import { rawRowAt } from '../../../../shared/purchases/table/raw-row-at';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import type { RawCell } from '../../../../shared/purchases/table/raw-table';
import { inPieces, MAIN, scanXml, sheetXml } from '../../../support/scan-sheet';
import {
  rowsMeant,
  writeSheet,
  type XmlCell,
  type XmlSheet,
  xmlSheets,
} from '../../../support/sheet-xml';

const rowXml = (cells: string): string =>
  sheetXml(`<sheetData><row r="1">${cells}</row></sheetData>`);
const READ = { kind: 'read', merges: [] };
const text = (content: string): RawCell => ({ kind: 'text', text: content });
const number = (content: string): RawCell => ({ kind: 'number', text: content });

const shared = (content: string): XmlCell => ({ kind: 'shared', text: content });
const KINDS: XmlSheet = {
  rows: [
    {
      skipped: 0,
      isHidden: false,
      isPlaced: true,
      cells: [shared('通用名'), shared('金额'), { kind: 'rich', text: '日期' } as const].map(
        (cell) => ({ skipped: 0, cell }),
      ),
    },
    { skipped: 3, isHidden: true, isPlaced: true, cells: [] },
    {
      skipped: 8,
      isHidden: false,
      isPlaced: true,
      cells: [
        { skipped: 0, cell: { kind: 'inline', text: '药 & <片>' } },
        { skipped: 1, cell: { kind: 'number', written: '1234.5' } },
        { skipped: 0, cell: { kind: 'day', written: '45296' } },
        { skipped: 0, cell: { kind: 'formula', text: ' 空 ' } },
        { skipped: 20, cell: { kind: 'error', text: '#N/A' } },
      ],
    },
    { skipped: 0, isHidden: false, isPlaced: false, cells: [{ skipped: 0, cell: shared('') }] },
    { skipped: 0, isHidden: false, isPlaced: false, cells: [{ skipped: 0, cell: shared('末') }] },
  ],
  space: '\n',
  merges: ['A1:A2', 'B1:C1', 'AA7:AA900'],
};

describe('visitSheetRows', () => {
  it('finds the same wherever the pieces of a file are cut', async () => {
    const { inside, strings } = writeSheet(KINDS);
    const xml = sheetXml(`<dimension ref="A1"/>${inside}<pageMargins left="0.7"/>`);
    const meant = {
      rows: rowsMeant(KINDS, 1900),
      end: {
        kind: 'read',
        merges: [
          { column: 0, firstRow: 1, lastRow: 2 },
          { column: 26, firstRow: 7, lastRow: 900 },
        ],
      },
    };
    for (let pieceBytes = 1; pieceBytes <= Buffer.byteLength(xml); pieceBytes += 1) {
      expect(await scanXml(xml, { pieceBytes, strings })).toEqual(meant);
    }
  });

  it('gives what a cursor over rows in memory gives', async () => {
    const kept = rawRowCursor();
    await fc.assert(
      fc.asyncProperty(xmlSheets, async (sheet) => {
        const { inside, strings } = writeSheet(sheet);
        const contents = new Map<number, string>();
        const { end } = await scanXml(sheetXml(inside), {
          strings,
          onRow: (row) => {
            const raw = kept.at(rawRowAt(row));
            expect(row.width).toBe(raw.width);
            for (let column = 0; column <= row.width; column += 1) {
              const cell = JSON.stringify(row.cell(column));
              const id = row.contentId(column);
              expect(row.kind(column)).toBe(raw.kind(column));
              expect(id === 0).toBe(raw.kind(column) === 'empty');
              if (id > 0) expect(contents.get(id) ?? cell).toBe(cell);
              contents.set(id, cell);
              // Where the rounding hangs on the double, and in strings written in an odd way, the cell itself tells.
              if (Number.isNaN(row.digits(column))) continue;
              expect([row.digits(column), row.places(column)]).toEqual([
                raw.digits(column),
                raw.places(column),
              ]);
            }
            return true;
          },
        });
        expect(end).toEqual(READ);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['1234.50', 12345, 1],
    ['-0.5', -5, 1],
    ['0', 0, 0],
    ['-0', 0, 0],
    ['0.30000000000000004', 3, 1],
    ['0.99999999999999989', 1, 0],
    ['4.4999999999999998E-2', 45, 3],
    ['1E+3', 1000, 0],
    ['123456789012345678', NaN, 0],
    ['0.1234567890123455', NaN, 0],
    ['abc', NaN, 0],
  ])('takes the digits of %s from its bytes', async (written, digits, places) => {
    const seen: unknown[] = [];
    await scanXml(rowXml(`<c r="A1"><v>${written}</v></c>`), {
      onRow: (row) => seen.push(row.digits(0), row.places(0)) > 0,
    });
    expect(seen).toEqual([digits, places]);
  });

  it('takes away the prefix that some programs write before every name', async () => {
    const { inside, strings } = writeSheet(KINDS);
    const xml = sheetXml(inside);
    const prefixed = (plain: string): string =>
      plain.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const meant = await scanXml(xml, { strings });
    const head = prefixed(xml).indexOf('<x:sheetData>');
    for (let pieceBytes = head; pieceBytes < xml.length; pieceBytes += 1) {
      expect(await scanXml(prefixed(xml), { strings, pieceBytes })).toEqual(meant);
    }
    expect(meant.rows).toHaveLength(3);
  });

  it('stops at once where no more is wanted', async () => {
    const rows = Array.from({ length: 50 }, () => '<row><c><v>1</v></c></row>').join('');
    const scanned = await scanXml(sheetXml(`<sheetData>${rows}<odd/></sheetData>`), {
      pieceBytes: 100,
      onRow: (row) => row.number < 3,
    });
    expect([scanned.rows.length, scanned.end]).toEqual([3, { kind: 'stopped' }]);
  });

  it('repeats what is merged over its rows, and says so', async () => {
    const cells = (row: number): string => `<c r="E${String(row)}"><v>${String(row)}</v></c>`;
    const first =
      '<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45296</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>7</v></c>';
    const xml = sheetXml(
      `<sheetData><row r="2">${first}</row><row r="3"/><row r="4">${cells(4)}</row><row r="6">${cells(6)}<c r="F6"><v>1</v></c></row><row r="7">${cells(7)}</row></sheetData>`,
    );
    const merges = [0, 1, 2, 3, 4].map((column) => ({ column, firstRow: 2, lastRow: 6 }));
    const { rows } = await scanXml(xml, {
      strings: '<si><t>甲片</t></si><si><t>1,234</t></si>',
      merges,
    });
    const repeated: readonly RawCell[] = [
      text('甲片'),
      { kind: 'date', text: '2024-01-05' },
      text('1,234'),
      number('7'),
    ];
    const covered = [0, 1, 2, 3];
    expect(rows.slice(1)).toEqual([
      { number: 4, cells: [...repeated, number('4')], covered },
      { number: 6, cells: [...repeated, number('6'), number('1')], covered },
      {
        number: 7,
        cells: [
          { kind: 'empty' },
          { kind: 'empty' },
          { kind: 'empty' },
          { kind: 'empty' },
          number('7'),
        ],
      },
    ]);
  });

  it.each([
    ['single quotes', "<c r='A1'><v>1</v></c>"],
    ['a value twice', '<c r="A1"><v>1</v><v>2</v></c>'],
    ['a comment', '<c r="A1"><!-- x --><v>1</v></c>'],
    ['text that is not parsed', '<c r="A1" t="str"><v><![CDATA[1]]></v></c>'],
    ['an unknown type', '<c r="A1" t="x"><v>1</v></c>'],
    ['an unknown part', '<c r="A1"><v>1</v><x/></c>'],
    ['a name with a prefix', '<x:c r="A1"><x:v>1</x:v></x:c>'],
    ['cells out of order', '<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>'],
    ['a cell of another row', '<c r="A7"><v>1</v></c>'],
    ['an inline string of another type', '<c r="A1"><is><t>x</t></is></c>'],
    ['a shared string that is no number', '<c r="A1" t="s"><v>x</v></c>'],
    ['markup that does not end', '<c r="A1" t="s'],
    ['markup in a value', '<c r="A1"><v><b/>1</v></c>'],
  ])('leaves %s to others', async (_, cells) => {
    expect((await scanXml(rowXml(cells))).end).toEqual({ kind: 'odd' });
  });

  it.each(['A1234', 'A12344', 'A123456', 'A12346'])(
    'leaves the cell %s in row 12345 to others',
    async (reference) => {
      const cell = `<c r="${reference}"><v>1</v></c>`;
      const { end } = await scanXml(
        sheetXml(`<sheetData><row r="12345">${cell}</row></sheetData>`),
      );
      expect(end).toEqual({ kind: 'odd' });
    },
  );

  it.each([
    [
      'declarations',
      `<!DOCTYPE worksheet [<!ENTITY a "1">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ],
    [
      'another encoding',
      `<?xml version="1.0" encoding="GBK"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ],
    ['another vocabulary', '<worksheet xmlns="urn:x"><sheetData/></worksheet>'],
    ['names with a prefix of nothing', '<x:worksheet><x:sheetData/></x:worksheet>'],
    [
      'two prefixes for one vocabulary',
      `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData/></worksheet>`,
    ],
    ['a sheet without rows', sheetXml('<sheetViews/>')],
    ['rows twice', sheetXml('<sheetData/><sheetData><row/></sheetData>')],
    ['a comment behind the rows', sheetXml('<sheetData/><!-- <mergeCell ref="A1:A2"/> -->')],
    ['nothing', ''],
  ])('leaves a sheet with %s to others', async (_, xml) => {
    expect(await scanXml(xml)).toEqual({ rows: [], end: { kind: 'odd' } });
  });

  it.each([
    ['rows that fall back', '<row r="2"/><row r="1"/>', 'file.damaged'],
    ['rows that repeat', '<row r="2"/><row r="2"/>', 'file.damaged'],
    ['a row beyond the sheet', '<row r="1048577"/>', 'file.damaged'],
    ['a row without a number', '<row r="0"/>', 'file.damaged'],
    ['a reference without letters', '<row r="1"><c r="1"><v>1</v></c></row>', 'file.damaged'],
    ['a column beyond the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'file.damaged'],
    [
      'a shared string that is not there',
      '<row r="1"><c r="A1" t="s"><v>9</v></c></row>',
      'file.damaged',
    ],
  ])('refuses %s', async (_, rows, code) => {
    expect((await scanXml(sheetXml(`<sheetData>${rows}</sheetData>`))).end).toBe(code);
  });

  it.each(['<worksheet', '</sheetData>', '</worksheet>'])(
    'refuses a sheet cut before %s',
    async (mark) => {
      const xml = rowXml('<c r="A1"><v>1</v></c>');
      const { end } = await scanXml(xml.slice(0, xml.indexOf(mark)));
      expect(end).toEqual(mark === '<worksheet' ? { kind: 'odd' } : 'file.damaged');
    },
  );

  it('takes columns of style alone for nothing, however many', async () => {
    const xml = sheetXml(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
    );
    expect(await scanXml(xml)).toEqual({ rows: [{ number: 1, cells: [number('1')] }], end: READ });
  });

  it('reads strings no further than they are asked for', async () => {
    const list = Buffer.from(`<sst xmlns="${MAIN}">${'<si><t>字</t></si>'.repeat(1000)}</sst>`);
    const strings = new SharedStrings(inPieces(list, 100), list.length);
    const read = await strings.readTo(5);
    assert(read.ok);
    expect(read.value).toBe('read');
    expect(strings.count).toBeLessThan(20);
  });

  it.each([
    ['<si><t>a</t></si><si><x/></si>'],
    ['<si><t><![CDATA[a]]></t></si>'],
    ['<si><t>a</t></si><!-- --><si/>'],
    ['<x:si><x:t>a</x:t></x:si>'],
  ])('leaves the strings %s to others', async (strings) => {
    const { end } = await scanXml(rowXml('<c r="A1" t="s"><v>0</v></c>'), { strings });
    expect(end).toEqual({ kind: 'odd' });
  });
});
