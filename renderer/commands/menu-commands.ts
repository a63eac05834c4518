import { type Command, commands, commandTable, forScreenCommands } from '../../shared/commands';
import { changeView } from '../stores/view-store';
import { openBackups } from './backups';
import { openExport, openPreview } from './export-open';
import { areAnswersOpen, redoAnswer, undoAnswer } from './import-deciding';
import { switchLanguage } from './language';
import { newPlan, openPlan } from './open-plan';
import { saveDiagnostics } from './own-files';
import { savePlan } from './save-plan';
import { duplicateScenario, openNeighbour } from './scenarios';
import { redoStep, undoStep } from './undo-step';

/** What each command does. A missing one does not compile. */
const deeds: Readonly<Record<Command, () => unknown>> = {
  new: newPlan,
  open: openPlan,
  import: () => {
    changeView({ screen: 'import' });
  },
  save: () => savePlan('sameFile'),
  saveAs: () => savePlan('newFile'),
  backups: openBackups,
  export: () => openExport('menu'),
  print: openPreview,
  undo: () => {
    if (areAnswersOpen()) undoAnswer();
    else undoStep();
  },
  redo: () => {
    if (areAnswersOpen()) redoAnswer();
    else redoStep();
  },
  duplicateScenario,
  previousScenario: () => {
    openNeighbour(-1);
  },
  nextScenario: () => {
    openNeighbour(1);
  },
  switchLanguage,
  guide: () => {
    changeView({ isGuideOpen: true });
  },
  help: () => {
    changeView({ isHelpOpen: true });
  },
  saveDiagnostics,
  ...forScreenCommands((screen) => () => {
    changeView({ screen });
  }),
};

/** Does what a menu entry or its key says. */
export async function runCommand(command: Command): Promise<void> {
  await deeds[command]();
}

interface Keys {
  readonly key: string;
  readonly commandKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key combination; `null` for a key of the page itself. */
export function commandOfKeys({ key, commandKey, shiftKey }: Keys): Command | null {
  const held = `${commandKey ? 'ctrl+' : ''}${shiftKey ? 'shift+' : ''}`;
  return commandByKeys.get(held + key.toLowerCase()) ?? null;
}

const commandByKeys: ReadonlyMap<string, Command> = new Map(
  commands.flatMap((command) =>
    commandTable[command].keys.map((keys) => [keys.toLowerCase(), command] as const),
  ),
);
