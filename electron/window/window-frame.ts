import { type BrowserWindow, Menu } from 'electron';

import type { Language } from '../../shared/i18n/format';
import { messagesOf } from '../../shared/i18n/messages';
import type { Messages } from '../../shared/i18n/zh-cn';
import { emitEvent } from '../channel/emit-event';
import { menuTemplate, type WindowDescription } from './menu';

/** Title and menu of the window, kept in step with what the page says about itself and with the language. */
export class WindowFrame {
  readonly #window: BrowserWindow;
  readonly #hasDeveloperTools: boolean;
  #language: Language;
  #description: WindowDescription = {
    fileName: null,
    hasUnsavedChanges: false,
    undoLabel: null,
    redoLabel: null,
  };

  constructor({
    window,
    language,
    hasDeveloperTools,
  }: {
    readonly window: BrowserWindow;
    readonly language: Language;
    readonly hasDeveloperTools: boolean;
  }) {
    this.#window = window;
    this.#language = language;
    this.#hasDeveloperTools = hasDeveloperTools;
    this.#draw();
  }

  get language(): Language {
    return this.#language;
  }

  get messages(): Messages {
    return messagesOf(this.#language);
  }

  get hasUnsavedChanges(): boolean {
    return this.#description.hasUnsavedChanges;
  }

  describe(description: WindowDescription): void {
    this.#description = description;
    this.#draw();
  }

  paste(): void {
    this.#window.webContents.paste();
  }

  speak(language: Language): void {
    this.#language = language;
    this.#draw();
  }

  #draw(): void {
    const { shell } = this.messages;
    const { fileName, hasUnsavedChanges } = this.#description;
    const isEmpty = fileName === null && !hasUnsavedChanges;
    const title = shell.windowTitle({ name: fileName ?? shell.untitled, hasUnsavedChanges });
    this.#window.setTitle(isEmpty ? shell.programName : title);
    const template = menuTemplate({
      messages: this.messages,
      language: this.#language,
      description: this.#description,
      hasDeveloperTools: this.#hasDeveloperTools,
      choose: (command) => {
        emitEvent(this.#window, 'menu.chosen', { command });
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
