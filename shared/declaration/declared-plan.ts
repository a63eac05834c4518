import { textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { DeclarationRound } from '../plan/declaration-round';
import type { PlanDocument, Variety } from '../plan/plan';
import { roundVarieties } from './round-cases';

/** With so many the share is the largest there is. */
const MOST_PRUDENT_WINNERS = 4;

/** How many of the plan's varieties a round declares; those that have left the plan are passed over. */
export function declaredCount(
  { varieties }: Pick<PlanDocument, 'varieties'>,
  { entries }: DeclarationRound,
): number {
  const known = new Set(varieties.map(({ id }) => id));
  return entries.filter(({ varietyId, declared }) => declared !== null && known.has(varietyId))
    .length;
}

function hasShare({ agreedShareRatio, winners }: Variety): boolean {
  return agreedShareRatio !== null || winners !== null;
}

/** The names of the declared varieties of which neither share nor number of winners is known: the largest share is assumed. */
export function namesOfAssumedShares(
  { varieties }: Pick<PlanDocument, 'varieties'>,
  { entries }: DeclarationRound,
): readonly string[] {
  const declared = new Set(
    entries.flatMap((entry) => (entry.declared === null ? [] : [entry.varietyId])),
  );
  return varieties
    .filter((variety) => declared.has(variety.id) && !hasShare(variety))
    .map(({ genericName }) => genericName);
}

/**
 * The plan with a round's declared bases. A signed volume belongs to the present base and gives way; a variety of which no
 * share is known gets the largest. Where use of products that are not selected is planned, its spending follows; before a
 * first selected product it is none, as the base was worked out with.
 */
export function declaredPlan(plan: PlanDocument, round: DeclarationRound): PlanDocument {
  const changed = new Map(
    roundVarieties(plan, round).flatMap(({ variety, entry, use, outcome }) => {
      if (entry.declared === null) return [];
      const declared: Variety = {
        ...variety,
        baseUnits: entry.declared.baseUnits,
        agreedUnits: null,
        winners: hasShare(variety) ? variety.winners : MOST_PRUDENT_WINNERS,
      };
      const hasOwn = entry.otherUse !== null || use?.neverSelected === true;
      const isPlanned = hasOwn && outcome.kind === 'case';
      if (!isPlanned) return [[variety.id, declared] as const];
      const amountYuan = textFromDecimal<YuanText>(outcome.case.terms.nonSelectedYuan);
      return [[variety.id, { ...declared, nonSelected: { kind: 'amount', amountYuan } }] as const];
    }),
  );
  return {
    ...plan,
    varieties: plan.varieties.map((variety) => changed.get(variety.id) ?? variety),
  };
}
