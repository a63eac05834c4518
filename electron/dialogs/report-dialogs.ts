import type { Messages } from '../../shared/i18n/zh-cn';
import type { ReportDialogs } from '../calls/report-calls';
import { askSavePath } from './ask-save-path';

/** The operating system's dialog for an export, in the language of the moment. */
export function reportDialogs(messages: () => Messages): ReportDialogs {
  return {
    askExportPath: (window, { name, kind, folder }) => {
      const { saveTitle, fileKinds } = messages().export;
      return askSavePath(window, {
        messages: messages(),
        title: saveTitle,
        name,
        folder,
        extension: kind,
        kind: fileKinds[kind],
      });
    },
  };
}
