import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSelectedFlag } from '../../../../shared/purchases/contents/selected-flag';

const text = (content: string): { kind: 'text'; text: string } => ({ kind: 'text', text: content });
const underSelected = (flag: string): ReturnType<typeof readSelectedFlag> =>
  readSelectedFlag(text(flag), '是否中选');

describe('readSelectedFlag', () => {
  it.each([
    '中选',
    '是',
    'Y',
    'yes',
    '1',
    '1.0',
    '√',
    '选中',
    '中标',
    '主供',
    '国采中选',
    '国家集采（中选）',
    '中选（第七批）',
    '第十批国采中选药品',
    '已中选',
    ' 中 选 ',
    '省级联盟-中选品种',
    'TRUE',
    'Selected',
  ])('reads %j as selected', (flag) => {
    expect(underSelected(flag)).toBe('selected');
  });

  it.each([
    '非中选',
    '未中选',
    '落选',
    '落标',
    '否',
    'N',
    'no',
    '0',
    '×',
    '国采非中选',
    '国采：未中标',
    '不中选',
    '集采（非中选）',
    'FALSE',
    'non-selected',
  ])('reads %j as non-selected', (flag) => {
    expect(underSelected(flag)).toBe('nonSelected');
  });

  it.each(['非集采', '未纳入集采品种', '不属于集采', '非带量采购药品'])(
    'reads %j as outside volume-based procurement, which says nothing of a brand',
    (flag) => {
      expect(underSelected(flag)).toBe('outsideVbp');
    },
  );

  it.each(['国采', '集采', '带量采购', '国家集采药品', '第三批国采', '集采品种'])(
    'reads %j as a drug in volume-based procurement, selected or not',
    (flag) => {
      expect(underSelected(flag)).toBe('inVbp');
    },
  );

  it.each([
    '西药',
    '议价',
    '2',
    '？',
    '集采可替代药品',
    '无效',
    '取消中选',
    '中选待定',
    '原中选',
    '中选之外',
    '拟中选',
    '备供',
    '非国家集采',
    '非联盟集采',
    '中选否',
    '否（集采）',
    '是否中选',
    '中选/非中选',
    '集采同类',
    '是中选的替代品',
    '中选不带量',
    '10',
    '是的吧',
  ])('cannot read %j', (flag) => {
    expect(underSelected(flag)).toBe('unreadable');
  });

  it.each(['', ' ', '-', '/', '—', '——', '–', '无'])('takes %j for blank', (flag) => {
    expect(underSelected(flag)).toBeNull();
  });

  it.each([
    ['是否中选', 'selected', 'nonSelected'],
    ['中选情况', 'selected', 'nonSelected'],
    ['中选/非中选', 'selected', 'nonSelected'],
    ['是否中标（国采）', 'selected', 'nonSelected'],
    ['标志', 'selected', 'nonSelected'],
    ['是否集采', 'inVbp', 'outsideVbp'],
    ['国家集采标志', 'inVbp', 'outsideVbp'],
    ['带量标识', 'inVbp', 'outsideVbp'],
    ['集采药品', 'inVbp', 'outsideVbp'],
    ['药品类别', 'unreadable', 'unreadable'],
    ['是否未中选', 'nonSelected', 'selected'],
    ['非中选标志', 'nonSelected', 'selected'],
    ['是否为国家集采非中标药品', 'nonSelected', 'selected'],
    ['不是中选', 'nonSelected', 'selected'],
    ['落选', 'nonSelected', 'selected'],
    ['中标与否', 'selected', 'nonSelected'],
    ['非中选/中选', 'unreadable', 'unreadable'],
  ])('under %s reads yes as %s and no as %s', (header, yes, no) => {
    expect(['是', '1', '√'].map((word) => readSelectedFlag(text(word), header))).toEqual(
      Array(3).fill(yes),
    );
    expect(['否', '0', 'N'].map((word) => readSelectedFlag(text(word), header))).toEqual(
      Array(3).fill(no),
    );
  });

  it.each([
    ['是否中选（0是1否）', '0', 'selected', '1', 'nonSelected'],
    ['是否中标(是:2,否:1)', '2', 'selected', '1', 'nonSelected'],
    ['是否中选(0=中选;1=非中选)', '0', 'selected', '1', 'nonSelected'],
    ['是否非中选(1是0否)', '1', 'nonSelected', '0', 'selected'],
    ['集采标识(Y为非中选/N为中选)', 'N', 'selected', 'Y', 'nonSelected'],
    ['是否中选(1=是)', '1.0', 'selected', '0', 'nonSelected'],
    ['是否中选(1表示未中选)', '0', 'unreadable', '1', 'nonSelected'],
    ['集采标识(1=集采)', '1', 'inVbp', '0', 'unreadable'],
  ])('under %s reads %s as %s and %s as %s', (header, sign, meaning, other, opposite) => {
    expect(readSelectedFlag(text(sign), header)).toBe(meaning);
    expect(readSelectedFlag(text(other), header)).toBe(opposite);
  });

  it('never lets a part of a text decide', () => {
    const known = fc.constantFrom('中选', '未中选', '集采中选', '是', '否', '落选', '国采');
    const foreign = fc.constantFrom('外', '取消', '竞品', '待', '资格', '替代', '原', '拟', '疑似');
    const mixed = fc
      .tuple(known, foreign, fc.boolean())
      .map(([word, other, isFirst]) => (isFirst ? `${other}${word}` : `${word}${other}`));
    fc.assert(
      fc.property(mixed, fc.constantFrom('是否中选', '集采标识'), (flag, header) => {
        expect(readSelectedFlag(text(flag), header)).toBe('unreadable');
      }),
    );
  });

  it('never decides on any other text', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('中选非未集采国落标带量品药是否')),
    });
    const listed =
      /^(?:国采|集采|带量|药品|品)*(?:中选|选中|中标|[非未](?:中选|选中|中标)|落[选标])/;
    fc.assert(
      fc.property(words, (flag) => {
        const reading = underSelected(flag);
        const isListed = listed.test(flag) || ['是', '否'].includes(flag);
        if (!isListed)
          expect([null, 'inVbp', 'outsideVbp', 'unreadable'].includes(reading)).toBe(true);
      }),
    );
  });
});
