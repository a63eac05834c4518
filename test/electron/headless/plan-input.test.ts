import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { builtInPolicies } from '../../../shared/policy/packs';
import { aPlan, aVariety } from '../../support/builders';
import { headless, temporaryFolder } from '../../support/headless';

const sample = sampleHospital();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await save('sample.jieyu', sample);
  const [, shenzhen] = builtInPolicies;
  await writeFile(join(folder.path, 'own.json'), JSON.stringify({ ...shenzhen, id: 'own-rule' }));
});
afterAll(() => folder.remove());

function save(file: string, plan: PlanWithScenarios): Promise<void> {
  return writeFile(join(folder.path, file), planFileText(plan, '0.1.0'));
}

async function estimate(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const run = await headless(folder.path, 'estimate', ...argv, '--json');
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Record<string, unknown>;
}

describe('a plan file', () => {
  it('is estimated with its own choices, rows counted from 1', async () => {
    const json = await estimate('sample.jieyu');
    const result = evaluatePlan(sample);
    expect(json).toMatchObject({
      policy: 'national',
      scope: 'all',
      score: '85',
      hospital: { retentionYuan: result.hospital.retentionYuan },
      groups: result.groups.map(({ group, balanceBaseYuan, retentionYuan }) => ({
        group,
        balanceBaseYuan,
        retentionYuan,
      })),
    });
    const rows = (json['varieties'] as { row: number }[]).map(({ row }) => row);
    expect(rows).toEqual(sample.varieties.map((_, index) => index + 1));
  });

  it('is known by its content, whatever its name', async () => {
    await save('plan.xlsx', sample);
    expect(await estimate('plan.xlsx')).toEqual(await estimate('sample.jieyu'));
  });

  it('takes policy, score, scope and fund ratio from the options', async () => {
    const options = ['--policy', './own.json', '--score', '75', '--scope', 'agreed'] as const;
    const json = await estimate('sample.jieyu', ...options, '--fund-ratio', '50%');
    expect(json).toMatchObject({
      policy: 'own-rule',
      scope: 'agreed',
      score: '75',
      retentionRatio: '0.4',
    });
    const half = { ...sample, scope: 'agreed' as const, fundRatio: decimalText<RatioText>('0.5') };
    const { balanceBaseYuan } = evaluatePlan(half).hospital;
    expect(json['hospital']).toMatchObject({ balanceBaseYuan });
  });

  it('is refused with the name and the lack of each incomplete variety', async () => {
    const incomplete = aPlan([
      aVariety({ id: 'a', genericName: '甲', preVbpPriceYuan: null, insuredShareRatio: null }),
      aVariety({ id: 'b', genericName: '乙' }),
      aVariety({ id: 'c', genericName: '丙', winners: null }),
    ]);
    await save('incomplete.jieyu', incomplete);
    const run = await headless(folder.path, 'estimate', 'incomplete.jieyu', '--json');
    expect(run).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'error variety.incomplete: 情景“现状”里的品种“甲”缺少：集采前加权均价、参保患者使用占比。请在方案的测算表里补全，或用 --scenario 指明数据齐全的情景。\n',
        'error variety.incomplete: 情景“现状”里的品种“丙”缺少：中选企业数。请在方案的测算表里补全，或用 --scenario 指明数据齐全的情景。\n',
      ].join(''),
    });
    const curve = ['curve', 'incomplete.jieyu', '--points', '2', '--variety'] as const;
    expect(await headless(folder.path, ...curve, '乙')).toMatchObject({ status: 0 });
    expect(await headless(folder.path, ...curve, '丙')).toMatchObject({ status: 1, stdout: '' });
  });
});
