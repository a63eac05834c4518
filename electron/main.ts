import { url as debuggerAddress } from 'node:inspector';
import { basename } from 'node:path';

import { app } from 'electron';

import { declareAppProtocol } from './guards/app-protocol';
import { blockNetwork } from './guards/page-guards';
import { openProgram } from './program';
import { headlessArguments, runHeadlessInPlace } from './start-headless';
import { hasDisplay, runHeadlessPrinting, usePassingFolder, wantsPrinting } from './start-print';
import { backupsIn } from './storage/backups';
import { ownFolder } from './storage/own-folder';

const command = headlessArguments(process.argv);
if (command === null) startWindow();
else if (wantsPrinting(command) && hasDisplay()) startPrinting(command);
else runCommand(command);

function runCommand(asked: readonly string[]): void {
  useOwnFolder();
  const backupRoot = backupsIn(app.getPath('userData'));
  process.exit(runHeadlessInPlace({ command: asked, backupRoot, program: calledAs() }));
}

function startWindow(): void {
  useOwnFolder();
  // Without a folder to write to, the lock below would fail and the program end without a word.
  const { folder, isPassing } = ownFolder(app.getPath('userData'));
  app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  prepareWindows();
  void openProgram({ isFolderPassing: isPassing });
}

/** The one command that needs a window, though nobody sees it. */
function startPrinting(command: readonly string[]): void {
  usePassingFolder();
  prepareWindows();
  void runHeadlessPrinting(command).then((status) => {
    app.exit(status);
  });
}

/** How the person calls this program for a command without a window. */
function calledAs(): string {
  return app.isPackaged ? `${basename(process.execPath)} --headless` : 'npm run -s jieyu --';
}

/** What holds for every window, before the program is ready. */
function prepareWindows(): void {
  // As root there is no sandbox, and enforcing it would then end every process the program starts.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  closeDebuggingDoors();
  blockNetwork(app);
  declareAppProtocol();
}

/**
 * Electron's fuses keep a debugger out of main in the packaged program, but not the browser's own door to the page. It
 * stays open only where main's is: in development and in the copy that tests drive.
 */
function closeDebuggingDoors(): void {
  if (!app.isPackaged || debuggerAddress() !== undefined) return;
  for (const door of ['remote-debugging-port', 'remote-debugging-pipe']) {
    app.commandLine.removeSwitch(door);
  }
}

/** `--user-data-dir=FOLDER` keeps settings, logs and the single-instance lock apart, for tests and for USB sticks. */
function useOwnFolder(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') app.setPath('userData', folder);
}
