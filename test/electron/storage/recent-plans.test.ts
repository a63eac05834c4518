import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  forgetRecentPlan,
  readRecentPlans,
  type RecentPlan,
  rememberRecentPlan,
} from '../../../electron/storage/recent-plans';
import { temporaryFolder } from '../../support/temporary-folder';

function recent(name: string): RecentPlan {
  return { path: `/plans/${name}`, hospitalName: name, openedAt: '2026-01-02T03:04:05.000Z' };
}

async function listPath(): Promise<string> {
  return join(await temporaryFolder(), 'recent-plans.json');
}

describe('recent plans', () => {
  it('are none at first', async () => {
    expect(await readRecentPlans(await listPath())).toEqual([]);
  });

  it('have the newest first and each file once', async () => {
    const list = await listPath();
    await rememberRecentPlan(list, recent('a'));
    await rememberRecentPlan(list, recent('b'));
    await rememberRecentPlan(list, { ...recent('a'), hospitalName: 'renamed' });
    expect(await readRecentPlans(list)).toEqual([
      { ...recent('a'), hospitalName: 'renamed' },
      recent('b'),
    ]);
  });

  it('are at most twelve', async () => {
    const list = await listPath();
    const names = Array.from({ length: 15 }, (_, index) => String(index));
    for (const name of names) await rememberRecentPlan(list, recent(name));
    const kept = await readRecentPlans(list);
    expect(kept.map(({ hospitalName }) => hospitalName)).toEqual(names.slice(3).reverse());
  });

  it('lose none when several are remembered at once', async () => {
    const list = await listPath();
    const names = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(names.map((name) => rememberRecentPlan(list, recent(name))));
    const kept = await readRecentPlans(list);
    expect(kept.map(({ hospitalName }) => hospitalName)).toEqual(names.reverse());
  });

  it('forget one file', async () => {
    const list = await listPath();
    await rememberRecentPlan(list, recent('a'));
    await rememberRecentPlan(list, recent('b'));
    await forgetRecentPlan(list, '/plans/b');
    expect(await readRecentPlans(list)).toEqual([recent('a')]);
  });

  it('start anew where the list is damaged', async () => {
    const list = await listPath();
    await writeFile(list, '[{"path":3}]');
    await rememberRecentPlan(list, recent('a'));
    expect(await readRecentPlans(list)).toEqual([recent('a')]);
  });
});
