import fc from 'fast-check';

import type { PlanDocument } from '../../shared/plan/plan';
import { planArbitrary, scoreArbitrary } from './arbitraries';

/** Two plans whose varieties share ids: nothing alike but that, or the same plan with some of it taken from another. */
export const planPairArbitrary: fc.Arbitrary<readonly [PlanDocument, PlanDocument]> = fc.oneof(
  fc.tuple(planArbitrary, planArbitrary),
  fc
    .record({ base: planArbitrary, from: planArbitrary, seed: fc.nat() })
    .map(({ base, from, seed }) => [base, blended(base, from, seed)] as const),
);

/** The same with scores, so that every policy knows its retention ratio. */
export const scoredPairArbitrary: fc.Arbitrary<readonly [PlanDocument, PlanDocument]> = fc
  .tuple(planPairArbitrary, scoreArbitrary, scoreArbitrary)
  .map(([[base, other], baseScore, otherScore]) => [
    { ...base, score: baseScore },
    { ...other, score: otherScore },
  ]);

/** Every second field of a variety, by the seed, comes from the other plan; some varieties come or go. */
function blended(base: PlanDocument, from: PlanDocument, seed: number): PlanDocument {
  const isTaken = (index: number): boolean => ((seed >> (index % 16)) & 1) === 1;
  const varieties = base.varieties.map((variety, row) => {
    const donor = from.varieties[row];
    if (donor === undefined) return variety;
    const fields = Object.entries(donor).filter(([field], index) => {
      return field !== 'id' && isTaken(index + row);
    });
    return { ...variety, ...Object.fromEntries(fields) };
  });
  const kept = varieties.filter((_, row) => row % 5 !== 4 || isTaken(row));
  return {
    ...base,
    policy: isTaken(1) ? from.policy : base.policy,
    scope: isTaken(2) ? from.scope : base.scope,
    varieties: isTaken(3) ? kept : varieties,
  };
}
