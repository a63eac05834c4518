import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { backupCalls } from '../../../electron/calls/backup-calls';
import { planCalls } from '../../../electron/calls/plan-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import { tokenOf } from '../../../electron/storage/file-tokens';
import { writePlanFile } from '../../../electron/storage/plan-files';
import { assert, present } from '../../../shared/assert';
import { calls } from '../../../shared/contract';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { success } from '../../../shared/result';
import { aPlan } from '../../support/builders';
import { temporaryFolder } from '../../support/temporary-folder';

const plan = aPlan();
const mine = aPlan([], { hospitalName: '我的' });
const theirs = aPlan([], { hospitalName: '对方的' });
const context = { window: {}, emit: () => undefined } as unknown as CallContext;

/** Handlers with a plan opened from a file. */
async function opened({ copyPath = null }: { copyPath?: string | null } = {}) {
  const folder = await temporaryFolder();
  const path = join(await temporaryFolder(), '方案.jieyu');
  await writePlanFile({ path, plan, savedWith: '0.1.0' });
  const suggested: (string | null)[] = [];
  const backupRoot = join(folder, 'backups');
  const handlers = {
    ...planCalls({
      dialogs: {
        askOpenPath: () => Promise.resolve(path),
        askSavePath: (_window, { copyOf }) => {
          suggested.push(copyOf);
          return Promise.resolve(copyPath);
        },
      },
      recentListPath: join(folder, 'recent-plans.json'),
      backupRoot,
      savedWith: '0.1.0',
      offeredFile: { take: () => null },
      now: () => new Date('2026-03-04T05:06:07Z'),
      reportFault: () => 'reference',
    }),
    ...backupCalls({ backupRoot, savedWith: '0.1.0', now: () => new Date() }),
  };
  await handlers['plan.open']({}, context);
  const token = tokenOf(path);
  const save = (saved: PlanWithScenarios) =>
    handlers['plan.save']({ token, saveAs: false, plan: saved }, context);
  return { folder, path, token, handlers, save, suggested, backupRoot };
}

async function planAt(path: string): Promise<PlanWithScenarios> {
  const parsed = parsePlanFile(await readFile(path, 'utf8'), path);
  assert(parsed.ok, 'the file is a whole plan');
  return parsed.value;
}

function changeByOthers(path: string): Promise<void> {
  return writeFile(path, planFileText(theirs, '0.1.0'));
}

describe('a version that cannot be kept', () => {
  it('keeps nobody from saving, and is said with the save', async () => {
    const { path, save, backupRoot } = await opened();
    // A file stands where the folder of backups would.
    await writeFile(backupRoot, '');
    const failed = await save(mine);
    expect(failed).toMatchObject({
      value: { kind: 'saved', backupFailure: { code: 'backup.unwritable' } },
    });
    expect(await planAt(path)).toEqual(mine);
    await rm(backupRoot);
    expect(await save(theirs)).toMatchObject({ value: { kind: 'saved', backupFailure: null } });
  });
});

describe('a file that someone else has changed', () => {
  it('is not overwritten, however often', async () => {
    const { path, token, save } = await opened();
    await changeByOthers(path);
    const conflict = success({ kind: 'conflict', token, fileName: '方案.jieyu' });
    expect(await save(mine)).toEqual(conflict);
    expect(await save(mine)).toEqual(conflict);
    expect(await planAt(path)).toEqual(theirs);
  });

  it('is known as changed, and the page can look at it without taking it', async () => {
    const { path, token, save, handlers } = await opened();
    const state = () => handlers['plan.checkFile']({ token }, context);
    expect(await state()).toEqual(success({ state: 'same' }));
    await changeByOthers(path);
    expect(await state()).toEqual(success({ state: 'changed' }));
    expect(await handlers['plan.peek']({ token }, context)).toMatchObject({
      value: { kind: 'opened', plan: theirs },
    });
    expect(await save(mine)).toMatchObject({ value: { kind: 'conflict' } });
    await rm(path);
    expect(await state()).toEqual(success({ state: 'missing' }));
  });

  it('may be saved over after the person has taken it', async () => {
    const { path, token, save, handlers } = await opened();
    await changeByOthers(path);
    await handlers['plan.openRecent']({ token }, context);
    expect(await save(mine)).toMatchObject({ value: { kind: 'saved' } });
    expect(await planAt(path)).toEqual(mine);
  });

  it('stays theirs while mine becomes a copy beside it, named after it', async () => {
    const copyPath = join(await temporaryFolder(), '方案-副本.jieyu');
    const { path, token, handlers, suggested } = await opened({ copyPath });
    await changeByOthers(path);
    const input = { token, saveAs: true, isCopy: true, plan: mine };
    expect(await handlers['plan.save'](input, context)).toMatchObject({ value: { kind: 'saved' } });
    expect(suggested).toEqual(['方案']);
    expect(await planAt(path)).toEqual(theirs);
    expect(await planAt(copyPath)).toEqual(mine);
  });
});

