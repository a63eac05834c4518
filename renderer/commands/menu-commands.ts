import type { EventPayload } from '../../shared/contract';
import { redoEdit, undoEdit } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import { openBackups } from './backups';
import { openExport, openPreview } from './export-open';
import { areAnswersOpen, redoAnswer, undoAnswer } from './import-deciding';
import { switchLanguage } from './language';
import { newPlan, openPlan } from './open-plan';
import { saveDiagnostics } from './own-files';
import { savePlan } from './save-plan';
import { duplicateScenario, openNeighbour } from './scenarios';

export type MenuCommand = EventPayload<'menu.chosen'>['command'];

/** Does what a menu entry or its key says. */
export async function runMenuCommand(command: MenuCommand): Promise<void> {
  switch (command) {
    case 'new':
      return newPlan();
    case 'open':
      return openPlan();
    case 'save':
      await savePlan('sameFile');
      return;
    case 'saveAs':
      await savePlan('newFile');
      return;
    case 'backups':
      openBackups();
      return;
    case 'import':
    case 'showImport':
      changeView({ screen: 'import' });
      return;
    case 'export':
      return openExport('menu');
    case 'print':
      return openPreview();
    case 'undo':
      if (areAnswersOpen()) undoAnswer();
      else undoEdit();
      return;
    case 'redo':
      if (areAnswersOpen()) redoAnswer();
      else redoEdit();
      return;
    case 'showStart':
      changeView({ screen: 'start' });
      return;
    case 'showTable':
      changeView({ screen: 'table' });
      return;
    case 'showCompare':
      changeView({ screen: 'compare' });
      return;
    case 'showWhatIf':
      changeView({ screen: 'whatIf' });
      return;
    case 'duplicateScenario':
      duplicateScenario();
      return;
    case 'previousScenario':
      openNeighbour(-1);
      return;
    case 'nextScenario':
      openNeighbour(1);
      return;
    case 'switchLanguage':
      return switchLanguage();
    case 'help':
      changeView({ isHelpOpen: true });
      return;
    case 'saveDiagnostics':
      return saveDiagnostics();
  }
}

interface Keys {
  readonly key: string;
  readonly commandKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key combination; `null` for a key of the page itself. */
export function commandOfKeys({ key, commandKey, shiftKey }: Keys): MenuCommand | null {
  if (key === 'F1') return 'help';
  if (!commandKey) return null;
  const pressed = key.toLowerCase();
  if (shiftKey) return SHIFTED[pressed] ?? null;
  return PLAIN[pressed] ?? null;
}

const SHIFTED: Readonly<Partial<Record<string, MenuCommand>>> = {
  s: 'saveAs',
  z: 'redo',
  d: 'duplicateScenario',
};

const PLAIN: Readonly<Partial<Record<string, MenuCommand>>> = {
  n: 'new',
  o: 'open',
  s: 'save',
  i: 'import',
  e: 'export',
  p: 'print',
  z: 'undo',
  y: 'redo',
  '/': 'help',
  pageup: 'previousScenario',
  pagedown: 'nextScenario',
  '1': 'showStart',
  '2': 'showImport',
  '3': 'showTable',
  '4': 'showCompare',
  '5': 'showWhatIf',
};
