import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type BrowserWindow, dialog, type FileFilter } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import { safeFileName } from '../storage/file-names';

interface SaveQuestion {
  readonly messages: Messages;
  readonly title: string;
  /** The proposed name, without its extension. */
  readonly name: string;
  /** Where to begin; `null` where the system likes. */
  readonly folder: string | null;
  /** Without its dot. */
  readonly extension: string;
  /** What files of this extension are called. */
  readonly kind: string;
  readonly otherKinds?: readonly FileFilter[];
}

/** Asks the person by the system's dialog where a file goes; `null` when they cancel. */
export async function askSavePath(
  window: BrowserWindow,
  { messages, title, name, folder, extension, kind, otherKinds = [] }: SaveQuestion,
): Promise<string | null> {
  const file = `${safeFileName(name)}.${extension}`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: folder === null ? file : join(folder, file),
    filters: [{ name: kind, extensions: [extension] }, ...otherKinds],
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath;
  return mayReplace(window, { messages, path: `${filePath}.${extension}` });
}

/** Some systems hand back the typed name without its extension, and then have not asked about the file it becomes. */
async function mayReplace(
  window: BrowserWindow,
  { messages: { shell }, path }: { readonly messages: Messages; readonly path: string },
): Promise<string | null> {
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
