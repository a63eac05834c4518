import { createHash } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPlanFile, writePlanFile } from '../../../electron/storage/plan-files';
import { failure, success } from '../../../shared/result';
import { aPlan, aVariety } from '../../support/builders';
import { temporaryFolder } from '../../support/temporary-folder';

const plan = aPlan([aVariety(), aVariety({ id: 'second', genericName: '䶮㐂片' })]);
const savedWith = '0.1.0';

async function stampAt(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('writePlanFile', () => {
  it('writes what readPlanFile reads back', async () => {
    const path = join(await temporaryFolder(), '市第一医院-2026.jieyu');
    const written = await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    expect(written).toEqual(success({ kind: 'written', stamp: await stampAt(path) }));
    expect(await readPlanFile(path)).toEqual(success({ plan, stamp: await stampAt(path) }));
  });

  it('leaves nothing beside the file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    await writePlanFile({ path, plan: aPlan([]), savedWith, expectedStamp: null });
    expect(await readdir(folder)).toEqual(['plan.jieyu']);
  });

  it('writes the later of two saves started at once last', async () => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    const later = aPlan([aVariety({ genericName: '后来' })]);
    await Promise.all([
      writePlanFile({ path, plan, savedWith, expectedStamp: null }),
      writePlanFile({ path, plan: later, savedWith, expectedStamp: null }),
    ]);
    expect(await readPlanFile(path)).toMatchObject(success({ plan: later }));
  });

  it('puts a new file in place of the old one instead of writing into it', async () => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    const before = await stat(path);
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    expect((await stat(path)).ino).not.toBe(before.ino);
  });

  it('keeps a link and replaces the file it points to', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'target.jieyu');
    const link = join(folder, 'link.jieyu');
    await writePlanFile({ path: target, plan: aPlan([]), savedWith, expectedStamp: null });
    await symlink(target, link);
    await writePlanFile({ path: link, plan, savedWith, expectedStamp: null });
    expect(await readPlanFile(target)).toMatchObject(success({ plan }));
  });

  it('refuses a place that cannot be written and names the file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'taken.jieyu');
    await mkdir(path);
    await writeFile(join(path, 'inside'), '');
    expect(await writePlanFile({ path, plan, savedWith, expectedStamp: null })).toEqual(
      failure({ code: 'file.unwritable', params: { file: 'taken.jieyu' } }),
    );
    expect(await readdir(folder)).toEqual(['taken.jieyu']);
  });

  it('keeps the rights of the file', async () => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    await chmod(path, 0o640);
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });
});

describe('a plan file that changes while its successor is written', () => {
  it('is not overwritten', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith });
    const files = {
      ...nodeFiles,
      chmod: async (...given: Parameters<typeof chmod>) => {
        await writeFile(path, 'theirs');
        await chmod(...given);
      },
    };
    const expectedStamp = await stampAt(path);
    expect(await writePlanFile({ path, plan: aPlan([]), savedWith, expectedStamp, files })).toEqual(
      success({ kind: 'conflict' }),
    );
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['plan.jieyu']);
  });
});

describe('readPlanFile', () => {
  it('says that a file is not there', async () => {
    const path = join(await temporaryFolder(), 'gone.jieyu');
    expect(await readPlanFile(path)).toEqual(
      failure({ code: 'file.notFound', params: { file: 'gone.jieyu' } }),
    );
  });

  it('says that a folder cannot be read as a file', async () => {
    const path = await temporaryFolder();
    expect(await readPlanFile(path)).toMatchObject({ error: { code: 'file.unreadable' } });
  });

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'plan.torn'],
    ['zeros', new Uint8Array(4096), 'plan.torn'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'plan.notJson'],
    [
      'a plan with a byte of no UTF-8',
      Buffer.from('{"format":"jieyu-plan"\xff', 'latin1'),
      'plan.torn',
    ],
  ])('refuses %s and leaves it as it is', async (_name, bytes, code) => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    await writeFile(path, bytes);
    expect(await readPlanFile(path)).toEqual(failure({ code, params: { file: 'plan.jieyu' } }));
    expect(new Uint8Array(await readFile(path))).toEqual(new Uint8Array(bytes));
  });

  it.each([10, 30, 50, 70, 90])('refuses a file cut off at %i %%', async (percentage) => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, (bytes.length * percentage) / 100));
    expect((await readPlanFile(path)).ok).toBe(false);
  });

  it('reads a file that an editor has given a byte order mark', async () => {
    const path = join(await temporaryFolder(), 'plan.jieyu');
    await writePlanFile({ path, plan, savedWith, expectedStamp: null });
    await writeFile(path, Buffer.concat([Buffer.from('\uFEFF'), await readFile(path)]));
    expect(await readPlanFile(path)).toMatchObject(success({ plan }));
  });

  it('refuses a file above the limit without reading it', async () => {
    const path = join(await temporaryFolder(), 'huge.jieyu');
    await writeFile(path, Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(await readPlanFile(path)).toEqual(
      failure({ code: 'file.tooLarge', params: { file: 'huge.jieyu', limitMegabytes: 64 } }),
    );
  });
});
