import { basename, dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { CallInput, CallReply } from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { ImportedFile } from '../../shared/plan/plan';
import { failure, type Result, success } from '../../shared/result';
import type { CallContext, CallHandlers } from '../channel/register-calls';
import type { DroppedFiles } from '../offered/dropped-files';
import { stampOfFile } from '../storage/file-stamp';
import { pathOf, tokenOf } from '../storage/file-tokens';
import {
  addToImportMemory,
  forgetImportMemory,
  type ImportMemoryFile,
  readImportMemory,
} from '../storage/import-memory';
import { localDate } from '../storage/local-date';
import type { JobOf } from '../workbook/jobs/workbook-job';
import { ImportJobs, type RunJob } from './import-jobs';

/** Asks the person for files; nothing when they cancel. */
export interface HistoryDialogs {
  readonly askHistories: (window: BrowserWindow) => Promise<readonly string[]>;
  readonly askComparison: (window: BrowserWindow) => Promise<string | null>;
  readonly askDepartments: (window: BrowserWindow) => Promise<string | null>;
  readonly askWorkbookPath: (
    window: BrowserWindow,
    suggestion: { readonly name: string; readonly folder: string | null },
  ) => Promise<string | null>;
}

interface ImportCallsNeeds {
  readonly dialogs: HistoryDialogs;
  readonly dropped: Pick<DroppedFiles, 'take'>;
  readonly memory: ImportMemoryFile;
  readonly run: RunJob;
  readonly messages: () => Messages;
  readonly language: () => JobOf<'saveTemplate'>['language'];
  readonly now: () => Date;
}

type ImportCallName = Extract<keyof CallHandlers, `import.${string}`>;

/** Choosing, previewing and reading purchase histories, and what goes with it: one job at a time. */
export function importCalls(needs: ImportCallsNeeds): Pick<CallHandlers, ImportCallName> {
  const calls = new ImportCalls(needs);
  const { dialogs, dropped, memory } = needs;
  return {
    'import.choose': async (_input, { window }) => calls.chosen(await dialogs.askHistories(window)),
    'import.takeDropped': () => {
      const paths = dropped.take() ?? success([]);
      return Promise.resolve(paths.ok ? calls.chosen(paths.value) : paths);
    },
    'import.preview': (input, context) => calls.preview(input, context),
    'import.read': (choices, context) => calls.read(choices, context),
    'import.takePiece': () => Promise.resolve(success(calls.jobs.takePiece())),
    'import.readFiles': async () => success([...(await calls.readFiles)]),
    'import.cancel': () => {
      calls.jobs.cancel();
      return Promise.resolve(success({}));
    },
    'import.recall': async () => success(await readImportMemory(memory)),
    'import.remember': async (learnt) => {
      await addToImportMemory(memory, learnt);
      return success({});
    },
    'import.forget': async () => {
      await forgetImportMemory(memory);
      return success({});
    },
    'import.readComparison': (_input, context) => calls.readComparison(context),
    'import.readDepartments': (input, context) => calls.readDepartments(input, context),
    'import.saveRows': (input, context) => calls.saveRows(input, context),
    'import.saveTemplate': (_input, context) => calls.saveTemplate('history', context),
    'import.saveComparisonTemplate': (_input, context) => calls.saveTemplate('comparison', context),
  };
}

const cancelled = success({ kind: 'cancelled' as const });
const MOST_FILES = 200;

class ImportCalls {
  readonly jobs: ImportJobs;
  /** The files that were read last, stamped while they were read. */
  readFiles: Promise<readonly ImportedFile[]> = Promise.resolve([]);
  readonly #needs: ImportCallsNeeds;
  /** Where the files lie that were chosen last: what is saved is suggested to go there. */
  #folder: string | null = null;

  constructor(needs: ImportCallsNeeds) {
    this.jobs = new ImportJobs(needs.run);
    this.#needs = needs;
  }

  chosen(paths: readonly string[]): CallReply<'import.choose'> {
    const [first] = paths;
    if (first === undefined) return cancelled;
    if (paths.length > MOST_FILES) {
      return failure(appError('import.tooManyFiles', { limit: MOST_FILES }));
    }
    this.#folder = dirname(first);
    const files = paths.map((path) => ({ token: tokenOf(path), fileName: basename(path) }));
    return success({ kind: 'chosen', files });
  }

  async preview(
    { token, ...wanted }: CallInput<'import.preview'>,
    context: CallContext,
  ): Promise<CallReply<'import.preview'>> {
    const path = pathOf(token);
    if (path === null) return failure(appError('token.unknown', {}));
    const { templates } = await readImportMemory(this.#needs.memory);
    const job = { kind: 'preview', path, ...wanted, templates } as const;
    const done = await this.jobs.run(job, 'previewed', context);
    return done.ok ? success(done.value.preview) : done;
  }

  async read(
    choices: CallInput<'import.read'>,
    context: CallContext,
  ): Promise<CallReply<'import.read'>> {
    const wanted = this.#withPaths(choices);
    if (!wanted.ok) return wanted;
    const paths = [...new Set(wanted.value.tables.map(({ path }) => path))];
    this.readFiles = Promise.all(paths.map(stamped));
    const done = await this.jobs.run({ kind: 'read', ...wanted.value }, 'read', context);
    return done.ok ? success(done.value.outline) : done;
  }

  async readComparison(context: CallContext): Promise<CallReply<'import.readComparison'>> {
    const path = await this.#needs.dialogs.askComparison(context.window);
    if (path === null) return cancelled;
    const done = await this.jobs.run({ kind: 'comparison', path }, 'compared', context);
    if (!done.ok) return done;
    const { comparison } = done.value;
    return success({ kind: 'read', fileName: basename(path), comparison });
  }

  async readDepartments(
    { keys }: CallInput<'import.readDepartments'>,
    context: CallContext,
  ): Promise<CallReply<'import.readDepartments'>> {
    const path = await this.#needs.dialogs.askDepartments(context.window);
    if (path === null) return cancelled;
    const done = await this.jobs.run(
      { kind: 'departments', path, keys },
      'departmentsRead',
      context,
    );
    if (!done.ok) return done;
    return success({ kind: 'read', fileName: basename(path), reading: done.value.reading });
  }

  async saveRows(
    { which, choices, answers }: CallInput<'import.saveRows'>,
    context: CallContext,
  ): Promise<CallReply<'import.saveRows'>> {
    const wanted = this.#withPaths(choices);
    if (!wanted.ok) return wanted;
    const name = this.#needs.messages().importFiles.rowsFileNames[which];
    return this.#save(name, context, (path) => ({
      kind: 'saveRows',
      ...wanted.value,
      path,
      which,
      answers,
      language: this.#needs.language(),
    }));
  }

  saveTemplate(
    of: JobOf<'saveTemplate'>['of'],
    context: CallContext,
  ): Promise<CallReply<'import.saveTemplate'>> {
    const { importTemplate } = this.#needs.messages();
    const { fileName } = of === 'history' ? importTemplate : importTemplate.comparison;
    return this.#save(fileName, context, (path) => ({
      kind: 'saveTemplate',
      of,
      path,
      language: this.#needs.language(),
    }));
  }

  async #save(
    name: string,
    context: CallContext,
    jobAt: (path: string) => JobOf<'saveRows' | 'saveTemplate'>,
  ): Promise<CallReply<'import.saveTemplate'>> {
    const suggestion = { name, folder: this.#folder };
    const path = await this.#needs.dialogs.askWorkbookPath(context.window, suggestion);
    if (path === null) return cancelled;
    const done = await this.jobs.run(jobAt(path), 'saved', context);
    if (!done.ok) return done;
    this.#folder = dirname(path);
    return success({ kind: 'saved', fileName: basename(path) });
  }

  #withPaths({
    tables,
    ...period
  }: CallInput<'import.read'>): Result<Omit<JobOf<'read'>, 'kind'>, AppError> {
    const named = tables.flatMap(({ token, ...table }) => {
      const path = pathOf(token);
      return path === null ? [] : [{ ...table, path }];
    });
    return named.length < tables.length
      ? failure(appError('token.unknown', {}))
      : success({ tables: named, ...period, today: localDate(this.#needs.now()) });
  }
}

async function stamped(path: string): Promise<ImportedFile> {
  return { name: basename(path), stamp: await stampOfFile(path) };
}
