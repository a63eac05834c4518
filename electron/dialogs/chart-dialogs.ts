import type { Messages } from '../../shared/i18n/zh-cn';
import type { ChartDialogs } from '../calls/chart-calls';
import { askSavePath } from './ask-save-path';

/** The operating system's dialog for a chart's picture, in the language of the moment. */
export function chartDialogs(messages: () => Messages): ChartDialogs {
  return {
    askPicturePath: (window, { name, kind, folder }) => {
      const { saveTitle, pictures } = messages().charts.frame;
      return askSavePath(window, {
        messages: messages(),
        title: saveTitle,
        name,
        folder,
        extension: kind,
        kind: pictures[kind],
      });
    },
  };
}
