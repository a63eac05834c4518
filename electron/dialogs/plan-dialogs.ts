import { dialog, type FileFilter } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { PlanDialogs } from '../calls/plan-calls';
import { askSavePath } from './ask-save-path';
import { lastFolder } from './last-folder';

const EXTENSION = 'jieyu';

/** The operating system's dialogs for plan files, in the language of the moment; `recentFolder` is where the first begins. */
export function planDialogs(
  messages: () => Messages,
  recentFolder: () => Promise<string | null>,
): PlanDialogs {
  const folder = lastFolder(recentFolder);
  return {
    askOpenPath: async (window) => {
      const { shell } = messages();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: shell.openTitle,
        filters: [{ name: shell.planFiles, extensions: [EXTENSION] }, allFiles(messages())],
        properties: ['openFile'],
        ...(await folder.beginning()),
      });
      folder.chosen(filePaths);
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
