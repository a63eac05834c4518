import { useEffect } from 'react';

import type { GridScene } from './grid-scene';
import { clipboardRows, pasteRows } from './paste-actions';

/** While the table is empty, a paste anywhere but in a field fills it. */
export function useEmptyPaste(scene: Omit<GridScene, 'pageRows'>): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      pasteRows({ ...scene, pageRows: 1 }, clipboardRows(event.clipboardData));
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, [scene]);
}
