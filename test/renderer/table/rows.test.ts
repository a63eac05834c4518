import { describe, expect, it } from 'vitest';

import { NO_FILTERS } from '../../../renderer/table/filters';
import { UNSORTED } from '../../../renderer/table/row-order';
import { visibleRows } from '../../../renderer/table/rows';
import { sortOrder } from '../../../renderer/table/sorting';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { aPlan, aVariety } from '../../support/builders';

const surplus = aVariety({ id: 'a', genericName: '阿托伐他汀钙片' });
const deficit = aVariety({
  id: 'b',
  genericName: '恩替卡韦片',
  nonSelected: { kind: 'amount', amountYuan: decimalText('900000') },
});
const incomplete = aVariety({ id: 'c', genericName: '阿卡波糖片', insuredShareRatio: null });
const varieties = [surplus, deficit, incomplete];
const resultOf = new Map(
  evaluatePlan(aPlan(varieties)).varieties.map((result) => [result.id, result]),
);

function shown(changes: Partial<Parameters<typeof visibleRows>[0]> = {}): readonly string[] {
  return visibleRows({
    varieties,
    resultOf,
    search: '',
    pinyin: null,
    filters: NO_FILTERS,
    stateFilter: 'all',
    sort: UNSORTED,
    keptId: null,
    ...changes,
  }).map(({ id }) => id);
}

describe('the rows of the table', () => {
  it('stand as they were entered', () => {
    expect(shown()).toEqual(['a', 'b', 'c']);
  });

  it('are found by a part of the name, full-width or not', () => {
    expect(shown({ search: '阿' })).toEqual(['a', 'c']);
    expect(shown({ search: ' 恩替 ' })).toEqual(['b']);
  });

  it('are filtered by state', () => {
    expect(shown({ stateFilter: 'deficit' })).toEqual(['b']);
    expect(shown({ stateFilter: 'incomplete' })).toEqual(['c']);
  });

  it('keep the selected row, so that it does not vanish under the hand', () => {
    expect(shown({ stateFilter: 'deficit', keptId: 'a' })).toEqual(['a', 'b']);
  });

  it('are put in an order with the incomplete last, and stay in it while figures change', () => {
    const sort = sortOrder(
      { field: 'balanceBaseYuan', direction: 'ascending' },
      varieties,
      resultOf,
    );
    expect(shown({ sort })).toEqual(['b', 'a', 'c']);
    expect(shown({ sort, resultOf: new Map() })).toEqual(['b', 'a', 'c']);
  });

  it('put a variety that came later at the end', () => {
    const sort = sortOrder({ field: 'nonSelected', direction: 'descending' }, varieties, resultOf);
    const added = aVariety({ id: 'd' });
    expect(shown({ sort, varieties: [added, ...varieties] })).toEqual(['b', 'a', 'c', 'd']);
  });
});
