import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { TableRow } from '../../support/exact-estimate';
import { headless, temporaryFolder } from '../../support/headless';
import { csvOf, tableHeaders, xlsxOf } from '../../support/variety-tables';
import { excelError, type MadeCell, workbookBytes } from '../../support/workbooks';

const good: TableRow = {
  genericName: '阿托伐他汀钙片',
  batch: '第七批',
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

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** Runs each command on a file; all must refuse it alike, print nothing and write nothing. */
async function refusalOf(file: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder.path, file), content);
  const report = ['--report', 'report.xlsx'] as const;
  const run = await headless(folder.path, 'estimate', file, '--json', ...report);
  const levers = ['--base', '1', '--winners', '1', '--non-selected', '1'] as const;
  const grid = await headless(folder.path, 'grid', file, ...levers);
  const curve = await headless(folder.path, 'curve', file, '--variety', good.genericName);
  expect([run.status, grid.status, curve.status]).toEqual([1, 1, 1]);
  expect([run.stdout, grid.stdout, curve.stdout]).toEqual(['', '', '']);
  expect([grid.stderr, curve.stderr]).toEqual([run.stderr, run.stderr]);
  expect(await readdir(folder.path)).toEqual([file]);
  return run.stderr;
}

describe('a variety table with bad input', () => {
  const bad: readonly (readonly [keyof TableRow, string, string])[] = [
    ['preVbpPriceYuan', 'NaN', 'cell.notANumber'],
    ['nonSelectedYuan', 'Infinity', 'cell.notANumber'],
    ['nonSelectedYuan', 'abc', 'cell.notANumber'],
    ['nonSelectedYuan', '-1', 'cell.negative'],
    ['insuredShare', '70', 'cell.ratioAbove1'],
    ['fundRatio', '70', 'cell.ratioAbove1'],
    ['selectedPriceYuan', '', 'cell.missing'],
    ['preVbpPriceYuan', '', 'cell.missing'],
    ['insuredShare', '', 'cell.missing'],
    ['fundRatio', '', 'cell.missing'],
    ['genericName', '__proto__', 'cell.reservedName'],
    ['genericName', '', 'cell.missing'],
  ];
  it.each(bad)('is refused for %s of “%s” with row and column', async (field, value, code) => {
    const stderr = await refusalOf('table.csv', csvOf([good, { ...good, [field]: value }]));
    expect(stderr).toMatch(new RegExp(`^error ${code.replace('.', '\\.')}: [^\\n]+\\n$`));
    expect(stderr).toContain('第 3 行');
    expect(stderr).toContain(`“${tableHeaders[field]}”`);
  });

  it('offers the percentage for a bare number above 1', async () => {
    const stderr = await refusalOf('table.csv', csvOf([{ ...good, insuredShare: '70' }]));
    expect(stderr).toContain('“70%”');
  });

  it('has each refusal listed on a line of its own', async () => {
    const row = { ...good, preVbpPriceYuan: 'NaN', insuredShare: '70', nonSelectedYuan: '-3' };
    const stderr = await refusalOf('table.csv', csvOf([good, row, row]));
    const codes = [...stderr.matchAll(/^error ([\w.]+): /gm)].map((match) => match[1]);
    const ofRow = ['cell.notANumber', 'cell.negative', 'cell.ratioAbove1'];
    expect(codes).toEqual([...ofRow, ...ofRow]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
  });

  it('is refused from a workbook with its sheet named, in English where asked', async () => {
    await writeFile(join(folder.path, 't.xlsx'), xlsxOf([{ ...good, insuredShare: '70' }]));
    const run = await headless(folder.path, 'estimate', 't.xlsx', '--lang', 'en');
    expect(run).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'error cell.ratioAbove1: In file "t.xlsx", sheet "测算表", row 3, column M "参保患者使用占比": "70" is above 1. A ratio lies between 0 and 1; if a percentage is meant, write "70%".\n',
    });
  });

  it('is refused for a formula error and a reserved header', async () => {
    const header: readonly MadeCell[] = Object.values(tableHeaders);
    const cells: readonly MadeCell[] = Object.values(good);
    const broken = cells.map((cell, index) => (index === 7 ? excelError(0x07) : cell));
    const sheet = (rows: readonly (readonly MadeCell[])[]): Buffer =>
      workbookBytes([{ name: '表', rows }]);
    expect(await refusalOf('error.xlsx', sheet([header, broken]))).toContain(
      'error cell.excelError: ',
    );
  });

  it('is refused for a reserved name as a header', async () => {
    const stderr = await refusalOf('table.csv', csvOf([good]).replace('中选采购量', '__proto__'));
    expect(stderr).toMatch(/^error table\.headerReserved: .*第 1 行 N 列“__proto__”/);
  });
});

describe('other refused input', () => {
  it('is a file that is not there, empty, no table, or a damaged plan', async () => {
    const missing = await headless(folder.path, 'estimate', 'none.csv');
    expect(missing.stderr).toMatch(/^error file\.notFound: /);
    expect(await refusalOf('empty.csv', '')).toMatch(/^error file\.empty: /);
    await folder.remove();
    folder = await temporaryFolder();
    expect(await refusalOf('plan.jieyu', '{"format":"jieyu-plan", nonsense')).toMatch(
      /^error plan\.torn: /,
    );
  });

  it('is a text without a header, and JSON that is no plan', async () => {
    expect(await refusalOf('words.csv', '甲,乙\n1,2\n')).toMatch(/^error table\.headerMissing: /);
    await folder.remove();
    folder = await temporaryFolder();
    expect(await refusalOf('other.jieyu', '{"a":1}')).toMatch(/^error plan\.foreign: /);
  });

  const options: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown policy', ['--policy', 'nowhere'], 'policy.unknown'],
    ['a policy file that is not there', ['--policy', './none.json'], 'file.notFound'],
    ['a policy file that is none', ['--policy', './table.csv'], 'policy.invalid'],
    ['a score above 100', ['--score', '100.01'], 'score.outOfRange'],
    ['a negative score', ['--score=-1'], 'score.outOfRange'],
    ['a score that is no number', ['--score', 'NaN'], 'score.outOfRange'],
    ['a fund ratio of 70', ['--fund-ratio', '70'], 'option.ratioAbove1'],
    ['a fund ratio that is no number', ['--fund-ratio', 'x'], 'option.invalid'],
    ['an unknown scenario', ['--scenario', '乐观'], 'scenario.unknown'],
  ];
  it.each(options)('is %s', async (_, args, code) => {
    await writeFile(join(folder.path, 'table.csv'), csvOf([good]));
    const run = await headless(folder.path, 'estimate', 'table.csv', ...args);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^error ${code.replace('.', '\\.')}: [^\\n]+\\n$`));
  });

  it('leaves no report behind where the report cannot be written', async () => {
    await writeFile(join(folder.path, 'table.csv'), csvOf([good]));
    const run = await headless(
      folder.path,
      'estimate',
      'table.csv',
      '--report',
      'table.csv/r.xlsx',
    );
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^error file\.placeGone: /);
  });
});
