import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';

import { beforeAll, describe, expect, it } from 'vitest';

import { readPlanFile, writePlanFile } from '../../../electron/storage/plan-files';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { success } from '../../../shared/result';
import { aPlan } from '../../support/builders';
import { bundledScript } from '../../support/bundled-script';
import { fillDisk, smallDisk } from '../../support/full-disk';
import { temporaryFolder } from '../../support/temporary-folder';

const sample = sampleHospital();
const savedWith = '0.1.0';
const SAVE_ONCE = join(import.meta.dirname, '../../support/children/save-once.ts');

/** The code of what a save failed with; `written` where it did not. */
async function saved(path: string, plan = sample): Promise<string> {
  const written = await writePlanFile({ path, plan, savedWith });
  return written.ok ? written.value.kind : written.error.code;
}

describe('a full disk', () => {
  it('keeps the old plan and says so; with room again the same save works', async () => {
    const disk = await smallDisk(256);
    if (disk === null) {
      process.stderr.write(
        'A full disk: nothing may be mounted here; only the limit of a process is tested.\n',
      );
      return;
    }
    const path = join(disk, '市第一医院.jieyu');
    const filler = join(disk, 'filler');
    expect(await saved(path, aPlan())).toBe('written');
    await writeFile(filler, Buffer.alloc(150 * 1024));
    await fillDisk(filler);
    expect(await saved(path)).toBe('file.diskFull');
    expect(await readPlanFile(path)).toMatchObject(success({ plan: aPlan() }));
    expect((await readdir(disk)).sort()).toEqual(['filler', '市第一医院.jieyu']);
    await rm(filler);
    expect(await saved(path)).toBe('written');
    expect(await readPlanFile(path)).toMatchObject(success({ plan: sample }));
  });
});

describe('a process of its own', () => {
  let script = '';
  let source = '';
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jieyu-test-'));
    await chmod(folder, 0o755);
    source = join(folder, 'source.jieyu');
    script = await bundledScript(SAVE_ONCE, folder);
    await writeFile(source, planFileText(sample, savedWith));
    return () => rm(folder, { recursive: true, force: true });
  });

  it('that may write no more than so much says so and leaves the old plan', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.jieyu');
    await saved(path, aPlan());
    // 16 blocks of 512 bytes: less than the sample takes. The signal is ignored, so that the write itself fails.
    const limited = `trap '' XFSZ; ulimit -f 16; exec "$0" "$@"`;
    const printed = execFileSync('sh', ['-c', limited, execPath, script, path, source], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toMatchObject({ ok: false, error: { code: 'file.diskFull' } });
    expect(await readPlanFile(path)).toMatchObject(success({ plan: aPlan() }));
    expect(await readdir(folder)).toEqual(['plan.jieyu']);
  });

  it('of a user without rights says so, and saves elsewhere', async () => {
    const folder = await temporaryFolder();
    const locked = join(folder, '只读');
    const open = join(folder, '可写');
    await mkdir(locked);
    await mkdir(open);
    const path = join(locked, 'plan.jieyu');
    await saved(path, aPlan());
    await chmod(path, 0o444);
    await chmod(locked, 0o555);
    await chmod(open, 0o777);
    await chmod(folder, 0o755);
    const before = await readFile(path);
    const save = (to: string): unknown =>
      JSON.parse(
        execFileSync(execPath, [script, to, source, asNobody()], { encoding: 'utf8' }),
      ) as unknown;
    expect(save(path)).toEqual({
      ok: false,
      error: { code: 'file.noRight', params: { file: 'plan.jieyu' } },
    });
    expect(await readFile(path)).toEqual(before);
    expect(save(join(open, 'plan.jieyu'))).toMatchObject({ ok: true, value: { kind: 'written' } });
    await chmod(locked, 0o755);
  });
});

/** Root may write everywhere and becomes a user who may not; any other user is one already. */
function asNobody(): string {
  return process.getuid?.() === 0 ? 'nobody' : '';
}

describe('a path', () => {
  it.each([
    ['with Chinese, emoji, rare characters and spaces', ['医 保 😀', '𠮷䶮 方案 （终稿）.jieyu']],
    [
      'of more than 260 characters',
      [...Array<string>(8).fill('很长的文件夹名'.repeat(5)), 'a.jieyu'],
    ],
    ['with a name as long as the disk takes', [`${'b'.repeat(255 - '.jieyu'.length)}.jieyu`]],
  ])('%s is saved to and read from', async (_, parts) => {
    const path = join(await temporaryFolder(), ...parts);
    await mkdir(dirname(path), { recursive: true });
    expect(await saved(path, aPlan())).toBe('written');
    expect(await saved(path)).toBe('written');
    expect(await readPlanFile(path)).toMatchObject(success({ plan: sample }));
  });

  it('with a name too long for the disk says so', async () => {
    const folder = await temporaryFolder();
    expect(await saved(join(folder, `${'长'.repeat(90)}.jieyu`))).toBe('file.nameTooLong');
    expect(await readdir(folder)).toEqual([]);
  });

  it('whose folder is gone says so, and works when it is back', async () => {
    const stick = join(await temporaryFolder(), 'U 盘');
    const path = join(stick, 'plan.jieyu');
    await mkdir(stick);
    await saved(path, aPlan());
    const known = await readPlanFile(path);
    const expectedStamp = known.ok ? known.value.stamp : null;
    await rm(stick, { recursive: true });
    const save = { path, plan: sample, savedWith, expectedStamp };
    expect(await writePlanFile(save)).toMatchObject({ error: { code: 'file.placeGone' } });
    await mkdir(stick);
    await writePlanFile({ path, plan: aPlan(), savedWith });
    expect(await writePlanFile(save)).toMatchObject({ value: { kind: 'written' } });
  });
});

describe('a plan file changed by another program', () => {
  it('is never overwritten', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.jieyu');
    await saved(path, aPlan());
    const known = await readPlanFile(path);
    const expectedStamp = known.ok ? known.value.stamp : null;
    await writeFile(path, 'theirs');
    const save = { path, plan: sample, savedWith, expectedStamp };
    expect(await writePlanFile(save)).toEqual(success({ kind: 'conflict' }));
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['plan.jieyu']);
  });
});
