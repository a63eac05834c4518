import { join } from 'node:path';

import { app, type BrowserWindow, dialog, ipcMain, session, shell } from 'electron';

import { serveAppProtocol } from './app-protocol';
import { appCalls } from './calls/app-calls';
import { chartCalls } from './calls/chart-calls';
import { importCalls } from './calls/import-calls';
import { planCalls } from './calls/plan-calls';
import { reportCalls } from './calls/report-calls';
import { settingsCalls } from './calls/settings-calls';
import { windowCalls } from './calls/window-calls';
import { chartDialogs } from './chart-dialogs';
import { CloseGuard } from './close-guard';
import { DroppedFiles, understandDrop } from './dropped-files';
import { emitEvent } from './emit-event';
import { historyDialogs } from './history-dialogs';
import { reportFault, startLog } from './log';
import { OfferedFile, planPathIn } from './offered-file';
import { pageAddress } from './page-address';
import { guardPages, guardSession } from './page-guards';
import { planDialogs } from './plan-dialogs';
import { printPage } from './print-page';
import { printToPdf } from './print-window';
import { registerCalls, type WindowHandlers } from './register-calls';
import { registerDrops } from './register-drops';
import { reportDialogs } from './report-dialogs';
import { reportWorkbookWriter } from './report-workbook';
import { readSettings } from './storage/settings';
import { createWindow } from './window';
import { WindowFrame } from './window-frame';
import { runWorkbookProcess } from './workbook/process/run-workbook-process';
import { electronSystem } from './workbook/process/workbook-system';

/** Built output: main, preload and page lie side by side. */
const preloadPath = join(__dirname, '../preload/preload.cjs');
const pageFolder = join(__dirname, '../renderer');

/** Opens the window and everything it may ask for. */
export async function openProgram(): Promise<void> {
  const folder = app.getPath('userData');
  const settingsPath = join(folder, 'settings.json');
  startLog(join(folder, 'logs'));
  catchFaults();
  guardPages(app);
  await app.whenReady();
  guardSession(session.defaultSession);
  serveAppProtocol(session.defaultSession, pageFolder);
  const { language } = await readSettings(settingsPath);
  const hasDeveloperTools = !app.isPackaged;
  const window = createWindow({ preloadPath, hasDeveloperTools });
  const frame = new WindowFrame({ window, language, hasDeveloperTools });
  const offeredFile = new OfferedFile(planPathIn(process.argv.slice(1), process.cwd()));
  const dropped = new DroppedFiles();
  registerCalls({
    ipcMain,
    window,
    handlers: handlersOf({ window, frame, folder, settingsPath, offeredFile, dropped }),
    reportFault,
  });
  acceptFiles(window, offeredFile);
  acceptDrops(window, { offeredFile, dropped });
  reloadWhenGone(window, frame);
  app.on('window-all-closed', () => {
    app.quit();
  });
  await window.loadURL(pageAddress());
}

interface Offers {
  readonly offeredFile: OfferedFile;
  readonly dropped: DroppedFiles;
}

function handlersOf({
  window,
  frame,
  folder,
  settingsPath,
  offeredFile,
  dropped,
}: Offers & {
  readonly window: BrowserWindow;
  readonly frame: WindowFrame;
  readonly folder: string;
  readonly settingsPath: string;
}): WindowHandlers {
  const closeGuard = new CloseGuard({ window, frame });
  return {
    ...importCalls({
      dialogs: historyDialogs(() => frame.messages),
      dropped,
      memory: {
        path: join(folder, 'import-memory.json'),
        onDamage: () => reportFault('import memory damaged', null),
      },
      run: (job, listener) => runWorkbookProcess(job, listener, electronSystem),
      messages: () => frame.messages,
      language: () => frame.language,
      now: () => new Date(),
    }),
    ...planCalls({
      dialogs: planDialogs(() => frame.messages),
      recentListPath: join(folder, 'recent-plans.json'),
      savedWith: app.getVersion(),
      offeredFile,
      now: () => new Date(),
      reportFault,
    }),
    ...chartCalls({
      dialogs: chartDialogs(() => frame.messages),
      messages: () => frame.messages,
      now: () => new Date(),
    }),
    ...reportCalls({
      dialogs: reportDialogs(() => frame.messages),
      messages: () => frame.messages,
      now: () => new Date(),
      logPath: join(folder, 'exports.json'),
      writeWorkbook: reportWorkbookWriter(electronSystem),
      printPdf: (job, { window: parent, emit, signal }) =>
        printToPdf(job, {
          preloadPath,
          parent,
          signal,
          onPrinting: () => {
            emit('report.progress', { stage: 'printing', share: null });
          },
          reportFault,
        }),
      printPage,
      showInFolder: (path) => {
        shell.showItemInFolder(path);
      },
      reportFault,
    }),
    ...appCalls({ version: app.getVersion() }),
    ...settingsCalls({ settingsPath, frame }),
    ...windowCalls({ frame, closeGuard }),
  };
}

/** A plan opened in the file manager while the program runs comes to the window that is already there. */
function acceptFiles(window: BrowserWindow, offeredFile: OfferedFile): void {
  const accept = (path: string | null): void => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    if (path === null) return;
    offeredFile.offer(path);
    emitEvent(window, 'plan.offered', {});
  };
  app.on('second-instance', (_event, argv, workingFolder) => {
    accept(planPathIn(argv.slice(1), workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    accept(path);
  });
}

/** A dropped plan is opened the way one from the file manager is; anything else is offered to the import. */
function acceptDrops(window: BrowserWindow, { offeredFile, dropped }: Offers): void {
  registerDrops({
    window,
    onDrop: (paths) => {
      void understandDrop(paths).then((drop) => {
        if (drop.kind === 'plan') {
          offeredFile.offer(drop.path);
          emitEvent(window, 'plan.offered', {});
        } else {
          dropped.offer(drop.paths);
          emitEvent(window, 'import.dropped', {});
        }
      });
    },
  });
}

/** A page that crashed is loaded again, after one sentence. */
function reloadWhenGone(window: BrowserWindow, frame: WindowFrame): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    reportFault(`page gone: ${reason}`, null);
    const { shell } = frame.messages;
    void dialog.showMessageBox(window, { type: 'error', message: shell.pageGone }).then(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

/** The person's work is in the page: a fault here is noted, and the program goes on. */
function catchFaults(): void {
  process.on('uncaughtException', (fault) => reportFault('uncaught', fault));
  process.on('unhandledRejection', (fault) => reportFault('unhandled', fault));
}
