import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { backupFolder, listBackups } from '../../../electron/storage/backups';
import { headless, headlessWith, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const HEADER = '日期,通用名,剂型,单位,数量,金额,是否中选';

async function put(name: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(join(folder.path, name), `${lines.join('\n')}\n`);
}

async function into(...argv: readonly string[]): ReturnType<typeof headless> {
  return headless(folder.path, 'import', ...argv, '--into', 'p.jieyu', '--json');
}

interface PlanJson {
  readonly plan: Readonly<Record<string, unknown>>;
}

/** What a successful import says of the plan. */
async function planOf(...argv: readonly string[]): Promise<PlanJson['plan']> {
  const { status, stdout, stderr } = await into(...argv);
  expect([status, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as PlanJson).plan;
}

async function refusalOf(...argv: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await into(...argv);
  expect([status, stdout]).toEqual([1, '']);
  return stderr;
}

async function retentionYuan(): Promise<string> {
  const { stdout } = await headless(
    folder.path,
    'estimate',
    'p.jieyu',
    '--fund-ratio',
    '1',
    '--json',
  );
  return (JSON.parse(stdout) as { hospital: { retentionYuan: string } }).hospital.retentionYuan;
}

/** 3 units at 1 yuan a unit more than a third each; then selected ones. */
async function twoYears(): Promise<void> {
  await put(
    '2024.csv',
    HEADER,
    '2024-05-01,甲片,片剂,片,3,10,否',
    '2024-06-01,甲片,片剂,片,3,10,否',
  );
  await put(
    '2025.csv',
    HEADER,
    '2025-05-01,甲片,片剂,片,900,90,是',
    '2025-06-01,甲片,片剂,片,100,50,否',
  );
  await put(
    '表.csv',
    '通用名,剂型,约定采购量基数,中选企业数,参保患者使用占比',
    '甲片,片剂,1000,4,100%',
  );
}

describe('import --into', () => {
  it('makes a plan of histories and a table, whose estimate has every digit', async () => {
    await twoYears();
    expect(await planOf('2024.csv', '2025.csv', '--table', '表.csv')).toMatchObject({
      file: 'p.jieyu',
      months: 4,
      firstMonth: '2024-05',
      lastMonth: '2025-06',
      amountYuan: '160',
      varieties: 1,
      referenceWindow: { fromMonth: '2024-05', toMonth: '2025-04' },
      useWindow: { fromMonth: '2024-07', toMonth: '2025-06' },
      monthsNotAYear: 2,
    });
    // ½ × (1000 × 20 ÷ 6 − 800 × 0.1 − 50) = 1601.666…
    expect(await retentionYuan()).toMatch(/^1601\.66666666666666666666666666666/);
  });

  it('comes to the same in one step and month after month', async () => {
    await twoYears();
    await planOf('2024.csv', '2025.csv', '--table', '表.csv');
    const atOnce = await retentionYuan();
    const windows = ['--reference', '2024-05..2025-04', '--use', '2024-07..2025-06'];
    const step = (...argv: readonly string[]): ReturnType<typeof headless> =>
      headless(folder.path, 'import', ...argv, '--into', 'q.jieyu', ...windows);
    expect((await step('2025.csv', '--table', '表.csv', '--accept-reference')).status).toBe(0);
    expect((await step('2024.csv', '--accept-change')).status).toBe(0);
    const { stdout } = await headless(
      folder.path,
      'estimate',
      'q.jieyu',
      '--fund-ratio',
      '1',
      '--json',
    );
    expect(stdout).toContain(`"retentionYuan": "${atOnce}"`);
  });

  it('adds nothing of a file whose content is known, and says so', async () => {
    await twoYears();
    const first = await planOf('2024.csv');
    await put(
      '再.csv',
      ...(await readFile(join(folder.path, '2024.csv'), 'utf8')).trimEnd().split('\n'),
    );
    for (const extra of [[], ['--months', 'add'], ['--months', 'replace']]) {
      expect(await planOf('再.csv', ...extra)).toMatchObject({
        months: first['months'],
        amountYuan: first['amountYuan'],
        knownMonths: ['2024-05', '2024-06'],
      });
    }
  });

  it('says where the same content comes out otherwise, and takes it only when it is told', async () => {
    await twoYears();
    await put(
      '疑.csv',
      HEADER,
      '2025-05-01,甲片,片剂,片,9,90,待定',
      '2025-06-01,甲片,片剂,片,1,5,否',
    );
    const refused = await headless(folder.path, 'import', '疑.csv', '--questions', '问.json');
    expect(refused.status).toBe(0);
    const questions = JSON.parse(await readFile(join(folder.path, '问.json'), 'utf8')) as {
      readonly questions: readonly { readonly key: string }[];
    };
    const [key = ''] = questions.questions.map((question) => question.key);
    const answered = async (answer: string): Promise<string> => {
      const name = `${answer}.json`;
      await put(name, JSON.stringify({ [key]: answer }));
      return name;
    };
    const first = await planOf('疑.csv', '--answers', await answered('nonSelected'));
    expect(first).toMatchObject({ amountYuan: '95', rereadMonths: [] });
    const other = ['疑.csv', '--answers', await answered('selected')];
    expect(await planOf(...other)).toMatchObject({ amountYuan: '95', rereadMonths: ['2025-05'] });
    const taken = await planOf(...other, '--months', 'replace', '--accept-reference');
    expect(taken).toMatchObject({ amountYuan: '95', rereadMonths: ['2025-05'] });
    expect(await planOf(...other)).toMatchObject({ rereadMonths: [] });
  });

  it('refuses months that the plan has from another file, by name, until it is told', async () => {
    await twoYears();
    await planOf('2024.csv');
    await put('二院.csv', HEADER, '2024-06-01,甲片,片剂,片,5,40,否');
    const before = await readFile(join(folder.path, 'p.jieyu'), 'utf8');
    const refusal = await refusalOf('二院.csv');
    expect(refusal).toContain('error history.monthsOverlap');
    expect(refusal).toContain('2024-06');
    expect(await readFile(join(folder.path, 'p.jieyu'), 'utf8')).toBe(before);
    expect(await planOf('二院.csv', '--months', 'skip')).toMatchObject({ amountYuan: '20' });
    expect(await planOf('二院.csv', '--months', 'add')).toMatchObject({ amountYuan: '60' });
  });

  it('takes a mended file in the place of all that it brought before, and says which months leave', async () => {
    const kept = '2024-01-05,甲片,片剂,片,10,300,是';
    await put('采购.csv', HEADER, kept, '2024-02-05,甲片,片剂,片,5,200,否');
    await planOf('采购.csv');
    await put('采购.csv', HEADER, kept, '2024-01-25,甲片,片剂,片,5,200,否');
    expect(await refusalOf('采购.csv')).toMatch(/采购\.csv.*2024-02.*200\.00/);
    expect(await planOf('采购.csv', '--months', 'replace')).toMatchObject({
      amountYuan: '500',
      months: 1,
      leftMonths: ['2024-02'],
    });
  });

  it('refuses a file whose purchases have all moved to other months, until it is told', async () => {
    await put('采购.csv', HEADER, '2023-01-05,甲片,片剂,片,10,300,是');
    await planOf('采购.csv');
    await put('采购.csv', HEADER, '2024-01-05,甲片,片剂,片,10,300,是');
    expect(await refusalOf('采购.csv')).toContain('error history.monthsMoved');
    expect(await planOf('采购.csv', '--months', 'replace')).toMatchObject({ amountYuan: '300' });
  });

  it('names the file of the plan that reads the same, where its rows only stand otherwise', async () => {
    await twoYears();
    await planOf('2024.csv');
    const [, ...rows] = (await readFile(join(folder.path, '2024.csv'), 'utf8'))
      .trimEnd()
      .split('\n');
    await put('另存.csv', HEADER, ...[...rows].reverse());
    expect(await refusalOf('另存.csv')).toContain('“2024.csv”');
  });

  it('refuses months of the price before that hold selected products, unless they were looked at', async () => {
    await twoYears();
    const late = ['2025.csv', '--reference', '2025-05..2025-06'];
    expect(await refusalOf(...late)).toContain('error history.referenceDoubtful');
    expect(await readdir(folder.path)).not.toContain('p.jieyu');
    expect(await planOf(...late, '--accept-reference')).toMatchObject({ months: 2 });
  });

  it('proposes no price before where the purchases begin with selected products', async () => {
    await twoYears();
    expect(await planOf('2025.csv')).toMatchObject({ referenceWindow: null });
  });

  it('names the varieties that are not in the retention, because something is missing', async () => {
    await twoYears();
    const whole = ['2024.csv', '2025.csv', '--table', '表.csv'];
    await put('丙.csv', HEADER, '2025-05-03,丙片,片剂,片,30,60,是');
    const windows = ['--reference', '2024-05..2024-06', '--use', '2025-05..2025-06'];
    expect(await planOf(...whole, '丙.csv', ...windows)).toMatchObject({
      incompleteVarieties: expect.arrayContaining(['丙片']) as unknown,
    });
    const text = await headless(folder.path, 'import', '丙.csv', '--into', 'other.jieyu');
    expect(text.status).toBe(0);
    expect(text.stdout).not.toContain('数据不全');
  });

  it('refuses a retention that changes by more than a tenth, with both figures', async () => {
    await twoYears();
    await planOf('2024.csv', '2025.csv', '--table', '表.csv');
    await put('带比例.csv', '通用名,剂型,医保基金支付比例', '甲片,片剂,100%');
    await planOf('2024.csv', '--table', '带比例.csv');
    await put('改.csv', HEADER, '2025-06-01,甲片,片剂,片,100,800,否');
    const refusal = await refusalOf('改.csv', '--months', 'replace');
    expect(refusal).toContain('error history.retentionChanges');
    expect(refusal).toMatch(/1,601\.67.*1,226\.67/);
    expect(await planOf('改.csv', '--months', 'replace', '--accept-change')).toMatchObject({
      retention: { afterYuan: expect.stringMatching(/^1226\.66/) as unknown },
    });
  });

  it('keeps the version before among the backups, and writes all the same where it cannot', async () => {
    await twoYears();
    const backupRoot = join(folder.path, 'backups');
    const argv = (file: string): readonly string[] => [
      'import',
      file,
      '--into',
      'p.jieyu',
      '--json',
    ];
    const saved = async (file: string, root: string): Promise<unknown> => {
      const run = await headlessWith({ folder: folder.path, argv: argv(file), backupRoot: root });
      return (JSON.parse(run.stdout) as PlanJson).plan['previousVersion'];
    };
    expect(await saved('2024.csv', backupRoot)).toBe('none');
    const before = await readFile(join(folder.path, 'p.jieyu'), 'utf8');
    expect(await saved('2025.csv', backupRoot)).toBe('kept');
    const own = backupFolder(backupRoot, join(folder.path, 'p.jieyu'));
    const [kept] = await listBackups(own);
    expect(await readFile(join(own, kept?.id ?? ''), 'utf8')).toBe(before);
    await put('2026.csv', HEADER, '2026-05-01,甲片,片剂,片,1,1,是');
    expect(await saved('2026.csv', join(folder.path, '2024.csv'))).toBe('failed');
    expect(await planOf('2026.csv')).toMatchObject({ lastMonth: '2026-05' });
  });

  it('names each column of the table that does not enter the plan', async () => {
    await twoYears();
    await put('报量.csv', '通用名,剂型,中选企业数,过评企业数,院内编码', '甲片,片剂,4,3,A1');
    expect(await planOf('2024.csv', '2025.csv', '--table', '报量.csv')).toMatchObject({
      unusedColumns: ['过评企业数', '院内编码'],
    });
    const argv = ['import', '2024.csv', '--into', 'q.jieyu', '--table', '报量.csv'] as const;
    const { stdout } = await headless(folder.path, ...argv);
    expect(stdout).toContain('没有进入方案');
    expect(stdout).toContain('：过评企业数、院内编码');
  });

  it('proposes newer months of use and does not take them', async () => {
    await twoYears();
    const windows = await planOf('2024.csv', '2025.csv');
    await put('2025-07.csv', HEADER, '2025-07-01,甲片,片剂,片,10,1,是');
    expect(await planOf('2025-07.csv')).toMatchObject({
      useWindow: windows['useWindow'],
      proposedUseWindow: { fromMonth: '2024-08', toMonth: '2025-07' },
      newMonths: ['2025-07'],
    });
  });

  it('refuses a file that is no plan, and leaves it as it is', async () => {
    await twoYears();
    const argv = ['import', '2024.csv', '--into', '表.csv'];
    const { status, stderr } = await headless(folder.path, ...argv);
    expect([status, stderr]).toEqual([1, expect.stringContaining('error plan.')]);
    expect(await readFile(join(folder.path, '表.csv'), 'utf8')).toContain('约定采购量基数');
  });

  it.each([
    ['--months', 'other', '--into', 'p.jieyu'],
    ['--use', '2024-12..2024-01', '--into', 'p.jieyu'],
    ['--months', 'add'],
  ])('is used wrongly with %s %s', async (...argv) => {
    await twoYears();
    expect((await headless(folder.path, 'import', '2024.csv', ...argv)).status).toBe(2);
  });

  it('says the plan in words, too', async () => {
    await twoYears();
    const { stdout } = await headless(
      folder.path,
      'import',
      '2024.csv',
      '2025.csv',
      '--into',
      'p.jieyu',
      '--lang',
      'en',
    );
    expect(stdout).toContain('Plan "p.jieyu": 4 months with purchases (2024-05 to 2025-06)');
    expect(stdout).toContain('2 months hold purchases, not 12. It is not annualised');
  });
});
