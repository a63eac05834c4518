import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { type Tornado, tornado, type TornadoBar } from '../../../shared/engine/tornado';
import type { PlanDocument } from '../../../shared/plan/plan';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { number, text } from '../../support/figures';

const TENTH = decimalText<RatioText>('0.1');

function drawn(
  plan: PlanDocument,
  varietyId: string | null = null,
  rangeRatio = TENTH,
): Extract<Tornado, { kind: 'tornado' }> {
  const result = tornado({ plan, varietyId, rangeRatio });
  assert(result.kind === 'tornado');
  return result;
}

function barOf(plan: PlanDocument, factor: TornadoBar['factor'], id?: string): TornadoBar {
  const { bars } = drawn(plan, id);
  return present(
    bars.find((bar) => bar.factor === factor),
    `${factor} has a bar`,
  );
}

describe('the tornado', () => {
  it('of the ordinary year, ± 10 %, has the bars worked by hand, the widest first', () => {
    // β k = 0.2925. Base: S0 427,320 and 522,280. P0 4.95 and 6.05: 495,000 and 605,000 − 75,200 − 100,000.
    // Share 0.72 and 0.88 (Ps likewise): S0 482,320 and 467,280. Winners 3: r 0.7, S0 484,200; 5: as 4.
    const { bars, retentionYuan } = drawn(aPlan(), 'atorvastatin');
    expect(retentionYuan).toBe('109629');
    expect(
      bars.map((bar) => [
        bar.factor,
        bar.low.value,
        bar.high.value,
        bar.low.retentionYuan,
        bar.high.retentionYuan,
      ]),
    ).toEqual([
      ['preVbpPriceYuan', '4.95', '6.05', '93541.5', '125716.5'],
      ['baseUnits', '90000', '110000', '95741.1', '123516.9'],
      ['fundRatio', '0.585', '0.715', '98666.1', '120591.9'],
      ['insuredShareRatio', '0.81', '0.99', '98666.1', '120591.9'],
      ['retentionRatio', '0.45', '0.5', '98666.1', '109629'],
      ['nonSelectedYuan', '90000', '110000', '112554', '106704'],
      ['agreedShareRatio', '0.72', '0.88', '111828.6', '107429.4'],
      ['selectedPriceYuan', '0.846', '1.034', '111828.6', '107429.4'],
      ['winners', '3', '5', '112378.5', '109629'],
      ['score', '76.5', '93.5', '109629', '109629'],
    ]);
    expect(bars[0]).toMatchObject({
      presentValue: '5.5',
      balanceSwingYuan: '64350',
      retentionSwingYuan: '32175',
    });
  });

  it('stops at legal limits and says so', () => {
    const plan = aPlan([
      aVariety({
        winners: 1,
        insuredShareRatio: decimalText('0.95'),
        fundRatio: decimalText('1'),
      }),
    ]);
    expect(barOf(plan, 'insuredShareRatio', 'atorvastatin').high).toMatchObject({
      value: '1',
      isClamped: true,
    });
    expect(barOf(plan, 'fundRatio').high.isClamped).toBe(true);
    expect(barOf(plan, 'fundRatio').low.isClamped).toBe(false);
    expect(barOf(plan, 'winners', 'atorvastatin').low).toMatchObject({
      value: '1',
      isClamped: true,
    });
    // β is at the cap of 0.5 already.
    expect(barOf(plan, 'retentionRatio').high).toMatchObject({ value: '0.5', isClamped: true });
    const full = aPlan([aVariety()], { score: decimalText('96') });
    expect(barOf(full, 'score').high).toMatchObject({ value: '100', isClamped: true });
    const signed = aPlan([aVariety({ agreedUnits: decimalText('95000') })]);
    expect(barOf(signed, 'agreedShareRatio', 'atorvastatin').high).toMatchObject({
      value: '1',
      isClamped: true,
      balanceBaseYuan: text(number(decimalText('356000')).times('0.585')),
    });
  });

  it('leaves away what nothing has', () => {
    const unreported = aVariety({ id: 'u', baseUnits: decimalText('0'), agreedShareRatio: null });
    const factors = drawn(
      aPlan([{ ...unreported, winners: null, preVbpPriceYuan: null, selectedPriceYuan: null }], {
        score: null,
      }),
    ).bars.map(({ factor }) => factor);
    expect(factors).toEqual([
      'nonSelectedYuan',
      'fundRatio',
      'insuredShareRatio',
      'retentionRatio',
    ]);
  });

  it('of a variety that is not there, or lacks inputs, says so', () => {
    const bare = aVariety({ id: 'bare', winners: null });
    const plan = aPlan([bare]);
    expect(tornado({ plan, varietyId: 'other', rangeRatio: TENTH })).toEqual({ kind: 'absent' });
    expect(tornado({ plan, varietyId: 'bare', rangeRatio: TENTH })).toEqual({
      kind: 'incomplete',
      missing: ['winners'],
    });
  });

  it('of the hospital moves all varieties together: spending is straight on both sides', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { bars, balanceBaseYuan } = drawn(plan);
        const bar = bars.find(({ factor }) => factor === 'nonSelectedYuan');
        fc.pre(bar !== undefined);
        const k1 = evaluatePlan(plan).groups.map(({ fundNonSelectedYuan }) =>
          number(fundNonSelectedYuan).times('0.1'),
        );
        const moved = k1.reduce((all, one) => all.plus(one), number(decimalText('0')));
        expect(bar.low.balanceBaseYuan).toBe(text(number(balanceBaseYuan).plus(moved)));
        expect(bar.high.balanceBaseYuan).toBe(text(number(balanceBaseYuan).minus(moved)));
      }),
    );
  });

  it('of the only variety is the hospital’s', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const [only] = plan.varieties;
        fc.pre(only !== undefined);
        const alone = { ...plan, varieties: [only] };
        const own = tornado({ plan: alone, varietyId: only.id, rangeRatio: TENTH });
        fc.pre(own.kind === 'tornado' && evaluatePlan(alone).varieties[0]?.inScope === true);
        expect(figuresOf(own.bars)).toEqual(figuresOf(drawn(alone).bars));
      }),
    );
  });

  it('is sorted by swing and keeps every end inside what is legal', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom('0.1', '0.5', '2'), (plan, range) => {
        const id = plan.varieties[0]?.id ?? null;
        const own = tornado({ plan, varietyId: id, rangeRatio: decimalText(range) });
        fc.pre(own.kind === 'tornado');
        const widths = own.bars.map((bar) => bar.retentionSwingYuan ?? bar.balanceSwingYuan);
        for (const [index, width] of widths.slice(1).entries()) {
          expect(number(width).lte(number(present(widths[index], 'a bar before')))).toBe(true);
        }
        for (const { factor, low, high } of own.bars) {
          const most = { fundRatio: 1, insuredShareRatio: 1, score: 100, retentionRatio: '0.5' };
          expect(number(low.value).gte(0)).toBe(true);
          if (factor in most) {
            expect(number(high.value).lte(most[factor as keyof typeof most])).toBe(true);
          }
        }
      }),
    );
  });
});

function figuresOf(bars: readonly TornadoBar[]): readonly unknown[] {
  return bars.map(({ factor, low, high, balanceSwingYuan, retentionSwingYuan }) => ({
    factor,
    ends: [low, high].map(({ balanceBaseYuan, retentionYuan }) => [balanceBaseYuan, retentionYuan]),
    balanceSwingYuan,
    retentionSwingYuan,
  }));
}
