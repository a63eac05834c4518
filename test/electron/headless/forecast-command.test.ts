import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { monthAt } from '../../../shared/purchases/purchase';
import { aRound } from '../../support/builders';
import { headless, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const HEADER = '药品通用名,剂型,规格,采购日期,数量,单价,单位,是否中选';

/** A tablet drug bought every month of three years: packs of ten, the same every year. */
async function writeHistory(name: string, packsOf: (month: number) => number): Promise<void> {
  const rows = Array.from({ length: 36 }, (_, month) => {
    const date = `${String(2023 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-10`;
    return `示例药甲片,片剂,10mg*10片/盒,${date},${String(packsOf(month))},12.50,盒,否`;
  });
  await writeFile(join(folder.path, name), [HEADER, ...rows].join('\n'), 'utf8');
}

async function forecastOf(...argv: readonly string[]): Promise<unknown> {
  const { stdout, stderr, status } = await headless(folder.path, 'forecast', ...argv, '--json');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return JSON.parse(stdout) as unknown;
}

describe('forecast', () => {
  it('of a constant use is that use, with decimals as text', async () => {
    await writeHistory('a.csv', () => 20);
    expect(await forecastOf('a.csv')).toMatchObject({
      lastMonth: '2025-12',
      varieties: [
        {
          row: 1,
          genericName: '示例药甲片',
          class: 'smooth',
          history: 36,
          lastTwelveUnits: '2400',
          forecastUnits: '2400',
          p50Units: '2400',
          months: Array.from({ length: 12 }, () => '200'),
          backtest: { errorRatio: '0', lastTwelveErrorRatio: '0' },
          flags: [],
        },
      ],
    });
  });

  it('names a month that looks like a stock-out, and counts it as it is', async () => {
    await writeHistory('gap.csv', (month) => (month === 30 ? 1 : 20));
    expect(await forecastOf('gap.csv')).toMatchObject({
      varieties: [{ lastTwelveUnits: '2210', flags: ['stockOut:2025-07'] }],
    });
  });

  it('says which months a round of the plan fills, where it counts them as they were bought', async () => {
    const sample = sampleHospital();
    const { id, genericName } = present(sample.varieties[0], 'the sample has varieties');
    const entry = { ...emptyEntry(id), stockOuts: [monthAt(2025 * 12 + 2)] };
    const rounds = [aRound({ name: '第十二批', entries: [entry] })];
    await writeFile(join(folder.path, 'round.jieyu'), planFileText({ ...sample, rounds }, '0'));
    const { stdout } = await headless(folder.path, 'forecast', 'round.jieyu');
    expect(stdout).toContain(
      `${genericName}：报量轮次“第十二批”已把 2025-03 按断货补足；这里按采购原值预测`,
    );
    expect(await forecastOf('round.jieyu')).toMatchObject({
      filledInRounds: [
        { row: 1, genericName, rounds: [{ round: '第十二批', months: ['2025-03'] }] },
      ],
    });
  });

  it('as of a month looks at no later one', async () => {
    await writeHistory('rise.csv', (month) => (month < 24 ? 20 : 60));
    expect(await forecastOf('rise.csv', '--as-of', '2024-12')).toMatchObject({
      lastMonth: '2024-12',
      varieties: [{ history: 24, forecastUnits: '2400', backtest: null }],
    });
  });

  it('refuses a month after the last purchase: what is not known is no month without use', async () => {
    await writeHistory('a.csv', () => 20);
    const { status, stderr } = await headless(
      folder.path,
      'forecast',
      'a.csv',
      '--as-of',
      '2026-06',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error forecast\.afterLast: 采购只到 2025-12，/);
    expect(await forecastOf('a.csv', '--as-of', '2025-12')).toMatchObject({ lastMonth: '2025-12' });
  });

  it('names the varieties of which there is no use', async () => {
    const line = (name: string, packs: number): string =>
      `${name},片剂,10mg*10片/盒,2025-01-10,${String(packs)},12.50,盒,否`;
    const rows = [HEADER, line('示例药甲片', 20), line('示例药乙片', 3), line('示例药乙片', -3)];
    await writeFile(join(folder.path, 'z.csv'), rows.join('\n'), 'utf8');
    const { stdout } = await headless(folder.path, 'forecast', 'z.csv');
    expect(stdout).toMatch(/未预测：示例药乙片/);
    expect(await forecastOf('z.csv')).toMatchObject({
      notForecast: [{ genericName: '示例药乙片' }],
    });
  });

  it('says in words what it rests on, in both languages', async () => {
    await writeHistory('a.csv', () => 20);
    const zh = await headless(folder.path, 'forecast', 'a.csv');
    expect(zh.stdout).toContain('截至 2025-12 的采购');
    expect(zh.stdout).toMatch(/示例药甲片 +平稳 +2,400 +2,400/);
    const en = await headless(folder.path, 'forecast', 'a.csv', '--lang', 'en');
    expect(en.stdout).toContain('need not be better than copying last year');
  });

  it('refuses a history of which a row is refused: part of a year is no year', async () => {
    await writeHistory('a.csv', () => 20);
    const bad = `${HEADER}\n示例药甲片,片剂,10mg*10片/盒,2025-01-10,abc,12.50,盒,否\n示例药甲片,片剂,10mg*10片/盒,2025-02-10,5,12.50,盒,否`;
    await writeFile(join(folder.path, 'bad.csv'), bad, 'utf8');
    const { status, stdout, stderr } = await headless(folder.path, 'forecast', 'bad.csv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error cell\.notANumber: /);
  });

  it('refuses what nothing was bought in', async () => {
    await writeHistory('a.csv', () => 20);
    const { status, stderr } = await headless(
      folder.path,
      'forecast',
      'a.csv',
      '--as-of',
      '2020-01',
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error forecast.nothingBought: 截至 2020-01 没有任何采购，无法预测。\n',
    });
  });

  it.each([
    [[], /usage/],
    [['a.csv', '--months', '0'], /--months/],
    [['a.csv', '--as-of', '2025-13'], /--as-of/],
  ] as const)('is wrong usage with %j', async (argv, sentence) => {
    const { status, stderr } = await headless(folder.path, 'forecast', ...argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
