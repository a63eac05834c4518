import { expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { MonthlyUse } from '../../../../shared/purchases/monthly-use';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import {
  layoutIn,
  numberCell,
  rawTable,
  readRows,
  type TestCell,
} from '../../../support/raw-tables';

const HEADER = ['采购日期', '通用名', '规格', '转换系数', '是否中选', '采购数量', '采购金额'];

/** What the lines of one drug are told apart by, with further columns. */
function tagsOf(header: readonly string[], ...rows: readonly (readonly string[])[]): unknown {
  const lines = rows.map((further): TestCell[] => [
    '2024-01-05',
    '甲片',
    '10mg',
    numberCell('1'),
    '是',
    numberCell('10'),
    numberCell('8'),
    ...further,
  ]);
  const table = rawTable([[...HEADER, ...header], ...lines]);
  const reading = joinReadings([readRows(layoutIn(table))]);
  const [variety] = settleReading(reading, {}).summary.varieties;
  return variety?.monthly.map(
    ({ department, isOffline, payment, purchases }: MonthlyUse): readonly unknown[] => [
      department,
      isOffline,
      payment,
      purchases,
    ],
  );
}

it('keeps the lines of each department apart', () => {
  expect(tagsOf(['领用科室'], ['心内科'], ['药房'], ['心内科'], [''])).toEqual([
    [undefined, undefined, undefined, 1],
    ['心内科', undefined, undefined, 2],
    ['药房', undefined, undefined, 1],
  ]);
});

it('tells what was ordered beside the platform by the platform’s own number alone', () => {
  expect(tagsOf(['平台订单号'], ['A1'], ['—'], ['A2'])).toEqual([
    [undefined, false, undefined, 2],
    [undefined, true, undefined, 1],
  ]);
  expect(tagsOf(['入库单号'], ['A1'], [''])).toEqual([[undefined, undefined, undefined, 2]]);
});

it('tells what was paid within 30 days, later, or not yet', () => {
  expect(tagsOf(['付款日期'], ['2024-02-04'], ['2024-02-05'], [''], ['某日'])).toEqual([
    [undefined, undefined, undefined, 1],
    [undefined, undefined, 'inTime', 1],
    [undefined, undefined, 'late', 1],
    [undefined, undefined, 'open', 1],
  ]);
});

it('reads neither of two columns that say the same', () => {
  expect(tagsOf(['领用科室', '开单科室'], ['心内科', '药房'])).toEqual([
    [undefined, undefined, undefined, 1],
  ]);
});
