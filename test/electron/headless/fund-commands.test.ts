import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { emptyFund } from '../../../shared/plan/fund-plan';
import { planFileText } from '../../../shared/plan/plan-file';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';
import { headless, type HeadlessRun, temporaryFolder } from '../../support/headless';
import { readSheets } from '../../support/recalculate';

const text = decimalText<never>;
const surely18 = { fewestMonths: 18, likelyMonths: 18, mostMonths: 18 };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

/** W1b in batch 7 over 2024 (paid) and 2025 (running); in batch 8 a volume that was missed. */
const missed = aVariety({
  id: 'missed',
  genericName: '厄贝沙坦片',
  batch: '第八批',
  selectedUnits: text('60000'),
  nonSelected: { kind: 'amount', amountYuan: text('20000') },
});
const plan = aPlan([aVariety({ batch: '第七批' }), missed], {
  score: text('85'),
  fund: aFund(
    [
      aSettlement({
        id: 'g1',
        batch: '第七批',
        fromDate: '2024-01-01',
        toDate: '2024-12-31',
        state: 'paid',
        paid: { date: '2026-05-20', retentionYuan: text('100000') },
        forecastYuan: text('104000'),
      }),
      aSettlement({ id: 'g2', batch: '第七批', agreementYear: 2 }),
      aSettlement({ id: 'g3', batch: '第八批' }),
    ],
    {
      lag: surely18,
      target: { year: 2027, yuan: text('50000') },
      allocation: {
        reserveRatio: text('0.1'),
        poolYuan: null,
        keys: [{ id: 'k', kind: 'headCount', name: '', weightRatio: text('1') }],
        departments: [
          { id: 'a', name: '心血管内科', values: { k: text('2') } },
          { id: 'b', name: '药学部', values: { k: text('1') } },
        ],
      },
    },
  ),
});

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'p.jieyu'), planFileText(plan, '1'));
  const bare = aPlan([aVariety({ batch: '第七批' })], { score: text('85'), fund: emptyFund });
  await writeFile(join(folder.path, 'bare.jieyu'), planFileText(bare, '1'));
});

afterAll(() => folder.remove());

function run(...argv: readonly string[]): Promise<HeadlessRun> {
  return headless(folder.path, ...argv);
}

