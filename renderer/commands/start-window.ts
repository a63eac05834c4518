import { onEvent } from '../bridge';
import { startEngine } from '../results/start-engine';
import { changeView } from '../stores/view-store';
import { focusNeighbourPart, focusSearch } from '../ui/page-parts';
import { describeWindow } from './describe-window';
import { followExport } from './export-run';
import { followDrops } from './import-drag';
import { followImportProgress } from './import-reading';
import { keepJournal } from './keep-journal';
import { restoreLanguage } from './language';
import { commandOfKeys, runCommand } from './menu-commands';
import { openOfferedPlan } from './open-plan';
import { tellDamaged } from './own-files';
import { rememberPlanning } from './planning-settings';
import { findUnsavedWork, resumeWork } from './recover';
import { watchFile } from './save-conflict';
import { rememberTable } from './table-settings';
import { closeWindow } from './unsaved-changes';

/** Connects the page to the worker, the menu, the keyboard and the window; returns its own undo. */
export function startWindow(): () => void {
  void restoreLanguage();
  void startWork();
  const stops = [
    startEngine(),
    keepJournal(),
    watchFile(),
    rememberTable(),
    rememberPlanning(),
    describeWindow(),
    followImportProgress(),
    followDrops(),
    followExport(),
    onEvent('menu.chosen', ({ command }) => void runCommand(command)),
    onEvent('plan.offered', () => void openOfferedPlan()),
    onEvent('window.closeAsked', () => void closeWindow()),
    listenToKeys(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** After a crash of the page its work goes on; else with the file the program was started with, or the start screen. */
async function startWork(): Promise<void> {
  await tellDamaged();
  if (!(await resumeWork())) await openOfferedPlan();
  await findUnsavedWork();
}

/** Where the screen has nothing to search, the table has. */
function find(): void {
  if (document.querySelector('dialog:modal') !== null || focusSearch()) return;
  changeView({ screen: 'table' });
  requestAnimationFrame(focusSearch);
}

/** The page takes its keys before the menu does, so that each acts once and an open cell can keep its own. */
function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    const { key, shiftKey } = event;
    if (key === 'F6') {
      event.preventDefault();
      focusNeighbourPart(shiftKey ? -1 : 1);
      return;
    }
    if (key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !shiftKey) {
      event.preventDefault();
      find();
      return;
    }
    const command = commandOfKeys({ key, shiftKey, commandKey: event.ctrlKey || event.metaKey });
    if (command === null) return;
    event.preventDefault();
    if (!event.repeat || command === 'undo' || command === 'redo') void runCommand(command);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
  };
}
