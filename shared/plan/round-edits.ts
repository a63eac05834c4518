import { assertNever } from '../assert';
import type { DeclarationRound, RoundEntry, RoundSettings } from './declaration-round';
import { isSameData } from './same-data';
import type { PlanWithScenarios } from './scenario';

/** What of its varieties a change of a round is about. */
export const roundActions = [
  'input',
  'stockOuts',
  'base',
  'accept',
  'lock',
  'reason',
  'brands',
  'join',
] as const;
export type RoundAction = (typeof roundActions)[number];

/** Everything that can change the declaration rounds of a plan. */
export type RoundEdit =
  | { readonly kind: 'addRound'; readonly round: DeclarationRound }
  | { readonly kind: 'removeRound'; readonly roundId: string }
  /** Takes varieties out of a round, with all that was said of them. */
  | {
      readonly kind: 'removeEntries';
      readonly roundId: string;
      readonly varietyIds: readonly string[];
    }
  | {
      readonly kind: 'changeRound';
      readonly roundId: string;
      readonly change: Partial<RoundSettings>;
    }
  | {
      readonly kind: 'changeEntries';
      readonly roundId: string;
      /** Each takes the place of the one of its variety, or joins the round. */
      readonly entries: readonly RoundEntry[];
      readonly action: RoundAction;
    };

/** What the undo menu says of a change of a round. */
export type RoundLabel =
  | {
      readonly kind: 'addRound' | 'removeRound' | 'changeRound' | 'removeEntries';
      readonly round: string;
    }
  | {
      readonly kind: 'changeEntries';
      readonly action: RoundAction;
      readonly count: number;
      /** Of the first variety that changes. */
      readonly genericName: string;
    };

/** Whether an edit of the document is one of its rounds. */
export function isRoundEdit<Edit extends { readonly kind: string }>(
  edit: Edit,
): edit is Extract<Edit, RoundEdit> {
  return ROUND_EDITS.has(edit.kind);
}

const ROUND_EDITS: ReadonlySet<string> = new Set<RoundEdit['kind']>([
  'addRound',
  'removeRound',
  'changeRound',
  'changeEntries',
  'removeEntries',
]);

export function applyRoundEdit(plan: PlanWithScenarios, edit: RoundEdit): PlanWithScenarios {
  const rounds = plan.rounds ?? [];
  switch (edit.kind) {
    case 'addRound':
      return { ...plan, rounds: [...rounds, edit.round] };
    case 'removeRound':
      return rounds.some(({ id }) => id === edit.roundId)
        ? { ...plan, rounds: rounds.filter(({ id }) => id !== edit.roundId) }
        : plan;
    case 'changeRound':
      return withRound(plan, edit.roundId, (round) => ({ ...round, ...edit.change }));
    case 'changeEntries':
      return withRound(plan, edit.roundId, (round) => withEntries(round, edit.entries));
    case 'removeEntries': {
      const removed = new Set(edit.varietyIds);
      return withRound(plan, edit.roundId, (round) => ({
        ...round,
        entries: round.entries.filter(({ varietyId }) => !removed.has(varietyId)),
      }));
    }
    default:
      return assertNever(edit);
  }
}

export function describeRoundEdit(plan: PlanWithScenarios, edit: RoundEdit): RoundLabel {
  switch (edit.kind) {
    case 'addRound':
      return { kind: edit.kind, round: edit.round.name };
    case 'removeRound':
    case 'changeRound':
    case 'removeEntries':
      return { kind: edit.kind, round: findRound(plan, edit.roundId)?.name ?? '' };
    case 'changeEntries': {
      const firstId = edit.entries[0]?.varietyId;
      const first = plan.varieties.find(({ id }) => id === firstId);
      const { kind, action, entries } = edit;
      return { kind, action, count: entries.length, genericName: first?.genericName ?? '' };
    }
    default:
      return assertNever(edit);
  }
}

export function findRound(
  { rounds = [] }: Pick<PlanWithScenarios, 'rounds'>,
  roundId: string | null,
): DeclarationRound | null {
  return rounds.find(({ id }) => id === roundId) ?? null;
}

/** The plan with a round changed; the same plan where nothing is another than before. */
function withRound(
  plan: PlanWithScenarios,
  roundId: string,
  change: (round: DeclarationRound) => DeclarationRound,
): PlanWithScenarios {
  const round = findRound(plan, roundId);
  if (round === null) return plan;
  const changed = change(round);
  if (isSameData(changed, round)) return plan;
  const rounds = (plan.rounds ?? []).map((one) => (one === round ? changed : one));
  return { ...plan, rounds };
}

function withEntries(round: DeclarationRound, changed: readonly RoundEntry[]): DeclarationRound {
  const of = new Map(changed.map((entry) => [entry.varietyId, entry]));
  const entries = round.entries.map((entry) => of.get(entry.varietyId) ?? entry);
  const known = new Set(round.entries.map(({ varietyId }) => varietyId));
  const joined = changed.filter(({ varietyId }) => !known.has(varietyId));
  return { ...round, entries: [...entries, ...joined] };
}
