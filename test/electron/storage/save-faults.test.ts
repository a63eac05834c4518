import * as nodeFiles from 'node:fs/promises';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type FileCalls, writeFileSafely } from '../../../electron/storage/write-file-safely';
import { temporaryFolder } from '../../support/temporary-folder';

const OLD = 'the old content';
const NEW = `the new content ${'长'.repeat(60_000)}`;

interface Fault {
  readonly code: string;
  /** Writes a part and says so, as a full disk does, instead of failing. */
  readonly isShortWrite?: boolean;
}

type Write = (bytes: Buffer, from: number, length: number) => Promise<{ bytesWritten: number }>;

/** The real file system of which the n-th call goes wrong. */
function failingAt(failing: number, fault: Fault): { files: FileCalls; calls: () => number } {
  let calls = 0;
  function counted<Call extends (...args: never[]) => Promise<unknown>>(call: Call): Call {
    return ((...args: Parameters<Call>) => {
      calls += 1;
      if (calls === failing && fault.isShortWrite !== true) {
        return Promise.reject(Object.assign(new Error(fault.code), { code: fault.code }));
      }
      return call(...args);
    }) as unknown as Call;
  }
  const reached = counted(() => Promise.resolve());
  const open = counted(async (path: string, flags: string) => {
    const handle = await nodeFiles.open(path, flags);
    const write = handle.write.bind(handle) as unknown as Write;
    const sync = handle.sync.bind(handle);
    const close = handle.close.bind(handle);
    const shortWrite: Write = (bytes, from, length) => {
      const isShort = fault.isShortWrite === true && calls + 1 === failing && length > 1;
      return write(bytes, from, isShort ? Math.floor(length / 3) : length);
    };
    return Object.assign(handle, {
      write: counted(shortWrite),
      sync: counted(sync),
      // Closed for real even where it fails, as the system does.
      close: async () => {
        await close();
        await reached();
      },
    });
  });
  return {
    files: {
      ...nodeFiles,
      open: open as never,
      rename: counted(nodeFiles.rename),
      realpath: counted(nodeFiles.realpath as (path: string) => Promise<string>) as never,
      stat: counted(nodeFiles.stat as (path: string) => Promise<unknown>) as never,
      chmod: counted(nodeFiles.chmod),
      chown: counted(nodeFiles.chown),
    },
    calls: () => calls,
  };
}

async function folderWithOld(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, '方案.jieyu');
  await writeFile(path, OLD);
  return { folder, path };
}

/** Whether the write said that it failed. */
async function fails(path: string, files: FileCalls): Promise<boolean> {
  try {
    await writeFileSafely(path, NEW, { files, retryForMs: 0 });
    return false;
  } catch {
    return true;
  }
}

describe.each<Fault>([
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EACCES' },
  { code: 'short write', isShortWrite: true },
])('a save of which any one call ends in $code', (fault) => {
  it('leaves the whole old content or the whole new one, says which, and works the next time', async () => {
    let failed = 0;
    for (let failing = 1; ; failing += 1) {
      const { folder, path } = await folderWithOld();
      const { files, calls } = failingAt(failing, fault);
      const hasFailed = await fails(path, files);
      if (hasFailed) failed += 1;
      expect(await readFile(path, 'utf8'), `call ${String(failing)}`).toBe(hasFailed ? OLD : NEW);
      expect(await readdir(folder), `call ${String(failing)}`).toEqual(['方案.jieyu']);
      await writeFileSafely(path, NEW);
      expect(await readFile(path, 'utf8')).toBe(NEW);
      if (calls() < failing) break;
      expect(failing).toBeLessThan(100);
    }
    // Opening, each write, the flush, the close and the rename; a short write is simply gone on with.
    if (fault.isShortWrite === true) expect(failed).toBe(0);
    else expect(failed).toBeGreaterThanOrEqual(5);
  });
});

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced when it lets go of it (%s)', async (code) => {
    const { path } = await folderWithOld();
    let held = 2;
    const files: FileCalls = {
      ...nodeFiles,
      rename: (from, to) => {
        if (held === 0) return nodeFiles.rename(from, to);
        held -= 1;
        return Promise.reject(Object.assign(new Error(code), { code }));
      },
    };
    expect(await writeFileSafely(path, NEW, { files })).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(NEW);
  });
});

describe('a file that changes while its successor is written', () => {
  it('is asked about last, and stays where the answer is no', async () => {
    const { folder, path } = await folderWithOld();
    const order: string[] = [];
    const files: FileCalls = {
      ...nodeFiles,
      rename: (from, to) => {
        order.push('rename');
        return nodeFiles.rename(from, to);
      },
    };
    const mayReplace = (answer: boolean) => () => {
      order.push('asked');
      return Promise.resolve(answer);
    };
    expect(await writeFileSafely(path, NEW, { files, mayReplace: mayReplace(false) })).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(folder)).toEqual(['方案.jieyu']);
    expect(await writeFileSafely(path, NEW, { files, mayReplace: mayReplace(true) })).toBe(true);
    expect(order).toEqual(['asked', 'asked', 'rename']);
  });

  it('that is a folder by now is not replaced', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'taken.jieyu');
    await mkdir(join(path, 'inside'), { recursive: true });
    expect(await fails(path, nodeFiles)).toBe(true);
    expect(await readdir(folder)).toEqual(['taken.jieyu']);
  });
});
