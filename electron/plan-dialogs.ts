import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type BrowserWindow, dialog, type FileFilter } from 'electron';

import type { Messages } from '../shared/i18n/zh-cn';
import type { PlanDialogs } from './calls/plan-calls';
import { safeFileName } from './storage/file-names';

const EXTENSION = 'jieyu';

/** The operating system's dialogs for plan files, in the language of the moment. */
export function planDialogs(messages: () => Messages): PlanDialogs {
  return {
    askOpenPath: async (window) => {
      const { shell } = messages();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: shell.openTitle,
        filters: filters(messages()),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askSavePath: async (window, { plan, folder }) => {
      const { shell } = messages();
      const name = `${safeFileName(shell.defaultFileName(plan))}.${EXTENSION}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: shell.saveTitle,
        defaultPath: folder === null ? name : join(folder, name),
        filters: filters(messages()),
        properties: ['showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      return withExtension({ window, messages: messages(), chosen: filePath });
    },
  };
}

function filters({ shell }: Messages): FileFilter[] {
  return [
    { name: shell.planFiles, extensions: [EXTENSION] },
    { name: shell.allFiles, extensions: ['*'] },
  ];
}

/** Some systems hand back the typed name without its extension, and then have not asked about the file it becomes. */
async function withExtension({
  window,
  messages: { shell },
  chosen,
}: {
  readonly window: BrowserWindow;
  readonly messages: Messages;
  readonly chosen: string;
}): Promise<string | null> {
  if (chosen.toLowerCase().endsWith(`.${EXTENSION}`)) return chosen;
  const path = `${chosen}.${EXTENSION}`;
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
