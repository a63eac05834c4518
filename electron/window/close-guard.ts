import { type BrowserWindow, dialog } from 'electron';

import { emitEvent } from '../channel/emit-event';
import type { WindowFrame } from './window-frame';

/** Keeps a window with unsaved changes open until the page has asked the person. */
export class CloseGuard {
  readonly #window: BrowserWindow;
  readonly #frame: WindowFrame;
  #mayClose = false;
  #isResponding = true;

  constructor({ window, frame }: { readonly window: BrowserWindow; readonly frame: WindowFrame }) {
    this.#window = window;
    this.#frame = frame;
    window.on('unresponsive', () => {
      this.#isResponding = false;
    });
    window.on('responsive', () => {
      this.#isResponding = true;
    });
    window.on('close', (event) => {
      if (this.#mayClose || !frame.hasUnsavedChanges) return;
      event.preventDefault();
      this.#ask();
    });
  }

  /** The page's answer: nothing keeps the window open any more. */
  close(): void {
    this.#mayClose = true;
    this.#window.close();
  }

  #ask(): void {
    const { webContents } = this.#window;
    // A page that is being loaded again would not hear the question.
    const isGone = webContents.isCrashed() || webContents.isLoading();
    if (this.#isResponding && !isGone) emitEvent(this.#window, 'window.closeAsked', {});
    else void this.#askWithoutPage();
  }

  /** A page that cannot ask must not make the window impossible to close. */
  async #askWithoutPage(): Promise<void> {
    const { shell } = this.#frame.messages;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: shell.notResponding,
      buttons: [shell.keepWaiting, shell.closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) this.#window.destroy();
  }
}
