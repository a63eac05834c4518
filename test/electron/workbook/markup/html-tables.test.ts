import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tableOfSource } from '../../../../electron/workbook/opening/table-of-source';
import { openTextTable } from '../../../../electron/workbook/text/open-text-table';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import type { TextEncoding } from '../../../../shared/purchases/table/table-format';
import { temporaryFolder } from '../../../support/temporary-folder';
import { gb18030Bytes } from '../../../support/workbooks';

async function open(
  bytes: Buffer | string,
  options: { encoding?: TextEncoding; pieceBytes?: number } = {},
): Promise<readonly RawTable[] | string> {
  const path = join(await temporaryFolder(), '明细.xls');
  await writeFile(path, bytes);
  const sources = await openTextTable(path, options);
  if (!sources.ok) return sources.error.code;
  const tables: RawTable[] = [];
  for (const source of sources.value) {
    const table = await tableOfSource(source);
    if (!table.ok) return table.error.code;
    tables.push(table.value);
  }
  return tables;
}

/** The texts of each sheet's rows, and the rows' numbers. */
async function texts(html: string): Promise<unknown> {
  const tables = await open(html);
  if (typeof tables === 'string') return tables;
  return tables.map((table) =>
    table.rows.map((row) => [
      row.number,
      ...row.cells.map((cell) => (cell.kind === 'empty' ? null : cell.text)),
    ]),
  );
}

const PAGE =
  '<html><body><table><tr><th>通用名</th></tr><tr><td>甲片</td></tr></table></body></html>';

