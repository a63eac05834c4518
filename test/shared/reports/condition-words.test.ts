import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { messagesOf } from '../../../shared/i18n/messages';
import { findPolicy } from '../../../shared/policy/packs';
import { fundRatioWords, hospitalWords, scoreWords } from '../../../shared/reports/condition-words';
import { aPlan, aVariety } from '../../support/builders';

const words = { messages: messagesOf('zh'), language: 'zh' } as const;
const own = (ratio: string | null) =>
  aVariety({ id: ratio ?? 'none', fundRatio: ratio === null ? null : decimalText(ratio) });

describe('the conditions of a report', () => {
  it('leave a line to write the hospital on where the plan names none', () => {
    expect(hospitalWords(aPlan([], { hospitalName: '' }), words.messages)).toBe(
      '医院：____________',
    );
    expect(hospitalWords(aPlan([], { hospitalName: '甲医院' }), words.messages)).toBe('甲医院');
  });

  it('say what is taken for a score that is not given', () => {
    expect(scoreWords(aPlan([], { score: decimalText('79.995') }), words)).toBe('79.995');
    expect(scoreWords(aPlan([], { score: null }), words)).toBe('未填写，按合格（60 分及以上）测算');
    const policy = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
    expect(scoreWords(aPlan([], { score: null, policy }), words)).toBe('未填写，留用金额无法测算');
  });

  it('name the fund payment ratio that every row has, though the plan gives none', () => {
    const none = { fundRatio: null };
    expect(fundRatioWords(aPlan([own('0.65'), own('0.650')], none), words)).toBe('65%');
    expect(fundRatioWords(aPlan([own('0.7'), own('0.5')], none), words)).toBe(
      '50% 至 70%（各品种不同）',
    );
    expect(fundRatioWords(aPlan([own(null)], none), words)).toBe('未填写');
  });

  it('count the ratio of the plan for rows without one of their own, and for a plan without rows', () => {
    const plan = { fundRatio: decimalText<never>('0.6') };
    expect(fundRatioWords(aPlan([own(null), own('0.6')], plan), words)).toBe('60%');
    expect(fundRatioWords(aPlan([own(null), own('0.8')], plan), words)).toContain('60% 至 80%');
    expect(fundRatioWords(aPlan([], plan), words)).toBe('60%');
  });
});
