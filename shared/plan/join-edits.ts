import { assertNever } from '../assert';
import { mergeVarieties, splitVariety } from './join-varieties';
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
