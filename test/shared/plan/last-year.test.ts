import { describe, expect, it } from 'vitest';

import { lastYear } from '../../../shared/plan/last-year';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

function bought(first: string, count: number): ReturnType<typeof aMonth>[] {
  return Array.from({ length: count }, (_, index) =>
    aMonth(addMonths(first as Month, index), { selected: ['1', '1'] }),
  );
}

describe('the last year of a plan', () => {
  it('is the twelve months up to its newest purchase, of whatever variety', () => {
    const plan = aPlan([
      aVariety({ monthly: bought('2024-01', 20) }),
      aVariety({ id: 'other', monthly: bought('2025-10', 1) }),
    ]);
    expect(lastYear(plan)).toEqual({
      window: { fromMonth: '2024-11', toMonth: '2025-10' },
      months: 11,
    });
  });

  it('counts the months that have purchases, so that a gap is no part of a year', () => {
    const monthly = [...bought('2025-01', 3), ...bought('2025-09', 4)];
    expect(lastYear(aPlan([aVariety({ monthly })]))).toEqual({
      window: { fromMonth: '2025-01', toMonth: '2025-12' },
      months: 7,
    });
  });

  it('is as long as a shorter history, and none without one', () => {
    expect(lastYear(aPlan([aVariety({ monthly: bought('2025-05', 2) })]))).toEqual({
      window: { fromMonth: '2025-05', toMonth: '2025-06' },
      months: 2,
    });
    expect(lastYear(aPlan())).toBeNull();
  });
});
