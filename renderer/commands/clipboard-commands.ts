import { callMain } from '../bridge';
import { changeView } from '../stores/view-store';

/** Pastes as Ctrl+V would; the page itself may not look at the clipboard. */
export async function pasteFromSystem(): Promise<void> {
  const reply = await callMain('window.paste', {});
  if (!reply.ok) changeView({ failure: reply.error });
}
