import { describe, expect, it } from 'vitest';

import { filteredGroups, matchesSearch } from '../../../../renderer/views/import/product-search';
import { doubtful, historySheet } from '../../../support/import-files';
import { byMaker, groupsOf, reading } from '../../../support/product-groups';

describe('products that are looked for', () => {
  it('are found by words in any of their texts, full-width or not', () => {
    const row = byMaker(reading(doubtful), '丙药业');
    expect(matchesSearch(row, '阿卡 丙药')).toBe(true);
    expect(matchesSearch(row, '５０MG*14')).toBe(true);
    expect(matchesSearch(row, '阿卡 丁药')).toBe(false);
    expect(matchesSearch(row, '  ')).toBe(true);
  });

  it('leave out varieties without a wanted product, and keep what the variety comes to', () => {
    const groups = groupsOf(
      reading(historySheet([{}, { maker: '乙药业' }, { name: '氯吡格雷片' }])),
    );
    const shown = filteredGroups(groups, ({ product }) => product.manufacturer === '乙药业');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ genericName: '阿卡波糖片', products: 2, amountYuan: '1200' });
    expect(shown[0]?.rows).toHaveLength(1);
  });
});
