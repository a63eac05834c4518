import { describe, expect, it } from 'vitest';

import { tableBeside } from '../../../../shared/purchases/columns/header-parts';
import { isSecondHeader } from '../../../../shared/purchases/rows/second-header';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';

function row(...texts: readonly string[]): RawRow {
  return {
    number: 1,
    cells: texts.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text })),
  };
}

describe('tableBeside', () => {
  const one = ['入库日期', '药品名称', '规格', '数量', '金额'];
  it.each([
    ['the same header twice', [...one, '', ...one], 6],
    ['the same header twice without a gap', [...one, ...one], 5],
    ['another header behind a gap', [...one, '', '通用名', '采购数量', '采购金额'], 6],
  ])('finds %s', (_, texts, column) => {
    expect(tableBeside(row(...texts))).toBe(column);
  });

  it.each([
    ['one table', one],
    ['a name in two words', [...one, '通用名', '商品名']],
    ['a gap before remarks', [...one, '', '备注']],
    ['measures of several movements', [...one, '数量', '金额', '数量', '金额']],
  ])('finds none in %s', (_, texts) => {
    expect(tableBeside(row(...texts))).toBeNull();
  });
});

describe('isSecondHeader', () => {
  const mapping = { date: 0, genericName: 1, specification: 2, packs: 3, amountYuan: 4 };
  it.each([
    [
      'the same words in another order',
      ['采购日期', '通用名', '规格', '采购金额', '采购数量'],
      true,
    ],
    ['other words in another order', ['药品名称', '日期', '数量', '金额'], true],
    ['other words in the same order', ['日期', '药品名称', '规格', '数量', '金额'], false],
    ['a purchase', ['2024-01-05', '甲片', '20mg*7片', '100', '658'], false],
    ['a title', ['采购金额'], false],
  ])('%s', (_, texts, isSecond) => {
    expect(isSecondHeader(row(...texts), mapping)).toBe(isSecond);
  });
});
