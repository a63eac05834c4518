import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { openWorkbook } from '../../../../electron/workbook/opening/open-workbook';
import type { SheetSource } from '../../../../electron/workbook/sheet-source';
import { rawRowAt } from '../../../../shared/purchases/table/raw-row-at';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';
import { type RawWorkbook, xlsxEntries } from '../../../support/raw-xlsx';
import { temporaryFolder } from '../../../support/temporary-folder';
import { type MadeEntry, workbookBytes, zipBytes } from '../../../support/workbooks';

async function open(bytes: Buffer): Promise<readonly SheetSource[] | string> {
  const path = join(await temporaryFolder(), 'f.xlsx');
  await writeFile(path, bytes);
  const sources = await openWorkbook(path);
  return sources.ok ? sources.value : sources.error.code;
}

interface Visited {
  readonly starts: number;
  readonly rows: readonly RawRow[];
  readonly outcome: string;
}

async function visit(bytes: Buffer, mostRows = Infinity): Promise<Visited> {
  const sources = await open(bytes);
  if (typeof sources === 'string') return { starts: 0, rows: [], outcome: sources };
  const [source] = sources;
  assert(source !== undefined);
  let starts = 0;
  let rows: RawRow[] = [];
  const read = await source.readRows({
    onStart: () => {
      starts += 1;
      rows = [];
    },
    onRow: (row) => rows.push(rawRowAt(row)) < mostRows,
  });
  return { starts, rows, outcome: read.ok ? 'read' : read.error.code };
}

const visitSheet = (inside: string, workbook: RawWorkbook = {}): Promise<Visited> =>
  visit(zipBytes(xlsxEntries(inside, workbook)));
const replaced = (
  entries: readonly MadeEntry[],
  name: string,
  change: Partial<MadeEntry>,
): readonly MadeEntry[] =>
  entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry));

const SHEET = 'xl/worksheets/sheet1.xml';
const LARGE_ROWS = 120_000;
const largeRows = (first = ''): string =>
  first +
  Array.from(
    { length: LARGE_ROWS },
    (_, index) =>
      `<row r="${String(index + 2)}"><c r="B${String(index + 2)}"><v>${String(index)}</v></c><c r="C${String(index + 2)}" t="str"><v>数</v></c></row>`,
  ).join('');

