import { gzipSync } from 'node:zlib';

import { xlsxBytes, xlsxEntries } from '../support/raw-xlsx';
import { csvText, excelError, workbookBytes, zipBytes } from '../support/workbooks';
import { type CorpusCase, READ_WHOLE, refused } from './corpus-case';
import { CELLS, HEADER, TABLE } from './known-history';

const GOOD = workbookBytes([{ name: '明细', rows: CELLS }]);
const GOOD_XLS = workbookBytes([{ name: '明细', rows: CELLS }], { kind: 'biff8' });

const foreign: readonly CorpusCase[] = [
  { name: 'an empty file', file: '明细.xlsx', bytes: '', expected: refused('file.empty') },
  {
    name: 'a file of blanks',
    file: '明细.csv',
    bytes: ' \n\n\t\n',
    expected: refused('file.empty'),
  },
  ...(
    [
      ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj', 'latin1')],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
      ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
      ['a gzip archive', gzipSync(csvText(TABLE))],
      ['JSON', Buffer.from('{"purchases":[1,2,3]}')],
      [
        'a text document',
        zipBytes([{ name: 'word/document.xml', content: Buffer.from('<w:document/>') }]),
      ],
      ['other XML', Buffer.from('<?xml version="1.0"?><feed><entry/></feed>')],
    ] as const
  ).map(([name, bytes]): CorpusCase => ({
    name,
    file: '明细.xlsx',
    bytes,
    expected: refused('file.notATable'),
  })),
];

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const damaged: readonly CorpusCase[] = [
  ...[0.3, 0.6, 0.95].map((share): CorpusCase => ({
    name: `an .xlsx cut at ${String(share)}`,
    file: '明细.xlsx',
    bytes: GOOD.subarray(0, Math.floor(GOOD.length * share)),
    expected: refused('file.damaged'),
  })),
  ...[0.3, 0.6].map((share): CorpusCase => ({
    name: `an .xls cut at ${String(share)}`,
    file: '明细.xls',
    bytes: GOOD_XLS.subarray(0, Math.floor(GOOD_XLS.length * share)),
    expected: refused('file.damaged'),
  })),
  {
    name: 'an .xlsx with one byte changed inside its sheet',
    file: '明细.xlsx',
    bytes: flipped(GOOD, GOOD.indexOf('xl/worksheets/sheet1.xml') + 60),
    expected: refused('file.damaged'),
  },
  {
    name: 'two parts of one name',
    file: '明细.xlsx',
    bytes: zipBytes([...xlsxEntries('<sheetData/>'), ...xlsxEntries('<sheetData/>')]),
    expected: refused('file.damaged'),
  },
  {
    name: 'a part that lies about its checksum',
    file: '明细.xlsx',
    bytes: zipBytes(xlsxEntries('<sheetData/>').map((entry) => ({ ...entry, crc: 1 }))),
    expected: refused('file.damaged'),
  },
  {
    name: 'a zip with a password',
    file: '明细.xlsx',
    bytes: zipBytes(xlsxEntries('<sheetData/>').map((entry) => ({ ...entry, flags: 1 }))),
    expected: refused('file.encrypted'),
  },
  {
    name: 'an unbalanced quote',
    file: '明细.csv',
    bytes: `${csvText(TABLE)}2024-03-05,"甲片,片剂,1mg*7片,甲,是,1,1\n2024-03-06,乙片,片剂,1mg*7片,甲,是,1,1\n`,
    expected: refused('table.quoteUnbalanced'),
  },
];

const HEADER_XML = `<row r="1">${HEADER.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('')}</row>`;

const hostile: readonly CorpusCase[] = [
  {
    name: 'a sheet that inflates beyond every limit',
    file: '明细.xlsx',
    bytes: zipBytes(
      xlsxEntries('<sheetData/>').map((entry) =>
        entry.name === 'xl/worksheets/sheet1.xml'
          ? { ...entry, content: Buffer.alloc(40 * 1024 * 1024, 0x20) }
          : entry,
      ),
    ),
    expected: refused('file.tooLarge'),
  },
  {
    name: 'entities that multiply',
    file: '明细.xlsx',
    bytes: zipBytes(
      xlsxEntries('').map((entry) =>
        entry.name === 'xl/worksheets/sheet1.xml'
          ? {
              ...entry,
              content: Buffer.from(
                `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
              ),
            }
          : entry,
      ),
    ),
    expected: refused('table.headerMissing'),
  },
  {
    name: 'a million declared rows and only a header',
    file: '明细.xlsx',
    bytes: xlsxBytes(`<dimension ref="A1:XFD1048576"/><sheetData>${HEADER_XML}</sheetData>`),
    expected: refused('table.empty'),
  },
  {
    name: 'a last row at the end of the sheet',
    file: '明细.xlsx',
    bytes: xlsxBytes(
      `<sheetData>${HEADER_XML}<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>制表人：王某</t></is></c></row></sheetData>`,
    ),
    expected: refused('table.empty'),
  },
  {
    name: 'a row number beyond the sheet',
    file: '明细.xlsx',
    bytes: xlsxBytes(
      `<sheetData>${HEADER_XML}<row r="9999999"><c r="A9999999"><v>1</v></c></row></sheetData>`,
    ),
    expected: refused('file.damaged'),
  },
  {
    name: 'no header',
    file: '明细.csv',
    bytes: csvText(TABLE.slice(1)),
    expected: refused('table.headerMissing'),
  },
  {
    name: 'no column of amounts',
    file: '明细.csv',
    bytes: csvText(TABLE.map((row) => row.slice(0, 7))),
    expected: refused('table.columnMissing'),
  },
  {
    name: 'errors of Excel in place of amounts',
    file: '明细.xlsx',
    bytes: workbookBytes([
      {
        name: '明细',
        rows: [
          ...CELLS,
          [...(CELLS[1] ?? []).slice(0, 7), excelError(7)],
          [...(CELLS[1] ?? []).slice(0, 7), excelError(42)],
        ],
      },
    ]),
    expected: {
      kind: 'read',
      rows: [5, 2, 0],
      rejected: [
        [7, 'cell.excelError'],
        [8, 'cell.excelError'],
      ],
    },
  },
  {
    name: 'formulas with the values that were shown last',
    file: '明细.xlsx',
    bytes: workbookBytes([
      {
        name: '明细',
        rows: CELLS.map((row, index) =>
          index === 0
            ? row
            : [...row.slice(0, 7), { t: 'n' as const, v: row[7] as number, f: 'G2*6.58' }],
        ),
      },
    ]),
    expected: READ_WHOLE,
  },
];

export const faultCases: readonly CorpusCase[] = [...foreign, ...damaged, ...hostile];
