import type { Variety } from '../../shared/plan/plan';
import { activateColumn, changeEditing, gridState } from '../stores/grid-store';
import { edit } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import { cellText, readCell, type ShareGroupNames, shareGroups } from './cell-values';
import { gridColumns, type InputField } from './columns';
import { type CellName, invalidEntry } from './edit-state';
import type { KeyIntent } from './key-intent';
import { type CellPosition, move, type Movement } from './selection';

/** What the grid shows at the moment of a key or a click. */
export interface GridScene {
  readonly rows: readonly Variety[];
  readonly pageRows: number;
  readonly groupNames: ShareGroupNames;
  /** S of a variety whose spending follows from its demand. */
  readonly nonSelectedYuanOf: (varietyId: string) => string | null;
}

/** Where the active cell stands among the rows shown; the first row where the selected variety is not among them. */
export function activePosition(rows: readonly Variety[]): CellPosition {
  const { selectedId } = viewState();
  const row = rows.findIndex(({ id }) => id === selectedId);
  return { row: Math.max(0, row), column: gridState().activeColumn };
}

export function activate(scene: GridScene, position: CellPosition): void {
  const variety = scene.rows[position.row];
  if (variety === undefined) return;
  if (viewState().selectedId !== variety.id) changeView({ selectedId: variety.id });
  activateColumn(position.column);
}

/** Does what a key means; whether it was the grid's. */
export function followIntent(intent: KeyIntent, scene: GridScene): boolean {
  switch (intent.kind) {
    case 'pass':
      return false;
    case 'move':
      moveActive(scene, intent.movement);
      return true;
    case 'commit':
      commitDraft(scene);
      moveActive(scene, intent.movement);
      return true;
    case 'choose':
      chooseNeighbour(scene, intent.direction);
      return true;
    case 'open':
      openActive(scene);
      return true;
    case 'cancel':
      giveUp(scene);
      return true;
    case 'clear':
      commitText(scene, '');
      return true;
  }
}

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
  const text = cellText(variety, field, scene.groupNames, scene.nonSelectedYuanOf(variety.id));
  changeEditing({ kind: 'open', text: entry?.text ?? text });
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
  const before = cellText(variety, field, scene.groupNames, scene.nonSelectedYuanOf(variety.id));
  if (text === before) {
    changeEditing({ kind: 'forget', cell });
    return;
  }
  const reading = readCell(field, text, scene.groupNames);
  changeEditing({ kind: 'commit', cell, text, reading });
  if (reading.ok) edit({ kind: 'changeVariety', varietyId: variety.id, change: reading.value });
}

/** The input under the active cell; `null` on a result or in an empty table. */
export function activeInput(
  scene: GridScene,
): { readonly variety: Variety; readonly field: InputField } | null {
  const { row, column } = activePosition(scene.rows);
  const variety = scene.rows[row];
  const definition = gridColumns[column];
  return variety === undefined || definition?.kind !== 'input'
    ? null
    : { variety, field: definition.field };
}

/** Esc leaves an open cell as it was; on a marked one it gives up the text that could not be read. */
function giveUp(scene: GridScene): void {
  const active = activeInput(scene);
  const isOpen = gridState().editing.mode.kind === 'editing';
  if (isOpen || active === null) changeEditing({ kind: 'leave' });
  else {
    changeEditing({ kind: 'forget', cell: { varietyId: active.variety.id, field: active.field } });
  }
}

function moveActive(scene: GridScene, movement: Movement): void {
  const size = {
    rows: scene.rows.length,
    columns: gridColumns.length,
    pageRows: scene.pageRows,
  };
  activate(scene, move(activePosition(scene.rows), movement, size));
}

function chooseNeighbour(scene: GridScene, direction: 'up' | 'down'): void {
  const { mode } = gridState().editing;
  if (mode.kind !== 'editing') return;
  const words = shareGroups.map((group) => scene.groupNames[group]);
  const place = words.indexOf(mode.draft);
  const step = direction === 'down' ? 1 : -1;
  const next = place < 0 ? 0 : (place + step + words.length) % words.length;
  changeEditing({ kind: 'type', text: words[next] ?? '' });
}
