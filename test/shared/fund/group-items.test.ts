import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { type GroupItem, groupItems } from '../../../shared/fund/group-items';
import { withOwnInput, withVariety } from '../../../shared/plan/fund-changes';
import type { Settlement } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;
const plan = aPlan(
  [
    aVariety({ id: 'whole' }),
    aVariety({ id: 'open', preVbpPriceYuan: null }),
    aVariety({ id: 'never', baseUnits: text('0') }),
  ],
  { scope: 'agreed', score: text('85') },
);

function itemsOf(settlement: Settlement = aSettlement(), of: PlanDocument = plan) {
  return present(groupItems(evaluateFund(of, aFund([settlement])), settlement.id), 'the group');
}

function item(id: string, settlement?: Settlement): GroupItem {
  return present(
    itemsOf(settlement).items.find(({ varietyId }) => varietyId === id),
    id,
  );
}

describe('the varieties of a settlement group', () => {
  it('count with what the plan says, or say why they do not', () => {
    const { items, figures } = itemsOf();
    expect(items.map(({ varietyId }) => varietyId)).toEqual(['whole', 'open', 'never']);
    expect(item('whole')).toMatchObject({
      used: { baseUnits: '100000' },
      own: {},
      standing: { kind: 'counted', balanceBaseYuan: figures.balanceBaseYuan },
    });
    expect(item('open').standing).toEqual({ kind: 'incomplete', missing: ['preVbpPriceYuan'] });
    expect(item('never').standing).toEqual({ kind: 'outOfScope' });
  });

  it('take half of the plan in half a year, and what is typed for the year in its place', () => {
    const half = aSettlement({ fromDate: '2025-01-01', toDate: '2025-07-01' });
    const days = item('whole', half).used.baseUnits;
    expect(Number(days)).toBeCloseTo((100_000 * 182) / 365, 6);
    const typed = withOwnInput(half, 'whole', ['baseUnits', text('70000')]);
    expect(item('whole', typed)).toMatchObject({
      used: { baseUnits: '70000' },
      own: { baseUnits: '70000' },
    });
  });

  it('give what was typed back once it is cleared, and leave nothing of it', () => {
    const typed = withOwnInput(aSettlement(), 'whole', ['agreedUnits', text('1')]);
    const both = withOwnInput(typed, 'whole', ['nonSelectedYuan', text('2')]);
    expect(both.inputs).toEqual([{ varietyId: 'whole', agreedUnits: '1', nonSelectedYuan: '2' }]);
    const one = withOwnInput(both, 'whole', ['agreedUnits', null]);
    expect(one.inputs).toEqual([{ varietyId: 'whole', nonSelectedYuan: '2' }]);
    expect(withOwnInput(one, 'whole', ['nonSelectedYuan', null])).toEqual(aSettlement());
  });

  it('may be taken out of the year by hand, and stay in the list', () => {
    const without = withVariety(aSettlement(), 'whole', false);
    expect(itemsOf(without).figures.balanceBaseYuan).toBe('0');
    expect(item('whole', without)).toMatchObject({
      standing: { kind: 'leftOut' },
      used: { baseUnits: '100000' },
    });
    expect(withVariety(without, 'whole', true)).toEqual(aSettlement());
  });

  it('belong to no group that is not there', () => {
    expect(groupItems(evaluateFund(plan, aFund()), 'gone')).toBeNull();
  });
});
