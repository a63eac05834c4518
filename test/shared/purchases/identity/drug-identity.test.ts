import { describe, expect, it } from 'vitest';

import { drugIdentity } from '../../../../shared/purchases/identity/drug-identity';

function identity(genericName: string, dosageForm = '', batch = ''): string {
  const { stem, form, batch: usual } = drugIdentity({ genericName, dosageForm, batch });
  return [stem, form?.word ?? '', usual].join('|');
}

describe('drugIdentity', () => {
  it.each([
    ['阿托伐他汀钙片', '片剂'],
    ['阿托伐他汀钙', '片剂'],
    ['阿托伐他汀钙片', ''],
    ['阿托伐他汀钙', '薄膜衣片'],
    ['阿托伐他汀钙片', '片剂(薄膜衣)'],
    ['阿托伐他汀钙分散片', '片剂'],
    [' 阿托伐他汀 钙片', '片 剂'],
    ['阿托伐他汀钙盐片', '片剂'],
    ['阿托伐他汀(钙)片', '片剂'],
    ['★阿托伐他汀钙片(集采)', ''],
    ['阿托伐他汀钙片【国采中选】', '片剂'],
    ['阿托伐他汀钙片(商品名:立普妥)', ''],
  ])('reads %s, %s as one drug', (name, form) => {
    expect(identity(name, form)).toBe('阿托伐他汀钙|片|');
  });

  it.each([
    ['二甲双胍盐酸盐片', '盐酸二甲双胍|片|'],
    ['二甲双胍(盐酸)片', '盐酸二甲双胍|片|'],
    ['氯吡格雷硫酸氢盐片', '硫酸氢氯吡格雷|片|'],
    ['柠檬酸莫沙必利片', '枸橼酸莫沙必利|片|'],
    ['乙酸奥曲肽注射液', '醋酸奥曲肽|注射液|'],
    ['索拉非尼对甲苯磺酸盐片', '甲苯磺酸索拉非尼|片|'],
  ])('writes the salt of %s in one way', (name, expected) => {
    expect(identity(name)).toBe(expected);
  });

  it('knows a powder for injection by the front of its name', () => {
    expect(identity('注射用头孢曲松钠', '粉针剂')).toBe('头孢曲松钠|注射用|');
    expect(identity('头孢曲松钠', '冻干粉针剂')).toBe('头孢曲松钠|注射用|');
    expect(identity('注射用头孢曲松钠', '注射剂')).toBe('头孢曲松钠|注射用|');
  });

  it('keeps what stands in brackets behind the dosage form, numbers in one spelling', () => {
    expect(identity('复方氨基酸注射液(18AA-Ⅱ)')).toBe('复方氨基酸(18aa-2)|注射液|');
    expect(identity('复方氨基酸注射液【18AA-II】')).toBe('复方氨基酸(18aa-2)|注射液|');
    expect(identity('硝苯地平缓释片(Ⅰ)')).toBe('硝苯地平(1)|缓释片|');
    expect(identity('硝苯地平(缓释片)')).toBe('硝苯地平|缓释片|');
  });

  it('takes the form that says more, of the name or of the column', () => {
    expect(identity('硝苯地平缓释片', '片剂')).toBe('硝苯地平|缓释片|');
    expect(identity('硝苯地平片', '缓释片')).toBe('硝苯地平|缓释片|');
    expect(identity('奥美拉唑肠溶胶囊', '胶囊剂')).toBe('奥美拉唑|肠溶胶囊|');
  });

  it('takes a name and a column that contradict each other as neither', () => {
    expect(identity('阿莫西林胶囊', '片剂')).toBe('阿莫西林|胶囊/片|');
    expect(identity('阿莫西林胶囊', '其他')).toBe('阿莫西林|胶囊/其他|');
    expect(identity('硝苯地平缓释片', '控释片')).toBe('硝苯地平|缓释片/控释片|');
  });

  it.each(['第五批', '第5批', '5批', '国采第五批', '第五批国采', '第５批'])(
    'reads %s as the fifth batch',
    (batch) => {
      expect(identity('头孢唑林', '', batch)).toBe('头孢唑林||5');
    },
  );

  it('understands a batch whole or leaves it as it is', () => {
    expect(identity('头孢唑林', '', '第十一批')).toBe('头孢唑林||11');
    expect(identity('头孢唑林', '', '第五批接续')).toBe('头孢唑林||第五批接续');
    expect(identity('头孢唑林', '', '4+7')).toBe('头孢唑林||4+7');
  });

  it.each([
    ['氧氟沙星片', '左氧氟沙星片'],
    ['西替利嗪片', '左西替利嗪片'],
    ['酮洛芬胶囊', '右酮洛芬胶囊'],
    ['双氯芬酸钠片', '双氯芬酸钾片'],
    ['青霉素钠', '青霉素钾'],
    ['酒石酸美托洛尔片', '琥珀酸美托洛尔片'],
    ['硫酸氯吡格雷片', '硫酸氢氯吡格雷片'],
    ['硝苯地平片', '硝苯地平缓释片'],
    ['硝苯地平缓释片', '硝苯地平控释片'],
    ['硝苯地平缓释片(Ⅰ)', '硝苯地平缓释片(Ⅱ)'],
    ['阿司匹林片', '阿司匹林肠溶片'],
    ['奥美拉唑镁肠溶片', '奥美拉唑肠溶片'],
    ['阿托伐他汀钙片', '阿托伐他汀片'],
    ['阿莫西林片', '阿莫西林胶囊'],
    ['阿莫西林胶囊', '阿莫西林软胶囊'],
    ['甲硝唑注射液', '甲硝唑氯化钠注射液'],
    ['复方氨基酸注射液(18AA)', '复方氨基酸注射液(9AA)'],
    ['泮托拉唑钠肠溶片', '注射用泮托拉唑钠'],
    ['昂丹司琼片', '昂丹司琼口腔崩解片'],
    ['氟康唑注射液', '氟康唑胶囊'],
  ])('never takes %s and %s as one', (left, right) => {
    expect(identity(left)).not.toBe(identity(right));
  });
});
