import { describe, expect, it } from 'vitest';

import { layoutsOf } from '../../../../shared/purchases/columns/locate-purchases';
import { createHistoryReader } from '../../../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { numberCell, rawTable, type TestCell } from '../../../support/raw-tables';

const H = ['通用名', '规格', '生产企业', '单位', '数量', '金额'];
const line = (packs: string, yuan: string): readonly string[] => [
  ...['甲片', '5mg*10片/盒', '甲厂', '盒'],
  packs,
  yuan,
];
const COMMON = ['通用名', '规格', '生产企业', '单位'];
const drug = ['甲片', '5mg*10片/盒', '甲厂', '盒'];

/** What is read of a sheet: each month with its yuan; what is refused or asked by its code, rows by theirs. */
function readOf(
  rows: readonly (readonly TestCell[])[],
  changes: Partial<RawTable> = {},
  answers: ImportAnswers = {},
): unknown {
  const table = rawTable(rows, changes);
  const layouts = layoutsOf(table, { columns: new Map(), answers, today: '2026-05-06' });
  if (!layouts.ok) return layouts.error.code;
  const tables = layouts.value.map((layout) => {
    const reader = createHistoryReader(layout);
    if (!reader.ok) throw new Error(reader.error.code);
    const cursor = rawRowCursor();
    for (const row of table.rows) reader.value.push(cursor.at(row));
    if (reader.value.refusal !== null) throw new Error(reader.value.refusal.code);
    return reader.value.finish();
  });
  const { summary, questions } = settleReading(joinReadings(tables), answers);
  const [open] = questions.filter(({ isAnswered }) => !isAnswered);
  if (open !== undefined) return [open.key, open.choices.map(({ answer }) => answer)];
  const { rejected, varieties } = summary;
  if (rejected.length > 0) return rejected.map(({ row, error }) => [row, error.code]);
  return varieties.flatMap(({ monthly }) =>
    monthly.map(({ month, nonSelectedAmountYuan }) => `${month} ${nonSelectedAmountYuan}`),
  );
}

describe('a month that stands around a table', () => {
  const rows = [H, line('2', '30')];
  it.each([
    ['its title', [['某医院2024年3月采购明细'], ...rows], {}],
    ['a remark beside a label', [['统计月份', '2024年3月'], ...rows], {}],
    ['days of the month', [['期间：2024-03-01至2024-03-31'], ...rows], {}],
    ['its sheet', rows, { sheet: '2024年3月' }],
    ['its file', rows, { file: '采购_202403.xlsx', sheet: 'Sheet1' }],
    ['sheet and file together', rows, { file: '2024年采购.xlsx', sheet: '3月' }],
    ['a sheet within the period of its file', rows, { file: '2024年1-6月.xlsx', sheet: '3月' }],
    ['its title, whenever it was printed', [['打印日期：2024年4月'], ['2024年3月'], ...rows], {}],
  ])('is read from %s', (_, all, changes) => {
    expect(readOf(all, { file: '采购.xlsx', ...changes })).toEqual(['2024-03 30']);
  });

  it.each([
    ['a period in the title', [['2024年1-3月采购明细'], ...rows], {}],
    ['a period in the title of a sheet with a month', [['2024年1-3月'], ...rows], { sheet: '3月' }],
    ['what was bought up to a month', [['截至2024年3月'], ...rows], {}],
    ['a whole year in a file called by a month', [['2024年度'], ...rows], { file: '3月.xlsx' }],
  ])('is not read from %s', (_, all, changes) => {
    expect(readOf(all, { file: '采购.xlsx', ...changes })).toBe('table.monthUnclear');
  });

  it('is not needed where a column has dates', () => {
    const dated = [['2024年1-3月'], [...H, '采购日期'], [...line('2', '30'), '2024-02-05']];
    expect(readOf(dated)).toEqual(['2024-02 30']);
  });

  it('is asked for where title and sheet contradict each other, and read as answered', () => {
    const all = [['2024年3月采购明细'], ...rows];
    const ofYears = readOf(all, { sheet: '2023' });
    expect(ofYears).toEqual(['month:采购.xlsx/2023', ['2024-03', '2023-03', 'leaveOut']]);
    expect(readOf(all, { sheet: '4月' })).toEqual([
      'month:采购.xlsx/4月',
      ['2024-03', '2024-04', 'leaveOut'],
    ]);
    const read = readOf(all, { sheet: '4月' }, { 'month:采购.xlsx/4月': '2024-04' });
    expect(read).toEqual(['2024-04 30']);
    expect(readOf(all, { sheet: '4月' }, { 'month:采购.xlsx/4月': 'leaveOut' })).toEqual([]);
  });

  it('is asked for its year where none is named, once a file', () => {
    const [key, years] = readOf(rows, { sheet: '3月' }) as [string, readonly string[]];
    expect([key, years.slice(0, 2)]).toEqual(['year:采购.xlsx', ['2026', '2025']]);
    expect(readOf(rows, { sheet: '3月' }, { 'year:采购.xlsx': '2023' })).toEqual(['2023-03 30']);
  });

  it('gives the year of a column of months', () => {
    const all = [
      ['2024年药品采购'],
      [...H, '月份'],
      [...line('2', '30'), '1月'],
      [...line('1', '16'), '2'],
    ];
    expect(readOf(all)).toEqual(['2024-01 30', '2024-02 16']);
    expect(readOf(all.slice(1))).toMatchObject(['year:采购.xlsx', {}]);
  });
});

