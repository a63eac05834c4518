import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import {
  ambiguousFields,
  type ColumnMapping,
  guessMapping,
  missingField,
} from '../../../../shared/purchases/columns/column-mapping';
import { rawTable, type TestCell } from '../../../support/raw-tables';

function guess(...rows: TestCell[][]): ColumnMapping {
  const table = rawTable(rows);
  return guessMapping(table, present(table.rows[0], 'the table has a header'));
}

describe('guessMapping', () => {
  it('prefers the better word, wherever it stands', () => {
    expect(guess(['药品名称', '通用名', '订单数量', '采购数量'])).toEqual({
      genericName: 1,
      packs: 3,
    });
  });

  it('takes the left one of equal words', () => {
    expect(guess(['数量', '数量'])).toEqual({ packs: 0 });
  });

  it('takes a vague flag column only if its cells are flags', () => {
    expect(guess(['属性'], ['普通药品'])).toEqual({});
    expect(guess(['属性'], ['普通药品'], ['集采'])).toEqual({ selectedFlag: 0 });
    expect(guess(['是否中选'], [''])).toEqual({ selectedFlag: 0 });
  });

  it('maps nothing that only looks like a word', () => {
    expect(guess(['__proto__', 'constructor', '批号', '', null, '序号'])).toEqual({});
  });

  it('takes a month column for months of the year column beside it', () => {
    expect(guess(['年份', '月份', '通用名'], ['2024', '3月', '甲'])).toEqual({
      year: 0,
      monthOfYear: 1,
      genericName: 2,
    });
    expect(guess(['年', '月'], ['2024', '3'])).toEqual({ year: 0, monthOfYear: 1 });
  });

  it('takes a column called 中选 for the flag', () => {
    expect(guess(['通用名', '中选'], ['甲片', '√'])).toEqual({ genericName: 0, selectedFlag: 1 });
  });

  it('takes a month column that holds dates for the date', () => {
    expect(guess(['年份', '月份'], ['2024', '2024-03'])).toEqual({ year: 0, date: 1 });
    expect(guess(['月'], ['2024年3月'])).toEqual({ date: 0 });
  });

  it('takes a column of months without a year for one whose year stands elsewhere', () => {
    expect(guess(['月份'], ['3月'])).toEqual({ monthOfYear: 0 });
    expect(guess(['采购月份'], ['3'])).toEqual({ monthOfYear: 0 });
    expect(guess(['采购日期'], ['3'])).toEqual({ date: 0 });
  });
});

describe('ambiguousFields', () => {
  const ambiguous = (...words: string[]): readonly string[] =>
    ambiguousFields(present(rawTable([words]).rows[0], 'the table has a header'));

  it('names fields that two columns claim with the same word', () => {
    expect(ambiguous('通用名', '数量', '金额', '数量', '金额（元）')).toEqual([
      'packs',
      'amountYuan',
    ]);
  });

  it('names none where one word is the better one', () => {
    expect(ambiguous('数量', '数量', '采购数量', '药品名称', '通用名')).toEqual([]);
  });
});

describe('missingField', () => {
  it('accepts year and month for the date, not one of them', () => {
    const others = { genericName: 0, packs: 1, amountYuan: 2 };
    expect(missingField({ ...others, year: 3, monthOfYear: 4 })).toBeNull();
    expect(missingField({ ...others, date: 3 })).toBeNull();
    expect(missingField({ ...others, year: 3 })).toBe('date');
    expect(missingField({ ...others, monthOfYear: 3 })).toBe('date');
  });
});
