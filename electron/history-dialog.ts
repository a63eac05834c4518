import { type BrowserWindow, dialog } from 'electron';

import type { Messages } from '../shared/i18n/zh-cn';

const EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'csv', 'tsv', 'txt'];

/** The operating system's dialog for purchase histories, in the language of the moment. */
export function historyDialog(
  messages: () => Messages,
): (window: BrowserWindow) => Promise<string | null> {
  return async (window) => {
    const { chooseTitle, tables, allFiles } = messages().importFiles;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: chooseTitle,
      filters: [
        { name: tables, extensions: EXTENSIONS },
        { name: allFiles, extensions: ['*'] },
      ],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
}
