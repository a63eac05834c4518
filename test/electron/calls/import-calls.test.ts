import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { importCalls } from '../../../electron/calls/import-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import { DroppedFiles } from '../../../electron/offered/dropped-files';
import { stampOfBytes } from '../../../electron/storage/file-stamp';
import { tokenOf } from '../../../electron/storage/file-tokens';
import type { JobListener } from '../../../electron/workbook/jobs/do-workbook-job';
import type { Progress, WorkbookJob } from '../../../electron/workbook/jobs/workbook-job';
import type {
  WorkbookOutcome,
  WorkbookRun,
} from '../../../electron/workbook/process/run-workbook-process';
import { present } from '../../../shared/assert';
import type { CallInput } from '../../../shared/contract';
import { type AppError, appError } from '../../../shared/errors';
import { messagesOf } from '../../../shared/i18n/messages';
import type { ReadingPiece } from '../../../shared/purchases/reading/reading-pieces';
import { failure, type Result, success } from '../../../shared/result';
import { temporaryFolder } from '../../support/temporary-folder';

const preview: Extract<WorkbookOutcome, { kind: 'previewed' }>['preview'] = {
  fileName: 'a.csv',
  format: 'csv',
  encoding: 'utf-8',
  sheets: [{ name: '', isHidden: false, isHistory: true }],
  sheet: '',
  header: { row: 1, depth: 1 },
  mapping: {},
  time: null,
  furtherColumns: [],
  fillsDown: false,
  namelessRows: 0,
  template: null,
  rows: [],
};
const progress: Progress = {
  stage: 'matching',
  rows: 5000,
  share: 0.5,
  fileName: 'a.csv',
  fileNumber: 1,
  filesInAll: 2,
};
const outline = { tables: [], warnings: [] };
const choice = {
  encoding: null,
  sheet: '',
  header: { row: 1, depth: 1 },
  mapping: {},
  fillsDown: false,
} as const;
const choices: CallInput<'import.read'> = {
  tables: [{ ...choice, token: tokenOf('/x/a.csv') }],
  fromMonth: null,
  toMonth: null,
};
const pieceOf = (table: number): ReadingPiece => ({
  table,
  moreUses: [],
  products: [],
  rejected: [],
  warnings: [],
});

interface Answers {
  readonly histories?: readonly string[];
  readonly comparison?: string | null;
  readonly departments?: string | null;
  readonly workbook?: string | null;
}

async function setUp({
  histories = [],
  comparison = null,
  departments = null,
  workbook = null,
}: Answers = {}) {
  const jobs: WorkbookJob[] = [];
  const emitted: unknown[] = [];
  const suggestions: unknown[] = [];
  const dropped = new DroppedFiles();
  const running: {
    listener: JobListener;
    settle: (result: Result<WorkbookOutcome, AppError>) => void;
  }[] = [];
  const calls = importCalls({
    dialogs: {
      askHistories: () => Promise.resolve(histories),
      askComparison: () => Promise.resolve(comparison),
      askDepartments: () => Promise.resolve(departments),
      askWorkbookPath: (_window, suggestion) => {
        suggestions.push(suggestion);
        return Promise.resolve(workbook);
      },
    },
    dropped,
    memory: { path: join(await temporaryFolder(), 'memory.json'), onDamage: () => undefined },
    run: (job, listener): WorkbookRun => {
      jobs.push(job);
      let settle: (result: Result<WorkbookOutcome, AppError>) => void = () => undefined;
      const outcome = new Promise<Result<WorkbookOutcome, AppError>>((resolve) => {
        settle = resolve;
      });
      running.push({ listener, settle });
      return {
        outcome,
        cancel: () => {
          settle(failure(appError('import.cancelled', {})));
        },
      };
    },
    messages: () => messagesOf('zh'),
    language: () => 'zh',
    now: () => new Date(2026, 0, 5, 23, 30),
  });
  // The window is only handed on to the dialogs, which are stood in for.
  const context = {
    window: null,
    emit: (name: string, payload: unknown) => emitted.push([name, payload]),
  } as unknown as CallContext;
  /** The job that was started as so-and-so-many-th. */
  const started = async (count = 1) => {
    await expect.poll(() => running.length).toBe(count);
    return present(running.at(-1), 'a job runs');
  };
  return { calls, context, jobs, emitted, suggestions, dropped, started };
}

const ask = { encoding: null, sheet: null, header: null };
const busy = failure(appError('import.busy', {}));

