import { dialog, type FileFilter } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { HistoryDialogs } from '../calls/import-calls';
import { askSavePath } from './ask-save-path';
import { lastFolder } from './last-folder';

const HISTORIES = [
  'xlsx',
  'xlsm',
  'xlsb',
  'xls',
  'ods',
  'xml',
  'slk',
  'html',
  'htm',
  'csv',
  'tsv',
  'txt',
];

/** The operating system's dialogs of an import, in the language of the moment. */
export function historyDialogs(messages: () => Messages): HistoryDialogs {
  const folder = lastFolder(() => Promise.resolve(null));
  return {
    askHistories: async (window) => {
      const { chooseTitle, tables } = messages().importFiles;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: chooseTitle,
        filters: openFilters(messages(), tables),
        properties: ['openFile', 'multiSelections'],
        ...(await folder.beginning()),
      });
      folder.chosen(filePaths);
      return canceled ? [] : filePaths;
    },
    askComparison: async (window) => {
      const { chooseComparisonTitle, comparisonTables } = messages().importFiles;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: chooseComparisonTitle,
        filters: openFilters(messages(), comparisonTables),
        properties: ['openFile'],
        ...(await folder.beginning()),
      });
      folder.chosen(filePaths);
      return canceled ? null : (filePaths[0] ?? null);
    },
    askWorkbookPath: (window, { name, folder }) => {
      const { saveRowsTitle, workbooks } = messages().importFiles;
      return askSavePath(window, {
        messages: messages(),
        title: saveRowsTitle,
        name,
        folder,
        extension: 'xlsx',
        kind: workbooks,
      });
    },
  };
}

function openFilters({ importFiles }: Messages, name: string): FileFilter[] {
  return [
    { name, extensions: HISTORIES },
    { name: importFiles.allFiles, extensions: ['*'] },
  ];
}
