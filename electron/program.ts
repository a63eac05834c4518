import { dirname, join } from 'node:path';

import { app, type BrowserWindow, dialog, ipcMain, session, shell } from 'electron';

import { appCalls } from './calls/app-calls';
import { backupCalls } from './calls/backup-calls';
import { chartCalls } from './calls/chart-calls';
import { importCalls } from './calls/import-calls';
import { journalCalls } from './calls/journal-calls';
import { planCalls } from './calls/plan-calls';
import { reportCalls } from './calls/report-calls';
import { settingsCalls } from './calls/settings-calls';
import { windowCalls } from './calls/window-calls';
import { emitEvent } from './channel/emit-event';
import { registerCalls, type WindowHandlers } from './channel/register-calls';
import { registerDrops } from './channel/register-drops';
import { chartDialogs } from './dialogs/chart-dialogs';
import { diagnosticsDialog } from './dialogs/diagnostics-dialog';
import { historyDialogs } from './dialogs/history-dialogs';
import { planDialogs } from './dialogs/plan-dialogs';
import { reportDialogs } from './dialogs/report-dialogs';
import { DamagedFiles } from './faults/damaged-files';
import { diagnosticsText } from './faults/diagnostics';
import { reportFault, startLog } from './faults/log';
import { serveAppProtocol } from './guards/app-protocol';
import { pageAddress } from './guards/page-address';
import { guardPages, guardSession } from './guards/page-guards';
import { DroppedFiles, understandDrop } from './offered/dropped-files';
import { OfferedFile, planPathIn } from './offered/offered-file';
import { reportWorkbookWriter } from './reports/report-workbook';
import { backupsIn } from './storage/backups';
import { readImportMemory } from './storage/import-memory';
import { Journals } from './storage/journals';
import { readRecentPlans } from './storage/recent-plans';
import { readSettings } from './storage/settings';
import { sweepTemporary, writtenFolders } from './storage/sweep-temporary';
import { readWindowPlace } from './storage/window-place';
import { CloseGuard } from './window/close-guard';
import { closeInOrder } from './window/close-in-order';
import { reloadWhenGone } from './window/page-gone';
import { printPage } from './window/print-page';
import { printToPdf } from './window/print-window';
import { createWindow } from './window/window';
import { WindowFrame } from './window/window-frame';
import { runWorkbookProcess } from './workbook/process/run-workbook-process';
import { electronSystem } from './workbook/process/workbook-system';

/** Built output: main, preload and page lie side by side. */
const preloadPath = join(__dirname, '../preload/preload.cjs');
const pageFolder = join(__dirname, '../renderer');