describe('the files that were read', () => {
  it('are known by their content, each once', async () => {
    const { calls, context, started } = await setUp();
    expect(await calls['import.readFiles']({}, context)).toEqual(success([]));
    const path = join(await temporaryFolder(), '采购.csv');
    await writeFile(path, '药品,数量');
    const table = { ...choice, token: tokenOf(path) };
    const reading = calls['import.read'](
      {
        tables: [table, { ...table, sheet: '二' }, ...choices.tables],
        fromMonth: null,
        toMonth: null,
      },
      context,
    );
    (await started()).settle(success({ kind: 'read', outline }));
    expect(await reading).toEqual(success(outline));
    expect(await calls['import.readFiles']({}, context)).toEqual(
      success([
        { name: '采购.csv', stamp: stampOfBytes('药品,数量') },
        { name: 'a.csv', stamp: null },
      ]),
    );
  });
});

describe('choosing files', () => {
  it('names them by tokens only', async () => {
    const { calls, context } = await setUp({ histories: ['/x/a.csv', '/y/b.xlsx'] });
    expect(await calls['import.choose']({}, context)).toEqual(
      success({
        kind: 'chosen',
        files: [
          { token: tokenOf('/x/a.csv'), fileName: 'a.csv' },
          { token: tokenOf('/y/b.xlsx'), fileName: 'b.xlsx' },
        ],
      }),
    );
    const none = await setUp();
    expect(await none.calls['import.choose']({}, none.context)).toEqual(
      success({ kind: 'cancelled' }),
    );
  });

  it('takes no more than an import may have', async () => {
    const histories = Array.from({ length: 201 }, (_, index) => `/x/${String(index)}.csv`);
    const { calls, context } = await setUp({ histories });
    expect(await calls['import.choose']({}, context)).toEqual(
      failure(appError('import.tooManyFiles', { limit: 200 })),
    );
  });

  it('takes what was dropped, once', async () => {
    const { calls, context, dropped } = await setUp();
    dropped.offer(success(['/x/a.csv']));
    expect(await calls['import.takeDropped']({}, context)).toEqual(
      success({ kind: 'chosen', files: [{ token: tokenOf('/x/a.csv'), fileName: 'a.csv' }] }),
    );
    expect(await calls['import.takeDropped']({}, context)).toEqual(success({ kind: 'cancelled' }));
    const refusal = failure(appError('drop.notAFile', { file: '资料' }));
    dropped.offer(refusal);
    expect(await calls['import.takeDropped']({}, context)).toEqual(refusal);
  });
});

describe('previewing and reading', () => {
  it('knows the templates of earlier imports, tells progress, and is free again', async () => {
    const { calls, context, jobs, emitted, started } = await setUp();
    const template = { name: '省平台', header: ['药名'], mapping: {}, fillsDown: true };
    await calls['import.remember']({ templates: [template], answers: {} }, context);
    const token = tokenOf('/x/a.csv');
    for (let round = 1; round <= 2; round += 1) {
      const reply = calls['import.preview']({ token, ...ask }, context);
      const { listener, settle } = await started(round);
      listener.onProgress(progress);
      settle(success({ kind: 'previewed', preview }));
      expect(await reply).toEqual(success(preview));
    }
    const job = { kind: 'preview', path: '/x/a.csv', ...ask, templates: [template] };
    expect(jobs).toEqual([job, job]);
    expect(emitted[0]).toEqual(['import.progress', progress]);
  });

  it('hands over the pieces of what was read last, one at a time', async () => {
    const { calls, context, jobs, started } = await setUp();
    expect(await calls['import.takePiece']({}, context)).toEqual(success(null));
    const reply = calls['import.read'](choices, context);
    const { listener, settle } = await started();
    listener.onPiece(pieceOf(0));
    listener.onPiece(pieceOf(1));
    expect(await calls['import.takePiece']({}, context)).toEqual(success(null));
    settle(success({ kind: 'read', outline }));
    expect(await reply).toEqual(success(outline));
    expect(await calls['import.takePiece']({}, context)).toEqual(success(pieceOf(0)));
    expect(await calls['import.takePiece']({}, context)).toEqual(success(pieceOf(1)));
    expect(await calls['import.takePiece']({}, context)).toEqual(success(null));
    expect(jobs).toEqual([
      {
        kind: 'read',
        tables: [{ ...choice, path: '/x/a.csv' }],
        fromMonth: null,
        toMonth: null,
        today: '2026-01-05',
      },
    ]);
  });

  it('does one thing at a time, and ends it on cancel', async () => {
    const { calls, context, started } = await setUp();
    const first = calls['import.read'](choices, context);
    await started();
    const token = tokenOf('/x/a.csv');
    expect(await calls['import.read'](choices, context)).toEqual(busy);
    expect(await calls['import.preview']({ token, ...ask }, context)).toEqual(busy);
    expect(await calls['import.cancel']({}, context)).toEqual(success({}));
    expect(await first).toEqual(failure(appError('import.cancelled', {})));
  });

  it('does not know tokens that main has not given out', async () => {
    const { calls, context, jobs } = await setUp({ workbook: '/x/b.xlsx' });
    const token = '0'.repeat(32);
    const unknown = failure(appError('token.unknown', {}));
    expect(await calls['import.preview']({ token, ...ask }, context)).toEqual(unknown);
    const wrong = { ...choices, tables: choices.tables.map((table) => ({ ...table, token })) };
    expect(await calls['import.read'](wrong, context)).toEqual(unknown);
    const saving = { which: 'rejected' as const, choices: wrong, answers: {} };
    expect(await calls['import.saveRows'](saving, context)).toEqual(unknown);
    expect(jobs).toEqual([]);
  });
});

