import { describe, expect, it } from 'vitest';

import { copiedTrace } from '../../../../renderer/views/trace/copied-trace';
import { traceCard, type TraceCardContent } from '../../../../renderer/views/trace/trace-card';
import type { TraceContext, TracePart } from '../../../../renderer/views/trace/trace-steps';
import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { type TracedFigure, traceFigure } from '../../../../shared/engine/trace';
import { en } from '../../../../shared/i18n/en';
import type { Language } from '../../../../shared/i18n/format';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { aPlan, aVariety } from '../../../support/builders';

const RETENTION: TracedFigure = { kind: 'hospital', figure: 'retentionYuan' };

function contextOf(
  traced: TracedFigure,
  changes: Partial<TraceContext> & { readonly language?: Language } = {},
): TraceContext {
  const { language = 'zh', ...others } = changes;
  return {
    words: { messages: language === 'zh' ? zhCn : en, language },
    traced,
    unitWord: '片',
    scenarioName: '现状',
    ownTerms: [],
    ...others,
  };
}

function cardOf(
  plan: PlanDocument,
  traced: TracedFigure,
  changes: Parameters<typeof contextOf>[1] = {},
): TraceCardContent {
  const node = present(traceFigure(plan, traced), 'the figure can be traced');
  return traceCard(node, contextOf(traced, changes));
}

function balanceOf(plan: PlanDocument): TraceCardContent {
  return cardOf(plan, { kind: 'variety', varietyId: 'atorvastatin', figure: 'balanceBaseYuan' });
}

function partsOf(part: TracePart): readonly TracePart[] {
  return part.kind === 'formula' ? [part, ...part.parts.flatMap(partsOf)] : [part];
}

function named(card: TraceCardContent, name: string): TracePart {
  const found = partsOf(card.root).find((part) => part.name === name);
  return present(found, `${name} stands in the trace`);
}

const batches = aPlan([
  aVariety({ id: 'first', genericName: '甲', batch: '第七批' }),
  aVariety({
    id: 'second',
    genericName: '乙',
    batch: '第八批',
    nonSelected: { kind: 'amount', amountYuan: decimalText('1000000') },
  }),
]);

