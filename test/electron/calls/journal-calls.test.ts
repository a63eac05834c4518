import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { journalCalls } from '../../../electron/calls/journal-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import { stampOfToken as keptStamp, tokenOf } from '../../../electron/storage/file-tokens';
import { Journals } from '../../../electron/storage/journals';
import { type CallInput, calls } from '../../../shared/contract';
import type { JournalEntry } from '../../../shared/plan/journal';
import { aPlan } from '../../support/builders';
import { temporaryFolder } from '../../support/temporary-folder';

// The journal's calls ask nothing of the window.
const context = {} as CallContext;
const stamp = 'ab'.repeat(32);
const edit: JournalEntry = {
  kind: 'edit',
  edit: { kind: 'changePlan', change: { field: 'hospitalName', value: '县医院' } },
  mergeKey: null,
};

async function scene() {
  const folder = await temporaryFolder();
  const restarted = () =>
    journalCalls({
      journals: new Journals({ folder: join(folder, 'journals'), savedWith: '0.0.0' }),
      reportFault: () => 'reference',
    });
  const path = join(folder, '甲.jieyu');
  return { restarted, path, token: tokenOf(path) };
}

function batch(token: string | null): CallInput<'journal.append'> {
  return {
    begin: {
      ...{ plan: aPlan(), isSaved: true, openScenarioId: null },
      ...{ token, stamp: token === null ? null : stamp, isSameWork: false },
    },
    follows: 0,
    entries: [edit],
    moveTo: null,
  };
}

describe('the calls of the journal', () => {
  it('keep what the page sends and give it back after a restart, by names that say nothing', async () => {
    const { restarted, token } = await scene();
    expect(await restarted()['journal.append'](batch(token), context)).toEqual({
      ok: true,
      value: { isFull: false },
    });
    const later = restarted();
    const listed = await later['journal.listUnsaved']({}, context);
    const [work] = listed.ok ? listed.value : [];
    expect(work).toMatchObject({ fileName: '甲.jieyu', hospitalName: '县医院', changes: 1 });
    const taken = await later['journal.take']({ journal: work?.journal ?? '' }, context);
    expect(taken).toMatchObject({
      ok: true,
      value: { file: { token, fileName: '甲.jieyu', stamp }, entries: [edit] },
    });
    if (taken.ok) calls['journal.take'].output.parse(taken.value);
  });

  it('remember which content of the file restored work began with', async () => {
    const { restarted, token } = await scene();
    await restarted()['journal.append'](batch(token), context);
    const later = restarted();
    const found = await later['journal.find']({ token, stamp: 'cd'.repeat(32) }, context);
    const journal = found.ok && found.value.kind === 'unsaved' ? found.value.work.journal : '';
    await later['journal.take']({ journal }, context);
    expect(keptStamp(token)).toBe(stamp);
  });

  it('say when a batch does not follow, and when a journal is gone', async () => {
    const { restarted } = await scene();
    const batchOfOther = { ...batch(null), begin: null, follows: 3 };
    const gone = { ok: false, error: { code: 'journal.gone' } };
    expect(await restarted()['journal.append'](batchOfOther, context)).toMatchObject(gone);
    const journal = '0'.repeat(64);
    expect(await restarted()['journal.look']({ journal }, context)).toMatchObject(gone);
    expect(await restarted()['journal.take']({ journal }, context)).toMatchObject(gone);
    expect(await restarted()['journal.resume']({}, context)).toEqual({ ok: true, value: null });
  });

  it('say when nothing can be written', async () => {
    const folder = join(await temporaryFolder(), '\0');
    const reported: string[] = [];
    const handlers = journalCalls({
      journals: new Journals({ folder, savedWith: '0.0.0' }),
      reportFault: (where) => {
        reported.push(where);
        return 'reference';
      },
    });
    expect(await handlers['journal.append'](batch(null), context)).toMatchObject({
      ok: false,
      error: { code: 'journal.unwritable' },
    });
    expect(reported).toEqual(['journal']);
  });

  it('refuse a file that this run has not shown', async () => {
    const { restarted } = await scene();
    const foreign = 'f'.repeat(32);
    const unknown = { ok: false, error: { code: 'token.unknown' } };
    expect(await restarted()['journal.append'](batch(foreign), context)).toMatchObject(unknown);
    expect(await restarted()['journal.find']({ token: foreign, stamp }, context)).toMatchObject(
      unknown,
    );
  });
});
