import { describe, expect, it } from 'vitest';

import {
  activeFilters,
  type ColumnFilters,
  filterValues,
  NO_FILTERS,
  passesFilters,
  toggleValue,
} from '../../../renderer/table/filters';
import { loadPinyinMatch, mayBePinyin } from '../../../renderer/table/pinyin-search';
import { visibleRows } from '../../../renderer/table/rows';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { aVariety } from '../../support/builders';

const varieties = [
  aVariety({ id: 'a', batch: '第九批' }),
  aVariety({
    id: 'b',
    batch: '第七批',
    genericName: '重组人胰岛素注射液',
    specification: '3ml:300单位',
    tradeNames: ['诺和灵'],
  }),
  aVariety({ id: 'c', batch: '第九批', baseUnits: decimalText('0'), dosageForm: '注射剂' }),
];

function shown(filters: ColumnFilters): readonly string[] {
  return varieties.filter((variety) => passesFilters(variety, filters)).map(({ id }) => id);
}

describe('filtering by the values of columns', () => {
  it('shows everything at first', () => {
    expect(shown(NO_FILTERS)).toEqual(['a', 'b', 'c']);
    expect(activeFilters(NO_FILTERS)).toBe(0);
  });

  it('tells what was declared from what was not', () => {
    expect(shown({ ...NO_FILTERS, declared: 'declared' })).toEqual(['a', 'b']);
    expect(shown({ ...NO_FILTERS, declared: 'undeclared' })).toEqual(['c']);
  });

  it('shows only ticked values, of all filtered columns at once', () => {
    const filters = { ...NO_FILTERS, batch: ['第九批'], dosageForm: ['片剂'] };
    expect(shown(filters)).toEqual(['a']);
    expect(activeFilters(filters)).toBe(2);
  });

  it('counts the values, the most frequent first', () => {
    expect(filterValues(varieties, 'batch')).toEqual([
      { value: '第九批', count: 2 },
      { value: '第七批', count: 1 },
    ]);
  });

  it('is no filter any more once every value is ticked again', () => {
    const all = ['第九批', '第七批'];
    const without = toggleValue(NO_FILTERS, 'batch', '第七批', all);
    expect(without.batch).toEqual(['第九批']);
    expect(toggleValue(without, 'batch', '第七批', all)).toEqual(NO_FILTERS);
  });
});

describe('searching', () => {
  const found = async (search: string): Promise<readonly string[]> =>
    visibleRows({
      varieties,
      resultOf: new Map(),
      search,
      pinyin: await loadPinyinMatch(),
      stateFilter: 'all',
      filters: NO_FILTERS,
      sort: { by: null, varietyIds: null },
      keptId: null,
    }).map(({ id }) => id);

  it.each([
    ['atftt', ['a', 'c']],
    ['atuofata', ['a', 'c']],
    ['CZRYDS', ['b']],
    ['chongzu', ['b']],
    ['胰岛素', ['b']],
    ['诺和', ['b']],
    ['nhl', ['b']],
    ['３ML', ['b']],
    ['20mg', ['a', 'c']],
    ['xyz', []],
  ])('finds %s', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  it('asks for the dictionary only where Latin letters were typed', () => {
    expect(mayBePinyin('阿托')).toBe(false);
    expect(mayBePinyin('20')).toBe(false);
    expect(mayBePinyin('at')).toBe(true);
  });
});
