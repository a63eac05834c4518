import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { breakEvenLadder } from '../../../shared/engine/ladder';
import type { PlanDocument } from '../../../shared/plan/plan';
import { workedExamples } from '../../fixtures/golden/worked-examples';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { examplePlan } from '../../support/example-plan';
import { number, spending, text } from '../../support/figures';

const w6 = examplePlan(
  present(
    workedExamples.find(({ id }) => id === 'W6 all'),
    'W6 is worked by hand',
  ),
);

describe('the break-even ladder', () => {
  it('of W6 goes from the largest headroom to the deepest deficit, with a cumulative line', () => {
    const { rungs, ...ladder } = breakEvenLadder(w6);
    expect(rungs.map((rung) => [rung.id, rung.fundHeadroomYuan, rung.cumulativeYuan])).toEqual([
      ['v0', '219258', '219258'],
      ['v2', '118300', '337558'],
      ['v1', '-4176.9', '333381.1'],
      ['v3', '-29250', '304131.1'],
    ]);
    expect(ladder).toEqual({
      balanceBaseYuan: '304131.1',
      crossingId: null,
      costingIds: ['v3', 'v1'],
      leftOut: [],
    });
  });

  it('says what each further yuan costs, how much room is left, and sets S50 beside S0', () => {
    // β k = 0.5 × 0.455; room = 304,131.1 ÷ 0.455; S50 = A Ps = 0.7 × 40,000 × 2.5.
    expect(breakEvenLadder(w6).rungs[1]).toEqual({
      id: 'v2',
      genericName: 'C',
      group: '',
      state: 'surplus',
      nonSelectedYuan: '150000',
      breakEvenNonSelectedYuan: '410000',
      redLineYuan: '70000',
      headroomYuan: '260000',
      fundHeadroomYuan: '118300',
      cumulativeYuan: '337558',
      lostPerYuan: '0.2275',
      isPaying: true,
      lackingYuan: '0',
      groupRoomYuan: '668420',
    });
  });

  it('crosses zero where deficits have eaten the surpluses', () => {
    const plan = aPlan([
      spending(aVariety({ id: 'worst' }), decimalText('900000')),
      aVariety({ id: 'best' }),
      spending(aVariety({ id: 'bad' }), decimalText('500000')),
    ]);
    const { rungs, crossingId } = breakEvenLadder(plan);
    expect(rungs.map(({ id }) => id)).toEqual(['best', 'bad', 'worst']);
    expect(crossingId).toBe('worst');
  });

  it('knows no room where the fund pays nothing, and names what it leaves out', () => {
    const plan = aPlan([
      aVariety({ insuredShareRatio: decimalText('0') }),
      aVariety({ id: 'bare', selectedPriceYuan: null }),
    ]);
    const { rungs, leftOut } = breakEvenLadder(plan);
    expect(rungs).toMatchObject([
      { lostPerYuan: '0', groupRoomYuan: null, fundHeadroomYuan: '0', isPaying: false },
    ]);
    expect(leftOut).toMatchObject([{ id: 'bare', missing: ['selectedPriceYuan'] }]);
  });

  it('brings the settlement group to zero when a variety’s room is spent', () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(), (plan, pick) => {
        const { rungs } = breakEvenLadder(plan);
        const rung = rungs[pick % Math.max(1, rungs.length)];
        fc.pre(rung !== undefined && !(rung.groupRoomYuan ?? '-').startsWith('-'));
        const { groups } = spentMore(plan, rung.id, rung.groupRoomYuan);
        const group = groups.find((one) => one.group === rung.group);
        expect(
          number(present(group, 'the group is there').balanceBaseYuan).abs().lte('1e-20'),
        ).toBe(true);
      }),
    );
  });

  it('ends at the hospital’s balance, rung by rung', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { rungs, balanceBaseYuan } = breakEvenLadder(plan);
        expect(rungs.at(-1)?.cumulativeYuan ?? '0').toBe(balanceBaseYuan);
        expect(balanceBaseYuan).toBe(evaluatePlan(plan).hospital.balanceBaseYuan);
        for (const [index, rung] of rungs.slice(1).entries()) {
          const above = present(rungs[index], 'the rung above');
          expect(number(rung.headroomYuan).lte(number(above.headroomYuan))).toBe(true);
          const rise = number(rung.cumulativeYuan).minus(number(above.cumulativeYuan));
          expect(text(rise)).toBe(rung.fundHeadroomYuan);
        }
      }),
    );
  });
});

function spentMore(
  plan: PlanDocument,
  id: string,
  roomYuan: string | null,
): ReturnType<typeof evaluatePlan> {
  const before = evaluatePlan(plan).varieties.find((one) => one.id === id)?.outcome;
  if (before?.kind !== 'evaluated') throw new Error('A rung is evaluated');
  const more = number(before.figures.nonSelectedYuan).plus(roomYuan ?? '0');
  return evaluatePlan({
    ...plan,
    varieties: plan.varieties.map((one) => (one.id === id ? spending(one, text(more)) : one)),
  });
}
