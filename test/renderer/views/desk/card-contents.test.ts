import { describe, expect, it } from 'vitest';

import { type CardContent, cardContents } from '../../../../renderer/views/desk/card-contents';
import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { findPolicy } from '../../../../shared/policy/packs';
import { aPlan, aVariety } from '../../../support/builders';

function cards(plan: PlanDocument): ReadonlyMap<string, CardContent> {
  const result = evaluatePlan(plan);
  const contents = cardContents({
    result,
    policy: plan.policy,
    words: { messages: zhCn, language: 'zh' },
  });
  return new Map(contents.map((content) => [content.id, content]));
}

describe('the cards', () => {
  it('show the exact figures of the hospital', () => {
    const shown = cards(aPlan());
    expect(shown.get('card-retention')?.figure).toEqual({ kind: 'money', yuan: '109629' });
    expect(shown.get('card-performance')?.figure).toEqual({ kind: 'money', yuan: '54814.5' });
    expect(shown.get('card-scale')).toMatchObject({
      figure: { kind: 'number', value: '4.748', text: '4.748', unit: '倍' },
      text: '再增 374.8% 归零',
      isCaution: false,
    });
  });

  it('say that the red line is reached, and on what that is judged', () => {
    expect(cards(aPlan()).get('card-share')).toMatchObject({
      text: '已达到 50% 红线（按约定采购量估）',
      isCaution: true,
    });
  });

  it('say that a score is needed instead of showing a zero', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'the pack is built in');
    const shown = cards(aPlan([aVariety()], { policy, score: null }));
    expect(shown.get('card-retention')).toMatchObject({
      figure: { kind: 'unknown' },
      text: '填写考核得分后给出',
    });
  });

  it('show no figure while every variety lacks inputs', () => {
    const shown = cards(aPlan([aVariety({ insuredShareRatio: null })]));
    expect([...shown.values()].map(({ figure }) => figure.kind)).toEqual(
      Array.from({ length: 7 }, () => 'unknown'),
    );
  });

  it('say how many varieties are left out of the totals', () => {
    const plan = aPlan([aVariety(), aVariety({ id: 'b', insuredShareRatio: null })]);
    expect(cards(plan).get('card-budget')?.text).toBe('1 个品种，另 1 个待补');
  });

  it('say when even no non-selected spending at all would not help', () => {
    const rose = aVariety({ selectedPriceYuan: decimalText('9') });
    expect(cards(aPlan([rose])).get('card-scale')).toMatchObject({
      text: '即使无非中选采购，结余仍为负',
      isCaution: true,
    });
  });
});