describe('saves of one file', () => {
  it('started at once end with the later content and without a conflict', async () => {
    const { path, save } = await opened();
    const plans = Array.from({ length: 8 }, (_, index) =>
      aPlan([], { hospitalName: `医院 ${String(index)}` }),
    );
    const replies = await Promise.all(plans.map((each) => save(each)));
    expect(replies.map((reply) => (reply.ok ? reply.value.kind : reply.error.code))).toEqual(
      plans.map(() => 'saved'),
    );
    expect((await planAt(path)).hospitalName).toBe('医院 7');
  });
});

describe('the versions kept', () => {
  it('hold what each save replaced, and can be read again', async () => {
    const { token, save, handlers } = await opened();
    await save(mine);
    await save(theirs);
    const reply = await handlers['backup.list']({ token }, context);
    const { fileName, backups } = calls['backup.list'].output.parse(reply.ok ? reply.value : null);
    expect(fileName).toBe('方案.jieyu');
    const read = await Promise.all(
      backups.map(({ id }) => handlers['backup.read']({ token, id }, context)),
    );
    expect(read).toEqual([success({ plan: mine }), success({ plan })]);
  });

  it('are not needed for a save: where they cannot be written the plan is saved all the same', async () => {
    const { path, save, backupRoot } = await opened();
    await writeFile(backupRoot, 'in the way');
    expect(await save(mine)).toMatchObject({ value: { kind: 'saved' } });
    expect(await planAt(path)).toEqual(mine);
  });

  it('take a plan that another version is about to replace', async () => {
    const { token, handlers } = await opened();
    expect(await handlers['backup.keep']({ token, plan: mine }, context)).toEqual(success({}));
    const reply = await handlers['backup.list']({ token }, context);
    const { id } = present(reply.ok ? reply.value.backups[0] : undefined, 'it is listed');
    expect(await handlers['backup.read']({ token, id }, context)).toEqual(success({ plan: mine }));
  });

  it('are offered, the newest good one, for a file that is damaged; a newer version needs none', async () => {
    const { path, token, save, handlers, backupRoot } = await opened();
    await save(mine);
    await save(theirs);
    const [folder = ''] = await readdir(backupRoot);
    const [, newest = ''] = (await readdir(join(backupRoot, folder))).sort();
    await writeFile(join(backupRoot, folder, newest), 'torn');
    await writeFile(path, '');
    const reply = await handlers['plan.open']({}, context);
    const offered = reply.ok && reply.value.kind === 'unusable' ? reply.value : null;
    expect(offered).toMatchObject({ token, error: { code: 'plan.torn' } });
    const id = present(offered, 'a backup is offered').backup.id;
    expect(await handlers['backup.read']({ token, id }, context)).toEqual(success({ plan }));
    expect(await readFile(path, 'utf8')).toBe('');

    await writeFile(path, '{"format":"jieyu-plan","version":99,"savedWith":"9","plan":{}}');
    expect(await handlers['plan.open']({}, context)).toMatchObject({
      error: { code: 'plan.tooNew' },
    });
  });

  it('are reached by token and listed name alone', async () => {
    const { token, save, handlers } = await opened();
    await save(mine);
    for (const id of ['../recent-plans.json', '', 'x.jieyu']) {
      expect(await handlers['backup.read']({ token, id }, context)).toMatchObject({ ok: false });
    }
    const unknown = { token: 'e'.repeat(32) };
    expect(await handlers['backup.list'](unknown, context)).toMatchObject({
      error: { code: 'token.unknown' },
    });
  });
});
