import { describe, expect, it } from 'vitest';

import { normalized, rawTable } from '../../../support/raw-tables';

const NAMED = ['2024-01-05', '甲片', '5mg*10片/盒'];

function readOf(headers: readonly string[], cells: readonly string[]): unknown {
  const table = rawTable([
    ['采购日期', '通用名', '规格', ...headers],
    [...NAMED, ...cells],
  ]);
  const { purchases, rejected } = normalized(table);
  return rejected.length > 0
    ? rejected.map(({ error }) => error.code)
    : purchases.map(({ packs, amountYuan }) => [packs, amountYuan]);
}

describe('the amount of what was ordered beside the quantity received', () => {
  const headers = ['采购数量', '采购金额', '入库数量'];
  it('counts where as much was received as ordered', () => {
    expect(readOf(headers, ['10', '300', '10'])).toEqual([['10', '300']]);
  });

  it('refuses its row where it was not', () => {
    expect(readOf(headers, ['10', '300', '5'])).toEqual(['row.amountOfOtherStep']);
    const ordered = ['订单数量', '订单金额', '到货数量'];
    expect(readOf(ordered, ['10', '300', '9'])).toEqual(['row.amountOfOtherStep']);
  });
});

describe('what was returned', () => {
  it.each(['退货量', '退回数量', '已退数量', '拒收数量'])('is taken off by a column %s', (word) => {
    expect(readOf(['数量', '单价', word], ['10', '30', '2'])).toEqual([['8', '240']]);
  });

  it('refuses its row where only its amount is written', () => {
    expect(readOf(['数量', '金额', '退货金额'], ['10', '300', '80'])).toEqual([
      'row.returnWithoutQuantity',
    ]);
    expect(readOf(['数量', '金额', '退货金额'], ['10', '300', '0'])).toEqual([['10', '300']]);
  });

  it('refuses its row where only its quantity is written, and names that column', () => {
    const headers = ['数量', '金额', '退货数量'];
    expect(readOf(headers, ['10', '300', '2'])).toEqual(['row.returnWithoutAmount']);
  });
});
