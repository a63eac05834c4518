import { describe, expect, it } from 'vitest';

import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { applyLevers, type NonSelectedLevel } from '../../../shared/plan/levers';
import { neutralLevel, withoutKnownDemand } from '../../../shared/plan/non-selected-level';
import type { Variety } from '../../../shared/plan/plan';
import { emptyScenario } from '../../../shared/plan/scenario';
import { aPlan, aVariety } from '../../support/builders';

function spending(id: string, yuan: string): Variety {
  return aVariety({ id, nonSelected: { kind: 'amount', amountYuan: decimalText(yuan) } });
}

function demanding(id: string, demand: string, selected: string, price: string): Variety {
  return aVariety({
    id,
    nonSelected: {
      kind: 'demand',
      demandUnits: decimalText(demand),
      selectedUnits: decimalText(selected),
      nonSelectedPriceYuan: decimalText(price),
    },
  });
}

const kinds: readonly NonSelectedLevel['kind'][] = ['scale', 'amount', 'demandShare'];

describe('the level at which a lever of non-selected spending begins', () => {
  it.each(kinds)('leaves the whole spending where it is (%s)', (kind) => {
    const plan = aPlan([demanding('a', '1000', '900', '8'), demanding('b', '500', '200', '2')]);
    const moved = applyLevers(plan, { nonSelected: neutralLevel(plan, kind) });
    const before = evaluatePlan(plan).hospital.nonSelectedYuan;
    const after = evaluatePlan(moved).hospital.nonSelectedYuan;
    const difference = decimalFromText(after).minus(decimalFromText(before)).abs();
    // The share is given to the hundredth of a percent, the mean to the fen.
    expect(difference.lte('0.5')).toBe(true);
  });

  it('is the mean to the fen, and nothing where there is no variety', () => {
    const plan = aPlan([spending('a', '100'), spending('b', '100'), spending('c', '0')]);
    expect(neutralLevel(plan, 'amount')).toEqual({ kind: 'amount', amountYuan: '66.67' });
    expect(neutralLevel(aPlan([]), 'amount')).toEqual({ kind: 'amount', amountYuan: '0' });
  });

  it('is no share where no demand is known, and never more than the whole', () => {
    expect(neutralLevel(aPlan(), 'demandShare')).toEqual({ kind: 'demandShare', shareRatio: '0' });
    const whole = aPlan([demanding('a', '10', '0', '3')]);
    expect(neutralLevel(whole, 'demandShare')).toEqual({ kind: 'demandShare', shareRatio: '1' });
  });
});

describe('varieties that a share of the demand does not reach', () => {
  it('are those without a known demand and without spending of their own', () => {
    const plan = aPlan([demanding('a', '10', '5', '3'), spending('b', '1'), spending('c', '1')]);
    const scenario = emptyScenario({
      id: 's',
      name: '三成',
      colour: 'blue',
      varieties: [
        {
          varietyId: 'c',
          levers: {},
          inputs: { nonSelected: { kind: 'amount', amountYuan: decimalText('2') } },
        },
      ],
    });
    expect(withoutKnownDemand(plan, scenario).map(({ id }) => id)).toEqual(['b']);
  });
});
