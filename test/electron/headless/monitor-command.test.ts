import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { planFileText } from '../../../shared/plan/plan-file';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';
import { headless, type HeadlessRun, temporaryFolder } from '../../support/headless';

const text = decimalText<never>;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

function monthly(units: number, months: number) {
  return Array.from({ length: months }, (_, index) =>
    aMonth(addMonths('2025-01' as Month, index), {
      selected: [String(units), String(units)],
      nonSelected: ['100', '500'],
    }),
  );
}

const varieties = [
  aVariety({ id: 'a', agreedUnits: text('10000'), monthly: monthly(1000, 18) }),
  aVariety({
    id: 'b',
    genericName: '氯沙坦钾片',
    agreedUnits: text('24000'),
    monthly: monthly(1000, 18),
  }),
  aVariety({ id: 'c', genericName: '未签约片', baseUnits: text('0') }),
];
const year = aSettlement({ fromDate: '2026-01-01', toDate: '2026-12-31' });
const source = { id: '1', name: '采购.xlsx', sheet: '', stamp: null };

beforeAll(async () => {
  folder = await temporaryFolder();
  const write = (name: string, plan: ReturnType<typeof aPlan>): Promise<void> =>
    writeFile(join(folder.path, name), planFileText(plan, '1'));
  const sources = [source];
  await write('p.jieyu', aPlan(varieties, { sources, fund: aFund([year]) }));
  await write('undated.jieyu', aPlan(varieties, { sources }));
  await write('unbought.jieyu', aPlan([aVariety()], { fund: aFund([year]) }));
});

afterAll(() => folder.remove());

function run(...argv: readonly string[]): Promise<HeadlessRun> {
  return headless(folder.path, ...argv);
}

describe('monitor', () => {
  it('gives each variety as of the last month of purchases', async () => {
    const { status, stdout, stderr } = await run('monitor', 'p.jieyu', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-06',
      groups: [
        {
          elapsedDays: 181,
          wholeDays: 365,
          monthsLeft: 6,
          counts: { agreed: 2, zero: 0, behind: 1, over: 0, onTrack: 1 },
          varieties: [
            {
              row: 1,
              boughtUnits: '6000',
              completionRatio: '0.6',
              state: 'onTrack',
              missingUnits: '4000',
            },
            {
              row: 2,
              boughtUnits: '6000',
              completionRatio: '0.25',
              state: 'behind',
              paceUnits: '3000',
            },
          ],
          leftOut: ['未签约片'],
        },
      ],
      unmonitored: [],
    });
  });

  it('goes back to an earlier month', async () => {
    const { stdout } = await run('monitor', 'p.jieyu', '--as-of', '2026-01', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-01',
      groups: [{ elapsedDays: 31, monthsLeft: 11, varieties: [{ boughtUnits: '1000' }, {}] }],
    });
  });

  it('says it to people, with words in place of codes', async () => {
    const zh = await run('monitor', 'p.jieyu');
    expect(zh.stdout).toContain(
      '序时进度 49.59%（181 / 365 天） · 还剩 6 个月\n签约产品总数 2、零采购 0',
    );
    expect(zh.stdout).toContain('低于序时进度的 80%');
    // A chance that is not certain is never shown as certain.
    expect(zh.stdout).toContain(' 99.9%');
    expect(zh.stdout).toContain('没有监测：未签约片。');
    const en = await run('monitor', 'p.jieyu', '--lang', 'en');
    expect(en.stdout).toContain('Time progress 49.59% (181 of 365 days) · 6 months left');
    expect(en.stdout).not.toMatch(/behindShare|onTrack/);
  });

  it.each([
    [
      ['monitor', 'p.jieyu', '--as-of', '2026-07'],
      1,
      '方案里的采购只到 2026-06，不能截至 2026-07 监测',
    ],
    [['monitor', 'undated.jieyu'], 1, '方案里没有填写协议年度'],
    [['monitor', 'unbought.jieyu'], 1, '没有任何采购'],
    [['monitor', 'p.jieyu', '--as-of', '2026-13'], 2, '--as-of'],
    [['monitor'], 2, '请给出一个测算表或方案文件'],
  ])('refuses %j with the way out', async (argv, status, sentence) => {
    const refused = await run(...argv);
    expect(refused.status).toBe(status);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain(sentence);
  });
});
