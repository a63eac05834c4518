import type { App, BrowserWindow } from 'electron';

import type { Journals } from '../storage/journals';
import { writeWindowPlace } from '../storage/window-place';
import { windowPlaceOf } from './window';

/** Where the window stood comes back; nothing is lost that is still on its way to the disk. */
export function closeInOrder({
  app,
  window,
  windowPath,
  journals,
  reportFault,
}: {
  readonly app: App;
  readonly window: BrowserWindow;
  readonly windowPath: string;
  readonly journals: Pick<Journals, 'settled'>;
  readonly reportFault: (where: string, fault: unknown) => string;
}): void {
  let placed: Promise<unknown> = Promise.resolve();
  window.on('close', () => {
    placed = writeWindowPlace(windowPath, windowPlaceOf(window)).catch((fault: unknown) =>
      reportFault('window place', fault),
    );
  });
  let isSettled = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  // Also where the program is told to quit, and never hears that its windows are closed.
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void Promise.all([placed, journals.settled()]).then(() => {
      isSettled = true;
      app.quit();
    });
  });
}
