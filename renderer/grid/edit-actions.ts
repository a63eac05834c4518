import type { Variety } from '../../shared/plan/plan';
import { readEntry } from '../../shared/plan/typed-entries';
import { type CellField } from '../../shared/plan/variety-entries';
import { shareGroups } from '../../shared/policy/parameter-kinds';
import { changeEditing, gridState } from '../stores/grid-store';
import { edit, planState, undoSteps } from '../stores/plan-store';
import { type CellName, invalidEntry } from '../table/edit-state';
import { heldText } from './copied-cells';
import { activePosition } from './grid-actions';
import type { GridScene } from './grid-scene';

/** Takes the typed text of the active cell into the plan, or marks it with what is wrong. */
export function commitDraft(scene: GridScene): void {
  const { mode } = gridState().editing;
  if (mode.kind === 'editing') commitText(scene, mode.draft);
}

export function openActive(scene: GridScene): void {
  const active = activeInput(scene);
  if (active === null) return;
  const { variety, field } = active;
  const entry = invalidEntry(gridState().editing, { varietyId: variety.id, field });
  changeEditing({ kind: 'open', text: entry?.text ?? heldText(scene, variety, field) });
}

/** Typing replaces what the active cell holds; results cannot be typed over. */
export function typeIntoActive(scene: GridScene, text: string): void {
  if (activeInput(scene) !== null) changeEditing({ kind: 'type', text });
}

export function commitText(scene: GridScene, text: string): void {
  const active = activeInput(scene);
  if (active === null) return;
  const { variety, field } = active;
  const cell: CellName = { varietyId: variety.id, field };
  if (text === heldText(scene, variety, field)) {
    changeEditing({ kind: 'forget', cell });
    return;
  }
  const reading = readEntry(field, text, scene.wording.messages.desk.shareGroups);
  changeEditing({ kind: 'commit', cell, text, reading, steps: undoSteps(planState()) });
  if (reading.ok) edit({ kind: 'changeVariety', varietyId: variety.id, change: reading.value });
}

/** The input under the active cell; `null` on a result, a group's head or in an empty table. */
export function activeInput(
  scene: GridScene,
): { readonly variety: Variety; readonly field: CellField } | null {
  if (gridState().activeGroup !== null) return null;
  const { row, column } = activePosition(scene);
  const variety = scene.lines.rows[row];
  const definition = scene.layout.columns[column];
  return variety === undefined || definition?.kind !== 'input'
    ? null
    : { variety, field: definition.field };
}

/** Esc leaves an open cell as it was; on a marked one it gives up the text that could not be read. */
export function giveUp(scene: GridScene): void {
  const active = activeInput(scene);
  const isOpen = gridState().editing.mode.kind === 'editing';
  if (isOpen || active === null) changeEditing({ kind: 'leave' });
  else {
    changeEditing({ kind: 'forget', cell: { varietyId: active.variety.id, field: active.field } });
  }
}

export function chooseNeighbour(scene: GridScene, direction: 'up' | 'down'): void {
  const { mode } = gridState().editing;
  if (mode.kind !== 'editing') return;
  const words = shareGroups.map((group) => scene.wording.messages.desk.shareGroups[group]);
  const place = words.indexOf(mode.draft);
  const step = direction === 'down' ? 1 : -1;
  const next = place < 0 ? 0 : (place + step + words.length) % words.length;
  changeEditing({ kind: 'type', text: words[next] ?? '' });
}
