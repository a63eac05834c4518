import { describe, expect, it } from 'vitest';

import { emptyScenario, type Scenario, scenarioSchema } from '../../../shared/plan/scenario';
import { fittingName, stemOf, unusedColour, unusedName } from '../../../shared/plan/scenario-names';

function named(name: string, colour: Scenario['colour'] = 'blue'): Scenario {
  return emptyScenario({ id: name, name, colour });
}

describe('the name of a new scenario', () => {
  it('is the first that none has', () => {
    const nameOf = (number: number): string => `情景 ${String(number)}`;
    expect(unusedName({ scenarios: [] }, nameOf)).toBe('情景 1');
    const scenarios = [named('情景 1'), named('情景 3')];
    expect(unusedName({ scenarios }, nameOf)).toBe('情景 2');
  });

  it('of a copy is that of another copy', () => {
    expect(stemOf('现状 副本', ' 副本')).toBe('现状');
    expect(stemOf('现状 副本 12', ' 副本')).toBe('现状');
    expect(stemOf('现状 副本 甲', ' 副本')).toBe('现状 副本 甲');
    expect(stemOf(' 副本', ' 副本')).toBe(' 副本');
  });

  it('is cut between signs so that a plan file takes it', () => {
    expect(fittingName('现状', ' 副本')).toBe('现状 副本');
    const name = fittingName('𠮷'.repeat(40), ' 副本');
    expect(name).toBe(`${'𠮷'.repeat(28)} 副本`);
    expect(scenarioSchema.shape.name.safeParse(name).success).toBe(true);
  });
});

describe('the colour of a new scenario', () => {
  it('is the first of those used least', () => {
    expect(unusedColour({ scenarios: [] })).toBe('blue');
    expect(unusedColour({ scenarios: [named('a'), named('b', 'amber')] })).toBe('green');
  });
});
