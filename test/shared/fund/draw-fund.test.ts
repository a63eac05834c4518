import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { drawFund, fundDraws, type FundOutcome } from '../../../shared/fund/draw-fund';
import { drawnGroup, drawnRetention } from '../../../shared/fund/drawn-group';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement, withParameters } from '../../support/funds';

const text = decimalText<never>;
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');
const surely18 = { fewestMonths: 18, likelyMonths: 18, mostMonths: 18 };

function drawn(plan: PlanDocument, fund: FundPlan, draws?: number): FundOutcome {
  return drawFund(evaluateFund(plan, fund), draws);
}

describe('a certain fund', () => {
  it('has no spread: all of it, to the fen, in the year of its payment', () => {
    const fund = aFund([aSettlement()], {
      lag: surely18,
      target: { year: 2027, yuan: text('50000') },
    });
    // 219,258 × 0.5 × 0.5
    const all = { p10Yuan: '54814.5', p50Yuan: '54814.5', p90Yuan: '54814.5' };
    expect(drawn(aPlan(), fund, 500)).toMatchObject({
      years: [{ year: 2027, ...all, paidYuan: '0', nothingRatio: 0, drivers: [] }],
      groups: [{ settlementId: 's1', ...all }],
      total: all,
      nothingRatio: 0,
      targetRatio: 1,
    });
  });

  it('keeps the year of a payment as it was, as a fact', () => {
    const paid = aSettlement({
      state: 'paid',
      paid: { date: '2026-05-20', retentionYuan: text('100000') },
    });
    const { years } = drawn(aPlan(), aFund([paid]), 500);
    expect(years).toMatchObject([
      { year: 2026, p10Yuan: '50000', p90Yuan: '50000', paidYuan: '50000' },
    ]);
  });
});

