import type { MenuItemConstructorOptions } from 'electron';

import {
  type Command,
  commands,
  commandTable,
  forScreenCommands,
  type MenuName,
} from '../../shared/commands';
import type { CallInput } from '../../shared/contract';
import type { Language } from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';

export type WindowDescription = CallInput<'window.describe'>;

interface MenuState {
  readonly messages: Messages;
  readonly language: Language;
  readonly description: WindowDescription;
  readonly hasDeveloperTools: boolean;
  readonly choose: (command: Command) => void;
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

function fileMenu(state: MenuState): MenuItemConstructorOptions {
  const { menu } = state.messages.shell;
  return {
    label: menu.file,
    submenu: [
      ...entriesOf('file', state),
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  };
}

function editMenu(state: MenuState): MenuItemConstructorOptions {
  const { menu } = state.messages.shell;
  return {
    label: menu.edit,
    submenu: [
      ...entriesOf('edit', state),
      { type: 'separator' },
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
    ],
  };
}

function scenarioMenu(state: MenuState): MenuItemConstructorOptions {
  return { label: state.messages.shell.menu.scenario, submenu: entriesOf('scenario', state) };
}

function viewMenu(state: MenuState): MenuItemConstructorOptions {
  const { menu } = state.messages.shell;
  const developerTools: MenuItemConstructorOptions[] = state.hasDeveloperTools
    ? [{ type: 'separator' }, { role: 'toggleDevTools', label: menu.developerTools }]
    : [];
  return {
    label: menu.view,
    submenu: [
      ...entriesOf('view', state),
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

function helpMenu(state: MenuState): MenuItemConstructorOptions {
  return {
    label: state.messages.shell.menu.help,
    role: 'help',
    submenu: entriesOf('help', state),
  };
}

/** The commands that stand in a menu, with a line between its parts. */
function entriesOf(menu: MenuName, state: MenuState): MenuItemConstructorOptions[] {
  const inMenu = commands.filter((command) => commandTable[command].menu === menu);
  return inMenu.flatMap((command, index): MenuItemConstructorOptions[] => {
    const before = inMenu[index - 1];
    const isNewPart =
      before !== undefined && commandTable[before].part !== commandTable[command].part;
    return [...(isNewPart ? [{ type: 'separator' } as const] : []), ...entriesFor(command, state)];
  });
}

/** An entry of the menu, and one that is not shown for each further key. */
function entriesFor(command: Command, state: MenuState): MenuItemConstructorOptions[] {
  const [shown, ...further] = commandTable[command].keys.map(acceleratorOf);
  const item: MenuItemConstructorOptions = {
    id: command,
    label: labelsOf(state)[command],
    enabled: isEnabled(command, state.description),
    click: () => {
      state.choose(command);
    },
  };
  return [
    { ...item, ...(shown !== undefined && { accelerator: shown }) },
    ...further.map((accelerator) => hidden({ ...item, accelerator })),
  ];
}

function labelsOf({ messages, description }: MenuState): Readonly<Record<Command, string>> {
  const { common, shell } = messages;
  return {
    ...shell.commands,
    undo: shell.commands.undo({ label: escaped(description.undoLabel) }),
    redo: shell.commands.redo({ label: escaped(description.redoLabel) }),
    switchLanguage: common.language.switchTo,
    ...forScreenCommands((screen) => common.screensInMenu[screen]),
  };
}

function isEnabled(command: Command, { undoLabel, redoLabel }: WindowDescription): boolean {
  if (command === 'undo') return undoLabel !== null;
  return command !== 'redo' || redoLabel !== null;
}

function acceleratorOf(keys: string): string {
  return keys.replace('Ctrl', 'CmdOrCtrl');
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
