import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';

import { kindOf } from '../../shared/plan/variety-entries';
import { changeEditing, gridState, useGrid } from '../stores/grid-store';
import { holdsText } from '../table/columns';
import { invalidEntry } from '../table/edit-state';
import { stylesOf } from '../ui/styles-of';
import { cellId, groupId } from './cell-name';
import { activeInput, commitDraft, typeIntoActive } from './edit-actions';
import { EditorProblem } from './EditorProblem';
import { followIntent } from './follow-key';
import gridEditorSheet from './grid-editor.module.css';
import type { GridScene } from './grid-scene';
import { keyIntent, type KeyPress } from './key-intent';
import { clipboardRows, copySelection, pasteRows } from './paste-actions';
import { clearSelection } from './range-actions';
import type { CellPosition } from './selection';
import { ShareGroupChoices } from './ShareGroupChoices';

const css = stylesOf(gridEditorSheet);

interface CellEditorProps {
  readonly scene: GridScene;
  readonly position: CellPosition;
  readonly topPixels: number;
  /** In the lower half of the view a list has its room above. */
  readonly opensUpward: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly gridId: string;
}

/**
 * The one input of the grid. It lies over the active cell and holds the focus while the cell is merely selected, so
 * that an input method finds it with the first key; it is seen only while something is typed. Copying and pasting go
 * through it too.
 */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { scene, position, topPixels, opensUpward, inputRef, gridId } = props;
  const { messages } = scene.wording;
  const editing = useGrid((grid) => grid.editing);
  const isLeaving = useRef(false);
  const activeGroup = useGrid((grid) => grid.activeGroup);
  const column = scene.layout.columns[position.column];
  const variety = scene.lines.rows[position.row];
  const active = activeInput(scene);
  const isOpen = editing.mode.kind === 'editing';
  const draft = editing.mode.kind === 'editing' ? editing.mode.draft : '';
  const isCaretInside = editing.mode.kind === 'editing' && editing.mode.manner === 'inside';

  useLayoutEffect(() => {
    if (isCaretInside) inputRef.current?.setSelectionRange(draft.length, draft.length);
    // Only when the cell is opened: later the caret is the person's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isCaretInside]);

  if (column === undefined) return null;
  const entry =
    active === null
      ? null
      : invalidEntry(editing, { varietyId: active.variety.id, field: active.field });
  const hasList = active !== null && isOpen && kindOf(active.field) === 'shareGroup';
  const isFrozen = position.column === 0 || activeGroup !== null;
  const place = isFrozen ? 0 : position.column;
  return (
    <div
      className={css(editorClass({ isOpen, isFrozen, hasList, opensUpward }))}
      style={{ top: topPixels }}
    >
      <div
        className={css('grid-editor-box')}
        style={{ marginLeft: scene.layout.offsets[place], width: scene.layout.widths[place] }}
      >
        <input
          ref={inputRef}
          className={css(holdsText(column) ? 'is-text' : '')}
          value={draft}
          readOnly={active === null}
          aria-label={messages.desk.grid.editorLabel({
            name: activeGroup ?? variety?.genericName ?? '',
            field: activeGroup === null ? messages.fields[column.field] : messages.fields.batch,
          })}
          aria-controls={gridId}
          aria-activedescendant={
            activeGroup !== null
              ? groupId(activeGroup)
              : variety && cellId(variety.id, column.field)
          }
          aria-invalid={entry !== null}
          data-testid="grid-input"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            typeIntoActive(scene, event.target.value);
          }}
          onKeyDown={(event) => {
            // Esc and then Tab lead on to what stands behind the table.
            if (event.key === 'Tab' && isLeaving.current) return;
            if (event.key !== 'Shift') {
              const isOpenCell = gridState().editing.mode.kind === 'editing';
              isLeaving.current = event.key === 'Escape' && !isOpenCell;
            }
            onKeyDown(event, scene);
          }}
          onCopy={(event) => {
            onClipboard(event, scene, 'copy');
          }}
          onCut={(event) => {
            onClipboard(event, scene, 'cut');
          }}
          onPaste={(event) => {
            onClipboard(event, scene, 'paste');
          }}
          onBlur={() => {
            isLeaving.current = false;
            commitDraft(scene);
          }}
        />
        {hasList && <ShareGroupChoices scene={scene} draft={draft} />}
        {entry !== null && !isOpen && <EditorProblem scene={scene} entry={entry} />}
      </div>
    </div>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLInputElement>, scene: GridScene): void {
  const press: KeyPress = {
    key: event.key,
    // Deprecated, but some input methods tell of themselves in no other way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    keyCode: event.nativeEvent.keyCode,
    isComposing: event.nativeEvent.isComposing,
    shiftKey: event.shiftKey,
    commandKey: event.ctrlKey || event.metaKey,
    altKey: event.altKey,
  };
  if (isUndoWhileOpen(press)) {
    changeEditing({ kind: 'leave' });
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const active = activeInput(scene);
  const isChoice = active !== null && kindOf(active.field) === 'shareGroup';
  const intent = keyIntent(press, gridState().editing.mode, isChoice);
  if (followIntent(intent, scene)) event.preventDefault();
}

/** In an open cell the clipboard belongs to its text, otherwise to the selected cells. */
function onClipboard(
  event: ClipboardEvent<HTMLInputElement>,
  scene: GridScene,
  what: 'copy' | 'cut' | 'paste',
): void {
  const { editing, activeGroup } = gridState();
  if (editing.mode.kind === 'editing') return;
  event.preventDefault();
  if (activeGroup !== null) return;
  if (what === 'paste') pasteRows(scene, clipboardRows(event.clipboardData));
  else {
    copySelection(scene, event.clipboardData);
    if (what === 'cut') clearSelection(scene, 'cut');
  }
}

function editorClass(state: {
  readonly isOpen: boolean;
  readonly isFrozen: boolean;
  readonly hasList: boolean;
  readonly opensUpward: boolean;
}): string {
  return [
    'grid-editor',
    ...(state.isOpen ? ['is-open'] : []),
    ...(state.isFrozen ? ['is-frozen'] : []),
    ...(state.hasList ? ['has-list'] : []),
    ...(state.opensUpward ? ['opens-upward'] : []),
  ].join(' ');
}

/** Ctrl+Z in an open cell gives up what was typed; the plan is undone from a closed one. */
function isUndoWhileOpen({ key, commandKey }: KeyPress): boolean {
  const isOpen = gridState().editing.mode.kind === 'editing';
  return isOpen && commandKey && key.toLowerCase() === 'z';
}
