import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { app, session } from 'electron';

import { serveAppProtocol } from './guards/app-protocol';
import { guardPages, guardSession } from './guards/page-guards';
import { localDate } from './storage/local-date';
import { printToPdf } from './window/print-window';

/** The commands that can write a PDF. */
const PRINTING: readonly string[] = ['report', 'fund', 'allocate'];

/** Whether a headless command prints, which needs a hidden window and with it a display. */
export function wantsPrinting(command: readonly string[]): boolean {
  const canPrint = PRINTING.some((name) => command.includes(name));
  return canPrint && command.some((each) => /^--pdf(?:=|$)/.test(each));
}

/** Whether a window can be opened, if only a hidden one. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** Takes a settings folder for this run alone, so that it meets no window that is open. Before the program is ready. */
export function usePassingFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jieyu-print-'));
  app.setPath('userData', folder);
  app.on('quit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Runs a command that may print in a hidden window; returns its exit status. */
export async function runHeadlessPrinting(command: readonly string[]): Promise<number> {
  guardPages(app);
  // The hidden window's end is not the program's.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  guardSession(session.defaultSession);
  serveAppProtocol(session.defaultSession, join(__dirname, '../renderer'));
  // Read only now: the window's own start has no use for the commands.
  const { runHeadless } = await import('./headless/cli');
  return runHeadless(command, {
    stdout: (text) => {
      writeSync(1, text);
    },
    stderr: (text) => {
      writeSync(2, text);
    },
    workingFolder: process.cwd(),
    printPdf: (job) =>
      printToPdf(
        { ...job, madeOn: localDate(new Date()) },
        {
          preloadPath: join(__dirname, '../preload/preload.cjs'),
          parent: null,
          signal: new AbortController().signal,
          onPrinting: () => undefined,
          reportFault: () => '',
        },
      ),
  });
}
