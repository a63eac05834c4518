import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contrast, divergingColors } from '../../../renderer/charts/diverging-colors';
import { shortAmount, shortChange } from '../../../renderer/charts/money-words';
import { zeroContour } from '../../../renderer/charts/zero-contour';
import { partsByZero, zeroCrossings } from '../../../renderer/charts/zero-crossing';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { yuanFromFen } from '../../../shared/decimal/rounding';
import { zhCn } from '../../../shared/i18n/zh-cn';

const words = { messages: zhCn, language: 'zh', moneyUnit: 'yuan' } as const;

function channels(color: string): readonly [number, number, number] {
  const hex = /^#(..)(..)(..)$/.exec(color);
  const parts =
    hex === null
      ? color.match(/\d+/g)?.map((part) => parseInt(part, 10))
      : hex.slice(1).map((part) => parseInt(part, 16));
  const [red = 0, green = 0, blue = 0] = parts ?? [];
  return [red, green, blue];
}

describe('the colours of a cell', () => {
  it('can be read at every depth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (amount) => {
        const { fill, ink } = divergingColors(amount, 1);
        expect(contrast(channels(fill), channels(ink))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  });

  it('tell a small deficit from a small surplus and both from zero', () => {
    const fills = [-0.01, 0, 0.01].map((amount) => divergingColors(amount, 100).fill);
    expect(new Set(fills).size).toBe(3);
  });
});

describe('the contour of zero', () => {
  it('closes every loss off from what is not one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(-1, 0, 1, NaN), { minLength: 12, maxLength: 12 }),
        (amounts) => {
          const drawn = zeroContour(amounts, { rows: 3, columns: 4 }).length;
          const neighbours = amounts.flatMap((amount, cell) => {
            const right = cell % 4 < 3 ? [[amount, amounts[cell + 1]]] : [];
            const below = cell < 8 ? [[amount, amounts[cell + 4]]] : [];
            return [...right, ...below];
          });
          const differing = neighbours.filter(
            ([a = NaN, b = NaN]) => (a < 0 && b >= 0) || (a >= 0 && b < 0),
          );
          expect(drawn).toBe(differing.length);
        },
      ),
    );
  });
});

describe('the parts of a line', () => {
  it('meet at the crossings, and add up to the line', () => {
    const points = [
      [0, 10],
      [2, -10],
      [4, -10],
      [8, 10],
    ] as const;
    expect(zeroCrossings(points)).toEqual([1, 6]);
    const { above, below } = partsByZero(points);
    const sum = above.map(([x, y], index) => [x, y + (below[index]?.[1] ?? NaN)]);
    expect(sum).toEqual([
      [0, 10],
      [1, 0],
      [2, -10],
      [4, -10],
      [6, 0],
      [8, 10],
    ]);
  });

  it('have no crossing next to what is not known', () => {
    expect(
      zeroCrossings([
        [0, 10],
        [1, NaN],
        [2, -10],
      ]),
    ).toEqual([]);
  });
});

describe('amounts beside a bar', () => {
  it.each([
    ['1234.5', '1,235', '+1,235'],
    ['-1234.4', '−1,234', '−1,234'],
    ['0.4', '0', '0'],
    ['0', '0', '0'],
  ])('of %s are %s, or as a change %s', (yuan, amount, change) => {
    expect(shortAmount(decimalText(yuan), words)).toBe(amount);
    expect(shortChange(decimalText(yuan), words)).toBe(change);
  });

  it('are in ten thousands where the person chose them', () => {
    const inTenThousands = { ...words, moneyUnit: 'tenThousandYuan' } as const;
    expect(shortChange(decimalText('123456'), inTenThousands)).toBe('+12.35');
  });

  it('come exactly from fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        const exact = BigInt(fen);
        const size = exact < 0n ? -exact : exact;
        const fraction = String(size % 100n)
          .padStart(2, '0')
          .replace(/0+$/, '');
        const text = `${String(size / 100n)}${fraction === '' ? '' : `.${fraction}`}`;
        expect(yuanFromFen(fen)).toBe(exact < 0n ? `-${text}` : text);
      }),
    );
  });
});
