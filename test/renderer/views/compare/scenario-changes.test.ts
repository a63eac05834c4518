import { describe, expect, it } from 'vitest';

import { scenarioChanges } from '../../../../renderer/views/compare/scenario-changes';
import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import {
  emptyScenario,
  type PlanWithScenarios,
  type Scenario,
} from '../../../../shared/plan/scenario';
import { findPolicy } from '../../../../shared/policy/packs';
import { aPlan, aVariety } from '../../../support/builders';

const varieties = ['甲', '乙', '丙', '丁'].map((name) => aVariety({ id: name, genericName: name }));
const plan: PlanWithScenarios = {
  ...aPlan(varieties, { score: decimalText('85') }),
  scenarios: [],
  officialScenarioId: null,
};

function said(changes: Partial<Scenario>): readonly string[] {
  const scenario = emptyScenario({ id: 's', name: '试', colour: 'blue', ...changes });
  return scenarioChanges(plan, scenario, { messages: zhCn, language: 'zh' });
}

describe('what differs from the base', () => {
  it('is nothing for a fresh copy', () => {
    expect(said({})).toEqual([]);
  });

  it('names the levers of the whole hospital', () => {
    expect(
      said({
        levers: {
          baseScale: decimalText('1.1'),
          winners: 3,
          nonSelected: { kind: 'demandShare', shareRatio: decimalText('0.2') },
          selectedPriceScale: decimalText('0.95'),
          preVbpPriceScale: decimalText('1.02'),
        },
      }),
    ).toEqual([
      '全部品种基数 ×1.1',
      '全部品种按 3 家中选企业',
      '非中选占需求量 20%',
      '全部中选价格 ×0.95',
      '全部集采前均价 ×1.02',
    ]);
  });

  it('names the conditions from and to', () => {
    const policy = present(findPolicy('flat-30'), 'it is built in');
    const edited = { ...plan.policy, floorAtZero: { ...plan.policy.floorAtZero, value: false } };
    expect(
      said({ conditions: { policy, score: null, scope: 'agreed', fundRatio: decimalText('0.7') } }),
    ).toEqual([
      `政策包：${plan.policy.names.zh} → ${policy.names.zh}`,
      '考核得分：85 → 未填写',
      '统计口径：全部集采品种 → 仅有约定量',
      '医保基金支付比例：65% → 70%',
    ]);
    expect(said({ conditions: { policy: edited } })).toEqual([
      `政策包：${plan.policy.names.zh} → ${plan.policy.names.zh}（已修改参数）`,
    ]);
  });

  it('counts the varieties with inputs and levers of their own, and names a few', () => {
    const own = varieties.map(({ id }) => ({
      varietyId: id,
      levers: id === '甲' ? { winners: 2 } : {},
      inputs: { baseUnits: decimalText<never>('5'), ...(id === '乙' && { winners: 1 }) },
    }));
    expect(
      said({
        varieties: [...own, { varietyId: 'gone', levers: { winners: 1 }, inputs: { winners: 1 } }],
      }),
    ).toEqual([
      '约定采购量基数：4 个品种（甲、乙、丙…）',
      '中选企业数：1 个品种（乙）',
      '单独调节：1 个品种（甲）',
    ]);
  });
});