describe('an .xlsx read as it comes from the disk', () => {
  it('is read once more where names turn out to be merged over its rows', async () => {
    const name = '<row r="1"><c r="A1" t="str"><v>甲片</v></c></row>';
    const inside = `<sheetData>${largeRows(name)}</sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
    const { starts, rows } = await visitSheet(inside);
    expect([starts, rows.length, rows[2], rows[3]]).toEqual([
      2,
      LARGE_ROWS + 1,
      {
        number: 3,
        cells: [
          { kind: 'text', text: '甲片' },
          { kind: 'number', text: '1' },
          { kind: 'text', text: '数' },
        ],
        covered: [0],
      },
      {
        number: 4,
        cells: [{ kind: 'empty' }, { kind: 'number', text: '2' }, { kind: 'text', text: '数' }],
      },
    ]);
  });

  it('is read once where the sheet is small, merged or not', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1" t="str"><v>甲片</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    const { starts, rows } = await visitSheet(inside);
    expect([starts, rows[1]?.cells[0]]).toEqual([1, { kind: 'text', text: '甲片' }]);
  });

  it('goes to SheetJS from its first row on where something odd comes late', async () => {
    const inside = `<sheetData>${largeRows()}<row r="${String(LARGE_ROWS + 2)}"><c r="A${String(LARGE_ROWS + 2)}" t="str"><!-- x --><v>末</v></c></row></sheetData>`;
    const { starts, rows, outcome } = await visitSheet(inside);
    expect([starts, rows.length, rows.at(-1)?.cells, outcome]).toEqual([
      2,
      LARGE_ROWS + 1,
      [{ kind: 'text', text: '末' }],
      'read',
    ]);
  });

  it('goes to SheetJS with overlapping merged ranges, which fill as they are listed', async () => {
    const rowXml = (row: number): string =>
      `<row r="${String(row)}"><c r="B${String(row)}"><v>1</v></c></row>`;
    const inside = `<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row>${rowXml(2)}${rowXml(3)}</sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:A2"/></mergeCells>`;
    const { rows } = await visitSheet(inside);
    expect(rows.map(({ cells }) => cells[0]?.kind)).toEqual(['text', 'text', 'empty']);
  });

  it('gives its first rows without the rest, damaged as that may be', async () => {
    const entries = xlsxEntries(`<sheetData>${largeRows()}</sheetData>`);
    const damaged = replaced(entries, SHEET, { crc: 1 });
    const { rows, outcome } = await visit(zipBytes(damaged), 60);
    expect([rows.length, outcome]).toEqual([60, 'read']);
    expect((await visit(zipBytes(damaged))).outcome).toBe('file.damaged');
  });

  it('lets go of the file whenever it ends', async () => {
    const path = join(await temporaryFolder(), 'f.xlsx');
    await writeFile(path, zipBytes(xlsxEntries(`<sheetData>${largeRows()}</sheetData>`)));
    const before = (await readdir('/proc/self/fd')).length;
    const sources = await openWorkbook(path);
    assert(sources.ok);
    for (let turn = 0; turn < 20; turn += 1)
      await sources.value[0]?.readRows({ onRow: () => false });
    await expect
      .poll(async () => (await readdir('/proc/self/fd')).length)
      .toBeLessThan(before + 10);
  });

  it.each<[string, Partial<MadeEntry>, string]>([
    ['a wrong checksum', { crc: 5 }, 'file.damaged'],
    ['a wrong checksum of what is stored', { method: 0, crc: 5 }, 'file.damaged'],
    ['more than it declares', { declaredBytes: 100 }, 'file.damaged'],
    ['less than it declares', { declaredBytes: 5000 }, 'file.damaged'],
    ['four declared gigabytes', { declaredBytes: 0xfffffffe }, 'file.tooLarge'],
    ['an unknown method', { method: 12 }, 'file.damaged'],
    ['a password', { flags: 1 }, 'file.encrypted'],
    ['a bomb', { content: Buffer.alloc(64 * 1024 * 1024) }, 'file.tooLarge'],
  ])('is refused where a sheet has %s', async (_, lies, code) => {
    const entries = xlsxEntries('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect((await visit(zipBytes(replaced(entries, SHEET, lies)))).outcome).toBe(code);
  });

  it('reads parts that are stored', async () => {
    const entries = xlsxEntries('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    const stored = entries.map((entry) => ({ ...entry, method: 0 }));
    expect(await visit(zipBytes(stored))).toMatchObject({ rows: [{ number: 1 }], outcome: 'read' });
  });

  it.each([
    ['longer', 5000],
    ['shorter', 10],
  ])('is refused where a stored part is %s than declared', async (_, declaredBytes) => {
    const entries = xlsxEntries('<sheetData/>');
    const lies = { method: 0, declaredBytes };
    expect((await visit(zipBytes(replaced(entries, SHEET, lies)))).outcome).toBe('file.damaged');
  });

  it('is refused where a shared string is damaged, though it was not asked for', async () => {
    const inside = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const entries = xlsxEntries(inside, { strings: '<si><t>甲</t></si><si><t>乙</t></si>' });
    const damaged = replaced(entries, 'xl/sharedStrings.xml', { crc: 1 });
    expect((await visit(zipBytes(damaged))).outcome).toBe('file.damaged');
  });

  it('says that macros and links to other files were left alone', async () => {
    const entries = xlsxEntries('<sheetData/>');
    const notices = async (name: string): Promise<unknown> => {
      const sources = await open(zipBytes([...entries, { name, content: Buffer.from('x') }]));
      return typeof sources === 'string' ? sources : sources[0]?.notices;
    };
    expect(await notices('xl/media/image1.png')).toEqual([]);
    expect(await notices('xl/vbaProject.bin')).toEqual(['activeContent']);
    expect(await notices('xl/externalLinks/externalLink1.xml')).toEqual(['activeContent']);
  });

  it.each([
    ['0.00&quot;万元&quot;', { kind: 'text', text: '300 (300万元)' }],
    ['0!.0,&quot;万&quot;', { kind: 'number', text: '300' }],
    ['0&quot;箱&quot;', { kind: 'text', text: '300箱' }],
    ['[$$-409]#,##0.00', { kind: 'text', text: '$300' }],
    ['-0', { kind: 'text', text: '-300' }],
    ['&quot;¥&quot;#,##0.00', { kind: 'number', text: '300' }],
  ])('takes no number as it stands that %s may show as another one', async (format, cell) => {
    const inside = '<sheetData><row r="1"><c r="A1" s="1"><v>300</v></c></row></sheetData>';
    const { rows } = await visit(zipBytes(xlsxEntries(inside, { formats: [format] })));
    expect(rows).toMatchObject([{ number: 1, cells: [cell] }]);
  });

  it.each([
    ['Word', 'wordprocessingml.document.main+xml'],
    ['PowerPoint', 'presentationml.presentation.main+xml'],
  ])('knows a document of %s', async (kind, type) => {
    const types = `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
    const path = join(await temporaryFolder(), 'f.xlsx');
    await writeFile(path, zipBytes([{ name: '[Content_Types].xml', content: Buffer.from(types) }]));
    expect(await openWorkbook(path)).toEqual({
      ok: false,
      error: { code: 'file.notATable', params: { file: 'f.xlsx', kind } },
    });
  });

  it('never gives other cells than the honest file, whatever bits are flipped', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      '甲片',
      index * 1.25,
      `批次 ${String(index)}`,
    ]);
    const honest = workbookBytes([{ name: '明细', rows }]);
    const expected = await visit(honest);
    expect([expected.outcome, expected.rows.length]).toEqual(['read', 40]);
    const flip = fc.record({ at: fc.nat({ max: honest.length - 1 }), bit: fc.nat({ max: 7 }) });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 8 }), async (flips) => {
        const damaged = Buffer.from(honest);
        for (const { at, bit } of flips) damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << bit), at);
        const { rows: found, outcome } = await visit(damaged);
        if (outcome === 'read') expect(found).toEqual(expected.rows);
        else refused += 1;
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(75);
  });
});
