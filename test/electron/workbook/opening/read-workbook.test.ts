import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../../electron/workbook/opening/read-workbook';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import {
  csvText,
  excelDate,
  excelError,
  gb18030Bytes,
  workbookBytes,
} from '../../../support/workbooks';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(bytes: Buffer | string, name = '采购.bin'): Promise<readonly RawTable[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const tables = await readWorkbook(path);
  if (!tables.ok) throw new Error(JSON.stringify(tables.error));
  return tables.value;
}

async function refusal(bytes: Buffer | string): Promise<unknown> {
  const path = join(folder, '采购.xlsx');
  await writeFile(path, bytes);
  const tables = await readWorkbook(path);
  return tables.ok ? tables.value : tables.error;
}

const SHEET = {
  name: '明细',
  rows: [
    ['药品采购明细', null, null],
    [],
    ['通用名', '金额', '日期'],
    ['阿托伐他汀钙片', 0.1 + 0.2, excelDate(45296)],
    ['氯吡格雷片', 1e21, excelDate(45297.75, 'yyyy"年"m"月"d"日"')],
    [true, excelError(7), excelDate(0.5, 'h:mm')],
    ['00123', -1.5e-7, excelDate(60)],
  ],
};

const CELLS = [
  { number: 1, cells: [{ kind: 'text', text: '药品采购明细' }] },
  {
    number: 3,
    cells: [
      { kind: 'text', text: '通用名' },
      { kind: 'text', text: '金额' },
      { kind: 'text', text: '日期' },
    ],
  },
  {
    number: 4,
    cells: [
      { kind: 'text', text: '阿托伐他汀钙片' },
      { kind: 'number', text: '0.3' },
      { kind: 'date', text: '2024-01-05' },
    ],
  },
  {
    number: 5,
    cells: [
      { kind: 'text', text: '氯吡格雷片' },
      { kind: 'number', text: '1000000000000000000000' },
      { kind: 'date', text: '2024-01-06' },
    ],
  },
  {
    number: 6,
    cells: [
      { kind: 'text', text: 'TRUE' },
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'number', text: '0.5' },
    ],
  },
  {
    number: 7,
    cells: [
      { kind: 'text', text: '00123' },
      { kind: 'number', text: '-0.00000015' },
      { kind: 'number', text: '60' },
    ],
  },
];

