import { describe, expect, it } from 'vitest';

import { planningSettingsSchema } from '../../shared/planning-settings';

const rows = { lever: 'baseScale', min: '0.8', max: '1.2', steps: 9, reference: null };
const compare = {
  ...{ baseId: null, otherIds: null, focusId: null, measure: 'both' },
  ...{ isDifferencesOnly: false, figure: 'retentionYuan', isWhole: false },
};
const whatIf = {
  ...{ tool: 'tables', rows, columns: null, measure: 'retention', isDifference: false },
  ...{ shape: 'both', ladderPart: 'ladder', rangeRatio: '0.1' },
  ...{ goalKind: 'retention', means: 'cuts' },
};

function isTaken(change: object): boolean {
  return planningSettingsSchema.safeParse({ compare, whatIf: { ...whatIf, ...change } }).success;
}

describe('what is remembered of comparison and what-if', () => {
  it('is taken as the screens leave it', () => {
    expect(isTaken({})).toBe(true);
    const columns = { lever: 'winners', min: '1', max: '4', steps: 4, reference: '2' };
    expect(isTaken({ columns })).toBe(true);
  });

  it.each([
    { min: '1.2', max: '0.8' },
    { min: '1', max: '1' },
    { min: 'x' },
    { min: '-1' },
    { max: '1001' },
    { lever: 'fundRatio', min: '0.5', max: '1.5' },
    { lever: 'score', max: '101' },
    { reference: '' },
    { steps: 42 },
    { steps: 1 },
    { lever: 'gone' },
  ])('is not taken with an axis that no one could have set: %j', (wrong) => {
    expect(isTaken({ rows: { ...rows, ...wrong } })).toBe(false);
  });
});
