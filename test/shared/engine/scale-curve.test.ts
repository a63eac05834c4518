import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { type HospitalScaleCurve, hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { applyLevers } from '../../../shared/plan/levers';
import type { PlanDocument } from '../../../shared/plan/plan';
import { workedExamples } from '../../fixtures/golden/worked-examples';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { examplePlan } from '../../support/example-plan';
import { number } from '../../support/figures';

describe('the hospital over the scale of its non-selected spending', () => {
  it('starts at the whole balance, passes the present and reaches zero at t*', () => {
    const curve = drawn(examplePlan(present(byId('W6 all'), 'the example is there')), 3);
    expect(curve.breakEvenScale).toBe('1.898931796349663784822286263208453410183');
    expect(curve.breakEvenNonSelectedYuan).toBe('1196327.031700288184438040345821325648415');
    expect(curve.maxScale).toBe('2.5');
    expect(curve.points[0]).toEqual({
      scale: '0',
      nonSelectedYuan: '0',
      balanceBaseYuan: '642456.1',
      retentionYuan: '321228.05',
    });
    const at = (scale: string) => curve.points.find((point) => point.scale === scale);
    expect(at('1')).toEqual({
      scale: '1',
      nonSelectedYuan: '630000',
      balanceBaseYuan: '304131.1',
      retentionYuan: '152065.55',
    });
    const zero = present(at(curve.breakEvenScale ?? ''), 't* is one of the points');
    expect(number(zero.balanceBaseYuan).abs().lt('1e-30')).toBe(true);
  });

  it('bends where a settlement group reaches zero', () => {
    const plan = aPlan([
      aVariety({ id: 'one', batch: '第七批' }),
      aVariety({ id: 'two', batch: '第九批', nonSelected: amount('949600') }),
    ]);
    const curve = drawn(plan, 2);
    expect(curve.points.map(({ scale }) => scale)).toContain('0.5');
    expect(curve.points.map(({ scale }) => scale)).not.toContain('4.748');
    const wider = hospitalScaleCurve({
      plan,
      result: evaluatePlan(plan),
      points: 2,
      maxScale: decimalText('10'),
    });
    expect(wider.points.map(({ scale }) => scale)).toEqual([
      '0',
      '0.5',
      expect.stringMatching(/^0\.90/),
      '1',
      '4.748',
      '10',
    ]);
  });

  it('has a mark that is one of the even steps once', () => {
    const request = { plan: aPlan(), result: evaluatePlan(aPlan()), points: 3 };
    const { points } = hospitalScaleCurve({ ...request, maxScale: decimalText('2') });
    expect(points.map(({ scale }) => scale)).toEqual(['0', '1', '2']);
  });

  it('is flat where nothing non-selected is bought', () => {
    const curve = drawn(aPlan([aVariety({ nonSelected: amount('0') })]), 2);
    expect(curve).toMatchObject({ breakEvenScale: null, maxScale: '1.2' });
    expect(new Set(curve.points.map((point) => point.balanceBaseYuan))).toEqual(
      new Set(['277758']),
    );
  });

  it('agrees at every point with scaling the plan itself', () => {
    fc.assert(
      fc.property(planArbitrary, (planned) => {
        const plan = withoutOverrides(planned);
        for (const point of drawn(plan, 4).points) {
          const scaled = applyLevers(plan, {
            winners: 3,
            nonSelected: { kind: 'scale', scale: point.scale },
          });
          const { hospital } = evaluatePlan(scaled);
          expect(point.balanceBaseYuan).toBe(hospital.balanceBaseYuan);
          expect(point.retentionYuan).toBe(hospital.retentionYuan);
          expect(point.nonSelectedYuan).toBe(hospital.nonSelectedYuan);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Three selected enterprises everywhere, so that setting them again changes nothing. */
function withoutOverrides(plan: PlanDocument): PlanDocument {
  return applyLevers(plan, { winners: 3 });
}

function drawn(plan: PlanDocument, points: number): HospitalScaleCurve {
  return hospitalScaleCurve({ plan, result: evaluatePlan(plan), points, maxScale: null });
}

function byId(id: string) {
  return workedExamples.find((example) => example.id === id);
}

function amount(yuan: string) {
  return { kind: 'amount' as const, amountYuan: decimalText<never>(yuan) };
}
