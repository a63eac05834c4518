import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { type BreakEvenCurve, breakEvenCurve } from '../../../shared/engine/curve';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { reportedArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { figuresOf, number, retentionOf, spending, text } from '../../support/figures';

type Drawn = Extract<BreakEvenCurve, { kind: 'curve' }>;

describe('the break-even curve of a variety', () => {
  it('falls from k S0 to zero at S0 and keeps falling, while retention stays at zero', () => {
    const curve = drawn(aPlan(), { points: 5, maxYuan: '949600' });
    expect(curve.points).toEqual([
      { nonSelectedYuan: '0', balanceBaseYuan: '277758', retentionYuan: '138879' },
      { nonSelectedYuan: '237400', balanceBaseYuan: '138879', retentionYuan: '69439.5' },
      { nonSelectedYuan: '474800', balanceBaseYuan: '0', retentionYuan: '0' },
      { nonSelectedYuan: '712200', balanceBaseYuan: '-138879', retentionYuan: '0' },
      { nonSelectedYuan: '949600', balanceBaseYuan: '-277758', retentionYuan: '0' },
    ]);
  });

  it('goes below zero where the policy has no floor', () => {
    const plan = aPlan();
    const { policy } = plan;
    const floorAtZero = { ...policy.floorAtZero, value: false };
    const curve = drawn(
      { ...plan, policy: { ...policy, floorAtZero } },
      { points: 2, maxYuan: '600000' },
    );
    expect(curve.points[1]?.retentionYuan).toBe('-36621');
  });

  it('has no retention while tiers wait for a score', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
    const curve = drawn(aPlan([aVariety()], { policy, score: null }), { points: 2, maxYuan: null });
    expect(curve.points[0]).toMatchObject({ balanceBaseYuan: '277758', retentionYuan: null });
  });

  it('marks S, S0 and S50, all inside its default extent', () => {
    const curve = drawn(aPlan(), { points: 101, maxYuan: null });
    expect(curve).toMatchObject({
      breakEvenNonSelectedYuan: '474800',
      nonSelectedYuan: '100000',
      redLineYuan: '75200',
      maxYuan: '600000',
    });
    expect(curve.points).toHaveLength(101);
    expect(curve.points[1]?.nonSelectedYuan).toBe('6000');
  });

  it('has one line for each number of enterprises, down to its own S0', () => {
    const { byWinners } = drawn(aPlan(), { points: 2, maxYuan: null });
    expect(
      byWinners.map(({ winners, agreedShareRatio, breakEvenNonSelectedYuan }) => [
        winners,
        agreedShareRatio,
        breakEvenNonSelectedYuan,
      ]),
    ).toEqual([
      [1, '0.5', '503000'],
      [2, '0.6', '493600'],
      [3, '0.7', '484200'],
      [4, '0.8', '474800'],
    ]);
    expect(byWinners[0]?.corners).toEqual([
      { nonSelectedYuan: '0', balanceBaseYuan: '294255', retentionYuan: '147127.5' },
      { nonSelectedYuan: '503000', balanceBaseYuan: '0', retentionYuan: '0' },
      { nonSelectedYuan: '600000', balanceBaseYuan: '-56745', retentionYuan: '0' },
    ]);
  });

  it('still has an extent where the price rose and nothing is bought', () => {
    const risen = aVariety({
      selectedPriceYuan: decimalText('20'),
      agreedUnits: decimalText('80000'),
      selectedUnits: decimalText('0'),
      nonSelected: { kind: 'amount', amountYuan: decimalText('0') },
      winners: 4,
    });
    const curve = drawn(aPlan([risen]), { points: 2, maxYuan: null });
    expect(curve.breakEvenNonSelectedYuan).toBe('-1050000');
    expect(number(curve.maxYuan).gt(0)).toBe(true);
  });

  it('names the missing inputs of a variety that cannot be drawn', () => {
    const variety = aVariety({ insuredShareRatio: null });
    const plan = aPlan();
    const result = evaluatePlan(plan);
    const curve = breakEvenCurve({ plan, result, variety, points: 11, maxYuan: null });
    expect(curve).toEqual({ kind: 'incomplete', missing: ['insuredShareRatio'] });
  });

  it('agrees at every point with evaluating the variety alone at that spending', () => {
    fc.assert(
      fc.property(reportedArbitrary, fc.integer({ min: 2, max: 9 }), (variety, points) => {
        const plan = aPlan([variety]);
        const curve = drawn(plan, { points, maxYuan: null });
        for (const point of curve.points) {
          const moved = spending(variety, point.nonSelectedYuan);
          expect(point.balanceBaseYuan).toBe(figuresOf(moved).balanceBaseYuan);
          expect(point.retentionYuan).toBe(text(retentionOf(aPlan([moved]))));
        }
        for (const mark of [curve.nonSelectedYuan, curve.breakEvenNonSelectedYuan]) {
          expect(number(mark).lte(number(curve.maxYuan))).toBe(true);
        }
      }),
    );
  });
});

function drawn(
  plan: PlanDocument,
  extent: { readonly points: number; readonly maxYuan: string | null },
): Drawn {
  const curve = breakEvenCurve({
    plan,
    result: evaluatePlan(plan),
    variety: plan.varieties[0] ?? aVariety(),
    points: extent.points,
    maxYuan: extent.maxYuan === null ? null : decimalText(extent.maxYuan),
  });
  if (curve.kind === 'incomplete') throw new Error('The curve lacks inputs');
  return curve;
}