/** Opens the window and everything it may ask for. */
export async function openProgram({
  isFolderPassing,
}: {
  /** Whether settings, journals and backups last for this run only. */
  readonly isFolderPassing: boolean;
}): Promise<void> {
  const folder = app.getPath('userData');
  const settingsPath = join(folder, 'settings.json');
  startLog(join(folder, 'logs'));
  catchFaults();
  guardPages(app);
  await app.whenReady();
  guardSession(session.defaultSession);
  serveAppProtocol(session.defaultSession, pageFolder);
  const damaged = new DamagedFiles(reportFault);
  const { language } = await readSettings(settingsPath, damaged.noteOf('settings'));
  const windowPath = join(folder, 'window.json');
  const place = await readWindowPlace(windowPath, damaged.noteOf('window'));
  const hasDeveloperTools = !app.isPackaged;
  const window = createWindow({ preloadPath, hasDeveloperTools, place });
  const frame = new WindowFrame({ window, language, hasDeveloperTools });
  const offeredFile = new OfferedFile(planPathIn(process.argv.slice(1), process.cwd()));
  const dropped = new DroppedFiles();
  const journals = new Journals({ folder: join(folder, 'journals'), savedWith: app.getVersion() });
  registerCalls({
    ipcMain,
    window,
    handlers: handlersOf({
      ...{ window, frame, folder, settingsPath, offeredFile, dropped },
      ...{ journals, damaged },
    }),
    reportFault,
  });
  acceptFiles(window, offeredFile);
  acceptDrops(window, { offeredFile, dropped });
  reloadWhenGone({
    page: window.webContents,
    tell: () =>
      dialog.showMessageBox(window, { type: 'error', message: frame.messages.shell.pageGone }),
    reportFault,
    nowMs: () => performance.now(),
  });
  closeInOrder({ app, window, windowPath, journals, reportFault });
  void journals.sweep().catch((fault: unknown) => reportFault('journals', fault));
  void sweepLeftOvers(folder, damaged).catch((fault: unknown) => reportFault('sweep', fault));
  await window.loadURL(pageAddress());
  if (isFolderPassing) {
    const message = frame.messages.shell.passingFolder({ folder });
    process.stderr.write(`${message}\n`);
    await dialog.showMessageBox(window, { type: 'warning', message });
  }
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
  journals,
  damaged,
}: Offers & {
  readonly window: BrowserWindow;
  readonly frame: WindowFrame;
  readonly folder: string;
  readonly settingsPath: string;
  readonly journals: Journals;
  readonly damaged: DamagedFiles;
}): WindowHandlers {
  const closeGuard = new CloseGuard({ window, frame });
  const importMemory = {
    path: join(folder, 'import-memory.json'),
    onDamage: damaged.noteOf('importMemory'),
  };
  const recentListPath = join(folder, 'recent-plans.json');
  return {
    ...importCalls({
      dialogs: historyDialogs(() => frame.messages),
      dropped,
      memory: importMemory,
      run: (job, listener) => runWorkbookProcess(job, listener, electronSystem),
      messages: () => frame.messages,
      language: () => frame.language,
      now: () => new Date(),
    }),
    ...planCalls({
      dialogs: planDialogs(
        () => frame.messages,
        async () => {
          const [last] = await readRecentPlans(recentListPath);
          return last === undefined ? null : dirname(last.path);
        },
      ),
      recentListPath,
      backupRoot: backupsIn(folder),
      savedWith: app.getVersion(),
      offeredFile,
      now: () => new Date(),
      reportFault,
    }),
    ...backupCalls({
      backupRoot: backupsIn(folder),
      savedWith: app.getVersion(),
      now: () => new Date(),
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
    ...journalCalls({ journals, reportFault }),
    ...appCalls({
      version: app.getVersion(),
      damaged,
      areChecked: Promise.all([
        readRecentPlans(recentListPath, damaged.noteOf('recentPlans')),
        readImportMemory(importMemory),
      ]),
      diagnostics: () => presentDiagnostics({ folder, settingsPath }),
      askDiagnosticsPath: diagnosticsDialog(() => frame.messages),
      messages: () => frame.messages,
      now: () => new Date(),
    }),
    ...settingsCalls({ settingsPath, frame, reportFault }),
    ...windowCalls({ frame, closeGuard }),
  };
}

/** Removes the temporary files of saves that were cut off. */
async function sweepLeftOvers(folder: string, damaged: DamagedFiles): Promise<void> {
  const recentListPath = join(folder, 'recent-plans.json');
  const recentPlans = await readRecentPlans(recentListPath, damaged.noteOf('recentPlans'));
  const backupRoot = backupsIn(folder);
  const written = await writtenFolders({ folder, backupRoot, recentPlans });
  await sweepTemporary([...written, join(folder, 'journals')], {
    now: new Date(),
  });
}

async function presentDiagnostics({
  folder,
  settingsPath,
}: {
  readonly folder: string;
  readonly settingsPath: string;
}): Promise<string> {
  const { language, table } = await readSettings(settingsPath);
  const { electron, chrome, node } = process.versions;
  return diagnosticsText({
    folder,
    versions: { program: app.getVersion(), electron, chrome, node },
    system: {
      platform: process.platform,
      release: process.getSystemVersion(),
      arch: process.arch,
      locale: app.getLocale(),
      isPackaged: app.isPackaged,
    },
    language,
    hasTableSettings: table !== undefined,
    now: new Date(),
  });
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

/** The person's work is in the page: a fault here is noted, and the program goes on. */
function catchFaults(): void {
  process.on('uncaughtException', (fault) => reportFault('uncaught', fault));
  process.on('unhandledRejection', (fault) => reportFault('unhandled', fault));
}
