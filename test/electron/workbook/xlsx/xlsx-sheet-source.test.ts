import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { withFileBytes } from '../../../../electron/workbook/byte-source';
import { limits } from '../../../../electron/workbook/limits';
import { parseZipWorkbook } from '../../../../electron/workbook/sheetjs/parse-zip-workbook';
import { xlsxSheetSource } from '../../../../electron/workbook/xlsx/xlsx-sheet-source';
import { readXlsxWorkbook } from '../../../../electron/workbook/xlsx/xlsx-workbook';
import { readZipDirectory, zipPartKey } from '../../../../electron/workbook/zip/zip-directory';
import { rawRowAt } from '../../../../shared/purchases/table/raw-row-at';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';
import type { RowCursor } from '../../../../shared/purchases/table/row-cursor';
import { xlsxBytes, xlsxEntries } from '../../../support/raw-xlsx';
import { rowsMeant, writeSheet, type XmlSheet, xmlSheets } from '../../../support/sheet-xml';
import { temporaryFolder } from '../../../support/temporary-folder';
import { zipBytes } from '../../../support/workbooks';

const FORMATS = ['yyyy&quot;年&quot;m月d日', '@'];

function bytesOf(sheet: XmlSheet, uses1904: boolean): Buffer {
  const { inside, strings } = writeSheet(sheet);
  return xlsxBytes(inside, { strings, formats: FORMATS, uses1904 });
}

/** Visits the rows by the scanner alone: what it does not know for sure fails the test. */
async function scan(path: string, bytes: Buffer, onRow: (row: RowCursor) => void): Promise<void> {
  await writeFile(path, bytes);
  const entries = withFileBytes(path, (source) => readZipDirectory(source, limits.zipEntries));
  assert(entries !== null);
  const parts = new Map(entries.map((entry) => [zipPartKey(entry.name), entry]));
  const workbook = await readXlsxWorkbook(path, parts);
  assert(workbook.ok && workbook.value !== 'odd');
  const [sheet] = workbook.value.sheets;
  assert(sheet !== undefined);
  const source = xlsxSheetSource(path, { workbook: workbook.value, sheet }, () =>
    Promise.reject(new Error('The scanner found something odd')),
  );
  const read = await source.readRows({
    onRow: (row) => {
      onRow(row);
      return true;
    },
  });
  expect(read).toEqual({ ok: true, value: null });
}

async function scannedRows(path: string, bytes: Buffer): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  await scan(path, bytes, (row) => rows.push(rawRowAt(row)));
  return rows;
}

describe('the scanner of sheets', () => {
  it('finds what was written, whatever way programs write it', async () => {
    const path = join(await temporaryFolder(), 'f.xlsx');
    await fc.assert(
      fc.asyncProperty(xmlSheets, fc.boolean(), async (sheet, uses1904) => {
        const rows = await scannedRows(path, bytesOf(sheet, uses1904));
        expect(rows).toEqual(rowsMeant(sheet, uses1904 ? 1904 : 1900));
      }),
      { numRuns: 120 },
    );
  });

  it('finds the same as SheetJS', async () => {
    const path = join(await temporaryFolder(), 'f.xlsx');
    await fc.assert(
      fc.asyncProperty(xmlSheets, fc.boolean(), async (sheet, uses1904) => {
        const bytes = bytesOf(sheet, uses1904);
        const parsed = parseZipWorkbook(bytes, { file: 'f.xlsx', format: 'xlsx' });
        assert(parsed.ok);
        expect(await scannedRows(path, bytes)).toEqual(parsed.value[0]?.rows);
      }),
      { numRuns: 60 },
    );
  });

  it('knows a workbook whose names all have a prefix', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45296</v></c></row></sheetData>';
    const entries = xlsxEntries(inside, { strings: '<si><t>甲</t></si>', formats: FORMATS });
    const prefixed = entries.map((entry) => {
      const xml = entry.content.toString();
      const isOwn = xml.includes('xmlns="http://schemas.openxmlformats.org/spreadsheetml');
      const names = xml.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
      return isOwn ? { ...entry, content: Buffer.from(names) } : entry;
    });
    const path = join(await temporaryFolder(), 'f.xlsx');
    expect(await scannedRows(path, zipBytes(prefixed))).toEqual([
      {
        number: 1,
        cells: [
          { kind: 'text', text: '甲' },
          { kind: 'date', text: '2024-01-05' },
        ],
      },
    ]);
  });
});
