import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { scoreOfPlan } from '../../../shared/fund/evaluate-fund';
import { indicatorPoints } from '../../../shared/fund/indicator-points';
import type { Variety } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import type { Indicator, IndicatorRule, IndicatorValue } from '../../../shared/policy/score-sheet';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, withParameters } from '../../support/funds';

const text = decimalText<never>;
const policy = present(findPolicy('national'), 'national');
const indicator = present(policy.scoreSheet.indicators[0], 'an indicator');

function pointsOf(rule: IndicatorRule, value: string): string {
  const judged: Indicator = { ...indicator, points: text('30'), rule };
  return indicatorPoints(judged, decimalFromText(text(value))).toFixed();
}

describe('the points of an indicator', () => {
  it('are all or none at a threshold, which belongs to the good side', () => {
    const atMost: IndicatorRule = { kind: 'threshold', side: 'atMost', limit: text('0.05') };
    expect(['0', '0.05', '0.0501'].map((value) => pointsOf(atMost, value))).toEqual([
      '30',
      '30',
      '0',
    ]);
    const atLeast: IndicatorRule = { kind: 'threshold', side: 'atLeast', limit: text('0.95') };
    expect(['1', '0.95', '0.9499'].map((value) => pointsOf(atLeast, value))).toEqual([
      '30',
      '30',
      '0',
    ]);
  });

  it('run along a line between its two ends, up or down, and no farther', () => {
    const up: IndicatorRule = { kind: 'line', none: text('0.9'), all: text('1') };
    expect(['0.5', '0.9', '0.987', '1', '1.4'].map((value) => pointsOf(up, value))).toEqual([
      '0',
      '0',
      '26.1',
      '30',
      '30',
    ]);
    const down: IndicatorRule = { kind: 'line', none: text('0.5'), all: text('0.2') };
    expect(['0.6', '0.5', '0.3125', '0.2', '0'].map((value) => pointsOf(down, value))).toEqual([
      '0',
      '0',
      '18.75',
      '30',
      '30',
    ]);
  });

  it('fall by each step beyond what is free, to nothing and no lower', () => {
    const rule: IndicatorRule = {
      kind: 'deduction',
      free: text('0'),
      step: text('0.01'),
      each: text('1'),
    };
    expect(['-0.1', '0', '0.028', '0.5'].map((value) => pointsOf(rule, value))).toEqual([
      '30',
      '30',
      '27.2',
      '0',
    ]);
  });

  it('are those of the highest band reached, in any order of the bands', () => {
    const bands = [
      { from: text('60'), points: text('10') },
      { from: text('90'), points: text('30') },
      { from: text('80'), points: text('20') },
    ];
    const rule: IndicatorRule = { kind: 'bands', bands };
    expect(['59.99', '60', '89.99', '90'].map((value) => pointsOf(rule, value))).toEqual([
      '0',
      '10',
      '20',
      '30',
    ]);
  });
});

/** Two varieties: 60,000 of 80,000 agreed at 0.94 with 20,000 others at 8; all of 40,000 at 2 and no others. */
const varieties: readonly Variety[] = [
  aVariety({
    id: 'a',
    nonSelected: {
      kind: 'demand',
      demandUnits: text('80000'),
      selectedUnits: text('60000'),
      nonSelectedPriceYuan: text('8'),
    },
    selectedUnits: text('60000'),
  }),
  aVariety({
    id: 'b',
    baseUnits: text('50000'),
    selectedPriceYuan: text('2'),
    selectedUnits: text('50000'),
    nonSelected: { kind: 'amount', amountYuan: text('0') },
  }),
];

function valuesOf(plan = aPlan(varieties)): Readonly<Record<string, string | null>> {
  const figures = scoreOfPlan(plan, aFund());
  return Object.fromEntries(figures.indicators.map(({ indicator: { id }, value }) => [id, value]));
}

