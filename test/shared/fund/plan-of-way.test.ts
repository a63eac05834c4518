import { describe, expect, it } from 'vitest';

import { assert, present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { planOfWay } from '../../../shared/fund/plan-of-way';
import { targetWays } from '../../../shared/fund/target-ways';
import type { FundPlan, Settlement } from '../../../shared/plan/fund-plan';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');
/** 76.8 points retain 40 % of 219,258: 43,851.60 of performance pay in 2027. */
const plan = aPlan([aVariety()], { policy: shenzhen, score: text('76.8') });

/** What the fund pays before, by the way, and in the plan that the way makes. */
function paidBy(
  kind: string,
  settlement: Partial<Settlement>,
  yuan: string,
): { readonly reached: string; readonly after: string | null } {
  const fund: FundPlan = aFund([aSettlement(settlement)], {
    target: { year: 2027, yuan: text(yuan) },
  });
  const ways = present(targetWays(evaluateFund(plan, fund)), 'a target').ways;
  const way = present(
    ways.find((one) => one.kind === kind),
    kind,
  );
  assert(way.outcome === 'reached', 'the target is in reach');
  const after = evaluateFund(planOfWay(plan, fund, way), fund);
  return { reached: way.reachedYuan, after: after.figures.totals.performancePayYuan };
}

describe('the plan of a way to a target', () => {
  it.each([
    ['score', 'running'],
    ['cuts', 'running'],
    ['base', 'declared'],
  ] as const)('brings by %s what the way says', (kind, state) => {
    const { reached, after } = paidBy(kind, { state }, '45000');
    expect(after).toBe(reached);
  });

  it('cuts of the whole year what a part of it needs', () => {
    const half = { fromDate: '2025-08-08', toDate: '2025-12-31', state: 'running' } as const;
    // 146 of 365 days.
    const { reached, after } = paidBy('cuts', half, '18000');
    expect(Number(after)).toBeCloseTo(Number(reached), 6);
  });
});
