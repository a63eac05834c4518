import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  runWorkbookProcess,
  type WorkbookChild,
  type WorkbookRun,
} from '../../../electron/workbook/run-workbook-process';
import type { Progress } from '../../../electron/workbook/workbook-job';

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

const job = { kind: 'preview', path: '/历史/采购.xlsx', sheet: null, headerRow: null } as const;
const stopped = {
  ok: false,
  error: { code: 'import.stopped', params: { file: '采购.xlsx' } },
};
const tick: Progress = { stage: 'checking', rows: 5000, rowsInAll: null };

let child = new FakeChild();
let killed: number[] = [];
let residentBytes = 0;
let progress: Progress[] = [];
let run: WorkbookRun;

beforeEach(() => {
  vi.useFakeTimers();
  child = new FakeChild();
  killed = [];
  progress = [];
  residentBytes = 0;
  run = runWorkbookProcess(job, (each) => progress.push(each), {
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

  it.each([null, 'x', { kind: 'read', summary: {} }, { kind: 'progress', progress: {} }])(
    'believes no message that does not fit: %j',
    async (message) => {
      child.emit('message', message);
      expect(await run.outcome).toEqual(stopped);
      expect(child.asked).toBe(1);
    },
  );

  it('leaves no timer behind', async () => {
    child.die();
    await run.outcome;
    expect(vi.getTimerCount()).toBe(0);
  });
});