describe('an uncertain fund', () => {
  it('follows the closed form of a score that is anything from 60 to 90', () => {
    const plan = aPlan([aVariety()], { policy: shenzhen, score: null });
    const scoreRange = { low: text('60'), high: text('90') };
    const fund = aFund([aSettlement()], {
      scoreRange,
      lag: surely18,
      target: { year: 2027, yuan: text('40000') },
    });
    const outcome = drawn(plan, fund);
    // A third each of 30, 40 and 50 % of 219,258, half of it paid: 32,888.70, 43,851.60, 54,814.50.
    expect(outcome.years[0]).toMatchObject({
      p10Yuan: '32888.7',
      p50Yuan: '43851.6',
      p90Yuan: '54814.5',
    });
    expect(outcome.targetRatio).toBeGreaterThan(0.64);
    expect(outcome.targetRatio).toBeLessThan(0.69);
    expect(outcome.years[0]?.drivers).toEqual([{ source: 'score', shareRatio: 1 }]);
  });

  it('pays nothing in the part of a typed range that fails', () => {
    const plan = aPlan([aVariety()], { score: null });
    const scoreRange = { low: text('50'), high: text('80') };
    const { years } = drawn(plan, aFund([aSettlement()], { scoreRange, lag: surely18 }));
    // 50 to 60 of 50 to 80: a third; above it half of 109,629.
    expect(years[0]).toMatchObject({ p10Yuan: '0', p50Yuan: '54814.5', p90Yuan: '54814.5' });
    expect(years[0]?.nothingRatio).toBeGreaterThan(0.31);
    expect(years[0]?.nothingRatio).toBeLessThan(0.36);
    expect(years[0]?.drivers).toEqual([{ source: 'score', shareRatio: 1 }]);
  });

  it('moves the payment by the drawn months and loses nothing by it', () => {
    const { years, total } = drawn(aPlan(), aFund([aSettlement({ toDate: '2025-12-31' })]));
    expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(total).toEqual({ p10Yuan: '54814.5', p50Yuan: '54814.5', p90Yuan: '54814.5' });
    // In December 2026 ends the twelfth month: half of a month of twelve, by the triangle under 1 %.
    expect(years[1]?.nothingRatio).toBeLessThan(0.02);
    expect(years[1]?.drivers).toEqual([{ source: 'lag', shareRatio: 1 }]);
  });

  it('spreads with a typed spread of the use only while the year runs', () => {
    const spread = { useSpreadRatio: text('0.2'), lag: surely18 };
    const running = drawn(aPlan(), aFund([aSettlement()], spread));
    const year = present(running.years[0], 'a year');
    // S of 100,000 moves by a fifth: 20,000 × 0.585 × 0.5 × 0.5 × 1.2816 = 3,748.65 either way.
    const half = decimalFromText(year.p90Yuan).minus(decimalFromText(year.p10Yuan)).div(2);
    expect(half.toNumber()).toBeGreaterThan(3650);
    expect(half.toNumber()).toBeLessThan(3850);
    const ended = drawn(aPlan(), aFund([aSettlement({ state: 'ended' })], spread));
    expect(ended.years[0]).toMatchObject({ p10Yuan: '54814.5', p90Yuan: '54814.5' });
  });

  it('moves with a typed range of the fund ratio', () => {
    const fundRatioRange = { low: text('0.55'), high: text('0.75') };
    const { years } = drawn(aPlan(), aFund([aSettlement()], { fundRatioRange, lag: surely18 }));
    // 0.9 × 374,800 × 0.25 = 84,330 for each whole of f: 0.57 and 0.73.
    const [low, high] = [years[0]?.p10Yuan, years[0]?.p90Yuan].map((yuan) =>
      decimalFromText(present(yuan, 'a year')).toNumber(),
    );
    expect(Math.abs((low ?? 0) - 48_068)).toBeLessThan(300);
    expect(Math.abs((high ?? 0) - 61_561)).toBeLessThan(300);
  });

  it('is the same to the byte with the same seed, and another with another', () => {
    const spread = { useSpreadRatio: text('0.2') };
    const of = (seed: number): string =>
      JSON.stringify(drawn(aPlan(), aFund([aSettlement()], { ...spread, seed }), 1000));
    expect(of(7)).toBe(of(7));
    expect(of(7)).not.toBe(of(8));
  });
});

it('settles a draw in which nothing moves as the exact figures do, on random plans', () => {
  const readings = fc.constantFrom('variety' as const, 'hospital', 'none', 'points', 'unit');
  fc.assert(
    fc.property(planArbitrary, readings, (plan, missedVolume) => {
      const policy = withParameters(plan.policy, { missedVolume, missedVolumeYuan: text('3.5') });
      const evaluated = evaluateFund({ ...plan, policy }, aFund([]));
      for (const [index, group] of evaluated.groups.entries()) {
        const figures = present(evaluated.figures.groups[index], 'figures');
        if (figures.retentionYuan === null || figures.score.retentionRatio === null) continue;
        const numbers = drawnGroup(group, { plan: evaluated.plan, sheet: evaluated.figures.score });
        const retained = drawnRetention(numbers, {
          ratio: decimalFromText(figures.score.retentionRatio).toNumber(),
          fundRatio: numbers.planRatio,
          useFactor: () => 1,
        });
        const exact = decimalFromText(figures.retentionYuan).toNumber();
        const size = numbers.items.reduce(
          (sum, item) => sum + item.budgetYuan + item.agreedYuan + item.spentYuan,
          1,
        );
        expect(Math.abs(retained - exact) / size).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 200 },
  );
});

it('tells on the way how much is done, and ends with the same', () => {
  const plan = aPlan([aVariety()], { policy: shenzhen, score: null });
  const evaluated = evaluateFund(plan, aFund());
  const drawing = fundDraws(evaluated, 500);
  const told: number[] = [];
  let step = drawing.next();
  for (; step.done !== true; step = drawing.next()) told.push(step.value);
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(step.value).toEqual(drawFund(evaluated, 500));
});
