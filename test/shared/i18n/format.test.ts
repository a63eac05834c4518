import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import {
  formatExact,
  formatPrice,
  formatRatio,
  formatScale,
  formatScore,
  formatUnits,
  formatYuan,
  formatYuanInTenThousands,
} from '../../../shared/i18n/format';

/** Plain decimal text of any size that inputs and results have. */
const plainDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([isNegative, digits, places]) => {
    const padded = digits.toString().padStart(places + 1, '0');
    const whole = padded.slice(0, padded.length - places);
    const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
    const text = fraction === '' ? whole : `${whole}.${fraction}`;
    return isNegative && digits !== 0n ? `-${text}` : text;
  });

/** What an amount must look like, worked out on the text alone: no number, no library. What is not nothing shows a digit. */
function expected(text: string, least: number, most: number): string {
  const isHidden = !/[1-9]/.test(expectedAt(text, least, most)) && /[1-9]/.test(text);
  if (!isHidden) return expectedAt(text, least, most);
  for (let places = most; places <= MOST_PLACES; places += 1) {
    const shown = expectedAt(text, least, places);
    if (/[1-9]/.test(shown)) return shown;
  }
  return `${text.startsWith('-') ? '\u2212' : ''}0.${'0'.repeat(MOST_PLACES - 1)}1`;
}

const MOST_PLACES = 8;

function expectedAt(text: string, least: number, most: number): string {
  const isNegative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.slice(0, most).padEnd(most, '0'));
  const roundsUp = (fraction[most] ?? '0') >= '5';
  const rounded = (kept + (roundsUp ? 1n : 0n)).toString().padStart(most + 1, '0');
  const digits = rounded.slice(0, rounded.length - most);
  let shown = rounded.slice(rounded.length - most);
  while (shown.length > least && shown.endsWith('0')) shown = shown.slice(0, -1);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  const isZero = BigInt(rounded) === 0n;
  return `${isNegative && !isZero ? '\u2212' : ''}${groups.join(',')}${shown === '' ? '' : `.${shown}`}`;
}

describe('formatYuan', () => {
  it('prints every amount to the fen exactly, half away from zero', () => {
    fc.assert(
      fc.property(plainDecimal, (text) => {
        expect(formatYuan(decimalText(text), 'zh')).toBe(expected(text, 2, 2));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['0', '0.00'],
    ['1234567.005', '1,234,567.01'],
    ['-1234567.005', '\u22121,234,567.01'],
    ['-0.004', '\u22120.004'],
    ['0.000000000001', '0.00000001'],
    ['0.1', '0.10'],
    ['12345678901234567890.125', '12,345,678,901,234,567,890.13'],
  ])('prints %s as %s', (text, shown) => {
    expect(formatYuan(decimalText(text), 'zh')).toBe(shown);
    expect(formatYuan(decimalText(text), 'en')).toBe(shown);
  });
});

describe('the other formats', () => {
  it('print a price with two to four decimals', () => {
    fc.assert(
      fc.property(plainDecimal, (text) => {
        expect(formatPrice(decimalText(text), 'zh')).toBe(expected(text, 2, 4));
      }),
    );
    expect(formatPrice(decimalText('0.1234'), 'zh')).toBe('0.1234');
    expect(formatPrice(decimalText('5.5'), 'zh')).toBe('5.50');
  });

  it('print units with at most four decimals', () => {
    fc.assert(
      fc.property(plainDecimal, (text) => {
        expect(formatUnits(decimalText(text), 'zh')).toBe(expected(text, 0, 4));
      }),
    );
  });

  it('print ratios as percentages with at most two decimals', () => {
    expect(formatRatio(decimalText('0.585'), 'zh')).toBe('58.5%');
    expect(formatRatio(decimalText('1'), 'zh')).toBe('100%');
    expect(formatRatio(decimalText('0.333333'), 'en')).toBe('33.33%');
    expect(formatRatio(decimalText('0.00005'), 'en')).toBe('0.01%');
  });

  it('never round a figure onto the value that it is judged by', () => {
    // 15,000 of 15,000.5 units, and just short of the red line of 50 %.
    expect(formatRatio(decimalText('0.999966667777740742'), 'zh')).toBe('99.997%');
    expect(formatRatio(decimalText('1.00000001'), 'zh')).toBe('100.000001%');
    expect(formatRatio(decimalText('0.49999'), 'zh', decimalText('0.5'))).toBe('49.999%');
    expect(formatRatio(decimalText('0.5'), 'zh', decimalText('0.5'))).toBe('50%');
    expect(formatRatio(decimalText('0.9999999999999'), 'zh')).toBe('99.99999999%');
    expect(formatScale(decimalText('0.9999'), 'zh')).toBe('0.9999');
    expect(formatScale(decimalText('-0.0001'), 'zh')).toBe('\u22120.0001');
    expect(formatYuanInTenThousands(decimalText('-49'), 'zh')).toBe('\u22120.005 万');
  });

  it('print scales, ten thousands, scores and every digit where all are wanted', () => {
    expect(formatScale(decimalText('1.898931796'), 'zh')).toBe('1.899');
    expect(formatScale(decimalText('2'), 'zh')).toBe('2.00');
    expect(formatYuanInTenThousands(decimalText('123456.5'), 'zh')).toBe('12.35 万');
    expect(formatYuanInTenThousands(decimalText('-123456.5'), 'en')).toBe('\u221212.35 ×10k');
    expect(formatScore(decimalText('79.995'), 'zh')).toBe('79.995');
    expect(formatExact(decimalText('1234.56789'), 'zh')).toBe('1,234.56789');
  });

  it('keeps every digit of what is shown exact, however many there are', () => {
    const digits = '0.065322784615384615384615384615384615';
    expect(formatExact(decimalText(digits), 'zh')).toBe(digits);
    expect(formatExact(decimalText(`-${digits}`), 'zh')).toBe(`\u2212${digits}`);
  });
});