describe('the score sheet', () => {
  it('takes from the varieties what they say, and leaves the rest missing', () => {
    expect(valuesOf()).toEqual({
      // (60,000 + 40,000) ÷ 120,000; 160,000 ÷ (160,000 + 56,400 + 100,000); 20,000 ÷ 130,000
      completion: '0.8333333333333333333333333333333333333333',
      nonSelectedAmountShare: '0.5056890012642225031605562579013906447535',
      nonSelectedQuantityShare: '0.1538461538461538461538461538461538461538',
      selectedUseShare: '0.8461538461538461538461538461538461538462',
      offlineShare: null,
      paidInTime: null,
      drugCostGrowth: null,
    });
  });

  it('does not judge what is not known: an unknown purchase, or only the amount of the others', () => {
    const unknown = [{ ...present(varieties[0], 'a'), selectedUnits: null }, ...varieties.slice(1)];
    expect(valuesOf(aPlan([aVariety(), ...varieties]))).toMatchObject({
      completion: null,
      nonSelectedAmountShare: null,
    });
    expect(valuesOf(aPlan(unknown))['completion']).not.toBeNull();
    const amount = aVariety({ selectedUnits: text('80000') });
    expect(valuesOf(aPlan([amount]))).toMatchObject({
      completion: '1',
      nonSelectedQuantityShare: null,
    });
  });

  it('makes a range of a missing value, from none to all of its points', () => {
    const figures = scoreOfPlan(aPlan(varieties), aFund());
    // completion none, amount share none, quantity share 10, use 10 × 0.2462 ÷ 0.3; 35 points are missing.
    const low = '18.2051282051282051282051282051282051282';
    expect(figures.lowScore?.slice(0, 20)).toBe(low.slice(0, 20));
    const [lowScore, highScore] = [figures.lowScore, figures.highScore].map((score) =>
      decimalFromText(present(score, 'a score')),
    );
    expect(highScore?.minus(lowScore ?? 0).toFixed()).toBe('35');
  });

  it('takes a typed value before one of the data', () => {
    const indicatorValues = { completion: text('1') as IndicatorValue };
    const [first] = scoreOfPlan(aPlan(varieties), { ...aFund(), indicatorValues }).indicators;
    expect(first).toMatchObject({ value: '1', source: 'typed', lowPoints: '30', highPoints: '30' });
  });

  it('drops the payment in time where the fund pays suppliers itself, and scales the rest to 100', () => {
    const direct = withParameters(policy, { directSettlement: true });
    const values = Object.fromEntries(
      policy.scoreSheet.indicators.map(({ id, rule }) => [
        id,
        rule.kind === 'line' ? rule.all : rule.kind === 'threshold' ? rule.limit : text('0'),
      ]),
    );
    const fund = { ...aFund(), indicatorValues: values };
    const figures = scoreOfPlan(aPlan(varieties, { policy: direct }), fund);
    expect(figures).toMatchObject({ droppedIds: ['paidInTime'], worthPoints: '85' });
    expect([figures.lowScore, figures.highScore]).toEqual(['100', '100']);
  });

  it('takes the mean of the varieties’ points where the indicator is of varieties', () => {
    const ofVarieties = { ...indicator, level: 'variety' as const };
    const sheet = { ...policy.scoreSheet, indicators: [ofVarieties] };
    const figures = scoreOfPlan(
      aPlan(varieties, { policy: { ...policy, scoreSheet: sheet } }),
      aFund(),
    );
    // 75 % has none of the 30 points, 100 % all of them; the sheet is worth 30.
    expect(figures.indicators[0]?.lowPoints).toBe('15');
    expect(figures.lowScore).toBe('50');
  });

  it('fails by an indicator’s own veto, whatever the points', () => {
    const vetoed = { ...indicator, veto: { side: 'below' as const, limit: text('0.9') } };
    const sheet = { ...policy.scoreSheet, indicators: [vetoed] };
    const plan = aPlan(varieties, { policy: { ...policy, scoreSheet: sheet } });
    expect(scoreOfPlan(plan, aFund()).isVetoed).toBe(true);
  });
});

it('never states an indicator’s points as anything but an assumption', () => {
  const sheets = ['national', 'shenzhen-2024-draft', 'flat-50', 'flat-30'].map(
    (id) => present(findPolicy(id), id).scoreSheet,
  );
  for (const sheet of sheets) {
    expect(sheet.source.kind).toBe('assumption');
    expect(new Set(sheet.indicators.map(({ source }) => source.kind))).toEqual(
      new Set(['assumption']),
    );
  }
});
