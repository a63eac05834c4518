import { appendFile, copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { JournalBeginning } from '../../../electron/storage/journal-batch';
import { readJournal } from '../../../electron/storage/journal-file';
import { Journals } from '../../../electron/storage/journals';
import { readPlanFile, writePlanFile } from '../../../electron/storage/plan-files';
import { present } from '../../../shared/assert';
import { type JournalEntry, replay } from '../../../shared/plan/journal';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { aPlan } from '../../support/builders';
import { temporaryFolder } from '../../support/temporary-folder';

const plan = aPlan();
const stamp = 'ab'.repeat(32);

function named(value: string): JournalEntry {
  return {
    kind: 'edit',
    edit: { kind: 'changePlan', change: { field: 'hospitalName', value } },
    mergeKey: null,
  };
}

function beginning(fields: Partial<JournalBeginning> = {}): JournalBeginning {
  return {
    ...{ plan, isSaved: true, openScenarioId: null },
    ...{ path: null, stamp: null, isSameWork: false },
    ...fields,
  };
}

async function scene() {
  const folder = await temporaryFolder();
  const journalFolder = join(folder, 'journals');
  const open = (): Journals => new Journals({ folder: journalFolder, savedWith: '0.0.0' });
  return {
    folder,
    journalFolder,
    journals: open(),
    restarted: open,
    path: join(folder, '甲.jieyu'),
  };
}

/** Begins a journal and puts entries into it. */
async function work(
  journals: Journals,
  begin: JournalBeginning,
  entries: readonly JournalEntry[],
): Promise<void> {
  const answer = await journals.append({ begin, follows: 0, entries, moveTo: null });
  expect(answer).toEqual({ hasFollowed: true, isFull: false });
}

async function savedFile(path: string, saved: PlanWithScenarios = plan): Promise<string> {
  await writePlanFile({ path, plan: saved, savedWith: '0.0.0' });
  const read = await readPlanFile(path);
  return read.ok ? read.value.stamp : '';
}

describe('journals', () => {
  it('offer work that was left unsaved, of files and of plans never saved, the latest first', async () => {
    const { journals, restarted, path } = await scene();
    await work(journals, beginning(), [named('甲')]);
    const other = restarted();
    await work(other, beginning({ path, stamp }), [named('乙'), named('丙')]);
    const found = await restarted().unsaved();
    expect(found).toHaveLength(2);
    expect(found.find((each) => each.path === path)).toMatchObject({
      hospitalName: '丙',
      changes: 2,
    });
    expect(found.find((each) => each.path === null)).toMatchObject({
      hospitalName: '甲',
      changes: 1,
    });
  });

  it('do not offer what the window is working on', async () => {
    const { journals } = await scene();
    await work(journals, beginning(), [named('甲')]);
    expect(await journals.unsaved()).toEqual([]);
  });

  it('do not offer what was saved, undone or never changed', async () => {
    const { journals, restarted, path } = await scene();
    const saved: readonly JournalEntry[] = [
      named('甲'),
      { kind: 'saving' },
      { kind: 'saved', stamp },
    ];
    await work(journals, beginning({ path, stamp }), saved);
    await work(restarted(), beginning(), [named('甲'), { kind: 'undo' }]);
    await work(restarted(), beginning(), [{ kind: 'select', varietyId: 'a' }]);
    expect(await restarted().unsaved()).toEqual([]);
  });

  it('do not offer what has reached its file before the crash', async () => {
    const { journals, restarted, path } = await scene();
    const before = await savedFile(path);
    await work(journals, beginning({ path, stamp: before }), [named('新名'), { kind: 'saving' }]);
    const after = await savedFile(path, { ...plan, hospitalName: '新名' });
    const later = restarted();
    expect(await later.unsaved()).toEqual([]);
    expect(await later.find(path, after)).toMatchObject({
      historyId: expect.any(String) as string,
    });
  });

  it('give the work back as it was, and go on with it', async () => {
    const { journals, restarted } = await scene();
    await work(journals, beginning(), [named('甲'), named('乙')]);
    const later = restarted();
    const [found] = await later.unsaved();
    const taken = present(await later.take(found?.id ?? ''), 'what is offered is there');
    expect(replay(taken.base, taken.entries).session.history.present.hospitalName).toBe('乙');
    await later.append({ begin: null, follows: 2, entries: [named('丙')], moveTo: null });
    const resumed = present(await later.resume(), 'the work is running');
    expect(resumed.entries).toEqual([named('甲'), named('乙'), named('丙')]);
  });

  it('cut a torn last line off and go on behind the good ones', async () => {
    const { journals, journalFolder, restarted } = await scene();
    await work(journals, beginning(), [named('甲'), named('乙')]);
    const [file = ''] = await readdir(journalFolder);
    const path = join(journalFolder, file);
    const { length } = await readFile(path);
    await truncate(path, length - 5);
    await appendFile(path, 'x'.repeat(1000));
    const later = restarted();
    const [found] = await later.unsaved();
    expect(found).toMatchObject({ changes: 1, hospitalName: '甲' });
    await later.take(found?.id ?? '');
    await later.append({ begin: null, follows: 1, entries: [named('丁')], moveTo: null });
    const read = present(await readJournal(path), 'the journal can be read');
    expect(read.entries).toEqual([named('甲'), named('丁')]);
    expect(read.end.length).toBe((await readFile(path)).length);
  });

  it('refuse a batch that does not follow, and take a new beginning', async () => {
    const { journals } = await scene();
    await work(journals, beginning(), [named('甲')]);
    const batch = { begin: null, entries: [named('乙')], moveTo: null };
    expect(await journals.append({ ...batch, follows: 0 })).toMatchObject({ hasFollowed: false });
    expect(await journals.append({ ...batch, follows: 1 })).toMatchObject({ hasFollowed: true });
    const anew = beginning({ isSaved: false, isSameWork: true });
    expect(await journals.append({ ...batch, begin: anew, follows: 0 })).toMatchObject({
      hasFollowed: true,
    });
  });

  it('take nothing but a new beginning after a write that failed', async () => {
    const { journals, journalFolder } = await scene();
    await work(journals, beginning(), [named('甲')]);
    const [file = ''] = await readdir(journalFolder);
    await truncate(join(journalFolder, file), 10);
    const batch = { begin: null, entries: [named('乙')], moveTo: null };
    await expect(journals.append({ ...batch, follows: 1 })).rejects.toThrow('shortened');
    expect(await journals.append({ ...batch, follows: 1 })).toMatchObject({ hasFollowed: false });
    const anew = beginning({ isSaved: false, isSameWork: true });
    expect(await journals.append({ ...batch, begin: anew, follows: 0 })).toMatchObject({
      hasFollowed: true,
    });
    expect(await readdir(journalFolder)).toEqual([file]);
  });

  it('are full after two thousand entries', async () => {
    const { journals } = await scene();
    const entries = Array.from({ length: 2000 }, () => named('甲'));
    const answer = await journals.append({ begin: beginning(), follows: 0, entries, moveTo: null });
    expect(answer).toEqual({ hasFollowed: true, isFull: true });
  });

  it('still know how much is unsaved after they were cut short', async () => {
    const { journals, restarted } = await scene();
    await work(journals, beginning(), [named('甲'), named('乙')]);
    const again = beginning({ isSaved: false, isSameWork: true, plan: { ...plan, year: 2027 } });
    await work(journals, again, [named('丙')]);
    expect(await restarted().unsaved()).toMatchObject([{ changes: 3, hospitalName: '丙' }]);
  });

  it('go with a plan that is saved to another file, and leave the first file its saved work', async () => {
    const { journals, restarted, path, folder } = await scene();
    const other = join(folder, '乙.jieyu');
    await work(journals, beginning({ path, stamp }), [named('甲')]);
    const newStamp = 'cd'.repeat(32);
    await journals.append({
      begin: null,
      follows: 1,
      entries: [{ kind: 'saving' }, { kind: 'saved', stamp: newStamp }],
      moveTo: other,
    });
    await journals.append({ begin: null, follows: 3, entries: [named('乙')], moveTo: null });
    const later = restarted();
    expect(await later.unsaved()).toMatchObject([{ path: other, changes: 1 }]);
    expect(await later.find(path, stamp)).toMatchObject({
      historyId: expect.any(String) as string,
    });
  });

  it('bring the undo history of a file back only while its content is the same', async () => {
    const { journals, restarted, path } = await scene();
    const saved: readonly JournalEntry[] = [
      named('甲'),
      { kind: 'saving' },
      { kind: 'saved', stamp },
    ];
    await work(journals, beginning({ path, stamp: 'cd'.repeat(32) }), saved);
    expect(await restarted().find(path, stamp)).toMatchObject({
      historyId: expect.any(String) as string,
    });
    expect(await restarted().find(path, 'ef'.repeat(32))).toBeNull();
  });

  it('lose the unsaved tail and nothing else when it is given up', async () => {
    const { journals, restarted, path } = await scene();
    const entries: readonly JournalEntry[] = [
      named('甲'),
      { kind: 'saving' },
      { kind: 'saved', stamp },
      named('乙'),
    ];
    await work(journals, beginning({ path, stamp: 'cd'.repeat(32) }), entries);
    await journals.discard(null);
    const later = restarted();
    expect(await later.unsaved()).toEqual([]);
    const found = present(await later.find(path, stamp), 'its history stays');
    const id = 'historyId' in found ? found.historyId : '';
    const kept = present(await later.read(id), 'it is there');
    const { session } = replay(kept.base, kept.entries);
    expect(session.history.present.hospitalName).toBe('甲');
    expect(session.history.past).toHaveLength(1);
  });

  it('of a plan never saved go when its work is given up', async () => {
    const { journals, journalFolder } = await scene();
    await work(journals, beginning(), [named('甲')]);
    await journals.discard(null);
    expect(await readdir(journalFolder)).toEqual([]);
  });

  it('end with the work before when another plan is begun', async () => {
    const { journals, journalFolder, restarted, path } = await scene();
    await work(journals, beginning(), [named('甲')]);
    await work(journals, beginning({ path, stamp }), []);
    expect(await restarted().unsaved()).toEqual([]);
    expect(await readdir(journalFolder)).toHaveLength(1);
  });

  it('never write over unsaved work of the same file', async () => {
    const { journals, restarted, path } = await scene();
    await work(journals, beginning({ path, stamp }), [named('甲')]);
    await work(restarted(), beginning({ path, stamp }), [named('乙')]);
    const found = await restarted().unsaved();
    expect(found.map(({ hospitalName }) => hospitalName).sort()).toEqual(['甲', '乙'].sort());
  });

  it('sweep away what is of no use and keep what is', async () => {
    const { journals, journalFolder, restarted, path } = await scene();
    await work(journals, beginning({ path, stamp }), []);
    await work(restarted(), beginning(), []);
    await work(restarted(), beginning(), [named('甲')]);
    const later = restarted();
    await later.sweep();
    expect(await readdir(journalFolder)).toHaveLength(2);
    expect(await later.unsaved()).toHaveLength(1);
  });

  it('pass over files that are no journals', async () => {
    const { journals, journalFolder, restarted } = await scene();
    await work(journals, beginning(), [named('甲')]);
    const [file = ''] = await readdir(journalFolder);
    await writeFile(join(journalFolder, `${'0'.repeat(64)}.jsonl`), 'rubbish\n');
    await copyFile(join(journalFolder, file), join(journalFolder, '复制.jsonl'));
    expect(await restarted().unsaved()).toHaveLength(1);
  });
});
