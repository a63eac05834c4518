import { type DeclarationRound, emptyEntry, type RoundEntry } from './declaration-round';
import type { PlanWithScenarios } from './scenario';

/**
 * The declaration rounds after varieties were merged or parted: whoever was in a round by a part is in it as a whole, and
 * the other way round. What was said of an amount (use, limits, base, brands, stock-outs) was said of another variety and
 * is asked anew; the parts of a merged variety have theirs again when it is parted.
 */
export function withJoinedRounds(plan: PlanWithScenarios, joined: Joined): PlanWithScenarios {
  return plan.rounds === undefined
    ? plan
    : { ...plan, rounds: plan.rounds.map((round) => withJoined(round, joined)) };
}

/** Which varieties became which. */
export interface Joined {
  /** The varieties that were. */
  readonly from: ReadonlySet<string>;
  /** Those that are, in their order. */
  readonly into: readonly string[];
}

function withJoined(round: DeclarationRound, { from, into }: Joined): DeclarationRound {
  const parts = round.entries.filter(({ varietyId }) => from.has(varietyId));
  if (parts.length === 0) return round;
  const fresh = (varietyId: string): RoundEntry => ({ ...factsOf(parts), varietyId });
  const entries = round.entries.map((entry) =>
    from.has(entry.varietyId) && into.includes(entry.varietyId) ? fresh(entry.varietyId) : entry,
  );
  const known = new Set(entries.map(({ varietyId }) => varietyId));
  return { ...round, entries: [...entries, ...into.filter((id) => !known.has(id)).map(fresh)] };
}

/** What holds whatever the amount: makers, chances, the pack; and every reason that was given. */
function factsOf(parts: readonly RoundEntry[]): RoundEntry {
  const first = <Field extends keyof RoundEntry>(field: Field): RoundEntry[Field] | null =>
    parts.find((part) => part[field] !== null)?.[field] ?? null;
  const reasons = new Set(parts.map(({ reason }) => reason).filter((reason) => reason !== ''));
  return {
    ...emptyEntry(''),
    qualifiedMakers: first('qualifiedMakers'),
    winnerChances: first('winnerChances'),
    packUnits: first('packUnits'),
    reason: Array.from(reasons).join('; ').slice(0, LONGEST_REASON),
  };
}

const LONGEST_REASON = 500;
