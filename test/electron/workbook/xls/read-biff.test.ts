import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sniffFormat } from '../../../../electron/workbook/sniff-format';
import { readXls } from '../../../../electron/workbook/xls/read-xls';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { compoundFile } from '../../../support/compound-file';
import {
  biff5Stream,
  biffEnd,
  biffRecord,
  type BiffSheet,
  biffSheet,
} from '../../../support/raw-biff';
import { excelDate, gb18030Bytes, workbookBytes } from '../../../support/workbooks';

function read(bytes: Buffer): readonly RawTable[] {
  const tables = readXls(bytes, { file: '采购.xls' });
  if (!tables.ok) throw new Error(JSON.stringify(tables.error));
  return tables.value;
}

function code(bytes: Buffer): string {
  const tables = readXls(bytes, { file: '采购.xls' });
  return tables.ok ? 'read' : tables.error.code;
}

const gbk = gb18030Bytes;
const SHEET: BiffSheet = {
  name: gbk('明细'),
  rows: [
    [gbk('通用名'), gbk('规格'), gbk('金额'), gbk('日期')],
    [gbk('阿托伐他汀钙片'), gbk('20mg×7片'), 658, { serial: 45296 }],
    [gbk('氯吡格雷片'), gbk('75mg'), -12.5, null],
  ],
};

const ROWS = [
  { number: 1, cells: ['通用名', '规格', '金额', '日期'].map((text) => ({ kind: 'text', text })) },
  {
    number: 2,
    cells: [
      { kind: 'text', text: '阿托伐他汀钙片' },
      { kind: 'text', text: '20mg×7片' },
      { kind: 'number', text: '658' },
      { kind: 'date', text: '2024-01-05' },
    ],
  },
  {
    number: 3,
    cells: [
      { kind: 'text', text: '氯吡格雷片' },
      { kind: 'text', text: '75mg' },
      { kind: 'number', text: '-12.5' },
    ],
  },
];

describe('readXls on files from before Excel 97', () => {
  it.each([
    ['of Chinese Windows', 936],
    ['of the Chinese Macintosh', 10008],
    ['that is not given', undefined],
    ['of Western Windows, written without thought', 1252],
    ['of the Macintosh, written without thought', 0x8000],
  ])('reads Chinese under the code page %s', (_, codePage) => {
    const stream = biff5Stream([SHEET], codePage === undefined ? {} : { codePage });
    expect(read(compoundFile({ Book: stream }))).toEqual([
      { file: '采购.xls', format: 'xls', encoding: null, sheet: '明细', epoch: 1900, rows: ROWS },
    ]);
  });

  it.each([
    ['Western', 1252, Buffer.from('Amoxicilline 5µg', 'latin1'), 'Amoxicilline 5µg'],
    ['Western, not given', undefined, Buffer.from('5\xb5 g', 'latin1'), '5µ g'],
    ['Cyrillic', 1251, Buffer.from([0xcf, 0xf0]), 'Пр'],
    ['of Taiwan', 950, Buffer.from([0xa4, 0xa4, 0xa4, 0xe5]), '中文'],
  ])('leaves text alone that is %s', (_, codePage, bytes, text) => {
    const sheet = { name: Buffer.from('S'), rows: [[bytes]] };
    const stream = biff5Stream([sheet], codePage === undefined ? {} : { codePage });
    const [table] = read(compoundFile({ Book: stream }));
    expect(table?.rows).toEqual([{ number: 1, cells: [{ kind: 'text', text }] }]);
  });

  it('tells hidden sheets and rows, and moves days by the 1904 epoch', () => {
    const sheets = [
      { name: gbk('字典'), rows: [[gbk('甲')]], isHidden: true },
      { name: gbk('明细'), rows: [[gbk('甲')], [{ serial: 43834 }]], hiddenRows: [1] },
    ];
    const tables = read(
      compoundFile({ Book: biff5Stream(sheets, { codePage: 936, uses1904: true }) }),
    );
    expect(tables).toMatchObject([
      {
        sheet: '明细',
        epoch: 1904,
        rows: [{ number: 1 }, { number: 2, isHidden: true, cells: [{ text: '2024-01-05' }] }],
      },
      { sheet: '字典', isHidden: true },
    ]);
  });

  it.each([2, 3, 4] as const)('reads a sheet of Excel %i that has no container', (version) => {
    const sheet = {
      name: gbk(''),
      rows: [
        [gbk('通用名'), gbk('金额')],
        [gbk('阿托伐他汀钙片'), 0.5],
      ],
    };
    const bytes = biffSheet(version, sheet);
    expect(sniffFormat(bytes)).toEqual({ kind: 'biff' });
    expect(read(bytes)).toMatchObject([
      {
        rows: [
          { number: 1, cells: [{ text: '通用名' }, { text: '金额' }] },
          { number: 2, cells: [{ text: '阿托伐他汀钙片' }, { kind: 'number', text: '0.5' }] },
        ],
      },
    ]);
  });

  it.each<[string, Buffer, string]>([
    [
      'a password',
      compoundFile({
        Book: Buffer.concat([
          biffRecord(0x0809, Buffer.from([0, 5, 5, 0, 0, 0, 0, 0])),
          biffRecord(0x002f, Buffer.from([1, 2, 3, 4])),
          biffEnd,
        ]),
      }),
      'file.encrypted',
    ],
    ['a sheet that is cut off', biffSheet(2, SHEET).subarray(0, -30), 'file.damaged'],
    [
      'a last sheet without end',
      compoundFile({ Book: biff5Stream([SHEET]).subarray(0, -4) }),
      'file.damaged',
    ],
  ])('refuses %s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});

describe('readXls', () => {
  it('does not take number formats from the file read before', () => {
    const days = workbookBytes(
      [{ name: 'S', rows: [[excelDate(45296, 'yyyy"年"mm"月"dd"日"')]] }],
      {
        kind: 'biff8',
      },
    );
    expect(read(days)[0]?.rows[0]?.cells[0]).toEqual({ kind: 'date', text: '2024-01-05' });
    const plain = biff5Stream([{ name: gbk('明细'), rows: [[45296]] }]);
    const format = plain.indexOf(Buffer.from([0xe0, 0, 16, 0])) + 6;
    for (let id = 164; id < 180; id += 1) {
      plain.writeUInt16LE(id, format);
      const [table] = read(compoundFile({ Book: plain }));
      expect(table?.rows[0]?.cells).toEqual([{ kind: 'number', text: '45296' }]);
    }
  });

  it('ends in a table or a refusal for every damaged file', () => {
    const honest = [
      workbookBytes(
        [
          {
            name: '明细',
            rows: [
              ['通用名', 1.5],
              ['甲', excelDate(45296)],
            ],
          },
        ],
        {
          kind: 'biff8',
        },
      ),
      compoundFile({ Book: biff5Stream([SHEET], { codePage: 936 }) }),
      biffSheet(2, SHEET),
    ];
    const change = fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...honest),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.option(fc.double({ min: 0, max: 1 })),
        (file, changes, cut) => {
          const bytes = Buffer.from(file);
          for (const [place, value] of changes) bytes[Math.floor(place * bytes.length)] = value;
          const damaged = bytes.subarray(0, Math.floor((cut ?? 1) * bytes.length));
          expect(() => readXls(damaged, { file: 'f.xls' })).not.toThrow();
        },
      ),
      { numRuns: 400 },
    );
  });
});
