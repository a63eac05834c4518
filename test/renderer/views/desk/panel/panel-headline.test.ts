import { describe, expect, it } from 'vitest';

import { panelHeadline } from '../../../../../renderer/views/desk/panel/panel-headline';
import { decimalText } from '../../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../../shared/engine/evaluate-plan';
import { en } from '../../../../../shared/i18n/en';
import { zhCn } from '../../../../../shared/i18n/zh-cn';
import type { PlanDocument, Variety } from '../../../../../shared/plan/plan';
import { aPlan, aVariety } from '../../../../support/builders';

function headline(variety: Variety, plan: Partial<PlanDocument> = {}) {
  const result = evaluatePlan(aPlan([variety], plan)).varieties[0];
  return panelHeadline(variety, result, { messages: zhCn, language: 'zh' });
}

function spending(yuan: string): Variety {
  return aVariety({ nonSelected: { kind: 'amount', amountYuan: decimalText(yuan) } });
}

describe('what the panel says of a variety', () => {
  it('is the room left, where it begins to lose and whether the red line is passed', () => {
    expect(headline(spending('100000'))).toEqual({
      title: '阿托伐他汀钙片：还可用非中选 37.48 万元',
      lead: '超过 47.48 万元 该品种结余为负；金额红线 7.52 万元，已越过',
    });
  });

  it('is how far it is beyond break-even', () => {
    expect(headline(spending('500000')).title).toBe(
      '阿托伐他汀钙片：非中选已超盈亏平衡点 2.52 万元',
    );
  });

  it('is that it stands exactly at break-even', () => {
    expect(headline(spending('474800')).title).toBe('阿托伐他汀钙片：非中选采购正好到盈亏平衡点');
  });

  it('is that it has no base, lacks inputs or is out of scope', () => {
    const zero = decimalText<Variety['baseUnits']>('0');
    expect(headline(aVariety({ baseUnits: zero })).title).toContain('未报量');
    expect(headline(aVariety({ insuredShareRatio: null })).title).toContain('还缺数据');
    expect(headline(aVariety({ baseUnits: zero }), { scope: 'agreed' }).lead).toContain('口径');
  });

  it('speaks English in whole yuan', () => {
    const variety = spending('100000');
    const result = evaluatePlan(aPlan([variety])).varieties[0];
    expect(panelHeadline(variety, result, { messages: en, language: 'en' }).title).toBe(
      '阿托伐他汀钙片: 374,800 yuan of room',
    );
  });
});
