import type { CellsAction } from '../../shared/plan/edits';
import type { Variety } from '../../shared/plan/plan';
import { isCellField } from '../../shared/plan/variety-entries';
import { changeEditing, changeGrid, gridState } from '../stores/grid-store';
import { edit, planState, presentPlan } from '../stores/plan-store';
import type { CellOutcome } from '../table/edit-state';
import { type CellWrite, mayBeEmpty, type ReadWrites, readWrites } from './cell-writes';
import { copiedCells, heldText } from './copied-cells';
import { draggedBox, fillByDragging, fillDown, type Filling, fillRight } from './fill';
import { extendTo, selectedBox } from './grid-actions';
import type { GridScene } from './grid-scene';
import { boxColumns, boxRows, type CellPosition, cellsOf, type RangeBox } from './selection';

/** Writes texts into cells as one step to undo. What cannot be read is marked in its cell while the rest goes in. */
export function applyWrites(
  scene: GridScene,
  writes: readonly CellWrite[],
  { action, added = [] }: { readonly action: CellsAction; readonly added?: readonly Variety[] },
): ReadWrites {
  const read = readWrites(scene, writes);
  const { changes, outcomes, written } = read;
  const isEdit = changes.length > 0 || added.length > 0;
  if (isEdit) edit({ kind: 'changeCells', changes, added, action, cells: written });
  const steps = isEdit ? (planState().history?.past.length ?? null) : null;
  changeEditing({ kind: 'commitAll', outcomes, steps });
  return read;
}

export function fillSelection(scene: GridScene, direction: 'down' | 'right'): void {
  const box = selectedBox(scene);
  applyFillings(scene, direction === 'down' ? fillDown(box) : fillRight(box));
}

/** The handle was let go: what was selected is repeated up to the hand, and all of it is selected. */
export function fillTo(scene: GridScene, hand: CellPosition): void {
  const box = selectedBox(scene);
  const dragged = draggedBox(box, hand);
  applyFillings(scene, fillByDragging(box, dragged));
  const { notice } = gridState();
  extendTo(scene, {
    start: { row: dragged.top, column: dragged.left },
    end: { row: dragged.bottom, column: dragged.right },
  });
  changeGrid({ notice });
}

function applyFillings(scene: GridScene, fillings: readonly Filling[]): void {
  const writes = fillings.flatMap(({ from, to }) => {
    const [copied] = copiedCells(scene, boxAt(from)).flat();
    const write = writeAt(scene, to, copied?.held ?? copied?.shown ?? '');
    return write === null ? [] : [write];
  });
  if (writes.length === 0) return;
  const { written, unreadable, results } = applyWrites(scene, writes, { action: 'fill' });
  changeGrid({ notice: { kind: 'filled', cells: written, results, unreadable } });
}

/** Ctrl+Enter and 批量设值: one text in every selected cell. */
export function setSelection(scene: GridScene, text: string): void {
  const writes = cellsOf(selectedBox(scene)).flatMap((at) => writeAt(scene, at, text) ?? []);
  const { written, unreadable, results } = applyWrites(scene, writes, { action: 'setAll' });
  changeGrid({ notice: { kind: 'setAll', cells: written, results, unreadable } });
}

/** Empties the selected inputs; those that always say something stay as they are. */
export function clearSelection(scene: GridScene, action: 'clear' | 'cut'): void {
  const inputs = cellsOf(selectedBox(scene))
    .flatMap((at) => writeAt(scene, at, '') ?? [])
    .filter(({ field }) => isCellField(field));
  const [emptied, kept] = [
    inputs.filter(({ field }) => isCellField(field) && mayBeEmpty(field)),
    inputs.filter(({ field }) => isCellField(field) && !mayBeEmpty(field)),
  ];
  const { written } = applyWrites(scene, emptied, { action });
  // A text that was not read is given up even where the value below it stays.
  changeEditing({
    kind: 'commitAll',
    outcomes: kept.flatMap((write) => unmarked(scene, write)),
    steps: null,
  });
  changeGrid({
    notice: { kind: action === 'cut' ? 'cut' : 'cleared', cells: written, kept: kept.length },
  });
}

function unmarked(scene: GridScene, { variety, field }: CellWrite): readonly CellOutcome[] {
  if (!isCellField(field)) return [];
  const text = heldText(scene, variety, field);
  return [{ cell: { varietyId: variety.id, field }, text, problem: null }];
}

export function writeAt(scene: GridScene, at: CellPosition, text: string): CellWrite | null {
  const variety = scene.lines.rows[at.row];
  const column = scene.layout.columns[at.column];
  return variety === undefined || column === undefined
    ? null
    : { variety, field: column.field, text };
}

/** Bare numbers of a column that were refused as ratios are taken as the percentages they were offered as. */
export function takeAsPercentages(
  scene: GridScene,
  cells: readonly { readonly varietyId: string; readonly field: string }[],
): void {
  const { invalid } = gridState().editing;
  const writes = cells.flatMap((cell) => {
    const entry = invalid.find(
      ({ varietyId, field }) => varietyId === cell.varietyId && field === cell.field,
    );
    const variety = presentPlan(planState())?.varieties.find(({ id }) => id === cell.varietyId);
    if (entry?.problem.kind !== 'ratioAbove1' || variety === undefined) return [];
    return [{ variety, field: entry.field, text: `${entry.problem.text}%` }];
  });
  const { written, unreadable, results } = applyWrites(scene, writes, { action: 'setAll' });
  changeGrid({ notice: { kind: 'setAll', cells: written, results, unreadable } });
}

export function selectedCellCount(scene: GridScene): number {
  const box = selectedBox(scene);
  return boxRows(box) * boxColumns(box);
}

function boxAt({ row, column }: CellPosition): RangeBox {
  return { top: row, bottom: row, left: column, right: column };
}
