import type { DeclarationRound } from '../plan/declaration-round';
import type { PlanDocument, Variety } from '../plan/plan';

/** With so many the share is the largest there is. */
const MOST_PRUDENT_WINNERS = 4;

/**
 * The plan with a round's declared bases. A signed volume belongs to the present base and gives way; a variety of which no
 * share is known gets the largest.
 */
export function declaredPlan(plan: PlanDocument, { entries }: DeclarationRound): PlanDocument {
  const declaredOf = new Map(entries.map(({ varietyId, declared }) => [varietyId, declared]));
  const varieties = plan.varieties.map((variety): Variety => {
    const declared = declaredOf.get(variety.id) ?? null;
    if (declared === null) return variety;
    const hasShare = variety.agreedShareRatio !== null || variety.winners !== null;
    return {
      ...variety,
      baseUnits: declared.baseUnits,
      agreedUnits: null,
      winners: hasShare ? variety.winners : MOST_PRUDENT_WINNERS,
    };
  });
  return { ...plan, varieties };
}
