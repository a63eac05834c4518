import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyPatch, diffPlans } from '../../../renderer/results/plan-patch';
import type { Variety } from '../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { numbered, planArbitrary, varietyArbitrary } from '../../support/arbitraries';

type Fate = 'keep' | 'change' | 'drop';

/** A plan and one that keeps some of its varieties, in the same or the other order, before or after new ones. */
const neighbours: fc.Arbitrary<readonly [PlanWithScenarios, PlanWithScenarios]> = fc
  .record({
    before: planArbitrary,
    other: planArbitrary,
    fresh: fc.array(varietyArbitrary, { maxLength: 3 }),
    fates: fc.array(fc.constantFrom<Fate>('keep', 'keep', 'change', 'drop'), { minLength: 50 }),
    isReversed: fc.boolean(),
    isFreshFirst: fc.boolean(),
  })
  .map(({ before, other, fresh, fates, isReversed, isFreshFirst }) => {
    const kept = before.varieties.flatMap((variety, index): readonly Variety[] => {
      const fate = fates[index] ?? 'keep';
      if (fate === 'drop') return [];
      return [fate === 'keep' ? variety : { ...variety, genericName: '改名' }];
    });
    const ordered = isReversed ? [...kept].reverse() : kept;
    const added = numbered(fresh).map((variety) => ({ ...variety, id: `new-${variety.id}` }));
    const varieties = isFreshFirst ? [...added, ...ordered] : [...ordered, ...added];
    return [before, { ...other, policy: before.policy, varieties }] as const;
  });

describe('the difference of two plans', () => {
  it('makes the one of the other, and keeps what is the same object', () => {
    fc.assert(
      fc.property(neighbours, ([before, after]) => {
        const made = applyPatch(before, diffPlans(before, after));
        expect(made).toEqual(after);
        const known = new Set<Variety>(before.varieties);
        const keptHere = made.varieties.filter((variety) => known.has(variety));
        const keptThere = after.varieties.filter((variety) => known.has(variety));
        expect(keptHere).toEqual(keptThere);
        expect(made.policy).toBe(before.policy);
      }),
    );
  });

  it('is empty for the same plan', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const none = { changed: [], order: null };
        expect(diffPlans(plan, plan)).toEqual({ planWide: {}, varieties: none, scenarios: none });
      }),
    );
  });
});
