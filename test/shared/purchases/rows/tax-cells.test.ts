import { describe, expect, it } from 'vitest';

import { normalized, rawTable } from '../../../support/raw-tables';

function readOf(header: string, amount: string, tax: string): unknown {
  const { purchases, rejected } = normalized(
    rawTable([
      ['采购日期', '通用名', '规格', '数量', header, '税额'],
      ['2024-01-05', '甲片', '5mg*10片/盒', amount.startsWith('-') ? '-1' : '1', amount, tax],
    ]),
  );
  return rejected.length > 0
    ? rejected.map(({ error }) => error.code)
    : purchases.map(({ amountYuan }) => amountYuan);
}

describe('a tax beside an amount', () => {
  it.each([
    ['100', '13', '113'],
    ['658.41', '85.59', '744'],
    ['-100', '-13', '-113'],
    ['200', '6.00', '206'],
    ['100', '', '100'],
    ['100', '0', '100'],
  ])('is added where it is a rate of it: %s and %s', (amount, tax, sum) => {
    expect(readOf('金额', amount, tax)).toEqual([sum]);
  });

  it.each([
    ['113', '13'],
    ['1000', '115.04'],
    ['206', '6'],
  ])('is in it where it is that part of it: %s and %s', (amount, tax) => {
    expect(readOf('采购金额', amount, tax)).toEqual([amount]);
  });

  it.each([
    ['of no known rate', '100', '20'],
    ['too small to tell', '0.1', '0.01'],
  ])('refuses its row where it is %s', (_, amount, tax) => {
    expect(readOf('金额', amount, tax)).toEqual(['row.taxUnclear']);
  });

  it('is never added to what says that it is with tax', () => {
    expect(readOf('含税金额', '100', '13')).toEqual(['100']);
  });
});
