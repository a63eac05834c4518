import type { BrowserWindow } from 'electron';

import type { EventName, EventPayload } from '../../shared/contract';

/** The one channel on which main tells the page something. */
export const EVENT_CHANNEL = 'jieyu:event';

/** Tells the page of a window; a window already closed hears nothing. */
export function emitEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window.isDestroyed()) return;
  window.webContents.send(EVENT_CHANNEL, name, payload);
}
