import { type BrowserWindow, dialog } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import { safeFileName } from '../storage/file-names';
import { withExtension } from './with-extension';

/** The operating system's dialog for a diagnostics file, in the language of the moment; `null` when the person cancels. */
export function diagnosticsDialog(
  messages: () => Messages,
): (window: BrowserWindow, name: string) => Promise<string | null> {
  return async (window, name) => {
    const { diagnosticsTitle, diagnosticsFiles } = messages().recovery;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: diagnosticsTitle,
      defaultPath: `${safeFileName(name)}.json`,
      filters: [{ name: diagnosticsFiles, extensions: ['json'] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    return withExtension({ window, messages: messages(), chosen: filePath, extension: 'json' });
  };
}
