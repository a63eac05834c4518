import { basename, dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { CallInput, CallReply } from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import { messagesOf } from '../../shared/i18n/messages';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { ExportKind, PrintJob } from '../../shared/report-request';
import { csvText } from '../../shared/reports/csv-text';
import { failure, type Result, success } from '../../shared/result';
import type { CallContext, WindowHandlers } from '../channel/register-calls';
import { listExports, noteExport } from '../reports/report-log';
import { exportName, exportSubject } from '../reports/report-names';
import type { WorkbookWriter } from '../reports/report-workbook';
import { pathOf, tokenOf } from '../storage/file-tokens';
import { localDate } from '../storage/local-date';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';

type Export = CallInput<'report.export'>;
type Exported = CallReply<'report.export'>;

/** Asks the person where an export goes; `null` when they cancel. */
export interface ReportDialogs {
  readonly askExportPath: (
    window: BrowserWindow,
    suggestion: {
      readonly name: string;
      readonly kind: ExportKind;
      readonly folder: string | null;
    },
  ) => Promise<string | null>;
}

interface ReportCallsNeeds {
  readonly dialogs: ReportDialogs;
  readonly messages: () => Messages;
  readonly now: () => Date;
  /** The log of exports. */
  readonly logPath: string;
  readonly writeWorkbook: WorkbookWriter;
  /** The report as a PDF; `null` where it was stopped. */
  readonly printPdf: (
    job: PrintJob,
    context: CallContext & { readonly signal: AbortSignal },
  ) => Promise<Result<Uint8Array | null, AppError>>;
  readonly printPage: (window: BrowserWindow) => Promise<'printed' | 'cancelled'>;
  readonly showInFolder: (path: string) => void;
  readonly reportFault: (where: string, fault: unknown) => string;
}

type ReportCallName = Extract<keyof WindowHandlers, `report.${string}`>;

/** Exports: one at a time, written as a whole or not at all, and noted. The next one is proposed to go where the last one went. */
export function reportCalls(needs: ReportCallsNeeds): Pick<WindowHandlers, ReportCallName> {
  let folder: string | null = null;
  let running: AbortController | null = null;
  const written = new Set<string>();

  const exportTo = async (input: Export, context: CallContext): Promise<Exported> => {
    if (running !== null) return failure(appError('report.busy', {}));
    const abort = new AbortController();
    running = abort;
    try {
      const name = exportName(input, needs.messages(), localDate(needs.now()));
      const suggestion = { name, kind: input.kind, folder };
      const path = await needs.dialogs.askExportPath(context.window, suggestion);
      if (path === null) return success({ kind: 'cancelled' });
      const outcome = await write(needs, input, { ...context, path, signal: abort.signal });
      if (!outcome.ok) return outcome;
      if (outcome.value === 'stopped') return success({ kind: 'cancelled' });
      folder = dirname(path);
      written.add(path);
      await note(needs, input, path);
      return success({ kind: 'saved', token: tokenOf(path), fileName: basename(path) });
    } finally {
      running = null;
    }
  };

  return {
    'report.export': exportTo,
    'report.cancel': () => {
      running?.abort();
      return Promise.resolve(success({}));
    },
    'report.list': async () => {
      const tokenFor = (path: string): string | null => (written.has(path) ? tokenOf(path) : null);
      return success(await listExports(needs.logPath, tokenFor));
    },
    'report.showInFolder': ({ token }) => {
      const path = pathOf(token);
      // Only what was just written may be shown: a page has no business elsewhere.
      if (path === null || !written.has(path)) {
        return Promise.resolve(failure(appError('token.unknown', {})));
      }
      needs.showInFolder(path);
      return Promise.resolve(success({}));
    },
    'report.print': async (_input, { window }) => success({ kind: await needs.printPage(window) }),
  };
}

interface Writing extends CallContext {
  readonly path: string;
  readonly signal: AbortSignal;
}

async function write(
  needs: ReportCallsNeeds,
  input: Export,
  writing: Writing,
): Promise<Result<'written' | 'stopped', AppError>> {
  const { path, emit, signal } = writing;
  switch (input.kind) {
    case 'xlsx': {
      const onShare = (share: number | null): void => {
        emit('report.progress', { stage: 'writing', share });
      };
      onShare(null);
      const workbook = await needs.writeWorkbook(path, input.report, { onShare, signal });
      if (signal.aborted) return success('stopped');
      return workbook.ok ? success('written') : workbook;
    }
    case 'pdf': {
      emit('report.progress', { stage: 'laying', share: null });
      const madeOn = localDate(needs.now());
      // A declaration is for the next year, and a fund for several: not for the one that the plan settles.
      const { roundId, fund } = input.report;
      const hasYear = roundId === undefined && fund === undefined;
      const job = { report: input.report, madeOn, hasYear };
      const pdf = await needs.printPdf(job, writing);
      if (!pdf.ok) return pdf;
      if (pdf.value === null) return success('stopped');
      emit('report.progress', { stage: 'writing', share: null });
      return replaceFile(path, pdf.value);
    }
    case 'csv':
      emit('report.progress', { stage: 'writing', share: null });
      return signal.aborted ? success('stopped') : replaceFile(path, csvText(input.table.rows));
  }
}

async function replaceFile(
  path: string,
  content: string | Uint8Array,
): Promise<Result<'written', AppError>> {
  try {
    await writeFileSafely(path, content);
    return success('written');
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
  }
}

/** A log that cannot be written must not make the export fail: its file is there. */
async function note(needs: ReportCallsNeeds, input: Export, path: string): Promise<void> {
  const at = needs.now().toISOString();
  const language = input.kind === 'csv' ? null : input.report.language;
  const words = language === null ? needs.messages() : messagesOf(language);
  try {
    await noteExport(needs.logPath, {
      at,
      kind: input.kind,
      path,
      subject: exportSubject(input, words),
    });
  } catch (fault) {
    needs.reportFault('export log', fault);
  }
}
