import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { blindSpots } from '../../../shared/engine/blind-spots';
import { breakEvenCurve } from '../../../shared/engine/curve';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { groupStanding } from '../../../shared/engine/group-standing';
import { breakEvenLadder } from '../../../shared/engine/ladder';
import { compareScopes } from '../../../shared/engine/scope-comparison';
import type { PlanDocument } from '../../../shared/plan/plan';
import { unflooredPolicy } from '../../support/policies';
import { twoBatches } from '../../support/two-batches';

function standings(plan: PlanDocument) {
  const result = evaluatePlan(plan);
  return plan.varieties.map((variety) => {
    const standing = groupStanding(plan, result, variety);
    return standing && [variety.id, standing.isPaying, standing.effect, standing.broughtYuan];
  });
}

describe('where the group of a variety stands', () => {
  it('knows that a batch negative in total pays for none of its varieties', () => {
    // The first batch: β B each. The second retains nothing; without "ill" it would retain 0.5 × 16,510.
    expect(evaluatePlan(twoBatches()).hospital.retentionYuan).toBe('114003.5');
    expect(standings(twoBatches())).toEqual([
      ['well', true, 'whole', '109629'],
      ['small', true, 'whole', '4875'],
      ['never', true, 'whole', '-500.5'],
      ['ill', false, 'sinks', '-8255'],
      ['middling', false, 'none', '0'],
      ['fair', false, 'none', '0'],
    ]);
  });

  it('says how far the group is from paying, in balance, in own spending and by its scale', () => {
    // 56,732 ÷ 0.585; "middling" could give back only 0.5005 × 12,000. t* = 304,174 ÷ 360,906.
    const plan = twoBatches();
    const result = evaluatePlan(plan);
    const [, , , ill, middling] = plan.varieties.map((one) => groupStanding(plan, result, one));
    expect(ill).toMatchObject({
      group: '第八批',
      balanceBaseYuan: '-56732',
      othersBalanceYuan: '16510',
      lackingYuan: '56732',
      breakEvenScale: '0.8428067142136733664721561847129169368201',
    });
    expect(ill?.lackingSpendingYuan).toMatch(/^96977\.7777/);
    expect(middling).toMatchObject({ lackingYuan: '56732', lackingSpendingYuan: null });
  });

  it('counts a variety for what is left where only it lifts its group', () => {
    const plan = twoBatches({ policy: { ...twoBatches().policy } });
    const lifted = {
      ...plan,
      varieties: plan.varieties.map((one) =>
        one.id === 'well' ? { ...one, batch: '第八批' } : one,
      ),
    };
    // 219,258 − 56,732 = 162,526, of which half; the others of the batch stay negative without it.
    expect(standings(lifted)[0]).toEqual(['well', true, 'lifts', '81263']);
  });

  it('takes every balance as it is where the policy has no floor, and of the whole hospital as one group', () => {
    const brought = ['109629', '4875', '-500.5', '-36621', '5005', '3250'];
    const { policy } = twoBatches();
    const unfloored = standings(twoBatches({ policy: unflooredPolicy(policy) }));
    expect(unfloored.map((one) => one?.[3])).toEqual(brought);
    const settlementGrouping = { ...policy.settlementGrouping, value: 'hospital' as const };
    const whole = standings(twoBatches({ policy: { ...policy, settlementGrouping } }));
    // Without "well" the hospital is negative: 219,258 − 171,275 below; so it brings half of 171,275.
    expect(whole[0]).toEqual(['well', true, 'lifts', '85637.5']);
    expect(whole.slice(1).map((one) => one?.[3])).toEqual(brought.slice(1));
  });

  it('is nothing out of scope', () => {
    expect(standings(twoBatches({ scope: 'agreed' }))[2]).toBeNull();
  });
});

describe('the figures of six varieties in two batches', () => {
  it('cost nothing by one more yuan where the batch retains nothing', () => {
    const { rungs, costingIds } = breakEvenLadder(twoBatches());
    expect(rungs.map((rung) => [rung.id, rung.headroomYuan, rung.lostPerYuan])).toEqual([
      ['well', '374800', '0.2925'],
      ['middling', '20000', '0'],
      ['small', '15000', '0.325'],
      ['fair', '10000', '0'],
      ['never', '-2000', '0.25025'],
      ['ill', '-125200', '0'],
    ]);
    expect(costingIds).toEqual(['ill', 'never']);
    expect(rungs.find(({ id }) => id === 'fair')).toMatchObject({
      isPaying: false,
      lackingYuan: '56732',
    });
  });

  it('bend the curve of a variety where its batch begins to pay', () => {
    // S0 + O ÷ k = 474,800 + 16,510 ÷ 0.585; from 0 to there β k a yuan.
    const plan = twoBatches();
    const result = evaluatePlan(plan);
    const curveOf = (place: number) => {
      const variety = plan.varieties[place];
      if (variety === undefined) throw new Error('The variety is there');
      const maxYuan = decimalText<never>('600000');
      const curve = breakEvenCurve({ plan, result, variety, points: 3, maxYuan });
      if (curve.kind === 'incomplete') throw new Error('The curve is complete');
      return curve;
    };
    const ill = curveOf(3);
    expect(ill.corner?.nonSelectedYuan).toMatch(/^503022\.2222/);
    expect(ill.points.map(({ retentionYuan }) => retentionYuan)).toEqual([
      '138879',
      '51129',
      '-8255',
    ]);
    const fair = curveOf(5);
    expect(fair.corner).toBeNull();
    expect(fair.points.map(({ retentionYuan }) => retentionYuan)).toEqual(['0', '0', '0']);
  });

  it('show the only cause of a difference of scopes, and nothing for what stays', () => {
    const plan = twoBatches();
    // The never reported one now stands in a batch that it makes negative: 10,010 + 6,500 − 0.5005 × 40,000 < 0.
    const varieties = plan.varieties
      .filter(({ id }) => id !== 'ill')
      .map((one) =>
        one.id === 'never'
          ? {
              ...one,
              batch: '第八批',
              nonSelected: { kind: 'amount' as const, amountYuan: decimalText<never>('40000') },
            }
          : one,
      );
    const { comparison } = compareScopes({ ...plan, varieties });
    expect(comparison.yuan.retentionYuan.differenceYuan).toBe('-8255');
    expect(comparison.varieties.map((one) => [one.id, one.retentionDifferenceYuan])).toEqual([
      ['never', '-8255'],
      ['well', '0'],
      ['small', '0'],
      ['middling', '0'],
      ['fair', '0'],
    ]);
  });

  it('count what blind spots cost together', () => {
    const { spots, retentionLossYuan } = blindSpots(twoBatches());
    expect(spots.map((spot) => [spot.id, spot.retentionLossYuan])).toEqual([['never', '500.5']]);
    expect(retentionLossYuan).toBe('500.5');
  });
});
