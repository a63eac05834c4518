import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import importSheet from './import.module.css';

const css = stylesOf(importSheet);

/** Lies over whatever screen there is while files are dragged over the window. */
export function DropOverlay(): ReactNode {
  const { import: words } = useMessages();
  const isDragging = useImport((state) => state.isDragging);
  if (!isDragging) return null;
  return (
    <div className={css('drop-overlay')} data-testid="drop-overlay">
      <div>
        <Icon name="import" size={44} />
        <b>{words.dropHere}</b>
        <span>{words.dropNote}</span>
      </div>
    </div>
  );
}
