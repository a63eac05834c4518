import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { planCalls } from '../../../electron/calls/plan-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import { pathOf, tokenOf } from '../../../electron/storage/file-tokens';
import { writePlanFile } from '../../../electron/storage/plan-files';
import { present } from '../../../shared/assert';
import { calls } from '../../../shared/contract';
import { failure, success } from '../../../shared/result';
import { aPlan } from '../../support/builders';
import { temporaryFolder } from '../../support/temporary-folder';

const plan = aPlan();
const now = '2026-03-04T05:06:07.000Z';
const cancelled = success({ kind: 'cancelled' });
const unknownToken = failure({ code: 'token.unknown', params: {} });
// The handlers hand the window to the dialogs, which here ask nobody.
const context = { window: {}, emit: () => undefined } as unknown as CallContext;

/** Handlers whose dialogs answer what the test says. */
async function shell({
  openPath = null,
  savePath = null,
  offered = null,
}: { openPath?: string | null; savePath?: string | null; offered?: string | null } = {}) {
  const folder = await temporaryFolder();
  const asked: { folder: string | null; copyOf: string | null }[] = [];
  const handlers = planCalls({
    dialogs: {
      askOpenPath: () => Promise.resolve(openPath),
      askSavePath: (_window, suggestion) => {
        asked.push({ folder: suggestion.folder, copyOf: suggestion.copyOf });
        return Promise.resolve(savePath);
      },
    },
    recentListPath: join(folder, 'recent-plans.json'),
    backupRoot: join(folder, 'backups'),
    savedWith: '0.1.0',
    offeredFile: { take: () => offered },
    now: () => new Date(now),
    reportFault: () => 'reference',
  });
  return { folder, asked, handlers };
}

async function savedPlan(name = 'plan.jieyu'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writePlanFile({ path, plan, savedWith: '0.1.0', expectedStamp: null });
  return path;
}

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('plan.open', () => {
  it('gives the plan, its name and a token, never its path', async () => {
    const path = await savedPlan();
    const { handlers } = await shell({ openPath: path });
    const reply = await handlers['plan.open']({}, context);
    expect(reply).toEqual(
      success({
        kind: 'opened',
        token: tokenOf(path),
        fileName: 'plan.jieyu',
        stamp: await sha256(path),
        plan,
      }),
    );
    expect(JSON.stringify(reply)).not.toContain(path);
  });

  it('does nothing where the person cancels', async () => {
    const { handlers } = await shell();
    expect(await handlers['plan.open']({}, context)).toEqual(cancelled);
    expect(await handlers['plan.listRecent']({}, context)).toEqual(success([]));
  });

  it('does not list a file that could not be opened', async () => {
    const path = join(await temporaryFolder(), 'broken.jieyu');
    await writeFile(path, '{}');
    const { handlers } = await shell({ openPath: path });
    expect(await handlers['plan.open']({}, context)).toMatchObject({ ok: false });
    expect(await handlers['plan.listRecent']({}, context)).toEqual(success([]));
  });
});

describe('plan.takeStartupFile', () => {
  it('opens the file the program was started with', async () => {
    const path = await savedPlan();
    const { handlers } = await shell({ offered: path });
    expect(await handlers['plan.takeStartupFile']({}, context)).toMatchObject({
      value: { kind: 'opened', fileName: 'plan.jieyu' },
    });
  });

  it('is cancelled where there is none', async () => {
    const { handlers } = await shell();
    expect(await handlers['plan.takeStartupFile']({}, context)).toEqual(cancelled);
  });
});

describe('plan.save', () => {
  it('asks for a place the first time and saves there', async () => {
    const path = join(await temporaryFolder(), 'new.jieyu');
    const { handlers } = await shell({ savePath: path, openPath: path });
    const saved = await handlers['plan.save']({ token: null, saveAs: false, plan }, context);
    expect(saved).toEqual(
      success({
        kind: 'saved',
        token: tokenOf(path),
        fileName: 'new.jieyu',
        stamp: await sha256(path),
        backupFailure: null,
      }),
    );
    expect(await handlers['plan.open']({}, context)).toMatchObject({ value: { plan } });
  });

  it('saves to the file it came from without asking', async () => {
    const path = await savedPlan();
    const { handlers, asked } = await shell({ openPath: path });
    const token = tokenOf(path);
    const changed = aPlan([]);
    await handlers['plan.save']({ token, saveAs: false, plan: changed }, context);
    expect(asked).toEqual([]);
    expect(await handlers['plan.open']({}, context)).toMatchObject({ value: { plan: changed } });
  });

  it('asks again for "save as", beginning in the same folder', async () => {
    const path = await savedPlan();
    const copy = join(await temporaryFolder(), 'copy.jieyu');
    const { handlers, asked } = await shell({ savePath: copy });
    const saved = await handlers['plan.save'](
      { token: tokenOf(path), saveAs: true, plan },
      context,
    );
    expect(asked).toEqual([{ folder: join(path, '..'), copyOf: null }]);
    expect(saved).toMatchObject(
      success({ kind: 'saved', token: tokenOf(copy), fileName: 'copy.jieyu' }),
    );
  });

  it('writes nothing where the person cancels', async () => {
    const { handlers } = await shell();
    const reply = await handlers['plan.save']({ token: null, saveAs: false, plan }, context);
    expect(reply).toEqual(cancelled);
  });

  it('refuses a token it has not given out', async () => {
    const { handlers } = await shell();
    const token = 'f'.repeat(32);
    expect(await handlers['plan.save']({ token, saveAs: false, plan }, context)).toEqual(
      unknownToken,
    );
    expect(await handlers['plan.openRecent']({ token }, context)).toEqual(unknownToken);
    expect(await handlers['plan.forgetRecent']({ token }, context)).toEqual(unknownToken);
  });

  it('succeeds also where the recent list cannot be written', async () => {
    const path = join(await temporaryFolder(), 'new.jieyu');
    const { handlers, folder } = await shell({ savePath: path });
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    expect(
      await handlers['plan.save']({ token: null, saveAs: false, plan }, context),
    ).toMatchObject({ value: { kind: 'saved' } });
  });
});

describe('plan.listRecent', () => {
  it('lists opened plans by token, and says which are gone', async () => {
    const path = await savedPlan();
    const { handlers } = await shell({ openPath: path });
    await handlers['plan.open']({}, context);
    await rm(path);
    const reply = await handlers['plan.listRecent']({}, context);
    expect(reply).toEqual(
      success([
        {
          token: tokenOf(path),
          fileName: 'plan.jieyu',
          folder: join(path, '..'),
          hospitalName: '市第一医院',
          openedAt: now,
          isMissing: true,
        },
      ]),
    );
  });

  it('answers in the form of the contract and can be opened and forgotten from', async () => {
    const { handlers } = await shell({ openPath: await savedPlan() });
    await handlers['plan.open']({}, context);
    const listed = await handlers['plan.listRecent']({}, context);
    const [entry] = calls['plan.listRecent'].output.parse('value' in listed ? listed.value : null);
    const { token } = present(entry, 'the opened plan is listed');
    expect(pathOf(token)).not.toBeNull();
    expect(await handlers['plan.openRecent']({ token }, context)).toMatchObject({
      value: { kind: 'opened', plan },
    });
    expect(await handlers['plan.forgetRecent']({ token }, context)).toEqual(success({}));
    expect(await handlers['plan.listRecent']({}, context)).toEqual(success([]));
  });
});
