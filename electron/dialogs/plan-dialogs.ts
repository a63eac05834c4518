import { dialog, type FileFilter } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { PlanDialogs } from '../calls/plan-calls';
import { askSavePath } from './ask-save-path';

const EXTENSION = 'jieyu';

/** The operating system's dialogs for plan files, in the language of the moment. */
export function planDialogs(messages: () => Messages): PlanDialogs {
  return {
    askOpenPath: async (window) => {
      const { shell } = messages();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: shell.openTitle,
        filters: [{ name: shell.planFiles, extensions: [EXTENSION] }, allFiles(messages())],
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askSavePath: (window, { plan, folder, copyOf }) => {
      const { shell, saving } = messages();
      return askSavePath(window, {
        messages: messages(),
        title: shell.saveTitle,
        name: copyOf === null ? shell.defaultFileName(plan) : saving.copyName({ name: copyOf }),
        folder,
        extension: EXTENSION,
        kind: shell.planFiles,
        otherKinds: [allFiles(messages())],
      });
    },
  };
}

function allFiles({ shell }: Messages): FileFilter {
  return { name: shell.allFiles, extensions: ['*'] };
}
