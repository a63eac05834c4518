import type { ReactNode } from 'react';

import { shareGroups } from '../../shared/policy/parameter-kinds';
import { stylesOf } from '../ui/styles-of';
import { commitText } from './edit-actions';
import gridEditorSheet from './grid-editor.module.css';
import type { GridScene } from './grid-scene';

const css = stylesOf(gridEditorSheet);

/** The words a share group can be, below the cell that is open. */
export function ShareGroupChoices({
  scene,
  draft,
}: {
  readonly scene: GridScene;
  readonly draft: string;
}): ReactNode {
  const names = scene.wording.messages.desk.shareGroups;
  return (
    <div className={css('grid-choices')}>
      {shareGroups.map((group) => (
        <button
          key={group}
          type="button"
          tabIndex={-1}
          className={css(draft === names[group] ? 'is-chosen' : '')}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            commitText(scene, names[group]);
          }}
        >
          {names[group]}
        </button>
      ))}
    </div>
  );
}
