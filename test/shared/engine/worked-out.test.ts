import { describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { countedVarieties, workedOutRetention } from '../../../shared/engine/worked-out';
import { aPlan, aVariety } from '../../support/builders';

describe('the retention that is shown of a hospital', () => {
  it('is none, rather than 0, while no variety is complete', () => {
    const incomplete = {
      ...aVariety({ id: 'open' }),
      nonSelectedYuan: null,
      preVbpPriceYuan: null,
    };
    for (const plan of [aPlan([]), aPlan([incomplete])]) {
      const { hospital } = evaluatePlan(plan);
      expect([hospital.retentionYuan, workedOutRetention(hospital)]).toEqual(['0', null]);
      expect(countedVarieties(hospital)).toBe(0);
    }
  });

  it('is that of the complete varieties', () => {
    const { hospital } = evaluatePlan(aPlan([aVariety({ id: 'whole' })]));
    expect(countedVarieties(hospital)).toBe(1);
    expect(workedOutRetention(hospital)).toBe(hospital.retentionYuan);
  });
});
