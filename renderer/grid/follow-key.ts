import { changeEditing, changeGrid, gridState } from '../stores/grid-store';
import { chooseNeighbour, commitDraft, giveUp, openActive } from './edit-actions';
import {
  activateLine,
  activeLine,
  activePosition,
  extendBy,
  foldGroup,
  moveActive,
  selectedBox,
  selectWhole,
  stepActive,
  traceActive,
} from './grid-actions';
import type { GridScene } from './grid-scene';
import type { KeyIntent } from './key-intent';
import { clearSelection, fillSelection, setSelection } from './range-actions';
import { focusSearchField } from './search-field';
import { isOneCell } from './selection';

/** Does what a key means; whether it was the grid's. */
export function followIntent(intent: KeyIntent, scene: GridScene): boolean {
  if (gridState().activeGroup !== null && followInGroup(intent, scene)) return true;
  switch (intent.kind) {
    case 'pass':
      return false;
    case 'move':
      moveActive(scene, intent.movement);
      return true;
    case 'step':
      stepActive(scene, intent.step);
      return true;
    case 'extend':
      extendBy(scene, intent.movement);
      return true;
    case 'commit':
      commitDraft(scene);
      moveActive(scene, intent.movement);
      return true;
    case 'commitStep':
      commitDraft(scene);
      stepActive(scene, intent.step);
      return true;
    case 'commitAll':
      commitEverywhere(scene);
      return true;
    case 'choose':
      chooseNeighbour(scene, intent.direction);
      return true;
    case 'select':
      selectWhole(scene, intent.what);
      return true;
    case 'fill':
      fillSelection(scene, intent.direction);
      return true;
    case 'open':
      openActive(scene);
      return true;
    case 'cancel':
      giveUp(scene);
      return true;
    case 'clear':
      clearSelection(scene, 'clear');
      return true;
    case 'trace':
      traceActive(scene);
      return true;
    case 'menu':
      changeGrid({ menu: { kind: 'atCell' } });
      return true;
    case 'find':
      focusSearchField();
      return true;
  }
}

/** On the head of a group, left folds it away, right opens it, and what is written goes nowhere. */
function followInGroup(intent: KeyIntent, scene: GridScene): boolean {
  const batch = gridState().activeGroup;
  if (batch === null) return false;
  switch (intent.kind) {
    case 'move':
      if (intent.movement !== 'left' && intent.movement !== 'right') return false;
      foldGroup(batch, intent.movement === 'left');
      return true;
    case 'step': {
      const step = intent.step === 'up' || intent.step === 'previous' ? -1 : 1;
      activateLine(scene, activeLine(scene) + step, activePosition(scene).column);
      return true;
    }
    case 'open':
      foldGroup(batch, !gridState().collapsed.has(batch));
      return true;
    case 'clear':
    case 'fill':
    case 'trace':
    case 'menu':
    case 'cancel':
      return true;
    case 'pass':
    case 'extend':
    case 'commit':
    case 'commitStep':
    case 'commitAll':
    case 'choose':
    case 'select':
    case 'find':
      return false;
  }
}

/** In a selection the typed text goes into all of it; in a single cell it is taken and the cell stays active. */
function commitEverywhere(scene: GridScene): void {
  const { mode } = gridState().editing;
  if (mode.kind !== 'editing') return;
  if (isOneCell(selectedBox(scene))) {
    commitDraft(scene);
    return;
  }
  changeEditing({ kind: 'leave' });
  setSelection(scene, mode.draft);
}
