import { assertNever } from '../assert';
import { lastJoin, mergeVarieties, splitVariety, varietiesOf } from './join-varieties';
import { type Joined, withJoinedRounds } from './joined-rounds';
import type { MergeChoices } from './merge-inputs';
import { type PartEdit, partVariety } from './part-variety';
import { type RenameEdit, renameVariety } from './rename-variety';
import type { PlanWithScenarios } from './scenario';

/**
 * What is done to varieties as a whole, in the base and in every scenario that is not frozen: one made of several, several
 * of one, or another name.
 */
export type JoinEdit =
  | {
      readonly kind: 'mergeVarieties';
      /** The first gives the name and its place; at least two. */
      readonly varietyIds: readonly string[];
      readonly choices: MergeChoices;
    }
  | { readonly kind: 'splitVariety'; readonly varietyId: string }
  | PartEdit
  | RenameEdit;

/** The plan after such an edit; the same plan where it changes nothing. */
export function applyJoinEdit(plan: PlanWithScenarios, edit: JoinEdit): PlanWithScenarios {
  const after = afterJoin(plan, edit);
  const joined = after === plan ? null : joinOf(plan, edit);
  return joined === null ? after : withJoinedRounds(after, joined);
}

function afterJoin(plan: PlanWithScenarios, edit: JoinEdit): PlanWithScenarios {
  switch (edit.kind) {
    case 'mergeVarieties':
      return mergeVarieties(plan, edit.varietyIds, edit.choices);
    case 'splitVariety':
      return splitVariety(plan, edit.varietyId);
    case 'partVariety':
      return partVariety(plan, edit);
    case 'renameVariety':
      return renameVariety(plan, edit);
    default:
      return assertNever(edit);
  }
}

/** Which varieties an edit makes of which; `null` where all stay who they are. */
function joinOf(before: PlanWithScenarios, edit: JoinEdit): Joined | null {
  switch (edit.kind) {
    case 'mergeVarieties': {
      const parts = varietiesOf(before, edit.varietyIds).map(({ id }) => id);
      return { from: new Set(parts), into: parts.slice(0, 1) };
    }
    case 'splitVariety': {
      const parts = lastJoin(before, edit.varietyId)?.parts ?? [];
      return {
        from: new Set([edit.varietyId]),
        into: parts.map(({ variety }) => variety.id),
      };
    }
    case 'partVariety':
      return { from: new Set([edit.varietyId]), into: [edit.varietyId, edit.newId] };
    case 'renameVariety':
      return null;
    default:
      return assertNever(edit);
  }
}