describe('what goes with an import', () => {
  it('reads a table of selected and compared drugs', async () => {
    const { calls, context, jobs, started } = await setUp({ comparison: '/x/对照.xlsx' });
    const reply = calls['import.readComparison']({}, context);
    const { settle } = await started();
    settle(success({ kind: 'compared', comparison: { drugs: [], unclearRows: 0 } }));
    expect(await reply).toEqual(
      success({ kind: 'read', fileName: '对照.xlsx', comparison: { drugs: [], unclearRows: 0 } }),
    );
    expect(jobs).toEqual([{ kind: 'comparison', path: '/x/对照.xlsx' }]);
    const none = await setUp();
    expect(await none.calls['import.readComparison']({}, none.context)).toEqual(
      success({ kind: 'cancelled' }),
    );
  });

  it('reads a table of departments, with the keys that the plan has', async () => {
    const { calls, context, jobs, started } = await setUp({ departments: '/x/科室.xlsx' });
    const reply = calls['import.readDepartments']({ keys: [] }, context);
    const { settle } = await started();
    const reading = { kind: 'table', keys: [], departments: [] } as const;
    settle(success({ kind: 'departmentsRead', reading }));
    expect(await reply).toEqual(success({ kind: 'read', fileName: '科室.xlsx', reading }));
    expect(jobs).toEqual([{ kind: 'departments', path: '/x/科室.xlsx', keys: [] }]);
    const none = await setUp();
    expect(await none.calls['import.readDepartments']({ keys: [] }, none.context)).toEqual(
      success({ kind: 'cancelled' }),
    );
  });

  it('saves rows beside the files that were chosen, under a name that says what they are', async () => {
    const { calls, context, jobs, suggestions, started } = await setUp({
      histories: ['/x/a.csv'],
      workbook: '/y/行.xlsx',
    });
    await calls['import.choose']({}, context);
    const reply = calls['import.saveRows']({ which: 'warned', choices, answers: {} }, context);
    const { settle } = await started();
    settle(success({ kind: 'saved' }));
    expect(await reply).toEqual(success({ kind: 'saved', fileName: '行.xlsx' }));
    expect(jobs[0]).toMatchObject({
      kind: 'saveRows',
      path: '/y/行.xlsx',
      which: 'warned',
      language: 'zh',
    });
    const template = calls['import.saveTemplate']({}, context);
    (await started(2)).settle(success({ kind: 'saved' }));
    expect(await template).toEqual(success({ kind: 'saved', fileName: '行.xlsx' }));
    const comparison = calls['import.saveComparisonTemplate']({}, context);
    (await started(3)).settle(success({ kind: 'saved' }));
    expect(await comparison).toEqual(success({ kind: 'saved', fileName: '行.xlsx' }));
    expect(jobs[2]).toMatchObject({ kind: 'saveTemplate', of: 'comparison' });
    expect(suggestions).toEqual([
      { name: '有疑问的行', folder: '/x' },
      { name: '采购明细模板', folder: '/y' },
      { name: '中选药品对照模板', folder: '/y' },
    ]);
  });

  it('saves nothing where the person cancels', async () => {
    const { calls, context, jobs } = await setUp();
    expect(
      await calls['import.saveRows']({ which: 'rejected', choices, answers: {} }, context),
    ).toEqual(success({ kind: 'cancelled' }));
    expect(jobs).toEqual([]);
  });

  it('remembers, recalls and forgets', async () => {
    const { calls, context } = await setUp();
    const template = { name: '省平台', header: ['药名'], mapping: {}, fillsDown: true };
    const learnt = { templates: [template], answers: {} };
    expect(await calls['import.remember'](learnt, context)).toEqual(success({}));
    expect(await calls['import.recall']({}, context)).toEqual(success(learnt));
    await calls['import.forget']({}, context);
    expect(await calls['import.recall']({}, context)).toEqual(
      success({ templates: [], answers: {} }),
    );
  });
});
