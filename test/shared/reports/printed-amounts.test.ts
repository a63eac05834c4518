import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toTheFen } from '../../../shared/decimal/rounding';
import { differenceOf, sizeOf, sumOf } from '../../../shared/decimal/text-arithmetic';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { printedAmounts } from '../../../shared/reports/printed-amounts';
import { planArbitrary } from '../../support/arbitraries';
import { number } from '../../support/figures';

describe('printed amounts', () => {
  it('add up down each column to the total as it is shown everywhere, within three fen of what they are', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const result = evaluatePlan(plan);
        const { rows, total } = printedAmounts(result);
        const counted = rows.filter((_, index) => result.varieties[index]?.inScope === true);
        for (const name of [
          'budgetYuan',
          'expenditureYuan',
          'balanceBaseYuan',
          'nonSelectedYuan',
        ] as const) {
          expect(sumOf(counted.flatMap((row) => row?.[name] ?? []))).toBe(total[name]);
          rows.forEach((row, index) => {
            const outcome = result.varieties[index]?.outcome;
            if (row === null || outcome?.kind !== 'evaluated') return;
            const off = sizeOf(differenceOf(row[name], outcome.figures[name]));
            expect(number(off).lt('0.03')).toBe(true);
          });
        }
        expect(total.balanceBaseYuan).toBe(toTheFen(result.hospital.balanceBaseYuan));
        expect(total.expenditureYuan).toBe(toTheFen(result.hospital.expenditureYuan));
      }),
    );
  });
});
