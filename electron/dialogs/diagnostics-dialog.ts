import type { BrowserWindow } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import { askSavePath } from './ask-save-path';

/** The operating system's dialog for a diagnostics file, in the language of the moment; `null` when the person cancels. */
export function diagnosticsDialog(
  messages: () => Messages,
): (window: BrowserWindow, name: string) => Promise<string | null> {
  return (window, name) => {
    const { diagnosticsTitle, diagnosticsFiles } = messages().recovery;
    return askSavePath(window, {
      messages: messages(),
      title: diagnosticsTitle,
      name,
      folder: null,
      extension: 'json',
      kind: diagnosticsFiles,
    });
  };
}
