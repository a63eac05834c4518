import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { exceedMakers } from '../../../shared/declaration/winner-chances';
import type { WinnerChances } from '../../../shared/plan/declaration-round';

function chancesOf(...texts: readonly [string, string, string, string]): WinnerChances {
  const [one, two, three, more] = texts;
  const ratio = (text: string): RatioText => decimalText<RatioText>(text);
  return [ratio(one), ratio(two), ratio(three), ratio(more)];
}

describe('chances beside the qualified makers', () => {
  it.each([
    [1, chancesOf('1', '0', '0', '0'), false],
    [1, chancesOf('0.9', '0.1', '0', '0'), true],
    [3, chancesOf('0.2', '0.8', '0', '0'), false],
    [3, chancesOf('0', '0.2', '0.8', '0'), true],
    [4, chancesOf('0', '0.2', '0.8', '0'), false],
    [4, chancesOf('0', '0', '0', '1'), true],
    [5, chancesOf('0', '0', '0', '1'), false],
  ])('%i makers, %j: beyond them is %s', (makers, chances, isBeyond) => {
    expect(exceedMakers(chances, makers)).toBe(isBeyond);
  });

  it('contradict nothing where one of them is not said', () => {
    expect(exceedMakers(null, 1)).toBe(false);
    expect(exceedMakers(chancesOf('0', '0', '0', '1'), null)).toBe(false);
  });
});
