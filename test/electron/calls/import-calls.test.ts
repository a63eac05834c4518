import { describe, expect, it } from 'vitest';

import { importCalls } from '../../../electron/calls/import-calls';
import type { CallContext } from '../../../electron/register-calls';
import { tokenOf } from '../../../electron/storage/file-tokens';
import type { WorkbookOutcome, WorkbookRun } from '../../../electron/workbook/run-workbook-process';
import type { Progress, WorkbookJob } from '../../../electron/workbook/workbook-job';
import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';

const preview = {
  fileName: 'a.csv',
  format: 'csv',
  encoding: 'utf-8',
  sheets: [''],
  sheet: '',
  headerRow: 1,
  mapping: {},
  rows: [],
} as const;
const previewed: WorkbookOutcome = {
  kind: 'previewed',
  preview: { ...preview, sheets: [''], rows: [] },
};

function setUp(path: string | null = '/x/a.csv') {
  const jobs: WorkbookJob[] = [];
  const emitted: unknown[] = [];
  let tell: (progress: Progress) => void = () => undefined;
  let settle: (result: Result<WorkbookOutcome, AppError>) => void = () => undefined;
  const calls = importCalls({
    askPath: () => Promise.resolve(path),
    run: (job, onProgress): WorkbookRun => {
      jobs.push(job);
      tell = onProgress;
      const outcome = new Promise<Result<WorkbookOutcome, AppError>>((resolve) => {
        settle = resolve;
      });
      return {
        outcome,
        cancel: () => {
          settle(failure(appError('import.cancelled', {})));
        },
      };
    },
  });
  // The window is only handed on to the dialog, which is stood in for.
  const context = {
    window: null,
    emit: (name: string, payload: unknown) => emitted.push([name, payload]),
  } as unknown as CallContext;
  return {
    calls,
    context,
    jobs,
    emitted,
    tell: (progress: Progress) => {
      tell(progress);
    },
    settle: (result: Result<WorkbookOutcome, AppError>) => {
      settle(result);
    },
  };
}

const ask = { sheet: null, headerRow: null };

describe('importCalls', () => {
  it('names a chosen file by a token only', async () => {
    const { calls, context } = setUp();
    expect(await calls['import.choose']({}, context)).toEqual(
      success({ kind: 'chosen', token: tokenOf('/x/a.csv'), fileName: 'a.csv' }),
    );
    expect(await setUp(null).calls['import.choose']({}, context)).toEqual(
      success({ kind: 'cancelled' }),
    );
  });

  it('previews, tells progress, and is free again', async () => {
    const { calls, context, jobs, emitted, tell, settle } = setUp();
    const token = tokenOf('/x/a.csv');
    for (let round = 0; round < 2; round += 1) {
      const reply = calls['import.preview']({ token, ...ask }, context);
      tell({ stage: 'parsing', rows: null, rowsInAll: null });
      settle(success(previewed));
      expect(await reply).toEqual(success(preview));
    }
    expect(jobs).toEqual(
      Array(2).fill({ kind: 'preview', path: '/x/a.csv', sheet: null, headerRow: null }),
    );
    expect(emitted[0]).toEqual([
      'import.progress',
      { stage: 'parsing', rows: null, rowsInAll: null },
    ]);
  });

  it('does one thing at a time, and ends it on cancel', async () => {
    const { calls, context } = setUp();
    const token = tokenOf('/x/a.csv');
    const choices = { sheet: '', headerRow: 1, mapping: {} };
    const first = calls['import.read']({ token, choices }, context);
    const busy = failure(appError('import.busy', {}));
    expect(await calls['import.read']({ token, choices }, context)).toEqual(busy);
    expect(await calls['import.preview']({ token, ...ask }, context)).toEqual(busy);
    expect(await calls['import.cancel']({}, context)).toEqual(success({}));
    expect(await first).toEqual(failure(appError('import.cancelled', {})));
  });

  it('does not know tokens that main has not given out', async () => {
    const { calls, context, jobs } = setUp();
    const token = '0'.repeat(32);
    const unknown = failure(appError('token.unknown', {}));
    expect(await calls['import.preview']({ token, ...ask }, context)).toEqual(unknown);
    const choices = { sheet: '', headerRow: 1, mapping: {} };
    expect(await calls['import.read']({ token, choices }, context)).toEqual(unknown);
    expect(jobs).toEqual([]);
  });
});
