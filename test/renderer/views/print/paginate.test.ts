import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { paginate } from '../../../../renderer/views/print/paginate';

describe('paginate', () => {
  it('begins a page with the row that no longer fits', () => {
    expect(paginate([40, 40, 40, 40], 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('gives a row that is higher than a page one to itself', () => {
    expect(paginate([10, 500, 10], 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it('has a page for a table without rows', () => {
    expect(paginate([], 100)).toEqual([{ from: 0, to: 0 }]);
  });

  it('puts every row on one page, in order, and fills no page beyond its room', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(heights, (rows) => {
        const pages = paginate(rows, 100);
        expect(pages.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
        for (const { from, to } of pages) {
          const filled = rows.slice(from, to).reduce((sum, height) => sum + height, 0);
          expect(filled).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
