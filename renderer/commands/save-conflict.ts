import { callMain } from '../bridge';
import { beginSaving, edit, markSaved, planState, presentDocument } from '../stores/plan-store';
import { changeSaving, type ConflictAnswer, savingState } from '../stores/saving-store';
import { changeView } from '../stores/view-store';

/** Shows that someone else has changed the file, with what stands in it now, and asks what is to become of both. */
export async function askAboutConflict({
  token,
  fileName,
}: {
  readonly token: string;
  readonly fileName: string;
}): Promise<ConflictAnswer> {
  const mine = presentDocument(planState());
  if (mine === null) return 'cancel';
  const reply = await callMain('plan.peek', { token });
  const theirs = reply.ok && reply.value.kind === 'opened' ? reply.value.plan : null;
  savingState().conflict?.answer('cancel');
  return new Promise((resolve) => {
    changeSaving({
      fileChange: null,
      conflict: {
        fileName,
        mine,
        theirs,
        answer: (answer) => {
          changeSaving({ conflict: null });
          resolve(answer);
        },
      },
    });
  });
}

/** Shows what stands in the file now; what the person had is one step back. */
export async function takeTheirs(token: string): Promise<void> {
  const reply = await callMain('plan.openRecent', { token });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  if (reply.value.kind !== 'opened') {
    if (reply.value.kind === 'unusable') changeView({ failure: reply.value.error });
    return;
  }
  const { fileName, stamp, plan } = reply.value;
  edit({ kind: 'replaceDocument', document: plan, origin: 'file' });
  beginSaving();
  const present = presentDocument(planState());
  if (present !== null) markSaved(present, { token, fileName, stamp });
}

/** Looks whether the file changed while the window was in the background; says so quietly, and once. */
export async function checkFile(): Promise<void> {
  const { file } = planState();
  if (file === null || savingState().conflict !== null) return;
  const reply = await callMain('plan.checkFile', { token: file.token });
  if (!reply.ok || planState().file !== file) return;
  const { state } = reply.value;
  changeSaving({ fileChange: state === 'same' ? null : { kind: state, fileName: file.fileName } });
}

/** Looks each time the window comes to the front; returns its own undo. */
export function watchFile(): () => void {
  const onFocus = (): void => void checkFile();
  window.addEventListener('focus', onFocus);
  return () => {
    window.removeEventListener('focus', onFocus);
  };
}
