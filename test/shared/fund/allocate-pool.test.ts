import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { type AllocatedPool, allocatePool } from '../../../shared/fund/allocate-pool';
import type {
  AllocationKey,
  Department,
  FundAllocation,
} from '../../../shared/plan/fund-allocation';

const text = decimalText<never>;

function key(id: string, weight: string, kind: AllocationKey['kind'] = 'typed'): AllocationKey {
  return { id, kind, name: id, weightRatio: text(weight) };
}

function department(id: string, values: Readonly<Record<string, string>>): Department {
  return {
    id,
    name: id,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)])),
  };
}

function divided(pool: string, allocation: FundAllocation): AllocatedPool {
  const allocated = allocatePool(text(pool), allocation);
  assert(allocated.ok, 'divided');
  return allocated.value;
}

describe('a pool', () => {
  it('keeps a reserve back and goes by weighted keys to the fen', () => {
    // 417,010.93 less a tenth to the fen: 375,309.84. A: 0.6 × 3/4 + 0.4 × 1/2 = 0.65.
    const allocated = divided('417010.93', {
      reserveRatio: text('0.1'),
      poolYuan: null,
      keys: [key('use', '0.6'), key('people', '0.4')],
      departments: [
        department('A', { use: '300', people: '5' }),
        department('B', { use: '100', people: '5' }),
      ],
    });
    expect(allocated).toMatchObject({
      poolYuan: '417010.93',
      reserveYuan: '41701.09',
      dividedYuan: '375309.84',
      departments: [
        { name: 'A', shareRatio: '0.65', yuan: '243951.4' },
        { name: 'B', shareRatio: '0.35', yuan: '131358.44' },
      ],
    });
  });

  it('gives the fen left over to the largest remainder, the first at a tie, none to whom nothing is due', () => {
    const thirds = divided('0.05', {
      reserveRatio: text('0'),
      poolYuan: null,
      keys: [key('k', '1')],
      departments: ['1', '0', '1', '1'].map((value, index) =>
        department(String(index), { k: value }),
      ),
    });
    expect(thirds.departments.map(({ yuan }) => yuan)).toEqual(['0.02', '0', '0.02', '0.01']);
  });

  it('adds up to the fen on random pools', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.array(fc.record({ a: value, b: value }), { minLength: 1, maxLength: 40 }),
        (fen, reserve, weight, values) => {
          fc.pre(weight === 0 || values.some(({ a }) => a !== '0'));
          fc.pre(weight === 100 || values.some(({ b }) => b !== '0'));
          const allocated = divided(
            decimalFromText(text(String(fen)))
              .div(100)
              .toFixed(),
            {
              reserveRatio: text(
                decimalFromText(text(String(reserve)))
                  .div(100)
                  .toFixed(),
              ),
              poolYuan: null,
              keys: [
                key(
                  'a',
                  decimalFromText(text(String(weight)))
                    .div(100)
                    .toFixed(),
                ),
                key(
                  'b',
                  decimalFromText(text(String(100 - weight)))
                    .div(100)
                    .toFixed(),
                ),
              ],
              departments: values.map((one, index) => department(String(index), one)),
            },
          );
          const parts = allocated.departments.map(({ yuan }) => decimalFromText(yuan));
          expect(sum(parts).toFixed()).toBe(allocated.dividedYuan);
          expect(parts.every((part) => !part.isNegative())).toBe(true);
        },
      ),
    );
  });
});

describe('a pool is not divided', () => {
  const of = (allocation: Partial<FundAllocation>): unknown => {
    const allocated = allocatePool(text('100'), {
      reserveRatio: text('0'),
      poolYuan: null,
      keys: [key('k', '1')],
      departments: [department('A', { k: '1' })],
      ...allocation,
    });
    return allocated.ok ? null : allocated.error;
  };

  it('without departments or keys, or by weights that are no whole', () => {
    expect(of({})).toBeNull();
    expect(of({ departments: [] })).toEqual({ kind: 'noDepartments' });
    expect(of({ keys: [] })).toEqual({ kind: 'noKeys' });
    expect(of({ keys: [key('k', '0.6'), key('l', '0.3')] })).toEqual({
      kind: 'weights',
      sumRatio: '0.9',
    });
  });

  it('by a key of which nobody has anything, unless it counts for nothing', () => {
    const keys = [key('k', '0.6'), key('l', '0.4')];
    expect(of({ keys })).toEqual({ kind: 'emptyKey', key: keys[1] });
    expect(of({ keys: [key('k', '1'), key('l', '0')] })).toBeNull();
  });
});
