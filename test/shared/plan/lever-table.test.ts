import { describe, expect, it } from 'vitest';

import { canCross, leversOf, tableLevers } from '../../../shared/plan/lever-table';
import { scenarioFields } from '../../../shared/plan/variety-entries';

describe('leversOf', () => {
  it('names the levers that move an input and those that take it away', () => {
    const moved = scenarioFields.map((field) => [field, leversOf(field)]);
    expect(Object.fromEntries(moved.filter(([, levers]) => levers?.length !== 0))).toEqual({
      baseUnits: ['baseScale'],
      winners: ['winners'],
      agreedShareRatio: ['winners'],
      agreedUnits: ['winners'],
      nonSelected: ['nonSelected'],
      selectedPriceYuan: ['selectedPriceScale'],
      additionalSelected: ['selectedPriceScale'],
      preVbpPriceYuan: ['preVbpPriceScale'],
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
