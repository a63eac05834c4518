import { describe, expect, it } from 'vitest';

import { furtherColumn } from '../../../../shared/purchases/columns/further-columns';

describe('furtherColumn', () => {
  it.each([
    ['是否作废', 'void'],
    ['未作废', 'valid'],
    ['未删除标志', 'valid'],
    ['金额单位', 'moneyUnit'],
    ['单位(金额)', 'moneyUnit'],
    ['货币单位', 'moneyUnit'],
    ['币种', 'currency'],
    ['', 'unnamed'],
    ['备注', 'remark'],
    ['单位负责人', 'remark'],
  ])('reads %j as %s', (header, column) => {
    expect(furtherColumn(header)).toBe(column);
  });
});
