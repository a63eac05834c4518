import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { TableRow } from '../../support/exact-estimate';
import { exact, product, textOf } from '../../support/exact-number';
import { headless, temporaryFolder } from '../../support/headless';
import { someRows } from '../../support/table-rows';
import { csvOf } from '../../support/variety-tables';

/** Worked example W1b of the domain: k = 0.585, S0 = 474 800. */
const atorvastatin: TableRow = {
  genericName: '阿托伐他汀钙片',
  batch: '',
  shareGroup: 'general',
  baseUnits: '100000',
  winners: 4,
  agreedShare: '',
  agreedUnits: '',
  preVbpPriceYuan: '5.5',
  selectedPriceYuan: '0.94',
  nonSelectedYuan: '100000',
  fundRatio: '0.65',
  expenditureFundRatio: '',
  insuredShare: '0.9',
  selectedUnits: '',
};
const rows = someRows(40, 7);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'one.csv'), csvOf([atorvastatin]));
  await writeFile(
    join(folder.path, 'twice.csv'),
    csvOf([atorvastatin, { ...atorvastatin, nonSelectedYuan: '90000' }]),
  );
  await writeFile(join(folder.path, 'many.csv'), csvOf(rows));
});
afterAll(() => folder.remove());

async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const run = await headless(folder.path, ...argv, '--json');
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Record<string, unknown>;
}

describe('curve', () => {
  const one = ['curve', 'one.csv', '--variety', '阿托伐他汀钙片', '--score', '85'] as const;

  it('gives points from zero to the end, exact', async () => {
    const curve = await json(...one, '--points', '5', '--max', '949600');
    expect(curve['breakEvenNonSelectedYuan']).toBe('474800');
    expect(curve['points']).toEqual([
      { nonSelectedYuan: '0', balanceBaseYuan: '277758', retentionYuan: '138879' },
      { nonSelectedYuan: '237400', balanceBaseYuan: '138879', retentionYuan: '69439.5' },
      { nonSelectedYuan: '474800', balanceBaseYuan: '0', retentionYuan: '0' },
      { nonSelectedYuan: '712200', balanceBaseYuan: '-138879', retentionYuan: '0' },
      { nonSelectedYuan: '949600', balanceBaseYuan: '-277758', retentionYuan: '0' },
    ]);
  });

  it('gives the break-even for one to four enterprises, and 101 points unless told', async () => {
    const curve = await json(...one);
    expect(curve['points']).toHaveLength(101);
    expect(curve['byWinners']).toEqual([
      { winners: 1, agreedShare: '0.5', breakEvenNonSelectedYuan: '503000' },
      { winners: 2, agreedShare: '0.6', breakEvenNonSelectedYuan: '493600' },
      { winners: 3, agreedShare: '0.7', breakEvenNonSelectedYuan: '484200' },
      { winners: 4, agreedShare: '0.8', breakEvenNonSelectedYuan: '474800' },
    ]);
  });

  it('refuses a name that is not there or stands twice, unless the row is given', async () => {
    const unknown = await headless(folder.path, 'curve', 'one.csv', '--variety', '无此药');
    expect(unknown.stderr).toMatch(/^error variety\.unknown: /);
    const args = ['curve', 'twice.csv', '--variety', '阿托伐他汀钙片'] as const;
    const twice = await headless(folder.path, ...args);
    expect(twice).toMatchObject({ status: 1, stdout: '' });
    expect(twice.stderr).toMatch(/^error variety\.ambiguous: .*2、3/);
    expect(await json(...args, '--row', '3')).toMatchObject({ breakEvenNonSelectedYuan: '474800' });
  });

  it('prints a readable table', async () => {
    const run = await headless(folder.path, ...one, '--points', '3');
    expect(run.stdout).toContain('474,800.00');
    expect(run.stdout).toContain('4 家及以上');
  });
});

describe('grid', () => {
  const base = ['0', '0.8', '1', '1.125'] as const;
  const winners = [1, 2, 3, 4] as const;
  const nonSelected = ['0', '0.5', '1', '2.5'] as const;
  const levers = [
    ...['--base', base.join(), '--winners', winners.join()],
    ...['--non-selected', nonSelected.join(), '--fund-ratio', '0.65'],
    ...['--policy', 'shenzhen-2024-draft', '--score', '79.99'],
  ];

  it('gives every combination once, the last lever fastest', async () => {
    const { cells } = await json('grid', 'many.csv', ...levers);
    const places = (cells as Record<string, unknown>[]).map((cell) => [
      cell['base'],
      cell['winners'],
      cell['nonSelected'],
    ]);
    const wanted = base.flatMap((b) => winners.flatMap((w) => nonSelected.map((n) => [b, w, n])));
    expect(places).toEqual(wanted);
  });

  it('equals the estimate of the table with the levers applied', async () => {
    const { cells } = await json('grid', 'many.csv', ...levers);
    for (const cell of cells as Record<'base' | 'nonSelected', string>[]) {
      const {
        base: scale,
        nonSelected: spent,
        ...rest
      } = cell as typeof cell & {
        winners: number;
      };
      const changed = rows.map((row) => ({
        ...row,
        baseUnits: textOf(product(exact(row.baseUnits), exact(scale))),
        winners: rest.winners,
        agreedShare: '',
        agreedUnits: '',
        nonSelectedYuan: textOf(product(exact(row.nonSelectedYuan || '0'), exact(spent))),
      }));
      await writeFile(join(folder.path, 'changed.csv'), csvOf(changed));
      const { hospital } = await json('estimate', 'changed.csv', ...levers.slice(6));
      expect(hospital).toMatchObject({
        balanceBaseYuan: (cell as Record<string, string>)['balanceBaseYuan'],
        retentionYuan: (cell as Record<string, string>)['retentionYuan'],
      });
    }
  });

  it('prints a readable table', async () => {
    const run = await headless(folder.path, 'grid', 'many.csv', ...levers, '--lang', 'en');
    expect(run.stdout).toContain('Balance base');
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(2 + 64);
  });
});
