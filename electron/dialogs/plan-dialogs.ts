import { join } from 'node:path';

import { dialog, type FileFilter } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { PlanDialogs } from '../calls/plan-calls';
import { safeFileName } from '../storage/file-names';
import { withExtension } from './with-extension';

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
    askSavePath: async (window, { plan, folder, copyOf }) => {
      const { shell, saving } = messages();
      const name = `${safeFileName(
        copyOf === null ? shell.defaultFileName(plan) : saving.copyName({ name: copyOf }),
      )}.${EXTENSION}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: shell.saveTitle,
        defaultPath: folder === null ? name : join(folder, name),
        filters: filters(messages()),
        properties: ['showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      return withExtension({
        window,
        messages: messages(),
        chosen: filePath,
        extension: EXTENSION,
      });
    },
  };
}

function filters({ shell }: Messages): FileFilter[] {
  return [
    { name: shell.planFiles, extensions: [EXTENSION] },
    { name: shell.allFiles, extensions: ['*'] },
  ];
}
