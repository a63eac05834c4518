import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import type { YuanText } from '../../../shared/decimal/decimal-text';
import { textFromDecimal } from '../../../shared/decimal/decimal-text';
import { readTypedNumber } from '../../../shared/decimal/typed-number';
import { formatYuan } from '../../../shared/i18n/format';

describe('numbers as people in an office write them', () => {
  it.each([
    ['12', '12'],
    ['  12.50 ', '12.5'],
    ['-3', '-3'],
    ['+3', '3'],
    ['−3', '-3'],
    ['(1,234)', '-1234'],
    ['（1，234.5）', '-1234.5'],
    ['1,234-', '-1234'],
    ['1,234,567.89', '1234567.89'],
    ['１２３．４５', '123.45'],
    ['12。5', '12.5'],
    ['￥1,000', '1000'],
    ['¥-5', '-5'],
    // Accounting formats show zero so.
    [' ¥ -   ', '0'],
    ['￥-', '0'],
    ['¥ —', '0'],
    ['-¥5', '-5'],
    ['1,000元', '1000'],
    ['3万', '30000'],
    ['1.25万元', '12500'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0', '0'],
    ['1\u00a0000', '1000'],
    ['1 234 567.8', '1234567.8'],
    ['１\u3000０００', '1000'],
    ['- 5', '-5'],
    ['￥ 1,000 元', '1000'],
    ['\u200b7\ufeff', '7'],
    ['\u202d1234\u202c', '1234'],
    ['\u00a01,234.50', '1234.5'],
    ['１，２３４．５０', '1234.5'],
    ['¥12.30', '12.3'],
    ['12.30元', '12.3'],
    ['(1,200.00)', '-1200'],
    ['12．5', '12.5'],
    [' ¥6,580.00 ', '6580'],
    ['¥(385.50)', '-385.5'],
    ['￥（1,385.50）', '-1385.5'],
  ])('“%s” is %s', (written, value) => {
    expect(read(written)).toEqual({ value, isPercent: false });
  });

  it.each([
    ['70%', '0.7'],
    ['70％', '0.7'],
    ['100 %', '1'],
    ['-5%', '-0.05'],
    ['0.5%', '0.005'],
  ])('“%s” is the ratio %s', (written, value) => {
    expect(read(written)).toEqual({ value, isPercent: true });
  });

  it.each(['', '   ', '-', '--', '—', '——', '–', '/', '无', '\u3000'])(
    '“%s” is blank',
    (written) => {
      expect(readTypedNumber(written)).toEqual({ kind: 'blank' });
    },
  );

  it.each([
    'NaN',
    'Infinity',
    '1e5',
    '0x1F',
    '12abc',
    'abc',
    '10盒',
    '1,2,3',
    '=12',
    '1.2E+3',
    '1,23',
    '12,34,567',
    '1.2.3',
    '1 2 3',
    '12 5',
    '1 0000',
    '1  000',
    '100\n200',
    '1 234,567',
    '10³',
    '①5',
    '3½',
    '1 2 3a',
    '--5',
    '+-5',
    '()',
    '%',
    '元',
    '万',
    '#DIV/0!',
    '__proto__',
    '1/2',
    '约5',
    '5-6',
    '２０２４年',
    '.',
    '5%%',
    '٣',
  ])('“%s” is no number: never a prefix of it, never zero', (written) => {
    expect(readTypedNumber(written)).toEqual({ kind: 'unreadable' });
  });

  it('says when a number has more digits than can be kept', () => {
    expect(readTypedNumber('1'.repeat(41))).toEqual({ kind: 'tooPrecise' });
    expect(readTypedNumber(`0.${'1'.repeat(41)}`)).toEqual({ kind: 'tooPrecise' });
    expect(readTypedNumber('1'.repeat(40))).toMatchObject({ kind: 'number' });
  });

  it('reads back every amount that the program prints, in both languages', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.constantFrom('zh' as const, 'en' as const),
        (fen, language) => {
          const yuan = new Decimal(fen.toString()).div(100);
          const printed = formatYuan(textFromDecimal<YuanText>(yuan), language);
          expect(read(printed)).toEqual({ value: yuan.plus(0).toFixed(), isPercent: false });
        },
      ),
    );
  });

  it('answers any text with a number, a blank or a refusal, and throws at none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (written) => {
        expect(['blank', 'number', 'tooPrecise', 'unreadable']).toContain(
          readTypedNumber(written).kind,
        );
      }),
    );
  });
});

function read(written: string): { value: string; isPercent: boolean } | string {
  const number = readTypedNumber(written);
  return number.kind === 'number'
    ? { value: number.value.toFixed(), isPercent: number.isPercent }
    : number.kind;
}
