import { describe, expect, it } from 'vitest';

import { readXlsx } from '../../../electron/workbook/read-xlsx';
import type { RawRow } from '../../../shared/purchases/raw-table';
import { xlsxBytes, xlsxEntries } from '../../support/raw-xlsx';
import { zipBytes } from '../../support/workbooks';

function rowsOf(sheetInside: string, maxRows: number | null = null): readonly RawRow[] | string {
  const read = readXlsx(xlsxBytes(sheetInside), { file: 'f.xlsx', maxRows });
  return read.ok ? (read.value[0]?.rows ?? []) : read.error.code;
}

const number = (text: string): object => ({ kind: 'number', text });
const invalid = { kind: 'error', text: '#NUM!' };

describe('readXlsx', () => {
  it('reads a workbook that announces styles and has none', () => {
    expect(rowsOf('<sheetData><row r="1"><c r="A1"><v>1.5</v></c></row></sheetData>')).toEqual([
      { number: 1, cells: [number('1.5')] },
    ]);
  });

  it('does not believe a stale dimension', () => {
    const inside =
      '<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="B9"><v>3</v></c></row></sheetData>';
    expect(rowsOf(inside)).toEqual([
      { number: 1, cells: [number('1')] },
      { number: 9, cells: [{ kind: 'empty' }, number('3')] },
    ]);
  });

  it('counts cells that have no reference', () => {
    expect(rowsOf('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>')).toEqual([
      { number: 1, cells: [number('1'), number('2')] },
    ]);
  });

  it.each([
    ['references without letters', '<row r="1"><c r="0"><v>1</v></c></row>'],
    ['row numbers beyond the sheet', '<row r="240913102"><c r="A240913102"><v>1</v></c></row>'],
    ['shared texts that are not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ])('refuses %s', (_, rows) => {
    expect(rowsOf(`<sheetData>${rows}</sheetData>`)).toBe('file.damaged');
  });

  it('refuses columns nobody has', () => {
    expect(rowsOf('<sheetData><row r="1"><c r="SS1"><v>1</v></c></row></sheetData>')).toBe(
      'file.tooManyColumns',
    );
  });

  it('takes no number that is none for one', () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>abc</v></c><c r="C1"><v>1e999</v></c><c r="D1" t="d"><v>junk</v></c></row></sheetData>';
    expect(rowsOf(inside)).toEqual([{ number: 1, cells: [invalid, invalid, invalid, invalid] }]);
  });

  it('takes what a formula last showed, and nothing where it shows nothing', () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1" t="e"><f>A1/0</f><v>#N/A</v></c></row></sheetData>';
    expect(rowsOf(inside)).toEqual([
      { number: 1, cells: [{ kind: 'empty' }, number('3'), { kind: 'error', text: '#N/A' }] },
    ]);
  });

  it('reads only the first rows for a preview', () => {
    const rows = Array.from(
      { length: 100 },
      (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>1</v></c></row>`,
    );
    expect(rowsOf(`<sheetData>${rows.join('')}</sheetData>`, 60)).toHaveLength(60);
  });

  it('refuses a sheet whose part is missing', () => {
    const entries = xlsxEntries('<sheetData/>').filter(({ name }) => !name.includes('sheet1'));
    expect(readXlsx(zipBytes(entries), { file: 'f.xlsx', maxRows: null })).toEqual({
      ok: false,
      error: { code: 'file.damaged', params: { file: 'f.xlsx' } },
    });
  });

  it('knows an archive that is no workbook', () => {
    const bytes = zipBytes([{ name: 'readme.xml', content: Buffer.from('<a/>') }]);
    expect(readXlsx(bytes, { file: 'f.zip', maxRows: null })).toMatchObject({
      error: { code: 'file.kindUnknown' },
    });
  });
});
