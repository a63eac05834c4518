import { describe, expect, it } from 'vitest';

import {
  dateFromCell,
  isMonthNumber,
  isoDateFromSerial,
  monthFromYearAndMonth,
} from '../../../../shared/purchases/contents/dates';
import type { RawCell } from '../../../../shared/purchases/table/raw-table';

function textCell(text: string): RawCell {
  return { kind: 'text', text };
}

describe('isoDateFromSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45296, '2024-01-05'],
    [45296.999, '2024-01-05'],
    [2_958_465, '9999-12-31'],
    [0, null],
    [0.5, null],
    [60, null],
    [2_958_466, null],
    [-1, null],
    [NaN, null],
    [Infinity, null],
  ])('of %d in the 1900 system is %s', (serial, date) => {
    expect(isoDateFromSerial(serial, 1900)).toBe(date);
  });

  it('counts from 1904 where the file does', () => {
    expect(isoDateFromSerial(43834, 1904)).toBe('2024-01-05');
  });
});

describe('dateFromCell', () => {
  it.each([
    '2024-01-05',
    '2024/1/5',
    '20240105',
    '2024.01.05',
    '2024.1.5',
    '2024年1月5日',
    '2024年01月05号',
    '2024 年 1 月 5 日',
    '2024年1月5日星期五',
    '2024年1月5日 10时23分05秒',
    '2024年1月5日10:23',
    '2024-01-05 10:23:00',
    '2024-01-05 周五 10:23',
    '2024-01-05T10:23:00',
    '2024-01-05T10:23:00.000Z',
    '2024-01-04T16:00:00Z',
    '2024-01-05T15:59:59Z',
    '2024-01-04T23:59:59-11:00',
    '2024-01-06T00:00:00+14:00',
    'Fri Jan 05 00:00:00 CST 2024',
    'Fri Jan 05 00:00:00 GMT+08:00 2024',
    'Fri, 05 Jan 2024 08:00:00 GMT',
    '05-1月-2024',
    '2024年1月5',
    '2024年1月5 10:20',
    '2024-01-05 00:00:00 GMT+8',
    '2024/1/5 0:00',
    '2024/1/5 上午 10:23:00',
    '2024/1/5 10:23 PM',
    '20240105102300',
    '20240105 10:23:00',
    '20240105T102300',
    '２０２４－０１－０５',
    '２０２４年１月５日',
    ' 2024-1-5\u200b',
    '\u00a02024-01-05\t',
    '05-Jan-2024',
    '5 January 2024',
    '5Jan2024',
    'Jan 5, 2024',
    '2024-Jan-05',
    '45296',
    '45296.75',
  ])('reads the day of %j', (text) => {
    const expected = { month: '2024-01', isoDate: '2024-01-05', isQuarter: false };
    expect(dateFromCell(textCell(text), 1900)).toEqual(expected);
  });

  it.each([
    '202401',
    '2024-01',
    '2024-1',
    '2024/1',
    '2024/01',
    '2024.01',
    '2024年1月',
    '2024年01月',
    '2024年1月份',
    '２０２４０１',
    'Jan 2024',
    'January-2024',
    '2024 Jan',
  ])('knows no day of %j', (text) => {
    const expected = { month: '2024-01', isoDate: null, isQuarter: false };
    expect(dateFromCell(textCell(text), 1900)).toEqual(expected);
  });

  it.each([
    ['2024年第1季度', '2024-03'],
    ['2024年第一季度', '2024-03'],
    ['2024年一季度', '2024-03'],
    ['2024年2季度', '2024-06'],
    ['2024 年 第 三 季 度', '2024-09'],
    ['2024第四季度', '2024-12'],
    ['2024Q1', '2024-03'],
    ['2024-Q4', '2024-12'],
    ['2024年q2', '2024-06'],
    ['Q3 2024', '2024-09'],
    ['２０２４Ｑ１', '2024-03'],
  ])('takes the quarter %j for its last month and says so', (text, month) => {
    const expected = { month, isoDate: null, isQuarter: true };
    expect(dateFromCell(textCell(text), 1900)).toEqual(expected);
  });

  it.each([
    ['number', '45296', 1900, '2024-01-05'],
    ['number', '45296.75', 1900, '2024-01-05'],
    ['number', '43834', 1904, '2024-01-05'],
    ['number', '202401', 1900, null],
    ['number', '20240105', 1904, '2024-01-05'],
    ['number', '20240105102300', 1900, '2024-01-05'],
    ['date', '2024-01-05', 1904, '2024-01-05'],
  ] as const)('reads the %s %s by the %i epoch', (kind, text, epoch, isoDate) => {
    const expected = { month: '2024-01', isoDate, isQuarter: false };
    expect(dateFromCell({ kind, text }, epoch)).toEqual(expected);
  });

  it.each([
    '2024-13-01',
    '2024-02-30',
    '2024-00-10',
    '2024-01-00',
    '2024-01-0512',
    '2024',
    '2024年',
    '24-1-5',
    '24-01-05',
    '24年1月5日',
    '1/5/2024',
    '05-01-2024',
    '5-1',
    '1月5日',
    'Jan-24',
    '05-Jan-24',
    'Jam 5, 2024',
    '2024年第5季度',
    '2024年上半年',
    '2024年1-3月',
    '2024-01-01至2024-03-31',
    '2024-01-05~2024-01-31',
    '60',
    '2024.1',
    '2024.1.5.6',
    '2024-1/5',
    'abc',
    '20241301',
    '20240105250000',
    '3024-01-05',
    '',
    '-',
  ])('does not guess %j', (text) => {
    expect(dateFromCell(textCell(text), 1900)).toBeNull();
  });

  it.each(['2024.1', '2024.01', '100', '2024', '202413', '1e5'])(
    'does not take the number %s for a date',
    (text) => {
      expect(dateFromCell({ kind: 'number', text }, 1900)).toBeNull();
    },
  );

  it('says nothing of empty and broken cells', () => {
    expect(dateFromCell({ kind: 'empty' }, 1900)).toBeNull();
    expect(dateFromCell({ kind: 'error', text: '#VALUE!' }, 1900)).toBeNull();
  });
});

