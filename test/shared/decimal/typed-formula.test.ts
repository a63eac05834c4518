import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { workOut } from '../../../shared/decimal/typed-formula';

const resultOf = (typed: string): string => {
  const worked = workOut(typed);
  return worked.kind === 'result' ? worked.text : worked.kind;
};

describe('arithmetic typed into a cell', () => {
  it.each([
    ['=3*1200', '3600'],
    ['=8000*1.5', '12000'],
    ['＝（１，２００＋300）×２', '3000'],
    ['=0.1+0.2', '0.3'],
    ['=10/4', '2.5'],
    ['=10/3*3', '10'],
    ['=3万*15%', '4500'],
    ['=-5+8', '3'],
    ['=2*-3', '-6'],
    ['=1-2-3', '-4'],
    ['=12/2/3', '2'],
    ['= 1 + 2 ', '3'],
  ])('works out %s once, exactly: %s', (typed, result) => {
    expect(resultOf(typed)).toBe(result);
  });

  it.each([
    ['3*1200', 'none'],
    ['1200', 'none'],
    ['=', 'unreadable'],
    ['=3*', 'unreadable'],
    ['=(3', 'unreadable'],
    ['=3)', 'unreadable'],
    ['=3 4', 'unreadable'],
    ['=A1*2', 'unreadable'],
    ['=SUM(1)', 'unreadable'],
    ['=1,20*3', 'unreadable'],
    ['=10/3', 'inexact'],
    ['=1/0', 'dividesByZero'],
    ['=1/(2-2)', 'dividesByZero'],
    ['=0/0', 'dividesByZero'],
    ['=1/(1/0)', 'dividesByZero'],
  ])('takes no part of %s: %s', (typed, kind) => {
    expect(resultOf(typed)).toBe(kind);
  });

  it('adds and multiplies whole numbers as they are', () => {
    const whole = fc.integer({ min: 0, max: 1e9 }).map(BigInt);
    fc.assert(
      fc.property(whole, whole, whole, (one, two, three) => {
        expect(resultOf(`=${String(one)}*${String(two)}+${String(three)}`)).toBe(
          String(one * two + three),
        );
        expect(resultOf(`=${String(one)}-(${String(two)}-${String(three)})`)).toBe(
          String(one - (two - three)),
        );
      }),
    );
  });
});
