import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect } from 'react';

import { useMessages } from '../i18n';
import { changeEditing, gridState, useGrid } from '../stores/grid-store';
import { hasChoices, shareGroups } from './cell-values';
import { columnOffsets, gridColumns, holdsText } from './columns';
import { invalidEntry } from './edit-state';
import {
  activeInput,
  commitDraft,
  commitText,
  followIntent,
  type GridScene,
  typeIntoActive,
} from './grid-actions';
import { cellId } from './GridRow';
import { keyIntent } from './key-intent';
import { problemSentence } from './problem-sentence';
import { type CellPosition } from './selection';

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
 * that an input method finds it with the first key; it is seen only while something is typed.
 */
export function CellEditor({
  scene,
  position,
  topPixels,
  opensUpward,
  inputRef,
  gridId,
}: CellEditorProps): ReactNode {
  const messages = useMessages();
  const editing = useGrid((grid) => grid.editing);
  const column = gridColumns[position.column];
  const variety = scene.rows[position.row];
  const active = activeInput(scene);
  const isOpen = editing.mode.kind === 'editing';
  const draft = editing.mode.kind === 'editing' ? editing.mode.draft : '';
  const isCaretInside = editing.mode.kind === 'editing' && editing.mode.manner === 'inside';

  useLayoutEffect(() => {
    if (isCaretInside) inputRef.current?.setSelectionRange(draft.length, draft.length);
    // Only when the cell is opened: later the caret is the person's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isCaretInside]);

  if (column === undefined || variety === undefined) return null;
  const cell = active === null ? null : { varietyId: variety.id, field: active.field };
  const entry = cell === null ? null : invalidEntry(editing, cell);
  const choices = active !== null && isOpen && hasChoices(active.field);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const press = {
      key: event.key,
      // Deprecated, but some input methods tell of themselves in no other way.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      keyCode: event.nativeEvent.keyCode,
      isComposing: event.nativeEvent.isComposing,
      shiftKey: event.shiftKey,
      commandKey: event.ctrlKey || event.metaKey,
      altKey: event.altKey,
    };
    const isChoice = active !== null && hasChoices(active.field);
    if (isUndoWhileOpen(press)) {
      changeEditing({ kind: 'leave' });
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const intent = keyIntent(press, gridState().editing.mode, isChoice);
    if (followIntent(intent, scene)) event.preventDefault();
  };

  const isFrozen = position.column === 0;
  return (
    <div
      className={editorClass({ isOpen, isFrozen, hasList: choices, opensUpward })}
      style={{ top: topPixels }}
    >
      <div
        className="grid-editor-box"
        style={{
          marginLeft: columnOffsets[position.column],
          width: column.widthPixels,
        }}
      >
        <input
          ref={inputRef}
          className={holdsText(column) ? 'is-text' : ''}
          value={draft}
          readOnly={active === null}
          aria-label={messages.desk.grid.editorLabel({
            name: variety.genericName,
            field: messages.fields[column.field],
          })}
          aria-controls={gridId}
          aria-activedescendant={cellId(variety.id, column)}
          aria-invalid={entry !== null}
          data-testid="grid-input"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            typeIntoActive(scene, event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            commitDraft(scene);
          }}
        />
        {choices && (
          <div className="grid-choices">
            {shareGroups.map((group) => (
              <button
                key={group}
                type="button"
                tabIndex={-1}
                className={draft === scene.groupNames[group] ? 'is-chosen' : ''}
                onPointerDown={(event) => {
                  event.preventDefault();
                  commitText(scene, scene.groupNames[group]);
                }}
              >
                {scene.groupNames[group]}
              </button>
            ))}
          </div>
        )}
        {entry !== null && !isOpen && (
          <div className="grid-problem" role="status">
            {messages.desk.problems.withText({
              text: entry.text,
              problem: problemSentence(messages, entry.problem),
            })}
          </div>
        )}
      </div>
    </div>
  );
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
function isUndoWhileOpen(press: { readonly key: string; readonly commandKey: boolean }): boolean {
  const isOpen = gridState().editing.mode.kind === 'editing';
  return isOpen && press.commandKey && press.key.toLowerCase() === 'z';
}
