import { describe, expect, it } from 'vitest';

import {
  blindSpotHeadline,
  costingHeadline,
  goalHeadline,
  ladderHeadline,
  scopeHeadline,
  waterfallHeadline,
} from '../../../../renderer/views/what-if/headlines';
import { decimalText, type YuanText } from '../../../../shared/decimal/decimal-text';
import { blindSpots } from '../../../../shared/engine/blind-spots';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import { breakEvenLadder } from '../../../../shared/engine/ladder';
import { compareScopes } from '../../../../shared/engine/scope-comparison';
import { budgetWaterfall } from '../../../../shared/engine/waterfall';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { NonSelected, PlanDocument, Variety } from '../../../../shared/plan/plan';
import { aPlan, aVariety } from '../../../support/builders';

const words = { messages: zhCn, language: 'zh' } as const;

function spending(yuan: string, fields: Partial<Variety> = {}): Variety {
  const nonSelected: NonSelected = { kind: 'amount', amountYuan: decimalText(yuan) };
  return aVariety({ nonSelected, ...fields });
}

/** Bought, never declared: 50,000 yuan at k = 0.585. */
const undeclared = spending('50000', {
  id: 'undeclared',
  genericName: '厄贝沙坦片',
  baseUnits: decimalText('0'),
  winners: null,
});

function ladderWords(plan: PlanDocument): { readonly title: string; readonly lead: string } {
  return ladderHeadline(breakEvenLadder(plan), evaluatePlan(plan).hospital, words);
}

describe('the headline of the ladder', () => {
  // S0 = 100,000 × (5.5 − 0.8 × 0.94) = 474,800.
  it('says how much more may be spent before the balance is zero', () => {
    expect(ladderWords(aPlan()).title).toBe('还可多花非中选 37.48 万元，全院结余才归零');
    expect(ladderWords(aPlan()).lead).toBe(
      '按现在各品种的非中选构成同比例增加，到 4.748 倍时归零。',
    );
  });

  it('says how much less where the balance is negative, and that it is exactly zero', () => {
    expect(ladderWords(aPlan([spending('500000')])).title).toBe(
      '非中选要少花 2.52 万元，全院结余才回到零',
    );
    expect(ladderWords(aPlan([spending('474800')])).title).toBe(
      '全院结余正好为零，再多花非中选就转负',
    );
  });

  it('says where spending does not matter, and what is not counted', () => {
    const dear = spending('10', { selectedPriceYuan: decimalText('9') });
    const lacking = spending('10', { id: 'lacking', insuredShareRatio: null });
    expect(ladderWords(aPlan([spending('0')])).title).toBe(
      '口径内没有非中选金额，全院结余不受其影响',
    );
    expect(ladderWords(aPlan([dear])).title).toBe('没有非中选采购，全院结余也为负');
    expect(ladderWords(aPlan([aVariety(), lacking])).lead).toContain('1 个品种数据待补');
  });

  it('adds up what the varieties in deficit take', () => {
    const ladder = breakEvenLadder(aPlan([aVariety(), undeclared]));
    expect(costingHeadline(ladder, words)).toBe('1 个品种亏损，共抵减结余 2.93 万元');
  });
});

describe('the headline of the blind spots', () => {
  it('says what they cost now', () => {
    const spots = blindSpots(aPlan([aVariety(), undeclared]));
    expect(blindSpotHeadline(spots, words)).toBe('1 个品种采购了却没有报量，现在少留用 1.46 万元');
  });

  it('says where they cost nothing, and where that cannot be told', () => {
    const free = blindSpots(aPlan([aVariety(), undeclared], { scope: 'agreed' }));
    expect(blindSpotHeadline(free, words)).toContain('现在不影响留用金额');
    const unknown = blindSpots(aPlan([{ ...undeclared, insuredShareRatio: null }]));
    expect(blindSpotHeadline(unknown, words)).toBe('1 个品种采购了却没有报量');
  });
});

describe('the headline of the waterfall', () => {
  it('says what a hundred yuan of budget leave', () => {
    expect(waterfallHeadline(budgetWaterfall(aPlan()), words)).toBe(
      '预算 32.18 万元，到绩效是 5.48 万元：每 100 元预算留下 17.04 元',
    );
    expect(waterfallHeadline(budgetWaterfall(aPlan([undeclared])), words)).toBeNull();
  });
});

describe('the headline of the scopes', () => {
  it('says what the wider one costs, in retention or in balance', () => {
    const plan = aPlan([aVariety(), undeclared]);
    expect(scopeHeadline(compareScopes(plan), words)).toBe(
      '按全部集采品种，比只算有约定量的少留用 1.46 万元',
    );
    expect(scopeHeadline(compareScopes(aPlan()), words)).toBe('两种口径结果一样');
    const floored = aPlan([spending('600000'), undeclared]);
    expect(scopeHeadline(compareScopes(floored), words)).toContain('留用金额不变');
  });
});

describe('the headline of goal seek', () => {
  it('says what was found, in each of its outcomes', () => {
    const totalCutYuan = decimalText<YuanText>('345678');
    const cut = {
      ...{ id: 'v', genericName: '甲', group: '', fillingYuan: decimalText<YuanText>('0') },
      ...{ beforeYuan: totalCutYuan, cutYuan: totalCutYuan, afterYuan: decimalText<YuanText>('0') },
      nonSelected: { kind: 'amount', amountYuan: decimalText<YuanText>('0') },
      gainYuan: decimalText<YuanText>('200000.004'),
      gainPerYuan: decimalText<YuanText>('0.58'),
    } as const;
    const cuts = { kind: 'cuts', totalCutYuan, cuts: [cut] } as const;
    expect(
      goalHeadline({ kind: 'alreadyThere', presentYuan: decimalText('1250000') }, words).title,
    ).toBe('不用改：现在已有 1,250,000.00 元，达到目标');
    expect(
      goalHeadline(
        { kind: 'outOfReach', presentYuan: null, bestYuan: decimalText('900000') },
        words,
      ).title,
    ).toBe('达不到：用这个办法最多到 900,000.00 元');
    expect(
      goalHeadline(
        {
          kind: 'reached',
          presentYuan: decimalText('1000000'),
          reachedYuan: decimalText('1200000.004'),
          change: { ...cuts, isProvenLeast: true },
        },
        words,
      ),
    ).toEqual({
      title: '压减 1 个品种的非中选共 345,678.00 元，就达到目标',
      lead: '由 1,000,000.00 元到 1,200,000.00 元',
    });
    expect(
      goalHeadline(
        {
          ...{ kind: 'reached', presentYuan: null, reachedYuan: decimalText('1') },
          change: { ...cuts, isProvenLeast: false },
        },
        words,
      ).lead,
    ).toBe(zhCn.whatIfTools.goal.unproven);
    expect(
      goalHeadline(
        {
          kind: 'reached',
          presentYuan: null,
          reachedYuan: decimalText('1'),
          change: { kind: 'score', score: decimalText('80'), retentionRatio: decimalText('0.5') },
        },
        words,
      ).title,
    ).toBe('考核得分到 80 分（留用比例 50%），就达到目标');
  });
});