describe('a title beside a column of dates', () => {
  const dated = (...months: readonly string[]): readonly (readonly string[])[] => [
    [...H, '采购日期'],
    ...months.map((month, index) => [...line('2', String(30 + index)), month]),
  ];

  it.each([
    ['another year', [['2024年药品采购明细'], ...dated('2024-02', '2026-02')], {}],
    ['another month', [['2024年3月'], ...dated('2024-03', '2023-03')], {}],
    ['another month than the sheet', dated('2024-03', '2024-04'), { sheet: '2024年3月' }],
  ])('asks about rows of %s', (_, rows, changes) => {
    const [key, choices] = readOf(rows, changes) as [string, readonly string[]];
    expect([key.split(':')[0], choices]).toEqual(['dateOutsideTitle', ['count', 'leaveOut']]);
    expect(readOf(rows, changes, { [key]: 'leaveOut' })).toHaveLength(1);
    expect(readOf(rows, changes, { [key]: 'count' })).toHaveLength(2);
  });

  it.each([
    ['rows of its time', [['2024年3月'], ...dated('2024-03', '2024-03')]],
    ['rows of its year', [['2024年1-3月采购明细'], ...dated('2024-01', '2024-03')]],
    ['a title of several years', [['2023-2024年'], ...dated('2023-01', '2024-03')]],
    ['the day of printing', [['打印日期：2025年1月2日'], ...dated('2023-01', '2024-03')]],
  ])('asks nothing about %s', (_, rows) => {
    expect(readOf(rows)).toContainEqual(expect.stringMatching(/^2024-0[13] /));
  });
});

