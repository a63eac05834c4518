import { messagesOf } from '../../shared/i18n/messages';
import { callMain } from '../bridge';
import { isDirty, onPlanState, planState, redoLabel, undoLabel } from '../stores/plan-store';
import { onViewState, viewState } from '../stores/view-store';
import { editSentence } from '../ui/edit-sentence';

/** Keeps the window's title, its menu and its question at closing up to date; returns its own undo. */
export function describeWindow(): () => void {
  let told = '';
  const tell = (): void => {
    const description = presentDescription();
    const text = JSON.stringify(description);
    if (text === told) return;
    told = text;
    void callMain('window.describe', description);
  };
  tell();
  const stops = [onPlanState(tell), onViewState(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

function presentDescription(): Parameters<typeof callMain<'window.describe'>>[1] {
  const state = planState();
  const messages = messagesOf(viewState().language);
  const undone = undoLabel(state);
  const redone = redoLabel(state);
  return {
    fileName: state.file?.fileName ?? null,
    hasUnsavedChanges: isDirty(state),
    undoLabel: undone === null ? null : editSentence(messages, undone),
    redoLabel: redone === null ? null : editSentence(messages, redone),
  };
}
