import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tableOfSource } from '../../../../electron/workbook/opening/table-of-source';
import { openTextTable } from '../../../../electron/workbook/text/open-text-table';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { temporaryFolder } from '../../../support/temporary-folder';
import { excelDate, gb18030Bytes, workbookBytes } from '../../../support/workbooks';

async function open(
  bytes: Buffer | string,
  pieceBytes?: number,
): Promise<readonly RawTable[] | string> {
  const path = join(await temporaryFolder(), '明细.xls');
  await writeFile(path, bytes);
  const sources = await openTextTable(path, pieceBytes === undefined ? {} : { pieceBytes });
  if (!sources.ok) return sources.error.code;
  const tables: RawTable[] = [];
  for (const source of sources.value) {
    const table = await tableOfSource(source);
    if (!table.ok) return table.error.code;
    tables.push(table.value);
  }
  return tables;
}

function workbook(content: string, encoding = 'UTF-8'): string {
  return `<?xml version="1.0" encoding="${encoding}"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${content}</Workbook>`;
}

function sheet(rows: string, name = '明细', options = ''): string {
  return `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${options}</Worksheet>`;
}

const data = (type: string, text: string, cell = ''): string =>
  `<Cell${cell}><Data ss:Type="${type}">${text}</Data></Cell>`;

async function cells(rows: string, styles = ''): Promise<unknown> {
  const tables = await open(workbook(styles + sheet(rows)));
  if (typeof tables === 'string') return tables;
  return tables[0]?.rows.map((row) => [
    row.number,
    ...row.cells.map((cell) => (cell.kind === 'empty' ? null : `${cell.kind} ${cell.text}`)),
  ]);
}

const PLAIN = sheet(`<Row>${data('String', '通用名')}${data('Number', '658')}</Row>`);

