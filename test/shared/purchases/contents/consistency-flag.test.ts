import { describe, expect, it } from 'vitest';

import { hasPassed } from '../../../../shared/purchases/contents/consistency-flag';

const text = (content: string): { kind: 'text'; text: string } => ({ kind: 'text', text: content });

describe('hasPassed', () => {
  it.each([
    '是',
    '1.0',
    '已通过',
    '过评',
    '通过一致性评价',
    '已通过仿制药质量和疗效一致性评价',
    '仿制药（通过一致性评价）',
    '视同通过',
    '过评药品',
    '原研',
    '原研药品',
    '参比制剂',
    '√',
    '1',
  ])('is true for %j', (status) => {
    expect(hasPassed(text(status))).toBe(true);
  });

  it.each([
    '',
    '否',
    '未过评',
    '未通过',
    '未知',
    '不详',
    '0',
    '非过评',
    '申报中',
    '通过率低',
    '拟通过',
    '原研替代',
    '一致性评价受理',
    '参比制剂待定',
  ])('is false for %j', (status) => {
    expect(hasPassed(text(status))).toBe(false);
  });
});
