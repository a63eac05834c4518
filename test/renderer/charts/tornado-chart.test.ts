import { describe, expect, it } from 'vitest';

import { tornadoChart } from '../../../renderer/charts/tornado-chart';
import { assert, present } from '../../../shared/assert';
import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { tornado } from '../../../shared/engine/tornado';
import { zhCn } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan } from '../../support/builders';
import { shapesOf, tooltipOf, wordsOf } from '../../support/chart-options';

const words = { messages: zhCn, language: 'zh', moneyUnit: 'yuan' } as const;
const rangeRatio = decimalText<RatioText>('0.1');

function chartOf(plan: PlanDocument, varietyId: string | null = null) {
  const result = tornado({ plan, varietyId, rangeRatio });
  assert(result.kind === 'tornado', 'the plan is complete');
  const chart = tornadoChart({
    tornado: result,
    varietyName: varietyId === null ? null : '阿托伐他汀钙片',
    ...words,
  });
  const rows = wordsOf(chart.option, 'bars');
  const of = (factor: string): string => {
    const place = result.bars.findIndex((bar) => bar.factor === factor);
    return present(rows[place], 'the factor has a bar');
  };
  return { result, chart, of };
}

describe('the tornado', () => {
  it('says which factor moves the result most', () => {
    const { chart, result } = chartOf(aPlan());
    expect(result.bars[0]?.factor).toBe('preVbpPriceYuan');
    expect(chart.title).toBe('集采前均价影响最大：上下浮动时，留用金额相差 32,175 元');
    expect(chart.lead).toContain('上下各 10%');
  });

  it('writes the change at either end of a bar, by sign as well as by colour', () => {
    const { of } = chartOf(aPlan());
    expect(of('nonSelectedYuan')).toBe('−2,925 +2,925');
    expect(of('preVbpPriceYuan')).toBe('+16,088 −16,088');
  });

  it('tells raised from lowered by a filled and a hollow bar', () => {
    const { chart } = chartOf(aPlan());
    const bars = shapesOf(chart.option, 'bars', { dataIndex: 0, unit: [1, 20] }).filter(
      ({ type }) => type === 'rect',
    );
    expect(bars.map(({ style }) => style.fill)).toEqual(['#0b7a4b', '#ffffff']);
  });

  it('writes one zero where a factor changes nothing', () => {
    const { of } = chartOf(aPlan());
    expect(of('score').trim()).toBe('0');
  });

  it('shows balances while the policy needs a score', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'the pack is built in');
    const { chart } = chartOf(aPlan(undefined, { policy, score: null }));
    expect(chart.title).toContain('结余相差');
  });

  it('says for a variety where its factors stand at the ends, and where the law stops them', () => {
    const plan = aPlan();
    const { chart, result } = chartOf(plan, plan.varieties[0]?.id ?? null);
    expect(chart.label).toBe('阿托伐他汀钙片的单因素敏感度');
    const place = result.bars.findIndex(({ factor }) => factor === 'retentionRatio');
    expect(tooltipOf(chart.option, [{ dataIndex: place }])).toContain('50%（到上下限为止）');
    const spent = result.bars.findIndex(({ factor }) => factor === 'nonSelectedYuan');
    expect(tooltipOf(chart.option, [{ dataIndex: spent }])).toBe(
      '非中选采购金额\n90,000：结余 225,108.00 元，留用 112,554.00 元\n110,000：结余 213,408.00 元，留用 106,704.00 元',
    );
  });
});
