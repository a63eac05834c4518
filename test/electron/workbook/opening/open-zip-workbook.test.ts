import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../../electron/workbook/opening/read-workbook';
import type { RawCell, RawRow } from '../../../../shared/purchases/table/raw-table';
import { xlsxBytes, xlsxEntries } from '../../../support/raw-xlsx';
import { temporaryFolder } from '../../../support/temporary-folder';
import { zipBytes } from '../../../support/workbooks';

async function read(bytes: Buffer): ReturnType<typeof readWorkbook> {
  const path = join(await temporaryFolder(), 'f.xlsx');
  await writeFile(path, bytes);
  return readWorkbook(path);
}

async function rowsOf(sheetInside: string): Promise<readonly RawRow[] | string> {
  const tables = await read(xlsxBytes(sheetInside));
  return tables.ok ? (tables.value[0]?.rows ?? []) : tables.error.code;
}

const number = (text: string): object => ({ kind: 'number', text });
const invalid = { kind: 'error', text: '#NUM!' };

describe('openZipWorkbook', () => {
  it('reads a workbook that announces styles and has none', async () => {
    expect(
      await rowsOf('<sheetData><row r="1"><c r="A1"><v>1.5</v></c></row></sheetData>'),
    ).toEqual([{ number: 1, cells: [number('1.5')] }]);
  });

  it('does not believe a stale dimension', async () => {
    const inside =
      '<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="B9"><v>3</v></c></row></sheetData>';
    expect(await rowsOf(inside)).toEqual([
      { number: 1, cells: [number('1')] },
      { number: 9, cells: [{ kind: 'empty' }, number('3')] },
    ]);
  });

  it('counts cells that have no reference', async () => {
    expect(
      await rowsOf('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>'),
    ).toEqual([{ number: 1, cells: [number('1'), number('2')] }]);
  });

  it.each([
    ['references without letters', '<row r="1"><c r="0"><v>1</v></c></row>'],
    ['row numbers beyond the sheet', '<row r="240913102"><c r="A240913102"><v>1</v></c></row>'],
    ['shared texts that are not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ])('refuses %s', async (_, rows) => {
    expect(await rowsOf(`<sheetData>${rows}</sheetData>`)).toBe('file.damaged');
  });

  it('leaves out what stands beyond the last column that is read', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="SS1"><v>2</v></c></row></sheetData>';
    expect(await rowsOf(inside)).toEqual([{ number: 1, cells: [number('1')] }]);
  });

  it('takes no number that is none for one', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>abc</v></c><c r="C1"><v>1e999</v></c><c r="D1" t="b"><v>perhaps</v></c></row></sheetData>';
    expect(await rowsOf(inside)).toEqual([
      {
        number: 1,
        cells: [invalid, invalid, invalid, { kind: 'error', text: '#ERROR!' }],
      },
    ]);
  });

  it('takes days written as text for what they say, and times for text', async () => {
    const days = [
      '2024-01-05',
      '2024-01-05T08:30:00',
      '08:30:00',
      '1899-12-30T08:30:00',
      '2024-02-30',
    ];
    const cells = days.map(
      (day, index) => `<c r="${'ABCDE'.charAt(index)}1" t="d"><v>${day}</v></c>`,
    );
    const row = `<row r="1">${cells.join('')}</row>`;
    const text = (shown: string): RawCell => ({ kind: 'text', text: shown });
    const date: RawCell = { kind: 'date', text: '2024-01-05' };
    expect(await rowsOf(`<sheetData>${row}</sheetData>`)).toEqual([
      {
        number: 1,
        cells: [date, date, text('08:30:00'), text('1899-12-30T08:30:00'), text('2024-02-30')],
      },
    ]);
    // A comment makes the sheet odd: then others read it, and leave days as they are written.
    expect(await rowsOf(`<!-- x --><sheetData>${row}</sheetData>`)).toEqual([
      { number: 1, cells: days.map(text) },
    ]);
  });

  it('takes what a formula last showed, and nothing where it shows nothing', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1" t="e"><f>A1/0</f><v>#N/A</v></c></row></sheetData>';
    expect(await rowsOf(inside)).toEqual([
      { number: 1, cells: [{ kind: 'empty' }, number('3'), { kind: 'error', text: '#N/A' }] },
    ]);
  });

  it('refuses a sheet whose part is missing', async () => {
    const entries = xlsxEntries('<sheetData/>').filter(({ name }) => !name.includes('sheet1'));
    expect(await read(zipBytes(entries))).toEqual({
      ok: false,
      error: { code: 'file.damaged', params: { file: 'f.xlsx' } },
    });
  });

  it('knows an archive that is no workbook', async () => {
    const bytes = zipBytes([{ name: 'readme.xml', content: Buffer.from('<a/>') }]);
    expect(await read(bytes)).toMatchObject({
      error: { code: 'file.notATable', params: { kind: 'ZIP' } },
    });
  });
});
