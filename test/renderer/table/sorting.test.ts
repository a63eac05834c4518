import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cellNumber, figuresOf } from '../../../renderer/table/cell-number';
import { nextSort, sortOrder } from '../../../renderer/table/sorting';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const plan = aPlan([
  aVariety({ id: 'a', genericName: '恩替卡韦片', winners: 3 }),
  aVariety({ id: 'b', genericName: '阿托伐他汀钙片', winners: null }),
  aVariety({
    id: 'c',
    genericName: '氯吡格雷片',
    winners: 10,
    nonSelected: { kind: 'amount', amountYuan: decimalText('900000') },
  }),
]);
const resultOf = new Map(evaluatePlan(plan).varieties.map((result) => [result.id, result]));

function ids(field: Parameters<typeof nextSort>[1], direction: 'ascending' | 'descending') {
  return sortOrder({ field, direction }, plan.varieties, resultOf).varietyIds;
}

describe('ordering by a column', () => {
  it('orders names by pinyin, numbers by size and states by what wants attention', () => {
    expect(ids('genericName', 'ascending')).toEqual(['b', 'a', 'c']);
    expect(ids('winners', 'descending')).toEqual(['c', 'a', 'b']);
    expect(ids('state', 'ascending')).toEqual(['c', 'a', 'b']);
  });

  it('leaves empty cells last, up and down', () => {
    expect(ids('winners', 'ascending')?.at(-1)).toBe('b');
    expect(ids('winners', 'descending')?.at(-1)).toBe('b');
  });

  it('goes up, down and back to the order of entry at a column head', () => {
    const up = nextSort(null, 'winners');
    const down = nextSort(up, 'winners');
    expect([up, down, nextSort(down, 'winners')]).toEqual([
      { field: 'winners', direction: 'ascending' },
      { field: 'winners', direction: 'descending' },
      null,
    ]);
    expect(nextSort(down, 'baseUnits')).toEqual({ field: 'baseUnits', direction: 'ascending' });
  });

  it('loses and doubles no variety, and never puts a smaller number behind a larger one', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const results = new Map(evaluatePlan(any).varieties.map((each) => [each.id, each]));
        const by = { field: 'headroomYuan', direction: 'ascending' } as const;
        const order = sortOrder(by, any.varieties, results).varietyIds ?? [];
        expect([...order].sort()).toEqual(any.varieties.map(({ id }) => id).sort());
        const numbers = order.flatMap((id) => {
          const variety = any.varieties.find((each) => each.id === id);
          const number =
            variety === undefined
              ? null
              : cellNumber('headroomYuan', variety, figuresOf(results.get(id)));
          return number === null ? [] : [decimalFromText(number)];
        });
        for (const [index, number] of numbers.entries()) {
          expect(numbers[index - 1]?.gt(number) ?? false).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
