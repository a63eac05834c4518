import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type DrugName, splitDrugName } from '../../../../shared/purchases/contents/drug-name';

const PLAIN: Omit<DrugName, 'bareName'> = {
  flag: null,
  doubtfulMark: null,
  tradeName: '',
  brackets: [],
  flowRemark: '',
};

describe('splitDrugName', () => {
  it.each<readonly [string, string, Partial<DrugName>]>([
    ['阿托伐他汀钙片', '阿托伐他汀钙片', {}],
    ['阿托伐他汀钙片(非中选)', '阿托伐他汀钙片', { flag: 'nonSelected' }],
    ['阿托伐他汀钙片【中选】', '阿托伐他汀钙片', { flag: 'selected' }],
    ['(未中选)氯吡格雷片', '氯吡格雷片', { flag: 'nonSelected' }],
    ['【国采中选】 来那度胺胶囊', '来那度胺胶囊', { flag: 'selected' }],
    ['来那度胺胶囊(第九批国采未中标)', '来那度胺胶囊', { flag: 'nonSelected' }],
    ['国采中选-奥美拉唑肠溶胶囊', '奥美拉唑肠溶胶囊', { flag: 'selected' }],
    ['奥美拉唑肠溶胶囊_落选', '奥美拉唑肠溶胶囊', { flag: 'nonSelected' }],
    ['奥美拉唑肠溶胶囊(集采)', '奥美拉唑肠溶胶囊', { doubtfulMark: '集采' }],
    ['★奥美拉唑肠溶胶囊', '奥美拉唑肠溶胶囊', { doubtfulMark: '★' }],
    ['奥美拉唑肠溶胶囊*', '奥美拉唑肠溶胶囊', { doubtfulMark: '*' }],
    ['#奥美拉唑肠溶胶囊', '奥美拉唑肠溶胶囊', { doubtfulMark: '#' }],
    ['★奥美拉唑肠溶胶囊(中选)', '奥美拉唑肠溶胶囊', { flag: 'selected' }],
    ['奥美拉唑肠溶胶囊(集采)(落选)', '奥美拉唑肠溶胶囊', { flag: 'nonSelected' }],
    ['奥美拉唑肠溶胶囊(集采同类)', '奥美拉唑肠溶胶囊', { doubtfulMark: '集采同类' }],
    ['奥美拉唑肠溶胶囊(中选)(原中选)', '奥美拉唑肠溶胶囊', { doubtfulMark: '原中选' }],
    ['奥美拉唑肠溶胶囊(中选)(落选)', '奥美拉唑肠溶胶囊', { doubtfulMark: '中选 落选' }],
    ['奥美拉唑肠溶胶囊(基药)', '奥美拉唑肠溶胶囊', {}],
    ['氯化钠注射液(软袋)', '氯化钠注射液(软袋)', { brackets: ['软袋'] }],
    ['氯化钠注射液(软袋)(中选)', '氯化钠注射液(软袋)', { flag: 'selected', brackets: ['软袋'] }],
    ['阿托伐他汀钙片(立普妥®)', '阿托伐他汀钙片', { tradeName: '立普妥' }],
    ['阿托伐他汀钙片(商品名:立普妥)', '阿托伐他汀钙片', { tradeName: '立普妥' }],
    ['立普妥®阿托伐他汀钙片', '阿托伐他汀钙片', { tradeName: '立普妥' }],
    ['阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片(立普妥)', { brackets: ['立普妥'] }],
    ['L-谷氨酰胺颗粒', 'L-谷氨酰胺颗粒', {}],
    ['复方氨基酸注射液(18AA-Ⅱ)', '复方氨基酸注射液(18AA-Ⅱ)', { brackets: ['18AA-Ⅱ'] }],
    ['瑞舒伐他汀钙片【作废】', '瑞舒伐他汀钙片', { flowRemark: '作废' }],
    ['瑞舒伐他汀钙片(赠品)(中选)', '瑞舒伐他汀钙片', { flag: 'selected', flowRemark: '赠品' }],
    ['瑞舒伐他汀钙片【已退】', '瑞舒伐他汀钙片', { flowRemark: '已退' }],
    ['(退)瑞舒伐他汀钙片', '瑞舒伐他汀钙片', { flowRemark: '退' }],
    ['已退货-瑞舒伐他汀钙片', '瑞舒伐他汀钙片', { flowRemark: '已退货' }],
    ['瑞舒伐他汀钙片 赠送', '瑞舒伐他汀钙片', { flowRemark: '赠送' }],
    ['小儿退热口服液', '小儿退热口服液', {}],
    ['氯化钠注射液(试用装软袋)', '氯化钠注射液(试用装软袋)', { brackets: ['试用装软袋'] }],
    ['(集采)', '', { doubtfulMark: '集采' }],
  ])('of %s', (name, bareName, found) => {
    expect(splitDrugName(name)).toEqual({ bareName, ...PLAIN, ...found });
  });

  it('finds the same drug whatever marks stand around its name', () => {
    const marks = fc.constantFrom('(中选)', '【未中选】', '★', '〔国采〕', '(第五批集采落选)', '');
    fc.assert(
      fc.property(marks, marks, fc.constantFrom('甲氨蝶呤片', '注射用头孢曲松钠'), (a, b, name) => {
        expect(splitDrugName(`${a}${name}${b}`).bareName).toBe(name);
      }),
    );
  });
});
