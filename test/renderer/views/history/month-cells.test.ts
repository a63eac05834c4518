import { describe, expect, it } from 'vitest';

import { monthYears } from '../../../../renderer/views/history/month-cells';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import type { IncomingMonth } from '../../../../shared/plan/plan-months';
import type { Month } from '../../../../shared/purchases/purchase';

function brought(month: string, kind: IncomingMonth['kind']): IncomingMonth {
  return {
    month: month as Month,
    kind,
    purchases: 1,
    amountYuan: decimalText('10'),
    sources: ['0'],
    inPlan: null,
    coversWhole: true,
  };
}

describe('the month strip', () => {
  it('runs from the first month to the last, year by year, with gaps shown as such', () => {
    const years = monthYears(null, [
      brought('2023-11', 'known'),
      brought('2024-01', 'overlapping'),
      brought('2024-02', 'new'),
    ]);
    expect(
      years.map(({ year, cells }) => [
        year,
        cells
          .map((cell) => cell?.kind ?? '')
          .join(' ')
          .trim(),
      ]),
    ).toEqual([
      ['2023', 'known none'],
      ['2024', 'overlapping new'],
    ]);
  });

  it('is empty where there are no months', () => {
    expect(monthYears(null, [])).toEqual([]);
  });
});
