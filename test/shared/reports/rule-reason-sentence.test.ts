import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { RuleReason } from '../../../shared/declaration/rule-reasons';
import { en } from '../../../shared/i18n/en';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { ruleReasonSentence } from '../../../shared/reports/rule-reason-sentence';

const zhOf = (reason: RuleReason): string =>
  ruleReasonSentence(reason, { messages: zhCn, language: 'zh' });
const enOf = (reason: RuleReason): string =>
  ruleReasonSentence(reason, { messages: en, language: 'en' });

function safe(
  fields: Partial<Extract<RuleReason, { kind: 'met' }>>,
): Extract<RuleReason, { kind: 'met' }> {
  return {
    kind: 'met',
    winners: 4,
    orMore: false,
    missedRatio: decimalText<RatioText>('0'),
    isCertain: false,
    isPacked: false,
    isNothing: false,
    ...fields,
  };
}

describe('how often a base is met', () => {
  it('is at least 99 times in 100 where no known use misses it, and 100 times where none can', () => {
    expect(zhOf(safe({}))).toContain('100 次里至少有 99 次能完成');
    expect(enOf(safe({}))).toContain('at least 99 in 100');
    expect(zhOf(safe({ isNothing: true }))).toContain('100 次里有 100 次能完成');
    expect(zhOf({ ...safe({ isCertain: true }), kind: 'raised' })).toContain('有 100 次能完成');
  });

  it('is rounded down', () => {
    const missedRatio = decimalText<RatioText>('0.205');
    expect(zhOf(safe({ missedRatio }))).toContain('100 次里有 79 次能完成');
    expect(enOf(safe({ missedRatio }))).toContain(', 79 in 100');
  });
});

describe('the best base', () => {
  it('is one of whole packs where only these were compared', () => {
    const reason = { kind: 'largest', isPacked: true, isNeverMet: false } as const;
    expect(zhOf(reason)).toBe('在上下限之间，没有哪个整包装基数的期望值更高。');
    expect(enOf(reason)).toContain('base of whole packs');
    expect(zhOf({ ...reason, isPacked: false })).toContain('没有哪个整数基数');
    expect(zhOf({ ...safe({ isPacked: true }), kind: 'capped' })).toMatch(
      /^已压到申报上限以内的整包装；/,
    );
  });

  it('is said to be missed whoever is selected where it is', () => {
    const reason = { kind: 'largest', isPacked: false, isNeverMet: true } as const;
    expect(zhOf(reason)).toMatch(/不论几家中选，这个基数的约定采购量都完不成。$/);
    expect(enOf(reason)).toMatch(/is missed, however many are selected\.$/);
  });
});
