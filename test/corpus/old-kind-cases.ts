import { compoundFile } from '../support/compound-file';
import { biff5Stream, type BiffCell, biffEnd, biffRecord, biffSheet } from '../support/raw-biff';
import { xlsxEntries } from '../support/raw-xlsx';
import { gb18030Bytes, workbookBytes, zipBytes } from '../support/workbooks';
import { type CorpusCase, type Outcome, refused } from './corpus-case';
import { CELLS, SERIALS, TABLE } from './known-history';

const SHEET = {
  name: gb18030Bytes('采购明细'),
  rows: TABLE.map((row, index): readonly BiffCell[] =>
    index === 0
      ? row.map(gb18030Bytes)
      : [
          { serial: SERIALS[index - 1] ?? 0 },
          ...row.slice(1, 6).map(gb18030Bytes),
          parseFloat(row[6] ?? ''),
          parseFloat(row[7] ?? ''),
        ],
  ),
};

const XLS: Outcome = { kind: 'read', format: 'xls', encoding: null, rows: [5, 0, 0] };

/** Excel 5 and older, as hospital systems of the nineties still write them. */
const old: readonly CorpusCase[] = [
  {
    name: 'Excel 5 in the Chinese code page',
    file: '明细.xls',
    bytes: compoundFile({ Book: biff5Stream([SHEET], { codePage: 936 }) }),
    expected: XLS,
  },
  {
    name: 'Excel 5 that does not name its code page',
    file: '明细.xls',
    bytes: compoundFile({ Book: biff5Stream([SHEET]) }),
    expected: XLS,
  },
  ...([2, 3, 4] as const).map((version): CorpusCase => ({
    name: `a bare sheet of Excel ${String(version)}`,
    file: '明细.xls',
    bytes: biffSheet(version, SHEET),
    expected: XLS,
  })),
  {
    name: 'an .xls with a password',
    file: '明细.xls',
    bytes: compoundFile({
      Workbook: Buffer.concat([
        biffRecord(0x0809, Buffer.from([0, 6, 5, 0, 0, 0, 0, 0])),
        biffRecord(0x002f, Buffer.alloc(6)),
        biffEnd,
      ]),
    }),
    expected: refused('file.encrypted'),
  },
  {
    name: 'an .xlsx with a password',
    file: '明细.xlsx',
    bytes: compoundFile({ EncryptionInfo: Buffer.alloc(64), EncryptedPackage: Buffer.alloc(64) }),
    expected: refused('file.encrypted'),
  },
  {
    name: 'a text document of old Word',
    file: '明细.xls',
    bytes: compoundFile({ WordDocument: Buffer.alloc(64) }),
    expected: refused('file.notATable'),
  },
];

const cell = (text: string): string => `<td>${text.replaceAll('&', '&amp;')}</td>`;
const page = (head: string, rows: readonly string[]): string =>
  `<html><head>${head}</head><body><h3>采购明细</h3><table border=1>${rows.join('\n')}</table><script>document.write('x')</script></body></html>`;
const htmlRows = TABLE.map((row) => `<tr>${row.map(cell).join('')}</tr>`);

/** The name over three lines and over two, as web reports show it. */
const spannedRows = TABLE.map((row, index) => {
  const spans = index === 1 ? 3 : index === 4 ? 2 : 1;
  const isCovered = [2, 3, 5].includes(index);
  const cells = row.map((text, column) => {
    if (column < 1 || column > 3) return cell(text);
    return isCovered ? '' : `<td rowspan="${String(spans)}">${text}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
});

const HTML: Outcome = { kind: 'read', format: 'html', rows: [5, 0, 0] };

const pages: readonly CorpusCase[] = [
  {
    name: 'a page in GBK that says so',
    file: '明细.xls',
    bytes: gb18030Bytes(page('<meta charset="gb2312">', htmlRows)),
    expected: HTML,
  },
  {
    name: 'a page in GBK that says nothing',
    file: '明细.xls',
    bytes: gb18030Bytes(page('', htmlRows)),
    expected: HTML,
  },
  {
    name: 'a page whose Chinese is written in numbers',
    file: '明细.xls',
    bytes: page(
      '',
      htmlRows.map((row) =>
        row.replace(/[\u4e00-\u9fff]/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
      ),
    ),
    expected: HTML,
  },
  {
    name: 'a page with names over several lines',
    file: '明细.xls',
    bytes: page('', spannedRows),
    expected: HTML,
  },
];

const xml = workbookBytes([{ name: '明细', rows: CELLS }], { kind: 'xlml' }).toString('utf8');
const XML: Outcome = { kind: 'read', format: 'xml', rows: [5, 0, 0] };

const xmls: readonly CorpusCase[] = [
  {
    name: 'Excel 2003 XML in GBK',
    file: '明细.xls',
    bytes: gb18030Bytes(xml.replace(/^<\?xml[^?]*\?>/, '<?xml version="1.0" encoding="gb2312"?>')),
    expected: XML,
  },
  {
    name: 'Excel 2003 XML in UTF-16',
    file: '明细.xls',
    bytes: Buffer.from(
      `\ufeff${xml.replace(/^<\?xml[^?]*\?>/, '<?xml version="1.0" encoding="UTF-16"?>')}`,
      'utf16le',
    ),
    expected: XML,
  },
  {
    name: 'Excel 2003 XML that defines entities',
    file: '明细.xls',
    bytes: xml.replace('<Workbook', '<!DOCTYPE Workbook [<!ENTITY a "a">]><Workbook'),
    expected: refused('file.damaged'),
  },
];

const macros: readonly CorpusCase[] = [
  {
    name: 'a workbook with macros',
    file: '明细.xlsm',
    bytes: workbookWithMacros(),
    expected: { kind: 'read', rows: [5, 0, 0], warnings: ['activeContent'] },
  },
];

/** The parts of a plain workbook, announced as one with macros and with a project of them. */
function workbookWithMacros(): Buffer {
  const rows = TABLE.map(
    (row, index) =>
      `<row r="${String(index + 1)}">${row
        .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`,
  );
  const entries = xlsxEntries(`<sheetData>${rows.join('')}</sheetData>`).map((entry) =>
    entry.name === '[Content_Types].xml'
      ? {
          ...entry,
          content: Buffer.from(
            entry.content
              .toString('utf8')
              .replace(
                'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
                'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
              ),
          ),
        }
      : entry,
  );
  return zipBytes([...entries, { name: 'xl/vbaProject.bin', content: Buffer.alloc(100, 7) }]);
}

export const oldKindCases: readonly CorpusCase[] = [...old, ...pages, ...xmls, ...macros];
