import { join } from 'node:path';

import { dialog } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { ReportDialogs } from '../calls/report-calls';
import { safeFileName } from '../storage/file-names';
import { withExtension } from './with-extension';

/** The operating system's dialog for an export, in the language of the moment. */
export function reportDialogs(messages: () => Messages): ReportDialogs {
  return {
    askExportPath: async (window, { name, kind, folder }) => {
      const { saveTitle, fileKinds } = messages().export;
      const file = `${safeFileName(name)}.${kind}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: saveTitle,
        defaultPath: folder === null ? file : join(folder, file),
        filters: [{ name: fileKinds[kind], extensions: [kind] }],
        properties: ['showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      return withExtension({ window, messages: messages(), chosen: filePath, extension: kind });
    },
  };
}
