import { describe, expect, it } from 'vitest';

import { normalized, numberCell, rawTable, type TestCell } from '../../../support/raw-tables';

describe('years and months in columns of their own', () => {
  const read = (year: TestCell, month: TestCell): unknown => {
    const table = rawTable([
      ['通用名', '规格', '数量', '金额', '年份', '月份'],
      ['甲片', '7片', '1', '2', year, month],
    ]);
    const { purchases, rejected } = normalized(table);
    const [error] = rejected.map((row) => [row.error.code, row.column]);
    return purchases[0]?.month ?? error;
  };

  it.each<[TestCell, TestCell, unknown]>([
    ['2024', '3', '2024-03'],
    ['2024年', '3月', '2024-03'],
    [numberCell('2024'), numberCell('12'), '2024-12'],
    ['2024', '202403', '2024-03'],
    ['2024', '13', ['cell.notADate', '月份']],
    ['24', '3', ['cell.notADate', '年份']],
    ['', '3', ['cell.missing', '年份']],
    ['2024', '', ['cell.missing', '月份']],
    ['2024', { kind: 'error', text: '#N/A' }, ['cell.excelError', '月份']],
  ])('%j and %j', (year, month, expected) => {
    expect(read(year, month)).toEqual(expected);
  });
});

it('quotes what stands in the cell, and nothing that does not', () => {
  const table = rawTable([
    ['通用名', '规格', '数量', '金额', '年份', '月份'],
    ['甲片', '7片', '1', '2', '2024', '3'],
    ['甲片', '7片', '1', '2', '2024', '13'],
    ['甲片', '7片', '1', '2', '2023', '2024-02'],
  ]);
  expect(normalized(table).rejected.map(({ error }) => error)).toMatchObject([
    { code: 'cell.notADate', params: { value: '13' } },
    { code: 'row.yearDisagrees', params: { value: '2024-02', other: '2023' } },
  ]);
});