async function json(...argv: readonly string[]): Promise<Record<string, never>> {
  const { status, stdout, stderr } = await run(...argv, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Record<string, never>;
}

describe('fund', () => {
  it('says each group from its balance to the fund, and the years of the payments', async () => {
    expect(await json('fund', 'p.jieyu')).toMatchObject({
      policy: 'national',
      groups: [
        {
          group: '第七批',
          from: '2024-01-01',
          to: '2024-12-31',
          balanceBaseYuan: '219258',
          scoreRange: { low: '85', high: '85' },
          retentionYuan: '100000',
          workedOutYuan: '109629',
          performancePayYuan: '50000',
          earnedYear: 2024,
          paidYear: 2026,
          forecastError: '0.04',
        },
        { agreementYear: 2, performancePayYuan: '54814.5', earnedYear: 2025, paidYear: 2027 },
        {
          group: '第八批',
          // 0.585 × (474,800 − 20,000)
          balanceBaseYuan: '266058',
          formulaRetentionYuan: '133029',
          retentionYuan: '0',
          readings: { none: '133029', variety: '0', hospital: '0' },
          vetoes: [{ kind: 'missedVolume', varietyIds: ['missed'] }],
        },
      ],
      years: [
        { year: 2026, p10: '50000', p50: '50000', p90: '50000', paidYuan: '50000' },
        { year: 2027, p10: '54814.5', p50: '54814.5', p90: '54814.5', paidYuan: '0' },
      ],
      target: { year: 2027, yuan: '50000', probability: '1' },
      total: { retentionYuan: '209629', performancePayYuan: '104814.5' },
    });
  });

  it('is the same to the byte with the same seed', async () => {
    const [one, two] = [
      await run('fund', 'p.jieyu', '--seed', '7', '--json'),
      await run('fund', 'p.jieyu', '--seed', '7', '--json'),
    ];
    expect(one.stdout).toBe(two.stdout);
    expect(JSON.parse(one.stdout)).toMatchObject({ seed: '7' });
  });

  it('compares packs on the same data, with an exact bridge', async () => {
    const { comparison } = await json(
      'fund',
      'bare.jieyu',
      ...['--policy', 'flat-50', '--policy', 'flat-30', '--policy', 'shenzhen-2024-draft'],
    );
    expect(comparison).toMatchObject({
      policies: [
        { policy: 'flat-50', retentionYuan: '109629' },
        { policy: 'flat-30', retentionYuan: '65777.4' },
        { policy: 'shenzhen-2024-draft', retentionYuan: '109629' },
      ],
      bridges: [
        {
          from: 'flat-50',
          to: 'flat-30',
          steps: [{ parameter: 'retention', fundChangeYuan: '-21925.8' }],
        },
        { to: 'shenzhen-2024-draft' },
      ],
    });
  });

  it('refuses a pack twice, five packs, and a seed that is none', async () => {
    const twice = await run('fund', 'p.jieyu', '--policy', 'flat-50', '--policy', 'flat-50');
    expect(twice.status).toBe(2);
    expect((await run('fund', 'p.jieyu', '--seed', '-1')).status).toBe(2);
    expect(
      (await run('fund', 'p.jieyu', '--policy', 'flat-50', '--policy', 'nowhere')).status,
    ).toBe(1);
  });

  it('writes the fund report and the sheets of the departments', async () => {
    const sheetsOf = async (file: string): Promise<readonly string[]> => [
      ...(await readSheets(join(folder.path, file))).keys(),
    ];
    expect((await run('fund', 'p.jieyu', '--xlsx', 'fund.xlsx')).stdout).toContain('fund.xlsx');
    expect(await sheetsOf('fund.xlsx')).toEqual([
      '结算组',
      '品种',
      '到账年度',
      '考核评分表',
      '科室分配',
      '参数',
    ]);
    expect((await run('allocate', 'p.jieyu', '--xlsx', 'd.xlsx')).status).toBe(0);
    expect(await sheetsOf('d.xlsx')).toEqual(['心血管内科', '药学部']);
  });

  it('says in words what was vetoed, under every reading, in both languages', async () => {
    const zh = await run('fund', 'p.jieyu');
    expect(zh.stdout).toContain('第八批 · 第 1 年未完成约定采购量：厄贝沙坦片。');
    expect(zh.stdout).toContain('若不影响留用为 133,029.00 元，若该品种不留用为 0.00 元');
    expect(zh.stdout).toContain('不是规定');
    const en = await run(
      'fund',
      'p.jieyu',
      '--policy',
      'flat-50',
      '--policy',
      'flat-30',
      '--lang',
      'en',
    );
    expect(en.stdout).toContain('If the retention stayed it would be 133,029.00 yuan');
    expect(en.stdout).toContain('retention ratio');
  });
});

describe('estimate', () => {
  it('says beside the retention of the formula what a missed volume leaves of it', async () => {
    const estimated = await json('estimate', 'p.jieyu');
    expect(estimated).toMatchObject({
      // 109,629 and 133,029: the formula knows no vetoes.
      hospital: { retentionYuan: '242658' },
      assessment: {
        missedVolume: 'variety',
        retentionYuan: '109629',
        readings: { none: '242658', variety: '109629', hospital: '109629' },
        varieties: [
          { row: 1, verdict: 'unknown' },
          { row: 2, completion: '0.75', verdict: 'missed' },
        ],
      },
    });
    const { stdout } = await run('estimate', 'p.jieyu');
    expect(stdout).toContain('1 个品种未完成约定采购量，上面的留用金额未计否决');
    expect(stdout).toContain('否决后留用 109,629.00 元');
    expect((await run('estimate', 'bare.jieyu')).stdout).not.toContain('未计否决');
  });
});

describe('the text of a fund', () => {
  it('says the error of the forecast of what was paid, what a year is uncertain by, and the target', async () => {
    const { stdout } = await run('fund', 'p.jieyu', '--lang', 'en');
    expect(stdout).toMatch(/第七批 · year 1 .*4%\n/);
    expect(stdout).toMatch(/forecast error/);
    expect(stdout).toMatch(/uncertain by/);
    expect(stdout).toContain('2027');
    expect(stdout).toContain('Target (performance pay)');
    const far = { ...plan, fund: { ...plan.fund, target: { year: 2027, yuan: text('900000') } } };
    await writeFile(join(folder.path, 'far.jieyu'), planFileText(far as typeof plan, '1'));
    expect((await run('fund', 'far.jieyu')).stdout).toContain('达不到目标');
  });
});

describe('score', () => {
  it('says value, points and source of each indicator, and what the tiers are worth', async () => {
    const scored = await json(
      'score',
      'bare.jieyu',
      '--policy',
      'shenzhen-2024-draft',
      '--score',
      '75',
    );
    expect(scored).toMatchObject({
      score: '75',
      // Nothing of the sheet is known: X is not.
      scoreRange: { low: '0', high: '100' },
      up: { points: '5', toScore: '80', retentionYuan: '21925.8' },
      down: { points: '5', toScore: '60', retentionYuan: '-21925.8' },
    });
    expect(scored['indicators']).toHaveLength(7);
    expect(scored['indicators']).toContainEqual(
      expect.objectContaining({ id: 'completion', value: null, source: 'missing', points: null }),
    );
  });

  it('prints the ways up of the sheet, and no way where a typed score counts that is not the sheet’s', async () => {
    const bought = aVariety({
      batch: '第七批',
      selectedUnits: text('60000'),
      nonSelected: {
        kind: 'demand',
        demandUnits: text('80000'),
        selectedUnits: text('60000'),
        nonSelectedPriceYuan: text('1'),
      },
    });
    const indicatorValues = {
      offlineShare: text('0.5'),
      paidInTime: text('0.5'),
      drugCostGrowth: text('0.2'),
    };
    const low = aPlan([bought], { score: null, fund: { ...emptyFund, indicatorValues } });
    await writeFile(join(folder.path, 'low.jieyu'), planFileText(low, '1'));
    const tiers = ['--policy', 'shenzhen-2024-draft', '--lang', 'en'];
    const { stdout } = await run('score', 'low.jieyu', ...tiers);
    expect(stdout).toMatch(/more points reach \d+ and bring/);
    expect(stdout).toMatch(/at 9?[\d.]+% it brings .* points/);
    const typed = (await run('score', 'low.jieyu', ...tiers, '--score', '75')).stdout;
    expect(typed).toContain('is not the sheet’s');
    expect(typed).toContain('75');
    const scored = await json(
      'score',
      'low.jieyu',
      '--policy',
      'shenzhen-2024-draft',
      '--score',
      '75',
    );
    expect(scored['ways']).toEqual([]);
  });

  it('says why there is no tier above: the top is reached, or the score is a range', async () => {
    const of = async (...argv: readonly string[]): Promise<string> =>
      (await run('score', 'bare.jieyu', '--lang', 'en', ...argv)).stdout;
    expect(await of()).toContain('The highest tier');
    await writeFile(
      join(folder.path, 'open.jieyu'),
      planFileText(aPlan([aVariety()], { score: null, fund: emptyFund }), '1'),
    );
    expect((await run('score', 'open.jieyu')).stdout).toContain('得分是范围');
  });

  it('says in words that the points are assumptions', async () => {
    expect((await run('score', 'p.jieyu')).stdout).toContain('均为本程序的假设');
    expect((await run('score', 'p.jieyu', '--lang', 'en')).stdout).toContain(
      'assumptions of this program',
    );
  });
});

describe('allocate', () => {
  it('divides what is paid next among the plan’s departments to the fen', async () => {
    expect(await json('allocate', 'p.jieyu')).toMatchObject({
      // 54,814.50 of the second year, nothing of the missed one; a tenth is kept back.
      poolYuan: '54814.5',
      paidYear: 2027,
      reserveYuan: '5481.45',
      dividedYuan: '49333.05',
      departments: [
        { name: '心血管内科', yuan: '32888.7', keys: [{ kind: 'headCount', value: '2' }] },
        { name: '药学部', yuan: '16444.35' },
      ],
    });
  });

  it('divides the median where a score is a range, and says so; says values that nobody gave', async () => {
    const departments = [
      { id: 'a', name: '内科', values: { k: text('2') } },
      { id: 'b', name: '外科', values: {} },
    ];
    const range = {
      ...plan,
      score: null,
      fund: {
        ...present(plan.fund, 'a fund'),
        scoreRange: { low: text('50'), high: text('90') },
        allocation: { ...present(plan.fund, 'a fund').allocation, departments },
      },
    };
    await writeFile(join(folder.path, 'range.jieyu'), planFileText(range, '1'));
    // A pass in three of four draws: the median is the whole of the second year.
    expect(await json('allocate', 'range.jieyu')).toMatchObject({
      poolYuan: '54814.5',
      isMedian: true,
      warnings: [{ code: 'allocation.median' }, { code: 'allocation.blanks' }],
    });
    expect((await run('allocate', 'range.jieyu')).stdout).toContain('P50');
  });

  it('takes departments from the plan’s purchases, and says where these name none', async () => {
    const { stderr, status } = await run('allocate', 'p.jieyu', '--by-purchases');
    expect(status).toBe(1);
    expect(stderr).toContain('allocation.noUse');
    const use = aMonth('2025-01', { selected: ['1', '300'], nonSelected: ['1', '100'] });
    const monthly = [
      { ...use, department: '内科' },
      { ...use, department: '外科' },
      aMonth('2025-01', {}),
    ];
    const months = { fromMonth: use.month, toMonth: use.month };
    const keys = [{ id: 'k', kind: 'selectedUse', name: '', weightRatio: text('1') }] as const;
    const { allocation } = present(plan.fund, 'a fund');
    const bought = {
      ...plan,
      useWindow: months,
      varieties: [{ ...present(plan.varieties[0], 'one'), monthly }],
      fund: { ...present(plan.fund, 'a fund'), allocation: { ...allocation, keys: [...keys] } },
    };
    await writeFile(join(folder.path, 'bought.jieyu'), planFileText(bought, '1'));
    expect(await json('allocate', 'bought.jieyu', '--by-purchases', '--pool', '100')).toMatchObject(
      {
        departments: [
          { name: '内科', yuan: '45' },
          { name: '外科', yuan: '45' },
        ],
        warnings: [
          { code: 'allocation.unnamed' },
          {
            code: 'allocation.leftOut',
            message: '采购明细没有写到，不再参加分配：心血管内科、药学部。',
          },
        ],
      },
    );
  });

  it('refuses two departments of one name in a plan', async () => {
    const { allocation } = present(plan.fund, 'a fund');
    const departments = allocation.departments.map((one) => ({ ...one, name: ' 内科' }));
    const twice = {
      ...plan,
      fund: { ...present(plan.fund, 'a fund'), allocation: { ...allocation, departments } },
    };
    await writeFile(join(folder.path, 'twice.jieyu'), planFileText(twice, '1'));
    expect((await run('allocate', 'twice.jieyu')).stderr).toContain('allocation.nameTwice');
  });

  it('takes departments, keys and weights from a table', async () => {
    await writeFile(
      join(folder.path, 'd.csv'),
      '科室,中选采购金额 60%,人数（40%）\n内科,300,5\n外科,100,5\n合计,400,10\n制表人：某,,\n',
    );
    const divided = await json(
      'allocate',
      'bare.jieyu',
      '--departments',
      'd.csv',
      '--pool',
      '1000.01',
    );
    expect(divided).toMatchObject({
      poolYuan: '1000.01',
      departments: [
        { name: '内科', share: '0.65', yuan: '650.01' },
        { name: '外科', share: '0.35', yuan: '350' },
      ],
    });
    expect(divided['departments']).toHaveLength(2);
  });

  it('refuses what cannot be divided, with its place', async () => {
    const wrong = async (table: string): Promise<string> => {
      await writeFile(join(folder.path, 'w.csv'), table);
      const { status, stderr } = await run(
        'allocate',
        'bare.jieyu',
        '--departments',
        'w.csv',
        '--pool',
        '1',
      );
      expect(status).toBe(1);
      return stderr.split(':')[0] ?? '';
    };
    expect(await wrong('科室,人数\n内科,3\n')).toBe('error allocation.headerUnclear');
    expect(await wrong('科室,人数 60%\n内科,3\n')).toBe('error allocation.weights');
    expect(await wrong('科室,人数 100%\n内科,许多\n')).toBe('error cell.notANumber');
    expect(await wrong('科室,人数 100%\n内科,-3\n')).toBe('error cell.negative');
    expect(await wrong('科室,人数 100%\n,3\n')).toBe('error cell.missing');
    expect(await wrong('科室,人数 100%\n内科,\n')).toBe('error allocation.emptyKey');
    expect(await wrong('姓名,人数 100%\n内科,3\n')).toBe('error table.columnMissing');
    const none = await run('allocate', 'bare.jieyu');
    expect(none.stderr).toContain('allocation.poolUnknown');
  });
});
