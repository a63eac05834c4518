import { describe, expect, it } from 'vitest';

import { compareEnterprises } from '../../../../shared/purchases/comparison/enterprise-names';

describe('compareEnterprises', () => {
  it.each([
    ['晨河制药有限公司', '晨河制药有限公司', 'same'],
    ['晨河制药有限公司', '晨河制药', 'same'],
    ['晨河制药（海南）有限公司', '晨河制药(海南) 有限公司', 'same'],
    ['Chenhe Pharma Co., Ltd.', 'CHENHE PHARMA', 'same'],
    ['企业0', '企业0', 'same'],
    ['晨河制药股份有限公司', '晨河制药有限公司', 'unsure'],
    ['晨河制药有限公司', '晨河制药(海南)有限公司', 'unsure'],
    ['晨河制药有限公司', '海南晨河药业有限公司', 'unsure'],
    ['晨药', '晨河制药有限公司', 'unsure'],
    ['晨河', '晨河制药集团云谷制药有限公司', 'unsure'],
    ['', '晨河制药有限公司', 'unsure'],
    ['江苏晨河医药有限公司', '江苏云谷医药有限公司', 'different'],
    ['晨河生物制药有限公司', '云谷生物制药有限公司', 'different'],
    ['晨河药业股份有限公司', '云谷', 'different'],
    ['上海医药集团有限公司', '云谷医药', 'unsure'],
    ['企业0', '企业3', 'different'],
    ['甲药业', '乙药业', 'different'],
  ])('says of %s and %s: %s', (left, right, likeness) => {
    expect(compareEnterprises(left, right)).toBe(likeness);
    expect(compareEnterprises(right, left)).toBe(likeness);
  });

  it('never takes numbered names for each other', () => {
    expect(compareEnterprises('企业1', '企业2')).not.toBe('same');
    expect(compareEnterprises('企业1', '企业12')).not.toBe('same');
  });
});