describe('the card of a figure', () => {
  it('says the formula in symbols and in numbers', () => {
    expect(balanceOf(aPlan([aVariety()])).root).toMatchObject({
      name: '结余测算基数 B',
      value: '219,258.00',
      unit: '元',
      expression: 'B = M − E',
      numbers: '321,750.00 − 102,492.00',
    });
  });

  it('puts numbers into a looked-up table and into symbols that hold brackets', () => {
    const card = balanceOf(aPlan([aVariety()]));
    expect(named(card, '约定采购比例 r')).toMatchObject({ numbers: 'r(4)', unit: '' });
    const ratio = cardOf(aPlan([aVariety()], { score: decimalText('85') }), {
      kind: 'hospital',
      figure: 'retentionRatio',
    });
    expect(ratio.root).toMatchObject({ numbers: 'min(50%, 50%)' });
    expect(named(ratio, '考核得分对应的留用比例 β(z)')).toMatchObject({ numbers: 'β(85)' });
  });

  it('weighs each of several selected products with its own price', () => {
    const product = (enterprise: string, price: string, portion: string) => ({
      enterprise,
      priceYuan: decimalText<never>(price),
      agreedPortionRatio: decimalText<never>(portion),
    });
    const variety = aVariety({
      additionalSelected: [product('乙', '0.9', '0.3'), product('丙', '0.8', '0.2')],
    });
    expect(named(balanceOf(aPlan([variety])), '中选价格 Ps')).toMatchObject({
      numbers: '(1 − 30% − 20%) × 0.94 + 30% × 0.90 + 20% × 0.80',
    });
  });

  it('keeps settlement groups apart, and names what each of them adds', () => {
    const { root } = cardOf(batches, RETENTION);
    expect(root).toMatchObject({
      expression: 'R = Σ(β × max(0, Bg))',
      numbers: '50% × max(0, 219,258.00) + 50% × max(0, −307,242.00)',
    });
    expect(root.kind === 'formula' && root.parts.at(-1)).toMatchObject({
      kind: 'sum',
      addends: [
        { name: '结算组“第八批”', value: '−307,242.00', opens: { kind: 'group', group: '第八批' } },
        { name: '结算组“第七批”', value: '219,258.00', opens: { kind: 'group', group: '第七批' } },
      ],
    });
  });

  it('puts the whole of one settlement group into its own retention', () => {
    const group = { kind: 'group', group: '第八批', figure: 'retentionYuan' } as const;
    expect(cardOf(batches, group).root).toMatchObject({ numbers: '50% × max(0, −307,242.00)' });
  });

  it('lists the parts of a sum by size, each leading to its own trace', () => {
    const { root } = cardOf(batches, { kind: 'hospital', figure: 'expenditureYuan' });
    expect(root).toMatchObject({
      kind: 'sum',
      addends: [
        { name: '乙', opens: { kind: 'variety', varietyId: 'second', figure: 'expenditureYuan' } },
        { name: '甲', opens: { kind: 'variety', varietyId: 'first', figure: 'expenditureYuan' } },
      ],
    });
  });

  it('leads from a step that is a figure to its trace, and not from the figure to itself', () => {
    const card = balanceOf(aPlan([aVariety()]));
    expect(named(card, '医保资金预算 M')).toMatchObject({
      opens: { kind: 'variety', varietyId: 'atorvastatin', figure: 'budgetYuan' },
    });
    expect(card.root).toMatchObject({ opens: null });
  });

  it('names every input once with its unit and where it came from', () => {
    const variety = aVariety({
      origins: {
        selectedPriceYuan: { kind: 'file', file: '表.xlsx', sheet: '一', row: 7, column: '中选价' },
        nonSelected: { kind: 'scenario', scenario: '压降' },
      },
    });
    const { inputs } = balanceOf(aPlan([variety]));
    expect(inputs.map(({ name, value, unit, origin }) => [name, value, unit, origin])).toEqual([
      ['约定采购量基数 Q', '100,000', '片', '手工输入'],
      ['集采前加权均价 P0', '5.50', '元/片', '手工输入'],
      ['医保基金支付比例 f', '65%', '', '手工输入'],
      ['参保患者使用占比 u', '90%', '', '手工输入'],
      ['中选企业数 n', '4', '家', '手工输入'],
      ['中选价格 Ps', '0.94', '元/片', '表.xlsx 一 第 7 行“中选价”列'],
      ['非中选采购金额 S', '100,000.00', '元', '情景“压降”'],
    ]);
  });

  it('says of a condition that the scenario has of its own, and of a score nobody gave', () => {
    const own = cardOf(aPlan([aVariety()], { score: decimalText('85') }), RETENTION, {
      ownTerms: ['score'],
      scenarioName: '考核提升',
    });
    expect(own.inputs.map(({ origin }) => origin)).toEqual(['情景“考核提升”']);
    const none = cardOf(aPlan([aVariety()], { score: null }), RETENTION);
    expect(none.inputs).toMatchObject([{ name: '考核得分 z', value: '—', origin: '未填写' }]);
  });

  it('names the parameters with their sources, the basis and what is rounded', () => {
    const plan = aPlan([aVariety()]);
    const card = cardOf(plan, RETENTION);
    expect(card.parameters.map(({ name, source }) => [name, source])).toEqual([
      ['考核得分对应的留用比例 β(z)', plan.policy.retention.source],
      ['留用比例上限 βmax', plan.policy.retentionCapRatio.source],
    ]);
    expect(card.basis).toBe(zhCn.trace.bases.assumed);
    // A sum may add up figures of prices that are quotients.
    expect(card.rounding).toBe(zhCn.trace.card.roundedQuotient);
    const base = { kind: 'variety', varietyId: aVariety().id, figure: 'balanceBaseYuan' } as const;
    expect(cardOf(plan, base).rounding).toBe(zhCn.trace.card.unrounded);
    const scale = cardOf(plan, { kind: 'hospital', figure: 'breakEvenScale' });
    expect(scale.rounding).toBe(zhCn.trace.card.roundedQuotient);
  });

  it('gives every digit where the screen shows fewer', () => {
    expect(balanceOf(aPlan([aVariety()])).exact).toBeNull();
    const odd = aVariety({ selectedPriceYuan: decimalText('0.940123') });
    expect(balanceOf(aPlan([odd])).exact).toBe('219,252.2436');
  });

  it('stands for an input as well', () => {
    const traced: TracedFigure = {
      kind: 'variety',
      varietyId: 'atorvastatin',
      figure: 'nonSelectedYuan',
    };
    expect(cardOf(aPlan([aVariety()]), traced)).toMatchObject({
      root: { kind: 'given', name: '非中选采购金额 S', origin: '手工输入' },
      basis: null,
    });
  });
});

describe('a copied trace', () => {
  const textOf = (traced: TracedFigure, plan: PlanDocument, language: Language): string => {
    const context = contextOf(traced, { language });
    const node = present(traceFigure(plan, traced), 'the figure can be traced');
    return copiedTrace({
      card: traceCard(node, context),
      hospitalName: '示例医院',
      year: 2026,
      subject: '全院 · 现状',
      words: context.words,
    });
  };

  it('reads as a memo: figure, steps, inputs, parameters, rounding', () => {
    const text = textOf(RETENTION, aPlan([aVariety()], { score: decimalText('85') }), 'zh');
    expect(text.split('\r\n').slice(0, 12)).toEqual([
      '结余留用金额 R：109,629.00 元',
      '示例医院 2026 年度 · 全院 · 现状',
      '公式：R = Σ(β × max(0, Bg))',
      '代入：109,629.00 = 50% × max(0, 219,258.00)',
      `说明：${zhCn.trace.formulas.retention}`,
      `依据：${zhCn.trace.bases.assumed}`,
      '',
      '计算步骤',
      '  结余留用比例 β：50% (β = min(β(z), βmax) = min(50%, 50%))',
      '    考核得分对应的留用比例 β(z)：50% (β(z) = β(85))',
      '      考核得分 z：85 分',
      '      考核得分对应的留用比例 β(z)：50%',
    ]);
    expect(text).toContain(
      '输入与来源\r\n  考核得分 z：85 分，来源：手工输入\r\n\r\n政策参数与出处',
    );
    expect(text.endsWith(`舍入：${zhCn.trace.card.roundedQuotient}`)).toBe(true);
  });

  it('leaves out the smallest parts of a long sum and counts them', () => {
    const plan = aPlan(
      Array.from({ length: 23 }, (_, index) =>
        aVariety({ id: `v${String(index)}`, genericName: `品种${String(index)}` }),
      ),
    );
    const text = textOf({ kind: 'hospital', figure: 'budgetYuan' }, plan, 'en');
    expect(text).toContain('\r\n  3 more are left out here');
    expect(text.match(/^ {2}品种/gm)).toHaveLength(20);
  });
});