describe('readSpreadsheetXml', () => {
  it.each([
    ['UTF-8', Buffer.from(workbook(PLAIN)), 'utf-8'],
    ['GBK', gb18030Bytes(workbook(PLAIN, 'gb2312')), 'gb18030'],
    ['UTF-8 that calls itself GBK', Buffer.from(workbook(PLAIN, 'GBK')), 'utf-8'],
    ['UTF-16', Buffer.from(`\ufeff${workbook(PLAIN, 'UTF-16')}`, 'utf16le'), 'utf-16le'],
  ])('reads a workbook in %s', async (_, bytes, encoding) => {
    expect(await open(bytes)).toEqual([
      {
        file: '明细.xls',
        format: 'xml',
        encoding,
        sheet: '明细',
        epoch: 1900,
        rows: [
          {
            number: 1,
            cells: [
              { kind: 'text', text: '通用名' },
              { kind: 'number', text: '658' },
            ],
          },
        ],
      },
    ]);
  });

  it('reads the same wherever the text is cut', async () => {
    const xml = workbook(sheet(`<Row>${data('String', '甲&#33647;&amp;\n乙')}</Row>`));
    const whole = await open(xml);
    expect(whole).toMatchObject([{ rows: [{ cells: [{ text: '甲药&\n乙' }] }] }]);
    for (let pieceBytes = 8; pieceBytes < 30; pieceBytes += 1) {
      expect(await open(xml, pieceBytes)).toEqual(whole);
    }
  });

  it('reads what SheetJS writes', async () => {
    const bytes = workbookBytes(
      [
        {
          name: '明细',
          rows: [
            ['甲', 0.1, true],
            [null, excelDate(45296)],
          ],
        },
      ],
      { kind: 'xlml' },
    );
    expect(await open(bytes)).toMatchObject([
      {
        sheet: '明细',
        rows: [
          { number: 1, cells: [{ text: '甲' }, { kind: 'number', text: '0.1' }, { text: 'TRUE' }] },
          { number: 2, cells: [{ kind: 'empty' }, { kind: 'date', text: '2024-01-05' }] },
        ],
      },
    ]);
  });

  it('takes each kind of cell for what it says it is', async () => {
    const row = [
      data('String', '  007 '),
      data('Number', '1.5E-3'),
      data('DateTime', '2024-01-05T23:59:59.000'),
      data('DateTime', '1899-12-31T08:30:00.000'),
      data('Boolean', '0'),
      data('Boolean', 'true'),
      data('Boolean', '是'),
      data('Error', '#DIV/0!'),
      data('String', '#N/A'),
      data('Number', '45296', ' ss:StyleID="day"'),
      data('Number', '45296', ' ss:StyleID="child"'),
      data('Number', '45296', ' ss:StyleID="sum"'),
    ].join('');
    const styles =
      '<Styles><Style ss:ID="day"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="child" ss:Parent="day"/><Style ss:ID="sum" ss:Parent="day"><NumberFormat ss:Format="0.00"/></Style></Styles>';
    expect(await cells(`<Row>${row}</Row>`, styles)).toEqual([
      [
        1,
        'text   007 ',
        'number 0.0015',
        'date 2024-01-05',
        'text 1899-12-31T08:30:00.000',
        'text FALSE',
        'text TRUE',
        'error #ERROR!',
        'error #DIV/0!',
        'text #N/A',
        'date 2024-01-05',
        'date 2024-01-05',
        'number 45296',
      ],
    ]);
  });

  it('leaves the gaps that indices make and repeats what is merged', async () => {
    const rows = [
      `<Row>${data('String', '标题', ' ss:MergeAcross="2"')}${data('String', 'x')}</Row>`,
      `<Row ss:Index="4">${data('String', '甲', ' ss:MergeDown="1"')}${data('Number', '5', ' ss:MergeDown="1"')}</Row>`,
      `<Row ss:Span="2">${data('String', 'y', ' ss:Index="3"')}</Row>`,
      `<Row>${data('String', 'z')}<Cell/>${data('String', 'w')}</Row>`,
    ];
    expect(await cells(rows.join(''))).toEqual([
      [1, 'text 标题', null, null, 'text x'],
      [4, 'text 甲', 'number 5'],
      [5, 'text 甲', 'number 5', 'text y'],
      [8, 'text z', null, 'text w'],
    ]);
  });

  it('takes rich text and leaves comments and formulas alone', async () => {
    const rich =
      '<Cell ss:Formula="=SUM(A1)"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>甲</B><Font>片</Font></ss:Data><Comment ss:Author="王"><ss:Data>批注</ss:Data></Comment></Cell><Cell ss:Formula="=1+1"/>';
    expect(await cells(`<Row>${rich}</Row>`)).toEqual([[1, 'text 甲片']]);
  });

  it('tells hidden rows and sheets, and moves days by the 1904 epoch', async () => {
    const hidden =
      '<WorksheetOptions xmlns="urn:x"><Visible>SheetHidden</Visible></WorksheetOptions>';
    const xml = workbook(
      [
        '<ExcelWorkbook xmlns="urn:x"><Date1904/></ExcelWorkbook>',
        '<Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy/m/d"/></Style></Styles>',
        sheet(`<Row>${data('String', '甲')}</Row>`, '字典', hidden),
        sheet(
          `<Row ss:Hidden="1">${data('Number', '43834', ' ss:StyleID="d"')}</Row><Row>${data('String', '乙')}</Row>`,
        ),
      ].join(''),
    );
    expect(await open(xml)).toMatchObject([
      {
        sheet: '明细',
        epoch: 1904,
        rows: [{ isHidden: true, cells: [{ kind: 'date', text: '2024-01-05' }] }, { number: 2 }],
      },
      { sheet: '字典', isHidden: true },
    ]);
  });

  it('does not care how the namespace is called', async () => {
    const xml = `<?xml version="1.0"?><s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet"><s:Worksheet s:Name="S"><s:Table><s:Row s:Index="3"><s:Cell><s:Data s:Type="Number">7</s:Data></s:Cell></s:Row></s:Table></s:Worksheet></s:Workbook>`;
    expect(await open(xml)).toMatchObject([
      { sheet: 'S', rows: [{ number: 3, cells: [{ kind: 'number', text: '7' }] }] },
    ]);
  });

  const row = (attributes: string): string => `<Row${attributes}>${data('String', '甲')}</Row>`;
  it.each([
    ['entities of its own', `<!DOCTYPE w [<!ENTITY a "b">]>${PLAIN}`, 'file.damaged'],
    ['rows that go back', sheet(row(' ss:Index="5"') + row(' ss:Index="2"')), 'file.damaged'],
    ['an index that is no number', sheet(row(' ss:Index="-1"')), 'file.damaged'],
    ['a row beyond the sheet', sheet(row(' ss:Index="2000000"')), 'file.tooManyRows'],
    ['a sheet too many', sheet('').repeat(1001), 'file.tooManySheets'],
    ['a row inside a row', sheet(`<Row>${row('')}</Row>`), 'file.damaged'],
    ['a number that is none', sheet(`<Row>${data('Number', '12abc')}</Row>`), 'file.damaged'],
    ['a day that is none', sheet(`<Row>${data('DateTime', '2024-02-31')}</Row>`), 'file.damaged'],
    ['no sheet', '', 'file.damaged'],
  ])('refuses %s', async (_, content, code) => {
    expect(await open(workbook(content))).toBe(code);
  });

  it('refuses a workbook that is cut off at any place', async () => {
    const xml = workbook(PLAIN);
    for (let length = xml.indexOf('<Worksheet'); length < xml.length - 1; length += 3) {
      expect(await open(xml.slice(0, length))).toBe('file.damaged');
    }
  });
});
