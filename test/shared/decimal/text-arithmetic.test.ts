import { describe, expect, it } from 'vitest';

import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  compareSortKeys,
  differenceOf,
  isMore,
  signOf,
  sizeOf,
  sortKey,
  sumOf,
} from '../../../shared/decimal/text-arithmetic';

const yuan = (text: string): YuanText => decimalText<YuanText>(text);

describe('arithmetic on decimal texts', () => {
  it('is exact where plain numbers are not', () => {
    expect(sumOf([yuan('0.1'), yuan('0.2')])).toBe('0.3');
    expect(differenceOf(yuan('0.3'), yuan('0.1'))).toBe('0.2');
    expect(sumOf<YuanText>([])).toBe('0');
  });

  it('tells sign and size apart', () => {
    expect(['-1.5', '0', '2'].map((text) => signOf(yuan(text)))).toEqual([-1, 0, 1]);
    expect(sizeOf(yuan('-1.5'))).toBe('1.5');
  });

  it('orders by value, not by letters', () => {
    expect(isMore(yuan('10'), yuan('9'))).toBe(true);
    const sorted = ['10', '9', '-3']
      .map((text) => yuan(text))
      .sort((left, right) => compareSortKeys(sortKey(left), sortKey(right)));
    expect(sorted).toEqual(['-3', '9', '10']);
  });
});
