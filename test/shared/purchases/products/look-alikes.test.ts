import { describe, expect, it } from 'vitest';

import { decimalText, type YuanText } from '../../../../shared/decimal/decimal-text';
import { findLookAlikes } from '../../../../shared/purchases/products/look-alikes';

/** Look-alikes among names, each name 100 yuan cheaper than the one before. `name/form/batch` */
function found(...names: readonly string[]): readonly string[] {
  const varieties = names.map((text, index) => {
    const [genericName = '', dosageForm = '', batch = ''] = text.split('/');
    const amountYuan = decimalText<YuanText>(String(10_000 - index * 100));
    return { key: text, genericName, dosageForm, batch, amountYuan };
  });
  return findLookAlikes(varieties).map(
    ({ key, candidates, reason }) => `${key} ${reason} ${candidates.join(' ')}`,
  );
}

describe('findLookAlikes', () => {
  it('asks which of two forms a name without one is, the dearer first', () => {
    expect(found('阿莫西林片', '阿莫西林', '阿莫西林颗粒')).toEqual([
      '阿莫西林 formOpen 阿莫西林片 阿莫西林颗粒',
    ]);
  });

  it('asks whether tablets and capsules of one name are one, the cheaper joining the dearer', () => {
    expect(found('恩替卡韦分散片', '恩替卡韦胶囊')).toEqual([
      '恩替卡韦胶囊 formAlike 恩替卡韦分散片',
    ]);
  });

  it('asks about a form that is not understood', () => {
    expect(found('依折麦布/固体制剂', '依折麦布/片剂')).toEqual([
      '依折麦布/固体制剂 formUnclear 依折麦布/片剂',
    ]);
  });

  it('asks which salt a name without one means', () => {
    expect(
      found('美托洛尔片', '酒石酸美托洛尔片', '琥珀酸美托洛尔片', '阿托伐他汀钙片', '阿托伐他汀片'),
    ).toEqual([
      '美托洛尔片 saltMissing 酒石酸美托洛尔片 琥珀酸美托洛尔片',
      '阿托伐他汀片 saltMissing 阿托伐他汀钙片',
    ]);
  });

  it('asks about a name in several batches without its own', () => {
    expect(found('缬沙坦胶囊//第四批', '缬沙坦胶囊//第七批', '缬沙坦胶囊')).toEqual([
      '缬沙坦胶囊 batchMissing 缬沙坦胶囊//第四批 缬沙坦胶囊//第七批',
    ]);
  });

  it('asks about what stands in brackets on one side only', () => {
    expect(found('瑞舒伐他汀钙片(进口)', '瑞舒伐他汀钙片')).toEqual([
      '瑞舒伐他汀钙片(进口) bracket 瑞舒伐他汀钙片',
    ]);
  });

  it('asks about two names with other brackets, but not where numbers stand in them', () => {
    expect(found('阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片(立普清)')).toEqual([
      '阿托伐他汀钙片(立普清) brackets 阿托伐他汀钙片(立普妥)',
    ]);
    expect(found('阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片', '阿托伐他汀钙片(立普清)')).toEqual([
      '阿托伐他汀钙片(立普妥) bracket 阿托伐他汀钙片',
      '阿托伐他汀钙片(立普清) bracket 阿托伐他汀钙片',
    ]);
  });

  it('asks about a trade name with the generic name in brackets', () => {
    expect(found('立普妥(阿托伐他汀钙片)/片剂', '阿托伐他汀钙片', '瑞舒伐他汀钙片')).toEqual([
      '立普妥(阿托伐他汀钙片)/片剂 nameInBrackets 阿托伐他汀钙片',
    ]);
  });

  it('compares a variety under every name that it goes by', () => {
    const amountYuan = decimalText<YuanText>('100');
    const of = { dosageForm: '片剂', batch: '', amountYuan };
    const joined = {
      ...of,
      key: 'joined',
      genericName: '立普妥',
      aliases: [{ genericName: '阿托伐他汀钙片', dosageForm: '片剂' }],
    };
    const other = { ...of, key: 'other', genericName: '阿托伐他汀片' };
    expect(findLookAlikes([joined, other])).toEqual([
      { key: 'other', candidates: ['joined'], reason: 'saltMissing' },
    ]);
  });

  it.each([
    ['阿托伐他汀钙片', '阿脱伐他汀钙片'],
    ['苯磺酸氨氯地平片', '苯磺酸胺氯地平片'],
    ['瑞舒伐他汀钙片', '瑞舒伐汀钙片'],
  ])('asks whether %s and %s are one misspelt name', (right, wrong) => {
    expect(found(right, wrong)).toEqual([`${wrong} spelling ${right}`]);
  });

  it.each([
    ['氧氟沙星片', '左氧氟沙星片'],
    ['氯雷他定片', '地氯雷他定片'],
    ['双氯芬酸钠缓释片', '双氯芬酸钾片'],
    ['氯化钠注射液', '氯化钾注射液'],
    ['头孢噻肟钠', '头孢噻吩钠'],
    ['辛伐他汀片', '洛伐他汀片'],
    ['贝那普利片', '依那普利片'],
    ['阿昔洛韦片', '更昔洛韦片'],
    ['硝苯地平缓释片', '硝苯地平控释片'],
    ['硝苯地平片', '硝苯地平缓释片'],
    ['阿司匹林片', '阿司匹林肠溶片'],
    ['氟康唑胶囊', '氟康唑注射液'],
    ['硝酸甘油片', '甘油栓'],
    ['复方氨基酸注射液(18AA)', '复方氨基酸注射液(9AA)'],
    ['缬沙坦胶囊//第四批', '缬沙坦胶囊//第七批'],
    ['左甲状腺素钠片', '甲状腺素钠片'],
  ])('does not take %s for %s', (left, right) => {
    expect(found(left, right)).toEqual([]);
  });

  it('compares varieties, not the names of one', () => {
    const amountYuan = decimalText<YuanText>('1');
    const one = { key: 'one', genericName: '依折麦布片', dosageForm: '', batch: '', amountYuan };
    expect(findLookAlikes([one, { ...one, genericName: '依折麦布' }])).toEqual([]);
  });
});
