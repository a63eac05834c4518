import { onEvent } from '../bridge';
import { changeImport, importState } from '../stores/import-store';
import { takeDroppedFiles } from './import-files';

/**
 * Files may be dropped anywhere at any time. The page shows that it takes them; which they are it learns from main, which
 * alone knows paths. Returns its own undo.
 */
export function followDrops(): () => void {
  const onDragOver = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    // Without this the browser takes no drop at all.
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    showDragging(true);
  };
  const onDragLeave = (event: DragEvent): void => {
    // Leaving the window: from one element to the next there is a related target.
    if (event.relatedTarget === null) showDragging(false);
  };
  const onDrop = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault();
    showDragging(false);
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('dragleave', onDragLeave);
  window.addEventListener('drop', onDrop);
  const stopEvents = onEvent('import.dropped', () => void takeDroppedFiles());
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('dragleave', onDragLeave);
    window.removeEventListener('drop', onDrop);
    stopEvents();
  };
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function showDragging(isDragging: boolean): void {
  if (importState().isDragging !== isDragging) changeImport({ isDragging });
}
