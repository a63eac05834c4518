import type { DeclarationRound, RoundEntry } from '../plan/declaration-round';
import type { PlanDocument, Variety } from '../plan/plan';
import { declarationCase, type DeclarationProblem } from './declaration-case';
import { casesUnder } from './declared-list';
import { floorUseReader } from './floor-use';
import { listSettlement } from './list-settlement';
import { type PlannedUse, plannedUses } from './plan-forecasts';
import type { DeclarationCase } from './recommendation';

/** A variety of a round with what the purchases say and, where enough is known, its case. */
export interface RoundVariety {
  readonly variety: Variety;
  readonly entry: RoundEntry;
  readonly use: PlannedUse | null;
  readonly outcome:
    | { readonly kind: 'case'; readonly case: DeclarationCase }
    | { readonly kind: 'problem'; readonly problem: DeclarationProblem };
}

/** The varieties of a round, in its order; those that have left the plan are passed over. */
export function roundVarieties(
  plan: PlanDocument,
  round: DeclarationRound,
): readonly RoundVariety[] {
  const known = varietiesOf.get(round);
  if (known?.plan === plan) return known.varieties;
  const varieties = workedOut(plan, round);
  varietiesOf.set(round, { plan, varieties });
  return varieties;
}

/** While a base is moved the same round of the same plan is asked about again and again. */
const varietiesOf = new WeakMap<
  DeclarationRound,
  { readonly plan: PlanDocument; readonly varieties: readonly RoundVariety[] }
>();

function workedOut(plan: PlanDocument, round: DeclarationRound): readonly RoundVariety[] {
  const varietyOf = new Map(plan.varieties.map((variety) => [variety.id, variety]));
  const pairs = round.entries.flatMap((entry) => {
    const variety = varietyOf.get(entry.varietyId);
    return variety === undefined ? [] : [{ variety, entry }];
  });
  const uses = usesOf(plan, round);
  const floorUse = floorUseReader(plan, round.floorUse);
  const alone = pairs.map(({ variety, entry }) => {
    const use = uses.get(variety.id) ?? null;
    const made = declarationCase({
      variety,
      context: plan,
      inputs: { ...entry, floorUseUnits: floorUse(variety.id, use) },
      forecast: use,
      floorShareRatio: round.floorShareRatio,
      riskRatio: round.riskRatio,
    });
    return { variety, entry, use, made };
  });
  const worked = alone.filter(({ made }) => made.ok);
  const cases = casesUnder(
    worked.flatMap(({ made }) => (made.ok ? [made.value] : [])),
    round.shortfall,
    listSettlement(plan, new Set(worked.map(({ variety }) => variety.id))),
  );
  let next = 0;
  return alone.map(({ made, ...rest }): RoundVariety => {
    if (!made.ok) return { ...rest, outcome: { kind: 'problem', problem: made.error } };
    const one = cases[next] ?? made.value;
    next += 1;
    return { ...rest, outcome: { kind: 'case', case: one } };
  });
}

type Uses = ReadonlyMap<Variety['id'], PlannedUse | null>;

function usesOf({ varieties }: PlanDocument, { entries }: DeclarationRound): Uses {
  const marked = entries.filter(({ stockOuts }) => stockOuts.length > 0);
  const marks = JSON.stringify(marked.map(({ varietyId, stockOuts }) => [varietyId, stockOuts]));
  const known = usesKnown.get(varieties);
  if (known?.marks === marks) return known.uses;
  const stockOuts = new Map(marked.map((entry) => [entry.varietyId, entry.stockOuts]));
  const planned = plannedUses(varieties, stockOuts);
  const uses = new Map(varieties.map(({ id }, index) => [id, planned[index] ?? null]));
  usesKnown.set(varieties, { marks, uses });
  return uses;
}

/** What the purchases say changes with them and the marks alone, not with what is typed or declared. */
const usesKnown = new WeakMap<
  readonly Variety[],
  { readonly marks: string; readonly uses: Uses }
>();
