import { type BrowserWindow, dialog, type FileFilter } from 'electron';

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
  const askOne = async (
    window: BrowserWindow,
    { title, tables }: { readonly title: string; readonly tables: string },
  ): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      filters: openFilters(messages(), tables),
      properties: ['openFile'],
      ...(await folder.beginning()),
    });
    folder.chosen(filePaths);
    return canceled ? null : (filePaths[0] ?? null);
  };
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
    askComparison: (window) => {
      const { chooseComparisonTitle, comparisonTables } = messages().importFiles;
      return askOne(window, { title: chooseComparisonTitle, tables: comparisonTables });
    },
    askDepartments: (window) => {
      const { chooseDepartmentsTitle, departmentTables } = messages().importFiles;
      return askOne(window, { title: chooseDepartmentsTitle, tables: departmentTables });
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
