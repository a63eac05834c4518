import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { changedCellKey, changedCells } from '../../../shared/plan/changed-cells';
import { emptyScenario, type Scenario } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const other = aVariety({ id: 'other', agreedShareRatio: decimalText('0.6') });

function changed(scenario: Partial<Scenario>): readonly string[] {
  const made = emptyScenario({ id: 's', name: '放大', colour: 'blue', ...scenario });
  const base = aPlan([aVariety(), other], { scenarios: [made] });
  return [...changedCells(createScenarioReader()(base, 's'), base)];
}

describe('the cells in which a scenario differs from the base', () => {
  it('are none where it differs in nothing, or in its conditions only', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ conditions: { score: null } })).toEqual([]);
  });

  it('are those a lever moved, and no others', () => {
    expect(changed({ levers: { baseScale: decimalText('2') } })).toEqual([
      changedCellKey('atorvastatin', 'baseUnits'),
      changedCellKey('other', 'baseUnits'),
    ]);
    expect(changed({ levers: { baseScale: decimalText('1') } })).toEqual([]);
    expect(changed({ levers: { winners: 4 } })).toEqual([
      changedCellKey('other', 'agreedShareRatio'),
    ]);
  });

  it('are those of its own inputs', () => {
    const varieties = [
      { varietyId: 'other', levers: {}, inputs: { selectedPriceYuan: decimalText('1') } },
    ] as const satisfies Scenario['varieties'];
    expect(changed({ varieties })).toEqual([changedCellKey('other', 'selectedPriceYuan')]);
  });

  it('are none of a variety that the base no longer has', () => {
    const gone = aPlan([aVariety({ id: 'gone' }), aVariety({ winners: 1 })]);
    expect([...changedCells(gone, aPlan())]).toEqual([changedCellKey('atorvastatin', 'winners')]);
  });
});
