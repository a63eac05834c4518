import { describe, expect, it } from 'vitest';

import { readDirection, readStatus } from '../../../../shared/purchases/contents/flow-words';

const cell = (text: string): { readonly kind: 'text'; readonly text: string } => ({
  kind: 'text',
  text,
});

describe('a direction', () => {
  it.each([
    ['采购入库', 'counts'],
    ['　购 进 ', 'counts'],
    ['采购退货', 'returns'],
    ['入库冲红', 'returns'],
    ['科室领用', 'leftOut'],
    ['调拨入库', 'leftOut'],
    ['', 'counts'],
    ['其他入库', 'unknown'],
    ['非采购入库', 'unknown'],
  ])('%j: the whole word decides', (word, flow) => {
    expect(readDirection(cell(word))).toBe(flow);
  });
});

describe('a status', () => {
  it.each([
    ['已审核', 'counts'],
    ['部分收货', 'unknown'],
    ['未审核', 'leftOut'],
    ['已取消', 'leftOut'],
    ['取消审核中', 'unknown'],
    ['已关闭', 'unknown'],
  ])('%j: the whole word decides', (word, flow) => {
    expect(readStatus(cell(word))).toBe(flow);
  });

  it('of a part counts where the quantity is what was received', () => {
    expect(readStatus(cell('部分收货'), { isReceived: true })).toBe('counts');
  });
});
