import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { exactEstimate } from '../../support/exact-estimate';
import { headless, temporaryFolder } from '../../support/headless';
import { someRows } from '../../support/table-rows';
import { csvOf, xlsxOf } from '../../support/variety-tables';

const scores = ['100', '80', '79.99', '70', '69.99', '60', '59.99', '0'] as const;
const scopes = ['all', 'agreed'] as const;

/** Domain 5: the ratio each policy pays at each score. */
const ratios = {
  national: ['0.5', '0.5', '0.5', '0.5', '0.5', '0.5', '0', '0'],
  'shenzhen-2024-draft': ['0.5', '0.5', '0.4', '0.4', '0.3', '0.3', '0', '0'],
  'flat-50': ['0.5', '0.5', '0.5', '0.5', '0.5', '0.5', '0', '0'],
  'flat-30': ['0.3', '0.3', '0.3', '0.3', '0.3', '0.3', '0', '0'],
} as const;
const policies = Object.keys(ratios) as readonly (keyof typeof ratios)[];

const rows = someRows(500, 20_240_601);
const sparseRows = rows.map((row, index) =>
  index % 5 === 0 ? { ...row, selectedUnits: '' } : row,
);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'table.xlsx'), xlsxOf(rows));
  await writeFile(join(folder.path, 'sparse.csv'), csvOf(sparseRows), 'utf8');
});
afterAll(() => folder.remove());

interface EstimateJson {
  readonly policy: string;
  readonly scope: string;
  readonly score: string | null;
  readonly retentionRatio: string;
  readonly hospital: object;
  readonly groups: readonly object[];
  readonly varieties: readonly ({ readonly row: number } & Record<string, unknown>)[];
  readonly warnings: readonly unknown[];
}

async function estimate(file: string, ...options: readonly string[]): Promise<EstimateJson> {
  const run = await headless(folder.path, 'estimate', file, '--json', ...options);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as EstimateJson;
}

/** The figures alone, and the row numbers apart: they depend on the file. */
function figuresOf({ retentionRatio, hospital, groups, varieties }: EstimateJson): {
  readonly figures: object;
  readonly rows: readonly number[];
} {
  const withoutRows = varieties.map((variety) =>
    Object.fromEntries(Object.entries(variety).filter(([key]) => key !== 'row')),
  );
  return {
    figures: { retentionRatio, hospital, groups, varieties: withoutRows },
    rows: varieties.map(({ row }) => row),
  };
}

describe.each(policies)('the estimate of 500 varieties under %s', (policy) => {
  describe.each(scopes)('in scope %s', (scope) => {
    it.each(scores)('equals an exact calculation to the last digit at %s points', async (score) => {
      const retentionRatio = ratios[policy][scores.indexOf(score)] ?? '';
      const terms = { scope, retentionRatio, fundRatio: '0.65' };
      const options = ['--policy', policy, '--scope', scope, '--score', score] as const;
      const fromXlsx = await estimate('table.xlsx', ...options, '--fund-ratio', '65%');
      expect(fromXlsx).toMatchObject({ policy, scope, score });
      const { figures, rows: rowNumbers } = figuresOf(fromXlsx);
      expect(figures).toEqual(exactEstimate(rows, terms));
      expect(rowNumbers).toEqual(rows.map((_, index) => index + 3));
      const fromCsv = await estimate('sparse.csv', ...options, '--fund-ratio', '0.65');
      expect(figuresOf(fromCsv).figures).toEqual(exactEstimate(sparseRows, terms));
    });
  });
});

describe('estimate', () => {
  it('prints decimals as text without exponent and keys in the order of the contract', async () => {
    const json = await estimate('table.xlsx', '--fund-ratio', '0.65', '--score', '85');
    expect(Object.keys(json)).toEqual([
      'scenario',
      'policy',
      'scope',
      'score',
      'retentionRatio',
      'hospital',
      'groups',
      'varieties',
      'warnings',
      'assessment',
    ]);
    expect(Object.keys(json.varieties[0] ?? {})).toEqual([
      'row',
      'genericName',
      'inScope',
      'agreedShare',
      'agreedUnits',
      'budgetYuan',
      'expenditureYuan',
      'balanceBaseYuan',
      'breakEvenNonSelectedYuan',
      'headroomYuan',
      'state',
    ]);
    expect(JSON.stringify(json)).not.toMatch(/"-?[\d.]+e[+-]?\d+"/i);
  });

  it('warns that a flat policy without a score assumes a pass', async () => {
    const json = await estimate('table.xlsx', '--fund-ratio', '0.65');
    expect(json.score).toBeNull();
    expect(json.warnings[0]).toMatchObject({ row: null, code: 'score.assumed' });
  });

  it('refuses a tiered policy without a score', async () => {
    const run = await headless(
      folder.path,
      ...['estimate', 'table.xlsx', '--fund-ratio', '0.65', '--policy', 'shenzhen-2024-draft'],
    );
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^error score\.missing: .+\n$/);
  });

  it('prints a readable table in either language', async () => {
    const options = ['estimate', 'table.xlsx', '--fund-ratio', '0.65', '--score', '85'] as const;
    const zh = await headless(folder.path, ...options);
    const en = await headless(folder.path, ...options, '--lang', 'en');
    expect(zh.stdout).toContain('结余留用金额');
    expect(en.stdout).toContain('Retention');
    expect(zh.stdout).not.toContain('示例数据');
  });
});
