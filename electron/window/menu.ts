import type { MenuItemConstructorOptions } from 'electron';

import type { CallInput, EventPayload } from '../../shared/contract';
import type { Language } from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';

export type MenuCommand = EventPayload<'menu.chosen'>['command'];
export type WindowDescription = CallInput<'window.describe'>;

interface MenuState {
  readonly messages: Messages;
  readonly language: Language;
  readonly description: WindowDescription;
  readonly hasDeveloperTools: boolean;
  readonly choose: (command: MenuCommand) => void;
}

/** The program's menu as data. What the page does is a command sent to it; the rest are the system's own roles. */
export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  return [
    fileMenu(state),
    editMenu(state),
    scenarioMenu(state),
    viewMenu(state),
    languageMenu(state),
    helpMenu(state),
  ];
}

function fileMenu({ messages, choose }: MenuState): MenuItemConstructorOptions {
  const { menu } = messages.shell;
  return {
    label: menu.file,
    submenu: [
      entry(menu.new, 'CmdOrCtrl+N', 'new', choose),
      entry(menu.open, 'CmdOrCtrl+O', 'open', choose),
      entry(menu.import, 'CmdOrCtrl+I', 'import', choose),
      { type: 'separator' },
      entry(menu.save, 'CmdOrCtrl+S', 'save', choose),
      entry(menu.saveAs, 'CmdOrCtrl+Shift+S', 'saveAs', choose),
      entry(messages.backups.menu, null, 'backups', choose),
      { type: 'separator' },
      entry(messages.export.menu, 'CmdOrCtrl+E', 'export', choose),
      entry(messages.export.printMenu, 'CmdOrCtrl+P', 'print', choose),
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  };
}

function editMenu({
  messages: { shell },
  description,
  choose,
}: MenuState): MenuItemConstructorOptions {
  const { menu } = shell;
  const undo = menu.undo({ label: escaped(description.undoLabel) });
  const redo = menu.redo({ label: escaped(description.redoLabel) });
  const canUndo = description.undoLabel !== null;
  const canRedo = description.redoLabel !== null;
  return {
    label: menu.edit,
    submenu: [
      { ...entry(undo, 'CmdOrCtrl+Z', 'undo', choose), enabled: canUndo },
      { ...entry(redo, 'CmdOrCtrl+Y', 'redo', choose), enabled: canRedo },
      { ...hidden(entry(redo, 'CmdOrCtrl+Shift+Z', 'redo', choose)), enabled: canRedo },
      { type: 'separator' },
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
    ],
  };
}

function scenarioMenu({ messages: { shell }, choose }: MenuState): MenuItemConstructorOptions {
  const { menu } = shell;
  return {
    label: menu.scenario,
    submenu: [
      entry(menu.duplicateScenario, 'CmdOrCtrl+Shift+D', 'duplicateScenario', choose),
      { type: 'separator' },
      entry(menu.previousScenario, 'CmdOrCtrl+PageUp', 'previousScenario', choose),
      entry(menu.nextScenario, 'CmdOrCtrl+PageDown', 'nextScenario', choose),
    ],
  };
}

function viewMenu({
  messages: { shell },
  hasDeveloperTools,
  choose,
}: MenuState): MenuItemConstructorOptions {
  const { menu } = shell;
  const developerTools: MenuItemConstructorOptions[] = hasDeveloperTools
    ? [{ type: 'separator' }, { role: 'toggleDevTools', label: menu.developerTools }]
    : [];
  return {
    label: menu.view,
    submenu: [
      entry(menu.showStart, 'CmdOrCtrl+1', 'showStart', choose),
      entry(menu.showImport, 'CmdOrCtrl+2', 'showImport', choose),
      entry(menu.showTable, 'CmdOrCtrl+3', 'showTable', choose),
      entry(menu.showCompare, 'CmdOrCtrl+4', 'showCompare', choose),
      entry(menu.showWhatIf, 'CmdOrCtrl+5', 'showWhatIf', choose),
      { type: 'separator' },
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      { role: 'resetZoom', label: menu.resetZoom },
      { role: 'togglefullscreen', label: menu.fullScreen },
      ...developerTools,
    ],
  };
}

function languageMenu({
  messages: { shell },
  language,
  choose,
}: MenuState): MenuItemConstructorOptions {
  const choice = (label: string, chosen: Language): MenuItemConstructorOptions => ({
    id: `language.${chosen}`,
    label,
    type: 'radio',
    checked: language === chosen,
    click: () => {
      if (language !== chosen) choose('switchLanguage');
    },
  });
  return {
    label: shell.menu.language,
    submenu: [choice(shell.menu.chinese, 'zh'), choice(shell.menu.english, 'en')],
  };
}

function helpMenu({ messages: { shell }, choose }: MenuState): MenuItemConstructorOptions {
  const { menu } = shell;
  return {
    label: menu.help,
    role: 'help',
    submenu: [
      entry(menu.showHelp, 'F1', 'help', choose),
      hidden(entry(menu.showHelp, 'CmdOrCtrl+/', 'help', choose)),
      { type: 'separator' },
      entry(menu.saveDiagnostics, null, 'saveDiagnostics', choose),
    ],
  };
}

function entry(
  label: string,
  accelerator: string | null,
  command: MenuCommand,
  choose: MenuState['choose'],
): MenuItemConstructorOptions {
  return {
    id: command,
    label,
    ...(accelerator !== null && { accelerator }),
    click: () => {
      choose(command);
    },
  };
}

/** A second key for an entry that is shown once. */
function hidden(item: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    ...item,
    id: `${item.id ?? ''}.second`,
    visible: false,
    acceleratorWorksWhenHidden: true,
  };
}

/** A single `&` would underline the letter behind it. */
function escaped(label: string | null): string | null {
  return label === null ? null : label.replaceAll('&', '&&');
}
