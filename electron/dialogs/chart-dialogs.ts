import { join } from 'node:path';

import { dialog } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import type { ChartDialogs } from '../calls/chart-calls';
import { safeFileName } from '../storage/file-names';
import { withExtension } from './with-extension';

/** The operating system's dialog for a chart's picture, in the language of the moment. */
export function chartDialogs(messages: () => Messages): ChartDialogs {
  return {
    askPicturePath: async (window, { name, kind, folder }) => {
      const { saveTitle, pictures } = messages().charts.frame;
      const file = `${safeFileName(name)}.${kind}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: saveTitle,
        defaultPath: folder === null ? file : join(folder, file),
        filters: [{ name: pictures[kind], extensions: [kind] }],
        properties: ['showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      return withExtension({ window, messages: messages(), chosen: filePath, extension: kind });
    },
  };
}