describe('readHtml', () => {
  it.each([
    ['UTF-8', Buffer.from(PAGE), 'utf-8'],
    ['UTF-8 that calls itself GB2312', Buffer.from(`<meta charset=gb2312>${PAGE}`), 'utf-8'],
    ['GBK', gb18030Bytes(PAGE), 'gb18030'],
    ['GBK that calls itself so', gb18030Bytes(`<meta charset="gbk">${PAGE}`), 'gb18030'],
    ['GBK that calls itself UTF-8', gb18030Bytes(`<meta charset="utf-8">${PAGE}`), 'gb18030'],
    ['UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), 'utf-16le'],
  ])('reads a page in %s', async (_, bytes, encoding) => {
    expect(await open(bytes)).toEqual([
      {
        file: '明细.xls',
        format: 'html',
        encoding,
        sheet: 'Sheet1',
        epoch: 1900,
        rows: [
          { number: 1, cells: [{ kind: 'text', text: '通用名' }] },
          { number: 2, cells: [{ kind: 'text', text: '甲片' }] },
        ],
      },
    ]);
  });

  it('reads the same wherever the text is cut', async () => {
    const page = PAGE.replace('甲片', '甲&#33647;<br>&amp;乙');
    const whole = await open(page);
    for (let pieceBytes = 8; pieceBytes < 40; pieceBytes += 1) {
      expect(await open(page, { pieceBytes })).toEqual(whole);
    }
  });

  it('decodes entities, breaks lines and drops the blanks between words of the markup', async () => {
    const html =
      '<table><tr><td>&#33647;&nbsp;&amp;&hellip;&yen;&#x7247;</td><td> 00123\n </td><td>a<br>b\n  c<p>d</p></td><td>&nbsp;</td><td>&lt;b&gt;</td></tr></table>';
    expect(await texts(html)).toEqual([[[1, '药\u00a0&…¥片', '00123', 'a\nb c\nd', null, '<b>']]]);
  });

  it('closes cells and rows that the markup leaves open', async () => {
    const html = '<TABLE border=1><TBODY><TR><TD>a<TD>b<TH>c<TR><TD>d<TD>e</TABLE>';
    expect(await texts(html)).toEqual([
      [
        [1, 'a', 'b', 'c'],
        [2, 'd', 'e'],
      ],
    ]);
  });

  it('repeats what spans rows, and nothing that spans columns', async () => {
    const html =
      '<table><tr><td rowspan=3>甲</td><td rowspan="2">5</td><td colspan=2>x</td><td>y</td></tr><tr><td>u</td><td rowspan=2 colspan=2>w</td></tr><tr><td>p</td><td>q</td></tr></table>';
    expect(await texts(html)).toEqual([
      [
        [1, '甲', '5', 'x', null, 'y'],
        [2, '甲', '5', 'u', 'w'],
        [3, '甲', 'p', 'q'],
      ],
    ]);
  });

  it('parts a table inside a cell from the table around it', async () => {
    const html =
      '<table><tr><td>标题<table><tr><td>n1</td><td>n2</td></tr></table>尾</td></tr><tr><td>z</td></tr></table>';
    expect(await texts(html)).toEqual([
      [
        [1, '标题尾'],
        [2, 'z'],
      ],
      [[1, 'n1', 'n2']],
    ]);
  });

  it('joins tables of one width and parts others', async () => {
    const html =
      '<table><tr><td colspan=2>标题</td></tr></table><table><tr></tr><tr><td>通用名</td><td>金额</td></tr></table><table><tr><td>甲</td><td>1</td></tr></table><table><tr><td>a</td><td>b</td><td>c</td></tr></table>';
    expect(await texts(html)).toEqual([
      [
        [1, '标题'],
        [3, '通用名', '金额'],
        [4, '甲', '1'],
      ],
      [[1, 'a', 'b', 'c']],
    ]);
  });

  it('tells hidden rows', async () => {
    const html =
      '<table><tr><td>a</td></tr><tr style="height:0;display:none"><td>b</td></tr><tbody hidden><tr><td>c</td></tr></tbody><tr><td>d</td></tr></table>';
    const tables = await open(html);
    expect(tables).toMatchObject([
      { rows: [{ number: 1 }, { isHidden: true }, { isHidden: true }, { number: 4 }] },
    ]);
    expect(JSON.stringify(tables).match(/isHidden/g)).toHaveLength(2);
  });

  it('takes the number that Excel keeps beside what it shows', async () => {
    const html =
      '<table xmlns:x="urn:schemas-microsoft-com:office:excel"><tr><td x:num="1234.5678">1,234.57</td><td x:num>12</td><td x:num="45296">2024/1/5</td><td x:num="0.5">50%</td><td x:str>007</td><td>#N/A</td></tr></table>';
    expect(await open(html)).toMatchObject([
      {
        rows: [
          {
            cells: [
              { kind: 'number', text: '1234.5678' },
              { kind: 'number', text: '12' },
              { kind: 'text', text: '2024/1/5' },
              { kind: 'text', text: '50%' },
              { kind: 'text', text: '007' },
              { kind: 'error', text: '#N/A' },
            ],
          },
        ],
      },
    ]);
  });

  it('names sheets as Excel has named them', async () => {
    const comment =
      '<!--[if gte mso 9]><xml><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>明细</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></xml><![endif]-->';
    expect(await open(PAGE.replace('<body>', `<head>${comment}</head><body>`))).toMatchObject([
      { sheet: '明细' },
    ]);
  });

  it('takes no text of scripts and styles', async () => {
    const html =
      '<table><tr><td>a<script>document.write("<td>b</td>")</script><style>td{x:y}</style></td><td onclick="x()">c</td></tr></table>';
    expect(await texts(html)).toEqual([[[1, 'a', 'c']]]);
  });

  it.each([
    ['a page without a table', '<html><body><p>登录已过期</p></body></html>', 'file.notATable'],
    ['a table that is cut off', PAGE.slice(0, PAGE.indexOf('甲') + 1), 'file.damaged'],
    [
      'a cell longer than any',
      `<table><tr><td>${'x'.repeat(40_000)}</td></tr></table>`,
      'file.textTooLong',
    ],
    ['elements inside elements without end', `<table>${'<b>'.repeat(5000)}`, 'file.damaged'],
    [
      'cells that span more rows than anybody fills',
      `<table><tr>${'<td rowspan=60000>甲</td>'.repeat(500)}</tr>${'<tr><td></td><td>x</td></tr>'.repeat(5000)}</table>`,
      'file.damaged',
    ],
  ])('refuses %s', async (_, html, code) => {
    expect(await open(html)).toBe(code);
  });

  it('forgives a missing end of the table where the page itself has ended', async () => {
    expect(await texts('<html><table><tr><td>a</html>')).toEqual([[[1, 'a']]]);
  });
});
