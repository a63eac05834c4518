import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Progress } from '../../../../electron/workbook/jobs/workbook-job';
import {
  runWorkbookProcess,
  type WorkbookChild,
  type WorkbookRun,
} from '../../../../electron/workbook/process/run-workbook-process';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import type { ReadingPiece } from '../../../../shared/purchases/reading/reading-pieces';
import { unsigned } from '../../../../shared/reports/signatures';

/** Stands in for Electron's process: says what the test lets it say, and dies when the test lets it. */
class FakeChild extends EventEmitter implements WorkbookChild {
  pid: number | undefined = 4711;
  readonly received: unknown[] = [];
  asked = 0;
  postMessage = (message: unknown): void => {
    this.received.push(message);
  };
  kill = (): boolean => {
    this.asked += 1;
    return true;
  };
  die(): void {
    this.pid = undefined;
    this.emit('exit', 0);
  }
}

const job = {
  kind: 'preview',
  path: '/历史/采购.xlsx',
  encoding: null,
  sheet: null,
  header: null,
  templates: [],
} as const;
const stopped = {
  ok: false,
  error: { code: 'import.stopped', params: { file: '采购.xlsx' } },
};
const tick: Progress = {
  stage: 'matching',
  rows: 5000,
  share: 0.5,
  fileName: '采购.xlsx',
  fileNumber: 1,
  filesInAll: 1,
};
const piece: ReadingPiece = {
  table: 0,
  moreUses: [],
  products: [],
  rejected: [],
  warnings: [],
};

let child = new FakeChild();
let killed: number[] = [];
let residentBytes = 0;
let progress: Progress[] = [];
let pieces: ReadingPiece[] = [];
let run: WorkbookRun;

beforeEach(() => {
  vi.useFakeTimers();
  child = new FakeChild();
  killed = [];
  progress = [];
  residentBytes = 0;
  pieces = [];
  const listener = {
    onProgress: (each: Progress) => progress.push(each),
    onPiece: (each: ReadingPiece) => pieces.push(each),
  };
  run = runWorkbookProcess(job, listener, {
    start: () => child,
    residentBytes: () => residentBytes,
    killByPid: (pid) => {
      killed.push(pid);
      child.die();
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  { kind: 'compared', comparison: { drugs: [], unclearRows: 0 } },
  { kind: 'departmentsRead', reading: { kind: 'table', keys: [], departments: [] } },
  { kind: 'saved' },
] as const)('ends with what was done: $kind', async (outcome) => {
  child.emit('message', outcome);
  child.die();
  expect(await run.outcome).toEqual({ ok: true, value: outcome });
});

describe('a process that dies while it writes', () => {
  it('is said to have stopped writing the file, not reading it', async () => {
    const writer = new FakeChild();
    const template = { kind: 'saveTemplate', of: 'history', path: '/导出/模板.xlsx' } as const;
    const listener = { onProgress: () => undefined, onPiece: () => undefined };
    const writing = runWorkbookProcess({ ...template, language: 'zh' }, listener, {
      start: () => writer,
      residentBytes: () => 0,
      killByPid: () => undefined,
    });
    writer.emit('message', { kind: 'progress', progress: { ...tick, fileName: '二月.csv' } });
    writer.die();
    expect(await writing.outcome).toEqual({
      ok: false,
      error: { code: 'report.stopped', params: { file: '模板.xlsx' } },
    });
  });
});

describe('runWorkbookProcess', () => {
  it('hands the job over, passes progress on and ends with the outcome', async () => {
    child.emit('message', { kind: 'progress', progress: tick });
    const error = { code: 'file.empty', params: { file: '采购.xlsx' } };
    child.emit('message', { kind: 'refused', error });
    expect(await run.outcome).toEqual({ ok: false, error });
    expect(child.received).toEqual([job]);
    expect(progress).toEqual([tick]);
    child.die();
    await vi.runAllTimersAsync();
    expect(killed).toEqual([]);
  });

  it('passes the pieces of a reading on before its outline', async () => {
    child.emit('message', { kind: 'piece', piece });
    child.emit('message', { kind: 'piece', piece: { ...piece, table: 1 } });
    const outline = { tables: [], warnings: [] };
    child.emit('message', { kind: 'read', outline });
    expect(await run.outcome).toEqual({ ok: true, value: { kind: 'read', outline } });
    expect(pieces).toEqual([piece, { ...piece, table: 1 }]);
  });

  it('names the file that was being read when it had to be stopped', async () => {
    child.emit('message', { kind: 'progress', progress: { ...tick, fileName: '二月.csv' } });
    child.die();
    expect(await run.outcome).toEqual({
      ok: false,
      error: { code: 'import.stopped', params: { file: '二月.csv' } },
    });
  });

  it('says of a report that it was not exported', async () => {
    const writing = new FakeChild();
    const report = runWorkbookProcess(
      {
        kind: 'saveReport',
        path: '/data/报告.xlsx',
        report: {
          plan: sampleHospital(),
          scenarioIds: [null],
          parts: [],
          language: 'zh',
          signatures: unsigned,
        },
      },
      { onProgress: () => undefined, onPiece: () => undefined },
      { start: () => writing, residentBytes: () => null, killByPid: () => undefined },
    );
    writing.die();
    expect(await report.outcome).toEqual({
      ok: false,
      error: { code: 'report.stopped', params: { file: '报告.xlsx' } },
    });
  });

  it('settles a cancel at once and kills by number what does not hear', async () => {
    run.cancel();
    expect(await run.outcome).toEqual({
      ok: false,
      error: { code: 'import.cancelled', params: {} },
    });
    expect([child.asked, killed]).toEqual([1, []]);
    await vi.advanceTimersByTimeAsync(500);
    expect(killed).toEqual([4711]);
  });

  it('leaves a process alone that died when asked', async () => {
    run.cancel();
    child.die();
    await vi.runAllTimersAsync();
    expect(killed).toEqual([]);
  });

  it('stops a process that is silent for thirty seconds', async () => {
    await vi.advanceTimersByTimeAsync(29_000);
    child.emit('message', { kind: 'progress', progress: tick });
    await vi.advanceTimersByTimeAsync(29_000);
    expect(child.asked).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await run.outcome).toEqual(stopped);
    await vi.advanceTimersByTimeAsync(500);
    expect(killed).toEqual([4711]);
  });

  it('stops a process that takes too much memory', async () => {
    residentBytes = 1.6 * 1024 ** 3;
    await vi.advanceTimersByTimeAsync(200);
    expect(await run.outcome).toEqual(stopped);
  });

  it('says that a process died on its own', async () => {
    child.die();
    expect(await run.outcome).toEqual(stopped);
  });

  it.each([
    null,
    'x',
    { kind: 'read', summary: {} },
    { kind: 'progress', progress: {} },
    { kind: 'piece', piece: { ...piece, rejected: [{}] } },
  ])('believes no message that does not fit: %j', async (message) => {
    child.emit('message', message);
    expect(await run.outcome).toEqual(stopped);
    expect(child.asked).toBe(1);
  });

  it('believes no message that is wrong more often than can be counted', async () => {
    const products = [{ uses: Array<null>(300_000).fill(null) }];
    child.emit('message', { kind: 'piece', piece: { ...piece, products } });
    expect(await run.outcome).toEqual(stopped);
  });

  it('leaves no timer behind', async () => {
    child.die();
    await run.outcome;
    expect(vi.getTimerCount()).toBe(0);
  });
});
