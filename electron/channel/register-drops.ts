import type { BrowserWindow } from 'electron';
import { z } from 'zod';

import { isOwnPage } from './register-calls';

/** The channel on which the preload, and never the page itself, says which files were dropped on the window. */
export const DROP_CHANNEL = 'jieyu:drop';

const pathsSchema = z.array(z.string().min(1).max(32_768)).min(1).max(100_000);

/** Listens to the drops on one window's own page. */
export function registerDrops({
  window,
  onDrop,
}: {
  readonly window: BrowserWindow;
  readonly onDrop: (paths: readonly string[]) => void;
}): void {
  window.webContents.ipc.on(DROP_CHANNEL, (event, sent: unknown) => {
    const paths = pathsSchema.safeParse(sent);
    if (paths.success && isOwnPage(event, window)) onDrop(paths.data);
  });
}
