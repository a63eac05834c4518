import { changeEditing, gridState, useGrid } from '../stores/grid-store';
import { planState, redoEdit, undoEdit, undoSteps, usePlan } from '../stores/plan-store';
import { entryToBringAgain, entryToTakeBack, type InvalidEntry } from '../table/edit-state';

/** One step back: an entry that did not take effect is a step as well. */
export function undoStep(): void {
  const entry = entryToTakeBack(gridState().editing, undoSteps(planState()));
  if (entry === null) undoEdit();
  else changeEditing({ kind: 'takeBack', entry });
}

export function redoStep(): void {
  const entry = entryToBringAgain(gridState().editing, undoSteps(planState()));
  if (entry === null) redoEdit();
  else changeEditing({ kind: 'bringAgain', entry });
}

/** The entries that undo and redo concern next; `null` where it is an edit of the plan, or nothing. */
export function useEntrySteps(): {
  readonly undone: InvalidEntry | null;
  readonly redone: InvalidEntry | null;
} {
  const steps = usePlan(undoSteps);
  const undone = useGrid(({ editing }) => entryToTakeBack(editing, steps));
  const redone = useGrid(({ editing }) => entryToBringAgain(editing, steps));
  return { undone, redone };
}
