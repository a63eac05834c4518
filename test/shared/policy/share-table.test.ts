import { expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { ShareTable } from '../../../shared/policy/parameter-kinds';
import { agreedShareRatio } from '../../../shared/policy/share-table';

const table: ShareTable = [
  { minWinners: 1, shareRatio: decimalText<RatioText>('0.5') },
  { minWinners: 3, shareRatio: decimalText<RatioText>('0.7') },
];

it.each([
  [1, '0.5'],
  [2, '0.5'],
  [3, '0.7'],
  [1000, '0.7'],
])('a row holds up to the next one: %i enterprises share %s', (winners, share) => {
  expect(agreedShareRatio(table, winners)).toBe(share);
});

it('has no share for a tender that failed', () => {
  expect(() => agreedShareRatio(table, 0)).toThrow('at least one enterprise');
});
