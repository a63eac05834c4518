import { describe, expect, it } from 'vitest';

import {
  hasPassed,
  readSelectedFlag,
  splitNameMark,
} from '../../../../shared/purchases/contents/selected-flag';

const text = (content: string): { kind: 'text'; text: string } => ({ kind: 'text', text: content });

describe('readSelectedFlag', () => {
  it.each([
    '中选',
    '是',
    'Y',
    'yes',
    '1',
    '√',
    '国采',
    '集采',
    '主供',
    '备供',
    '国采中选',
    '中选（第七批）',
    '已中选',
    ' 中 选 ',
    'TRUE',
  ])('reads %j as selected', (flag) => {
    expect(readSelectedFlag(text(flag))).toBe('selected');
  });
  it.each([
    '非中选',
    '未中选',
    '落选',
    '否',
    'N',
    'no',
    '0',
    '×',
    '非集采',
    '国采非中选',
    '不中选',
    '集采（非中选）',
    'FALSE',
  ])('reads %j as non-selected', (flag) => {
    expect(readSelectedFlag(text(flag))).toBe('nonSelected');
  });
  it.each(['西药', '议价', '2', '？', '集采可替代药品', '无效'])('cannot read %j', (flag) => {
    expect(readSelectedFlag(text(flag))).toBe('unreadable');
  });
  it.each(['', ' ', '-', '/', '—', '——', '–', '无'])('takes %j for blank', (flag) => {
    expect(readSelectedFlag(text(flag))).toBeNull();
  });
});

describe('splitNameMark', () => {
  it.each([
    ['阿托伐他汀钙片(非中选)', '阿托伐他汀钙片', 'nonSelected'],
    ['阿托伐他汀钙片【中选】', '阿托伐他汀钙片', 'selected'],
    ['(未中选)氯吡格雷片', '氯吡格雷片', 'nonSelected'],
    ['氯化钠注射液(软袋)', '氯化钠注射液(软袋)', null],
  ])('of %s', (name, rest, mark) => {
    expect(splitNameMark(name)).toEqual({ name: rest, mark });
  });
});

describe('hasPassed', () => {
  it.each(['是', '已通过', '过评', '通过一致性评价', '视同通过', '原研', '参比制剂', '√', '1'])(
    'is true for %j',
    (status) => {
      expect(hasPassed(text(status))).toBe(true);
    },
  );
  it.each(['', '否', '未过评', '未通过', '未知', '不详', '0', '非过评', '申报中'])(
    'is false for %j',
    (status) => {
      expect(hasPassed(text(status))).toBe(false);
    },
  );
});
