import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { AppError } from '../../../shared/errors';
import { departmentReading, withDepartments } from '../../../shared/fund/department-reading';
import { readDepartmentTable } from '../../../shared/fund/department-table';
import { type AllocationKey, emptyAllocation } from '../../../shared/plan/fund-allocation';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { numberCell, rawTable, type TestCell } from '../../support/raw-tables';

const known: readonly AllocationKey[] = [
  { id: 'use', kind: 'selectedUse', name: '', weightRatio: decimalText<RatioText>('0.6') },
  { id: 'duty', kind: 'typed', name: '管理职责', weightRatio: decimalText<RatioText>('0.4') },
];

function read(rows: readonly (readonly TestCell[])[], changes: Partial<RawTable> = {}) {
  return readDepartmentTable([rawTable(rows, { file: '科室.xlsx', ...changes })], known);
}

function faults(rows: readonly (readonly TestCell[])[]): readonly string[] {
  const table = read(rows);
  return table.ok ? [] : table.error.map(({ code }: AppError) => code);
}

describe('a table of departments', () => {
  it('has a key in each header, with its weight, and passes titles, totals and signatures over', () => {
    const table = read([
      ['2027 年绩效分配', null, null],
      ['科室', '人数 40%', '中选占比（60％）'],
      ['骨科', numberCell('12'), '93%'],
      ['药学部', numberCell('8'), numberCell('0.5')],
      ['合计', numberCell('20'), null],
      ['制表：财务科', null, null],
    ]);
    expect(table).toMatchObject({
      ok: true,
      value: {
        keys: [
          { id: 'k1', kind: 'headCount', name: '人数', weightRatio: '0.4' },
          { id: 'k2', kind: 'selectedShare', name: '中选占比', weightRatio: '0.6' },
        ],
        departments: [
          { name: '骨科', values: { k1: '12', k2: '0.93' } },
          { name: '药学部', values: { k1: '8', k2: '0.5' } },
        ],
      },
    });
  });

  it('takes the weight of a key that is known, and none for one that is not', () => {
    const table = read([
      ['科室', '中选采购金额', '管理职责', '人数'],
      ['骨科', '1', '2', '3'],
    ]);
    expect(
      table.ok && table.value.keys.map(({ kind, weightRatio }) => [kind, weightRatio]),
    ).toEqual([
      ['selectedUse', '0.6'],
      ['typed', '0.4'],
      ['headCount', '0'],
    ]);
  });

  it('counts 万元 of a header in yuan, and refuses a unit that is written twice', () => {
    const header = ['科室', '中选采购金额（万元）'];
    const table = read([header, ['骨科', '1.5']]);
    expect(table.ok && table.value.departments[0]?.values).toEqual({ k1: '15000' });
    expect(faults([header, ['骨科', '1.5万']])).toEqual(['cell.unitTwice']);
  });

  it('leaves an empty cell empty: nobody has said that it is nothing', () => {
    const table = read([
      ['科室', '人数 100%'],
      ['骨科', null],
      ['药学部', '-'],
      ['外科', '0'],
    ]);
    expect(table.ok && table.value.departments.map(({ values }) => values)).toEqual([
      {},
      {},
      { k1: '0' },
    ]);
  });

  it.each([
    [
      'a header that is no key',
      [
        ['科室', '备注'],
        ['骨科', '好'],
      ],
      ['allocation.headerUnclear'],
    ],
    [
      'a department in two rows',
      [
        ['科室', '人数 100%'],
        ['骨科', '1'],
        ['骨科', '2'],
      ],
      ['allocation.departmentTwice'],
    ],
    [
      'a number without a department',
      [
        ['科室', '人数 100%'],
        ['', '1'],
      ],
      ['cell.missing'],
    ],
    [
      'words for a number',
      [
        ['科室', '人数 100%'],
        ['骨科', '12 人多'],
      ],
      ['cell.notANumber'],
    ],
    [
      'less than nothing',
      [
        ['科室', '人数 100%'],
        ['骨科', '-1'],
      ],
      ['cell.negative'],
    ],
    [
      'a share of 93',
      [
        ['科室', '中选占比 100%'],
        ['骨科', '93'],
      ],
      ['cell.ratioAbove1'],
    ],
    [
      'a share of 930 %',
      [
        ['科室', '中选占比 100%'],
        ['骨科', '930%'],
      ],
      ['cell.ratioTooLarge'],
    ],
    [
      'a fault of a formula',
      [
        ['科室', '人数 100%'],
        ['骨科', { kind: 'error', text: '#REF!' }],
      ],
      ['cell.excelError'],
    ],
    [
      'no column of departments',
      [
        ['姓名', '人数 100%'],
        ['张三', '1'],
      ],
      ['table.columnMissing'],
    ],
  ] as const)('refuses %s', (_what, rows, codes) => {
    expect(faults(rows)).toEqual(codes);
  });

  it('checks rows of totals against the departments above them', () => {
    const table = (total: string, whole: string) =>
      faults([
        ['科室', '中选采购金额（万元）', '中选占比', '人数'],
        ['骨科', '0.1', '90%', '12'],
        ['外科', '0.2', '80%', '8'],
        ['外科片小计', total, '85%', '20'],
        ['药学部', '1', '50%', '5'],
        ['合 计', whole, '', ''],
      ]);
    expect(table('0.30000000000000004', '1.3')).toEqual([]);
    expect(table('0.3', '1')).toEqual([]);
    expect(table('0.4', '1.3')).toEqual(['allocation.totalDisagrees']);
    expect(table('0.3', '2')).toEqual(['allocation.totalDisagrees']);
    expect(table('0.3', '约 1.3')).toEqual(['cell.notANumber']);
  });

  it('names the total and what the departments come to, in the unit of the header', () => {
    const table = read([
      ['科室', '中选采购金额（万元）'],
      ['骨科', '0.1'],
      ['合计', '0.5'],
    ]);
    expect(table).toMatchObject({
      error: [{ params: { row: 3, letters: 'B', value: '0.5', found: '0.1' } }],
    });
  });

  it('refuses hidden rows and a second sheet: whether they count nobody knows', () => {
    const rows = [
      ['科室', '人数 100%'],
      ['骨科', '1'],
      ['外科', '2'],
    ];
    const table = rawTable(rows);
    const hidden = table.rows.map((row, index) => (index === 2 ? { ...row, isHidden: true } : row));
    expect(readDepartmentTable([{ ...table, rows: hidden }])).toMatchObject({
      error: [{ code: 'allocation.hiddenRows', params: { rows: [3] } }],
    });
    const second = rawTable(rows, { sheet: '二院区' });
    expect(readDepartmentTable([table, second])).toMatchObject({
      error: [{ code: 'allocation.severalSheets', params: { others: ['二院区'] } }],
    });
    expect(readDepartmentTable([table, { ...second, isHidden: true }]).ok).toBe(true);
  });

  it('names the place of each fault, the first of them where there are many', () => {
    const many = Array.from({ length: 60 }, (_, index) => [`科室${String(index)}`, '？']);
    const reading = departmentReading(read([['科室', '人数 100%'], ...many]));
    expect(reading).toMatchObject({
      kind: 'refused',
      errors: { length: 50, 0: { params: { row: 2, letters: 'B', value: '?' } } },
    });
  });

  it('leaves the keys as they are where it has none', () => {
    const table = read([['科室'], ['骨科'], ['外科']]);
    const present = { ...emptyAllocation, keys: known };
    expect(table.ok && withDepartments(present, table.value)).toMatchObject({
      keys: known,
      departments: [{ name: '骨科' }, { name: '外科' }],
    });
  });
});
