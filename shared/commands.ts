import { type Screen, screens } from './screens';

export type MenuName = 'file' | 'edit' | 'scenario' | 'view' | 'help';

interface CommandRow {
  /** The menu it stands in, in the order of this table; `null`: what sends it has a form of its own. */
  readonly menu: MenuName | null;
  /** Its part of the menu: a line is drawn between two parts. */
  readonly part: number;
  /** The keys that do the same; the first is the one that is shown. */
  readonly keys: readonly string[];
}

const deeds = {
  new: { menu: 'file', part: 1, keys: ['Ctrl+N'] },
  open: { menu: 'file', part: 1, keys: ['Ctrl+O'] },
  import: { menu: 'file', part: 1, keys: ['Ctrl+I'] },
  save: { menu: 'file', part: 2, keys: ['Ctrl+S'] },
  saveAs: { menu: 'file', part: 2, keys: ['Ctrl+Shift+S'] },
  backups: { menu: 'file', part: 2, keys: [] },
  export: { menu: 'file', part: 3, keys: ['Ctrl+E'] },
  print: { menu: 'file', part: 3, keys: ['Ctrl+P'] },
  undo: { menu: 'edit', part: 1, keys: ['Ctrl+Z'] },
  redo: { menu: 'edit', part: 1, keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  duplicateScenario: { menu: 'scenario', part: 1, keys: ['Ctrl+Shift+D'] },
  previousScenario: { menu: 'scenario', part: 2, keys: ['Ctrl+PageUp'] },
  nextScenario: { menu: 'scenario', part: 2, keys: ['Ctrl+PageDown'] },
  switchLanguage: { menu: null, part: 1, keys: [] },
  guide: { menu: 'help', part: 1, keys: ['F1'] },
  help: { menu: 'help', part: 1, keys: ['Ctrl+/'] },
  saveDiagnostics: { menu: 'help', part: 2, keys: [] },
} as const satisfies Readonly<Record<string, CommandRow>>;

type Deed = keyof typeof deeds;

/** The command that goes to a screen. */
export type ScreenCommand = `show.${Screen}`;

/** What can be chosen in the menu or by a key: something that is done, or a screen to go to. */
export type Command = Deed | ScreenCommand;

/** Each screen with its command: an entry of the view menu, and the key with the number of its place. */
const screenCommands = forScreenCommands<CommandRow>((_screen, index) => ({
  menu: 'view',
  part: 1,
  keys: [`Ctrl+${String(index + 1)}`],
}));

/** Every command with its place in the menu and its keys. */
export const commandTable: Readonly<Record<Command, CommandRow>> = { ...deeds, ...screenCommands };

/** The names of all commands, in the order of the menus. */
export const commands = Object.keys(commandTable) as readonly Command[];

export function screenCommand(screen: Screen): ScreenCommand {
  return `show.${screen}`;
}

/** Something for each command that goes to a screen. */
export function forScreenCommands<Value>(
  make: (screen: Screen, index: number) => Value,
): Readonly<Record<ScreenCommand, Value>> {
  const entries = screens.map((screen, index) => [screenCommand(screen), make(screen, index)]);
  // Made from every screen there is: the record is whole.
  return Object.fromEntries(entries) as Record<ScreenCommand, Value>;
}

/** The keys of a command as they are shown; empty where it has none. */
export function shownKeys(command: Command): string {
  return commandTable[command].keys[0] ?? '';
}