describe('monthFromYearAndMonth', () => {
  it.each([
    ['2024', '3'],
    ['2024', '03'],
    ['2024年', '3月'],
    ['２０２４年度', '３月份'],
    ['2024', '三月'],
    ['2024', '2024-03'],
    ['2024', '202403'],
  ])('joins %j and %j', (year, month) => {
    expect(monthFromYearAndMonth(textCell(year), textCell(month))).toBe('2024-03');
  });

  it('joins numbers, and a year that is stored as a date', () => {
    const march: RawCell = { kind: 'number', text: '3' };
    expect(monthFromYearAndMonth({ kind: 'number', text: '2024' }, march)).toBe('2024-03');
    expect(monthFromYearAndMonth({ kind: 'date', text: '2024-01-01' }, march)).toBe('2024-03');
  });

  it('knows December by its Chinese number', () => {
    expect(monthFromYearAndMonth(textCell('2024'), textCell('十二月'))).toBe('2024-12');
  });

  it.each([
    ['24', '3'],
    ['2024', '13'],
    ['2024', '0'],
    ['2024', ''],
    ['', '3'],
    ['2024', '2023-03'],
    ['2024', '2024年第一季度'],
    ['2024', '合计'],
  ])('does not guess from %j and %j', (year, month) => {
    expect(monthFromYearAndMonth(textCell(year), textCell(month))).toBeNull();
  });
});

describe('isMonthNumber', () => {
  it('tells months of any year from dates', () => {
    expect(['1', '12月', '十二', '03'].map((text) => isMonthNumber(textCell(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['13', '202401', '2024-01', ''].map((text) => isMonthNumber(textCell(text)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('what was bought long ago', () => {
  it.each(['20241', '1900-01-05', '1989-12-31', '32873'])('is no date: %s', (text) => {
    expect(dateFromCell(textCell(text), 1900)).toBeNull();
  });

  it('begins in 1990', () => {
    expect(dateFromCell(textCell('1990-01'), 1900)?.month).toBe('1990-01');
    expect(dateFromCell(textCell('32874'), 1900)?.isoDate).toBe('1990-01-01');
  });
});
