import { callMain } from '../bridge';
import { showNotice } from '../stores/notice-store';
import { changeView } from '../stores/view-store';

/** Says which of the program's own files were found damaged, so that nobody wonders where their settings went. */
export async function tellDamaged(): Promise<void> {
  const reply = await callMain('app.takeDamaged', {});
  if (reply.ok && reply.value.length > 0) showNotice({ kind: 'damaged', files: reply.value });
}

/** Writes what helps to find a fault where the person says. */
export async function saveDiagnostics(): Promise<void> {
  const reply = await callMain('app.saveDiagnostics', {});
  if (!reply.ok) changeView({ failure: reply.error });
  else if (reply.value.kind === 'saved') {
    showNotice({ kind: 'diagnosticsSaved', fileName: reply.value.fileName });
  }
}
