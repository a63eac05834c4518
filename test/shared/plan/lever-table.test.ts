import { describe, expect, it } from 'vitest';

import { canCross, leverOf, tableLevers } from '../../../shared/plan/lever-table';

describe('leverOf', () => {
  it('names the lever of what it moves and of what it takes away', () => {
    expect(leverOf).toEqual({
      baseUnits: 'baseScale',
      winners: 'winners',
      agreedShareRatio: 'winners',
      agreedUnits: 'winners',
      nonSelected: 'nonSelected',
      selectedPriceYuan: 'selectedPriceScale',
      additionalSelected: 'selectedPriceScale',
      preVbpPriceYuan: 'preVbpPriceScale',
    });
  });
});

describe('canCross', () => {
  it('lets two levers of one table move unless they move the same', () => {
    expect(canCross('baseScale', 'winners')).toBe(true);
    expect(canCross('baseScale', 'baseScale')).toBe(false);
    expect(canCross('nonSelectedScale', 'demandShareRatio')).toBe(false);
    expect(canCross('score', 'retentionRatio')).toBe(false);
    expect(canCross('score', 'nonSelectedYuan')).toBe(true);
  });
});

describe('tableLevers', () => {
  it('are those with positions to try, in the order in which they are offered', () => {
    expect(tableLevers).toEqual([
      'baseScale',
      'winners',
      'nonSelectedScale',
      'selectedPriceScale',
      'preVbpPriceScale',
      'fundRatio',
      'score',
    ]);
  });
});