describe('months beside each other', () => {
  const price = [...COMMON, '单价'];
  const BOTH = ['2024-01 10', '2024-02 20'];
  it.each([
    [
      'quantities and amounts',
      [
        [...COMMON, '2024年1月数量', '2024年1月金额', '2024年2月数量', '2024年2月金额'],
        [...drug, '1', '10', '2', '20'],
      ],
    ],
    [
      'in two rows',
      [
        [...COMMON, '2024年1月', '', '2024年2月', ''],
        ['', '', '', '', '数量', '金额', '数量', '金额'],
        [...drug, '1', '10', '2', '20'],
      ],
    ],
    [
      'in blocks',
      [
        [...COMMON, '采购数量(盒)', '', '采购金额(元)', ''],
        ['', '', '', '', '2024年1月', '2024年2月', '2024年1月', '2024年2月'],
        [...drug, '1', '2', '10', '20'],
      ],
    ],
    [
      'in units of their own',
      [
        [...COMMON, '2024年1月数量', '2024年1月金额(万元)', '2024年2月数量', '2024年2月金额(元)'],
        [...drug, '1', '0.001', '2', '20'],
      ],
    ],
    [
      'quantities with a price',
      [
        [...price, '2024年1月采购量', '2024年2月采购量'],
        [...drug, '10', '1', '2'],
      ],
    ],
    [
      'what the title says they are',
      [['2024年采购数量'], [...price, '1月', '2月'], [...drug, '10', '1', '2']],
    ],
    [
      'what their sum says they are',
      [['2024年'], [...price, '1月', '2月', '合计数量'], [...drug, '10', '1', '2', '3']],
    ],
    [
      'as dates',
      [
        ['采购数量'],
        [...price, { kind: 'date', text: '2024-01-01' }, { kind: 'date', text: '2024-02-01' }],
        [...drug, '10', '1', '2'],
      ],
    ],
    [
      'as numbers',
      [
        ['采购数量'],
        [...price, numberCell('202401'), numberCell('202402')],
        [...drug, '10', '1', '2'],
      ],
    ],
    [
      'with their sums',
      [
        ['2024年'],
        [...price, '1月数量', '2月数量', '合计', '总金额'],
        [...drug, '10', '1', '2', '3', '30'],
        ['合计', '', '', '', '', '1', '2', '3', '30'],
      ],
    ],
  ] as const)('are read: %s', (_, rows) => {
    expect(readOf(rows)).toEqual(BOTH);
  });

  it('are no copies and no sums of each other', () => {
    const rows = [
      ['2024年'],
      [...price, '1月数量', '2月数量', '3月数量', '4月数量'],
      [...drug, '10', '1', '2', '3', '3'],
    ];
    expect(readOf(rows)).toEqual(['2024-01 10', '2024-02 20', '2024-03 30', '2024-04 30']);
  });

  it('leave out months in which nothing was bought', () => {
    const rows = [
      ['2024年'],
      [...price, '1月数量', '2月数量', '3月数量'],
      [...drug, '10', '1', '', '0'],
    ];
    expect(readOf(rows)).toEqual(['2024-01 10']);
  });

  it('are read by their own years', () => {
    const rows = [
      ['采购数量'],
      [...price, '2023年', '2024年'],
      ['', '', '', '', '', '12月', '1月'],
      [...drug, '10', '1', '2'],
    ];
    expect(readOf(rows)).toEqual(['2023-12 10', '2024-01 20']);
  });

  it('refuse a row whose sum is another', () => {
    const rows = [
      ['2024年'],
      [...price, '1月数量', '2月数量', '合计'],
      [...drug, '10', '1', '2', '4'],
      [...drug.slice(0, 2), '乙厂', '盒', '10', '1', '', '1'],
    ];
    expect(readOf(rows)).toEqual([
      [3, 'row.monthsNotSum'],
      [3, 'row.monthsNotSum'],
    ]);
  });

  it.each([
    ['of which nobody says what they count', [...price, '1月', '2月']],
    ['of something else', [...price, '1月出库量', '2月出库量']],
    ['beside a sum of months without a column', [...price, '1月数量', '2月数量', '二季度']],
  ])('are not read where they are %s', (_, header) => {
    const rows = [['2024年'], header, [...drug, '10', '1', '2', '3']];
    expect(readOf(rows)).toBe('table.monthColumnUnclear');
  });

  it('are not read where one month has two columns of the same', () => {
    const rows = [
      ['2024年'],
      [...price, '1月数量', '2月数量', '1月数量'],
      [...drug, '10', '1', '2', '3'],
    ];
    expect(readOf(rows)).toBe('table.monthTwice');
  });
});

describe('tables beside each other', () => {
  const dated = [...H, '采购日期'];
  it('are read, each by its own columns', () => {
    const rows = [
      [...dated, '', ...Array.from(dated).reverse()],
      [...line('2', '30'), '2024-01', '', ...[...line('1', '16'), '2024-02'].reverse()],
      [...line('3', '40'), '2024-03', '', '', '', '', '', '', '', ''],
    ];
    expect(readOf(rows)).toEqual(['2024-01 30', '2024-02 16', '2024-03 40']);
  });

  it('are of the months of their own titles', () => {
    const rows = [
      ['2024年1月', '', '', '', '', '', '', '2024年2月'],
      [...H, '', ...H],
      [...line('2', '30'), '', ...line('1', '16')],
      ['合计', '', '', '', '2', '30', '', '合计', '', '', '', '1', '16'],
    ];
    expect(readOf(rows)).toEqual(['2024-01 30', '2024-02 16']);
  });

  it.each([
    ['one of them lacks dates', [...dated, '', ...H]],
    ['nothing parts them and their words differ', [...dated, '备注', ...dated]],
  ])('are not read where %s', (_, header) => {
    expect(readOf([header, [...line('2', '30'), '2024-01']])).toBe('table.sideBySide');
  });
});