describe('readWorkbook', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
  ] as const)('reads every kind of cell of an %s', async (kind, format) => {
    expect(await read(workbookBytes([SHEET], { kind }))).toEqual([
      { file: '采购.bin', format, encoding: null, sheet: '明细', epoch: 1900, rows: CELLS },
    ]);
  });

  it.each(['xlsx', 'xlsb', 'biff8'] as const)(
    'moves days by the 1904 epoch in an %s',
    async (kind) => {
      const sheet = { name: 'S', rows: [['日期'], [excelDate(43834)], [43834]] };
      const [table] = await read(workbookBytes([sheet], { kind, uses1904: true }));
      expect(table).toMatchObject({
        epoch: 1904,
        rows: [
          { number: 1 },
          { number: 2, cells: [{ kind: 'date', text: '2024-01-05' }] },
          { number: 3, cells: [{ kind: 'number', text: '43834' }] },
        ],
      });
    },
  );

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', (text: string) => Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['GB18030', gb18030Bytes, 'gb18030'],
    [
      'GB18030 with a byte-order mark',
      (text: string) => Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gb18030Bytes(text)]),
      'gb18030',
    ],
  ] as const)('reads text in %s and keeps every cell as text', async (_, encoded, encoding) => {
    const text = csvText([
      ['通用名', '编码', '金额'],
      ['阿托伐他汀钙片', '="0012"', '１，２３４．５０'],
      ['', '', ''],
      ['名称"引号"，换\n行', '3/4', '10E5'],
      ['', '', ''],
    ]);
    expect(await read(encoded(text))).toEqual([
      {
        file: '采购.bin',
        format: 'csv',
        encoding,
        sheet: '',
        epoch: 1900,
        rows: [
          {
            number: 1,
            cells: [
              { kind: 'text', text: '通用名' },
              { kind: 'text', text: '编码' },
              { kind: 'text', text: '金额' },
            ],
          },
          {
            number: 2,
            cells: [
              { kind: 'text', text: '阿托伐他汀钙片' },
              { kind: 'text', text: '0012' },
              { kind: 'text', text: '１，２３４．５０' },
            ],
          },
          { number: 3, cells: [] },
          {
            number: 4,
            cells: [
              { kind: 'text', text: '名称"引号"，换\n行' },
              { kind: 'text', text: '3/4' },
              { kind: 'text', text: '10E5' },
            ],
          },
        ],
      },
    ]);
  });

  it.each(['\t', ';', '|'])('finds the delimiter %j', async (delimiter) => {
    const text = csvText(
      [
        ['标题', '', ''],
        ['通用名', '规格', '金额'],
        ['甲,乙', '10mg', '1,234.5'],
      ],
      delimiter,
    );
    const [table] = await read(text);
    expect(table?.rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
  });

  it('takes the delimiter that the file states', async () => {
    const [table] = await read('sep=;\n通用名;金额\n甲,乙,丙;1\n');
    expect(table?.rows).toMatchObject([
      { number: 2, cells: [{ text: '通用名' }, { text: '金额' }] },
      { number: 3, cells: [{ text: '甲,乙,丙' }, { text: '1' }] },
    ]);
  });

  it('refuses a stray quote instead of swallowing the rows after it', async () => {
    const error = await refusal('通用名,金额\n"甲,1\n乙,2\n丙,3\n');
    expect(error).toEqual({
      code: 'table.quoteUnbalanced',
      params: { file: '采购.xlsx', row: 2 },
    });
  });

  it('puts hidden sheets last and keeps empty ones', async () => {
    const sheets = [
      { name: '字典', rows: [['x']], isHidden: true },
      { name: '空表', rows: [] },
      { name: '明细', rows: [['通用名']] },
    ];
    const tables = await read(workbookBytes(sheets));
    expect(tables.map((table) => [table.sheet, table.rows.length])).toEqual([
      ['空表', 0],
      ['明细', 1],
      ['字典', 1],
    ]);
  });

  it('repeats what is merged over its rows, and says which cells only repeat it', async () => {
    const rows = [
      ['通用名', '金额', '月份', '备注'],
      ['阿托伐他汀钙片', 100, excelDate(45296), '1,234'],
      [null, null, null, null, 'x'],
      [null, null, null, null, 'x'],
    ];
    const merges = ['A2:A4', 'B2:B3', 'C2:C3', 'D2:D3'];
    const [table] = await read(workbookBytes([{ name: 'S', rows, merges }]));
    expect(table?.rows.slice(2)).toEqual([
      {
        number: 3,
        cells: [
          { kind: 'text', text: '阿托伐他汀钙片' },
          { kind: 'number', text: '100' },
          { kind: 'date', text: '2024-01-05' },
          { kind: 'text', text: '1,234' },
          { kind: 'text', text: 'x' },
        ],
        covered: [0, 1, 2, 3],
      },
      {
        number: 4,
        cells: [
          { kind: 'text', text: '阿托伐他汀钙片' },
          { kind: 'empty' },
          { kind: 'empty' },
          { kind: 'empty' },
          { kind: 'text', text: 'x' },
        ],
        covered: [0],
      },
    ]);
  });

  it('repeats nothing of a range that is merged over several columns', async () => {
    const rows = [
      ['标题', null, null],
      [null, null, 'x'],
    ];
    const [table] = await read(workbookBytes([{ name: 'S', rows, merges: ['A1:B2'] }]));
    expect(table?.rows[1]?.cells).toEqual([
      { kind: 'empty' },
      { kind: 'empty' },
      { kind: 'text', text: 'x' },
    ]);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'file.notATable'],
    ['JSON', Buffer.from('{"a": 1}'), 'file.notATable'],
    ['binary rubbish', Buffer.from([1, 2, 0, 255, 7]), 'file.kindUnknown'],
    ['nothing', Buffer.alloc(0), 'file.empty'],
    ['blanks', Buffer.from(' \r\n \r\n'), 'file.empty'],
  ])('refuses %s by name', async (_, bytes, code) => {
    expect(await refusal(bytes)).toMatchObject({ code });
  });

  it('says that a file is not there', async () => {
    expect(await readWorkbook(join(folder, '没有.xlsx'))).toEqual({
      ok: false,
      error: { code: 'file.notFound', params: { file: '没有.xlsx' } },
    });
  });
});
