import { app, BrowserWindow } from 'electron';

import { type AppError, appError } from '../../shared/errors';
import type { PrintJob } from '../../shared/report-request';
import { failure, type Result, success } from '../../shared/result';
import { answerCalls } from '../channel/register-calls';
import { pageAddress, PRINT_PART } from '../guards/page-address';
import { sandboxedPage } from './window';

interface PrintNeeds {
  readonly preloadPath: string;
  /** Goes with this window where it closes; `null` without one. */
  readonly parent: BrowserWindow | null;
  readonly signal: AbortSignal;
  /** The pages stand, and are being printed. */
  readonly onPrinting: () => void;
  readonly reportFault: (where: string, fault: unknown) => string;
}

/** A page that does not come to stand within this time is given up. */
const DRAWING_LIMIT_MS = 120_000;
/** The first with bookmarks from headings. */
const FIRST_WITH_OUTLINE = 30;

type Drawn = 'drawn' | 'gone' | 'cancelled';

/** Draws a report in a hidden window of its own, as sandboxed as the other, and prints it; `null` where it was stopped. */
export async function printToPdf(
  job: PrintJob,
  needs: PrintNeeds,
): Promise<Result<Uint8Array | null, AppError>> {
  // It becomes the PDF's creator, which must not tell of the machine.
  app.userAgentFallback = app.getName();
  const window = hiddenWindow(needs);
  try {
    const drawn = await drawJob(window, job, needs);
    if (drawn === 'cancelled') return success(null);
    if (drawn === 'gone') return failure(appError('report.notDrawn', {}));
    needs.onPrinting();
    const pdf = await window.webContents.printToPDF(printOptions());
    return success(needs.signal.aborted ? null : pdf);
  } catch (fault) {
    if (needs.signal.aborted) return success(null);
    needs.reportFault('print window', fault);
    return failure(appError('report.notDrawn', {}));
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

function hiddenWindow({ preloadPath, parent }: PrintNeeds): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 1200,
    height: 900,
    backgroundColor: '#ffffff',
    ...(parent !== null && { parent }),
    webPreferences: {
      ...sandboxedPage({ preloadPath, hasDeveloperTools: false }),
      backgroundThrottling: false,
    },
  });
}

/** Loads the print view, which takes the job and says when it stands. */
function drawJob(window: BrowserWindow, job: PrintJob, needs: PrintNeeds): Promise<Drawn> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => {
      settle('gone');
    }, DRAWING_LIMIT_MS);
    const end = (drawn: Drawn): void => {
      clearTimeout(timer);
      settle(drawn);
    };
    needs.signal.addEventListener('abort', () => {
      end('cancelled');
    });
    if (needs.signal.aborted) end('cancelled');
    window.webContents.on('render-process-gone', () => {
      end('gone');
    });
    window.on('closed', () => {
      end('gone');
    });
    answerCalls({
      ipcMain: window.webContents.ipc,
      window,
      handlers: {
        'print.take': () => Promise.resolve(success(job)),
        'print.ready': () => {
          end('drawn');
          return Promise.resolve(success({}));
        },
      },
      reportFault: needs.reportFault,
    });
    window.loadURL(pageAddress() + PRINT_PART).catch((fault: unknown) => {
      clearTimeout(timer);
      fail(fault instanceof Error ? fault : new Error('the print view did not load'));
    });
  });
}

/** The sheet, its margins and its page numbers are the view's own. */
function printOptions(): Electron.PrintToPDFOptions {
  const major = Number.parseInt(process.versions.electron, 10);
  const outline =
    major >= FIRST_WITH_OUTLINE ? { generateTaggedPDF: true, generateDocumentOutline: true } : {};
  return {
    landscape: true,
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    ...outline,
  };
}
