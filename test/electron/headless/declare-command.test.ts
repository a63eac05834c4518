import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { findPolicy } from '../../../shared/policy/packs';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aRound, aVariety } from '../../support/builders';
import { headless, type HeadlessRun, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const HEADER =
  '通用名,约定采购量基数,集采前加权均价,中选价格,非中选采购金额,医保基金支付比例,参保患者使用占比,可用中选量,中选家数概率,申报上限';

/** P0 = 10, Ps = 4, S = 10,000 and half of the balance retained, as in the examples worked by hand. */
function row(given: { readonly usable: string; readonly chances?: string }): string {
  return `示例药甲片,9000,10,4,10000,1,1,${given.usable},"${given.chances ?? ''}",20000`;
}

async function declare(rows: readonly string[], ...argv: readonly string[]): Promise<HeadlessRun> {
  await writeFile(join(folder.path, 'table.csv'), [HEADER, ...rows].join('\n'), 'utf8');
  return headless(folder.path, 'declare', 'table.csv', ...argv);
}

async function declared(rows: readonly string[], ...argv: readonly string[]): Promise<unknown> {
  const { stdout, stderr, status } = await declare(rows, ...argv, '--json');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return JSON.parse(stdout) as unknown;
}

describe('declare', () => {
  it('finds the bases worked out by hand for a certain use', async () => {
    const likelyFour = row({ usable: '8000', chances: '5%,10%,25%,60%' });
    expect(await declared([likelyFour])).toMatchObject({
      varieties: [
        {
          row: 2,
          usable: { p10: '8000', p90: '8000' },
          floorUnits: null,
          capUnits: '20000',
          rules: {
            safe: {
              baseUnits: '10000',
              expectedRetentionYuan: '30200',
              regretYuan: '24000',
              shortfallProbability: { 1: '0', 2: '0', 3: '0', 4: '0' },
            },
            expected: { baseUnits: '10000', expectedRetentionYuan: '30200' },
            minimaxRegret: { baseUnits: '10000', regretYuan: '24000' },
          },
        },
      ],
      hospital: { p10Yuan: '29000', p50Yuan: '29000', shortfallProbability: '0', seed: '1' },
    });
    const likelyThree = row({ usable: '8000', chances: '5%,25%,60%,10%' });
    expect(await declared([likelyThree])).toMatchObject({
      varieties: [
        { rules: { expected: { baseUnits: '11428', expectedRetentionYuan: '33326.68' } } },
      ],
    });
  });

  describe('of varieties in settlement groups', () => {
    const certain = (name: string, batch: string, spent: string): string =>
      `${name},9000,10,4,${spent},1,1,8000,"0,0,0,100%",20000,${batch}`;
    const settled = async (rows: readonly string[]): Promise<unknown> => {
      await writeFile(join(folder.path, 't.csv'), [`${HEADER},批次`, ...rows].join('\n'), 'utf8');
      const { stdout, stderr } = await headless(folder.path, 'declare', 't.csv', '--json');
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    };

    it('retains nothing of a group below zero, whose bases then change nothing', async () => {
      // At 10,000 each: half of 100,000 − 32,000 − 10,000, and nothing of 68,000 − 200,000.
      const pays = certain('示例药甲片', '一批', '10000');
      const sunk = certain('示例药乙片', '二批', '200000');
      expect(await settled([pays, sunk])).toMatchObject({
        hospital: { p10Yuan: '29000', p50Yuan: '29000', p90Yuan: '29000', expectedYuan: '29000' },
        varieties: [
          { rules: { safe: { expectedRetentionYuan: '29000' } } },
          {
            rules: {
              safe: { baseUnits: '10000', expectedRetentionYuan: '0' },
              expected: { baseUnits: '10000', reason: expect.stringMatching(/^同组/) as unknown },
              minimaxRegret: { baseUnits: '10000', regretYuan: '0' },
            },
          },
        ],
      });
    });

    it('offsets a deficit inside a group: each variety brings what the group has more with it', async () => {
      const pays = certain('示例药甲片', '一批', '10000');
      const loses = certain('示例药乙片', '一批', '100000');
      expect(await settled([pays, loses])).toMatchObject({
        hospital: { p50Yuan: '13000', expectedYuan: '13000' },
        varieties: [
          { rules: { safe: { expectedRetentionYuan: '13000' } } },
          { rules: { safe: { expectedRetentionYuan: '-16000' } } },
        ],
      });
    });

    it('takes points off what a group retains, not off its balance', async () => {
      const missing = '示例药乙片,9000,10,4,200000,1,1,0~10,"0,0,0,100%",20000,二批';
      const rows = [`${HEADER},批次,申报下限`, `${missing},15000`];
      await writeFile(join(folder.path, 't.csv'), rows.join('\n'), 'utf8');
      const argv = ['declare', 't.csv', '--shortfall', 'points=700', '--json'] as const;
      const { stdout } = await headless(folder.path, ...argv);
      expect(JSON.parse(stdout)).toMatchObject({
        hospital: { p50Yuan: '-700', shortfallProbability: '1' },
      });
    });
  });

  it('calls no end of its search the best base: it asks for a cap, and the safe base stands', async () => {
    const open = '示例药甲片,9000,10,4,10000,1,1,8000,"0,0,0,100%",';
    const rule = { baseUnits: '10000', reason: expect.stringContaining('申报上限') as unknown };
    expect(await declared([open], '--shortfall', 'none')).toMatchObject({
      varieties: [{ rules: { expected: rule, minimaxRegret: rule }, rulesHardlyDiffer: false }],
    });
    expect(await declared([open], '--shortfall', 'points=500')).toMatchObject({
      varieties: [{ rules: { expected: rule, minimaxRegret: rule } }],
    });
    // A veto: nothing is worth more than what can be bought.
    expect(await declared([open])).toMatchObject({
      varieties: [{ rules: { expected: { baseUnits: '10000' } } }],
    });
  });

  it('takes a range as its 80 % interval, and its 20 % point for the safe base', async () => {
    const result = await declared([row({ usable: '7200～8800', chances: '0,0,20%,80%' })]);
    expect(result).toMatchObject({
      varieties: [
        {
          usable: { p10: '7200', p50: '8000', p90: '8800' },
          rules: { safe: { baseUnits: '9402' } },
        },
      ],
    });
  });

  it('takes another risk and another cost of a shortfall where told', async () => {
    const one = row({ usable: '7200~8800', chances: '0,0,0,100%' });
    expect(await declared([one], '--risk', '10%')).toMatchObject({
      varieties: [{ rules: { safe: { baseUnits: '9000' } } }],
    });
    expect(await declared([one], '--shortfall', 'none')).toMatchObject({
      shortfall: { kind: 'none' },
      varieties: [{ rules: { expected: { baseUnits: '20000', expectedRetentionYuan: '63000' } } }],
    });
    expect(await declared([one], '--shortfall', 'unit=4')).toMatchObject({
      varieties: [{ rules: { expected: { baseUnits: '20000' } } }],
    });
  });

  it('limits the number of selected enterprises by the qualified makers', async () => {
    const header = `${HEADER},过评企业数,近两年年均用量`;
    const rows = [`${row({ usable: '8000' })},3,9000`];
    await writeFile(join(folder.path, 't.csv'), [header, ...rows].join('\n'), 'utf8');
    const { stdout } = await headless(folder.path, 'declare', 't.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      varieties: [
        {
          floorUnits: '7200',
          winners: {
            1: { probability: '0.05' },
            2: { probability: '0.95' },
            3: { probability: '0' },
            4: { probability: '0' },
          },
          rules: { safe: { baseUnits: '13333' } },
        },
      ],
    });
  });

  it('takes planned use of other products and whole packs from their columns', async () => {
    const header = `${HEADER},计划非中选用量,每包装最小单位数`;
    const rows = [`${row({ usable: '8000', chances: '0,0,0,100%' })},1200@3.5,300`];
    await writeFile(join(folder.path, 't.csv'), [header, ...rows].join('\n'), 'utf8');
    const { stdout, stderr } = await headless(folder.path, 'declare', 't.csv', '--json');
    expect(stderr).toBe('');
    // 33 packs; 9,900 × (10 − 0.8 × 4) less 1,200 × 3.5, half of it.
    const safe = { baseUnits: '9900', expectedRetentionYuan: '31560' };
    expect(JSON.parse(stdout)).toMatchObject({ varieties: [{ rules: { safe } }] });
  });

  it('has no floor of a mean of two years where the policy’s floor is of another use', async () => {
    const header = `${HEADER},近两年年均用量,约定采购量`;
    const rows = [`${row({ usable: '8000' })},9000,4000`];
    await writeFile(join(folder.path, 't.csv'), [header, ...rows].join('\n'), 'utf8');
    const national = present(findPolicy('national'), 'the default');
    const floorOf = async (value: 'lastYear' | 'lastAgreed'): Promise<unknown> => {
      const { declarationFloorUse } = national;
      const pack = { ...national, declarationFloorUse: { ...declarationFloorUse, value } };
      await writeFile(join(folder.path, 'pack.json'), JSON.stringify(pack), 'utf8');
      const argv = ['declare', 't.csv', '--policy', 'pack.json', '--json'] as const;
      const { stdout, stderr } = await headless(folder.path, ...argv);
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    };
    expect(await floorOf('lastYear')).toMatchObject({ varieties: [{ floorUnits: null }] });
    expect(await floorOf('lastAgreed')).toMatchObject({ varieties: [{ floorUnits: '3200' }] });
  });

  it('prints the same bytes for the same seed, and says the seed', async () => {
    const rows = [row({ usable: '7200~8800' })];
    const first = await declare(rows, '--json');
    expect((await declare(rows, '--json')).stdout).toBe(first.stdout);
    const other = await declare(rows, '--json', '--seed', '7');
    expect(other.stdout).not.toBe(first.stdout);
    expect(JSON.parse(other.stdout)).toMatchObject({ hospital: { seed: '7' } });
  });

  it('gives its reasons in sentences, in both languages', async () => {
    const rows = [row({ usable: '7200~8800' })];
    expect((await declare(rows)).stdout).toContain(
      '4 家及以上中选（比例最高）时，100 次里有 80 次能完成约定采购量。',
    );
    expect((await declare(rows, '--lang', 'en')).stdout).toContain(
      'When 4 or more enterprises are selected (the largest share), 80 in 100 that the agreed volume is met.',
    );
  });

  it.each([
    ['usable units nobody knows', row({ usable: '' }), 'declaration.usableMissing'],
    ['a range from more to less', row({ usable: '8800~7200' }), 'cell.notARange'],
    ['words for usable units', row({ usable: '约 8000' }), 'cell.notANumber'],
    ['chances below one', row({ usable: '1', chances: '5%,5%,5%,5%' }), 'cell.chancesNotWhole'],
    ['units beyond any hospital', row({ usable: '2000000000000' }), 'declaration.tooLarge'],
    ['three chances', row({ usable: '1', chances: '20%,20%,60%' }), 'cell.chancesNotWhole'],
  ])('refuses %s', async (_, bad, code) => {
    const { status, stdout, stderr } = await declare([bad]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`error ${code}: `);
  });

  it('refuses chances of more winners than the qualified makers allow', async () => {
    const header = `${HEADER},过评企业数`;
    const declareOf = async (chances: string): Promise<HeadlessRun> => {
      const rows = [`${row({ usable: '8000', chances })},3`];
      await writeFile(join(folder.path, 't.csv'), [header, ...rows].join('\n'), 'utf8');
      return headless(folder.path, 'declare', 't.csv');
    };
    const { stderr } = await declareOf('0%,20%,80%,0%');
    expect(stderr).toContain('error cell.chancesBeyondMakers: ');
    expect(stderr).toContain('3 家过评，最多 2 家中选');
    expect((await declareOf('20%,80%,0%,0%')).status).toBe(0);
  });

  it.each([
    ['--risk', '0.6'],
    ['--shortfall', 'points'],
    ['--seed', '-1'],
  ])('is wrong usage with %s %s', async (option, value) => {
    const { status, stderr } = await declare([row({ usable: '1' })], `${option}=${value}`);
    expect(status).toBe(2);
    expect(stderr).toContain(option);
  });

  it('leaves out of a table, and names, what lacks a price or the usable units', async () => {
    const rows = [
      row({ usable: '8000' }),
      row({ usable: '' }).replace('示例药甲片', '示例药乙片'),
      '示例药丙片,0,,,,1,1,500,,',
    ];
    const { stdout, status } = await declare(rows);
    expect(status).toBe(0);
    expect(stdout).toContain('有 2 个品种数据不全，未计入');
    expect(stdout).toContain('不知道品种“示例药乙片”一年可用多少中选产品');
    expect(stdout).toContain('“中选采购量”是已经买的，不代替它');
    expect(stdout).toContain('第 4 行 C 列“集采前加权均价”未填写');
    expect(await declared(rows)).toMatchObject({
      varieties: [{ genericName: '示例药甲片' }],
      warnings: [
        { row: 3, code: 'declaration.usableMissing' },
        { row: 4, code: 'cell.missing' },
      ],
    });
    const reported = row({ usable: '8000' }).replace(',10,4,', ',,4,');
    expect((await declare([reported])).stderr).toContain('error cell.missing: ');
  });

  it('declares the table that the guide describes, also what was never reported', async () => {
    const example = join(import.meta.dirname, '../../../docs/guide/example.csv');
    const { stdout, status } = await headless(folder.path, 'declare', example, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      varieties: [
        {},
        {},
        { isUsableCertain: true },
        { presentUnits: '0', genericName: '示例药丁' },
      ],
      warnings: [],
    });
  });

  it('names all numbers of enterprises that bring the largest share', async () => {
    const table = [`${HEADER},带量比例组`, `${row({ usable: '8000' })},限制`].join('\n');
    await writeFile(join(folder.path, 'limited.csv'), table, 'utf8');
    const { stdout } = await headless(folder.path, 'declare', 'limited.csv');
    expect(stdout).toContain('3 家及以上中选（比例最高）时也能完成');
  });

  it('shows a typed use as it was typed', async () => {
    const { stdout } = await declare([row({ usable: '0.5' })]);
    expect(stdout.split('\n').find((line) => line.includes('示例药甲片'))).toContain('  0.5 ');
  });

  it('takes a round of a plan with all that was said of its varieties', async () => {
    const sample = sampleHospital();
    const [first, second] = sample.varieties;
    const typed = {
      ...emptyEntry(present(first, 'the sample has varieties').id),
      usable: { kind: 'certain', units: decimalText<UnitsText>('160000') },
      floorUnits: decimalText<UnitsText>('1'),
      declared: { baseUnits: decimalText<UnitsText>('190000'), by: 'typed' },
    } as const;
    const round = aRound({
      name: '第十二批',
      seed: 9,
      shortfall: { kind: 'none' },
      entries: [emptyEntry(present(second, 'and more').id), typed],
    });
    const path = join(folder.path, 'round.jieyu');
    await writeFile(path, planFileText({ ...sample, rounds: [round] }, '0.0.0'), 'utf8');
    const argv = ['declare', path, '--round', '第十二批', '--json'] as const;
    const { stdout, stderr } = await headless(folder.path, ...argv);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      round: '第十二批',
      shortfall: { kind: 'none' },
      varieties: [
        { row: 2, floorUnits: expect.any(String) as string },
        { row: 1, declaredUnits: '190000', rules: { safe: { baseUnits: '200000' } } },
      ],
      hospital: { rule: 'declared', seed: '9' },
    });
    const other = await headless(folder.path, 'declare', path, '--round', '第十三批');
    expect(other).toMatchObject({ status: 1, stdout: '' });
    expect(other.stderr).toContain('error round.unknown: ');
    expect(other.stderr).toContain('第十二批');
  });

  it('marks what the forecast marks: a variety that is bought no more, among the warnings too', async () => {
    const bought = (months: number): readonly MonthlyUse[] =>
      Array.from({ length: months }, (_, index) =>
        aMonth(addMonths('2024-01' as Month, index), { selected: ['1000', '940'] }),
      );
    const plan = aPlan([
      aVariety({ id: 'a', genericName: '示例药甲片', monthly: bought(24) }),
      aVariety({ id: 'b', genericName: '示例药乙片', monthly: bought(15) }),
    ]);
    const round = aRound({ entries: [emptyEntry('b')] });
    const path = join(folder.path, 'stopped.jieyu');
    await writeFile(path, planFileText({ ...plan, rounds: [round] }, '0.0.0'), 'utf8');
    const stopped = {
      row: 2,
      code: 'forecast.stopped',
      message: '示例药乙片：已 9 个月无采购',
    };
    for (const argv of [['declare', path] as const, ['declare', path, '--round', round.name]]) {
      const { stdout, stderr } = await headless(folder.path, ...argv, '--json');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        warnings: [stopped, { row: 2, code: 'forecast.lumpy' }],
      });
    }
    const { stdout } = await headless(folder.path, 'declare', path, '--lang', 'en');
    expect(stdout).toContain('示例药乙片\n  Note: no purchase for 9 months, lumpy\n');
  });

  it('declares the sample hospital from its purchases', async () => {
    const path = join(folder.path, 'sample.jieyu');
    await writeFile(path, planFileText(sampleHospital(), '0.0.0'), 'utf8');
    const { stdout, stderr, status } = await headless(folder.path, 'declare', path, '--json');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const { varieties, warnings } = JSON.parse(stdout) as {
      varieties: { rules: { safe: { baseUnits: string } } }[];
      warnings: { code: string }[];
    };
    const leftOut = warnings.filter(({ code }) => !code.startsWith('forecast.'));
    expect(varieties.length + leftOut.length).toBe(40);
    expect(varieties.length).toBeGreaterThan(30);
  });
});
