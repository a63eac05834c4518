import { existsSync } from 'node:fs';

import { type BrowserWindow, dialog } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';

/** Some systems hand back the typed name without its extension, and then have not asked about the file it becomes. */
export async function withExtension({
  window,
  messages: { shell },
  chosen,
  extension,
}: {
  readonly window: BrowserWindow;
  readonly messages: Messages;
  readonly chosen: string;
  /** Without its dot. */
  readonly extension: string;
}): Promise<string | null> {
  if (chosen.toLowerCase().endsWith(`.${extension}`)) return chosen;
  const path = `${chosen}.${extension}`;
  if (!existsSync(path)) return path;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: shell.replaceFile({ path }),
    buttons: [shell.cancel, shell.replace],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? path : null;
}
