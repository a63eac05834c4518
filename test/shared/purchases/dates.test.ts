import { describe, expect, it } from 'vitest';

import { isoDateFromSerial, monthFromCell } from '../../../shared/purchases/dates';

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

describe('monthFromCell', () => {
  it.each([
    '2024-01-05',
    '2024/1/5',
    '20240105',
    '2024.01.05',
    '2024年1月5日',
    '2024年01月05号',
    '2024 年 1 月 5 日',
    '202401',
    '2024-01',
    '2024/1',
    '2024年1月',
    '2024年1月份',
    '2024-01-05 10:23:00',
    '2024-01-05T10:23:00.000Z',
    '2024/1/5 0:00',
    '２０２４－０１－０５',
    ' 2024-1-5\u200b',
    '45296',
  ])('reads the text %j', (text) => {
    expect(monthFromCell({ kind: 'text', text }, 1900)).toBe('2024-01');
  });

  it.each([
    ['number', '45296', 1900],
    ['number', '45296.75', 1900],
    ['number', '43834', 1904],
    ['number', '202401', 1900],
    ['number', '20240105', 1904],
    ['date', '2024-01-05', 1904],
  ] as const)('reads the %s %s by the %i epoch', (kind, text, epoch) => {
    expect(monthFromCell({ kind, text }, epoch)).toBe('2024-01');
  });

  it.each([
    '2024年第1季度',
    '2024-13-01',
    '2024-02-30',
    '2024-00-10',
    '2024',
    '24-1-5',
    '1/5/2024',
    '5-1',
    '60',
    '2024.1.5.6',
    'abc',
    '20241301',
    '',
  ])('does not guess %j', (text) => {
    expect(monthFromCell({ kind: 'text', text }, 1900)).toBeNull();
  });

  it('does not take the number 2024.1 for January: it may be October', () => {
    expect(monthFromCell({ kind: 'number', text: '2024.1' }, 1900)).toBeNull();
  });
});
