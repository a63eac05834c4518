import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { emptyScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';
import { headless, temporaryFolder } from '../../support/headless';

const sample = sampleHospital();
const enlarged = 'sample-enlarged';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await save('sample.jieyu', sample);
});
afterAll(() => folder.remove());

function save(file: string, plan: PlanWithScenarios): Promise<void> {
  return writeFile(join(folder.path, file), planFileText(plan, '0.1.0'));
}

async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const run = await headless(folder.path, ...argv, '--json');
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Record<string, unknown>;
}

/** What the engine says of a scenario. */
function hospitalOf(plan: PlanWithScenarios, scenarioId: string | null) {
  const { budgetYuan, expenditureYuan, balanceBaseYuan, retentionYuan } = evaluatePlan(
    createScenarioReader()(plan, scenarioId),
  ).hospital;
  return { budgetYuan, expenditureYuan, balanceBaseYuan, retentionYuan };
}

describe('--scenario', () => {
  it.each([
    ['报量放大 12.5%', enlarged, '报量放大 12.5%'],
    [enlarged, enlarged, '报量放大 12.5%'],
    ['base', null, null],
    ['现状', null, null],
  ])('takes %s', async (wanted, scenarioId, scenario) => {
    const estimated = await json('estimate', 'sample.jieyu', '--scenario', wanted);
    expect(estimated).toMatchObject({ scenario, hospital: hospitalOf(sample, scenarioId) });
  });

  it('not given takes the official scenario, and the base where none is', async () => {
    expect(await json('estimate', 'sample.jieyu')).toMatchObject({
      scenario: null,
      hospital: hospitalOf(sample, null),
    });
    await save('official.jieyu', { ...sample, officialScenarioId: enlarged });
    expect(await json('estimate', 'official.jieyu')).toMatchObject({
      scenario: '报量放大 12.5%',
      hospital: hospitalOf(sample, enlarged),
    });
    expect(await json('estimate', 'official.jieyu', '--scenario', 'base')).toMatchObject({
      scenario: null,
    });
  });

  it('holds for curve, grid and sample as well', async () => {
    const name = sample.varieties[0]?.genericName ?? '';
    const curve = ['curve', 'sample.jieyu', '--variety', name, '--points', '2'] as const;
    const levers = ['--base', '1', '--winners', '4', '--non-selected', '1'] as const;
    const grid = ['grid', 'sample.jieyu', ...levers] as const;
    for (const command of [curve, grid]) {
      const base = await json(...command);
      const other = await json(...command, '--scenario', enlarged);
      expect(base['scenario']).toBeNull();
      expect(other['scenario']).toBe('报量放大 12.5%');
      expect({ ...other, scenario: null }).not.toEqual(base);
    }
    expect(await json('sample', '--scenario', enlarged)).toMatchObject({
      hospital: hospitalOf(sample, enlarged),
    });
  });

  it('names the scenario above the table, with the options over its conditions', async () => {
    const options = ['--scenario', enlarged, '--score', '55', '--lang', 'en'] as const;
    const run = await headless(folder.path, 'estimate', 'sample.jieyu', ...options);
    expect(run.stdout).toContain('Scenario: 报量放大 12.5%\n');
    expect(run.stdout).toMatch(/Assessment score: 55\n/);
  });

  it('of a frozen scenario gives its figures, whatever became of the base', async () => {
    const frozen = freezePlan(aPlan(), {
      at: '2026-11-22T08:00:00Z',
      programVersion: '0.1.0',
      files: [],
    });
    const scenario = emptyScenario({ id: 'f', name: '报送稿', colour: 'red', frozen });
    const later = aVariety({ baseUnits: decimalText('1') });
    await save('frozen.jieyu', aPlan([later], { scenarios: [scenario] }));
    const { budgetYuan, retentionYuan } = frozen.figures;
    expect(await json('estimate', 'frozen.jieyu', '--scenario', '报送稿')).toMatchObject({
      hospital: { budgetYuan, retentionYuan },
    });
  });

  it('is refused where there is none of the name, with those there are', async () => {
    const run = await headless(folder.path, 'estimate', 'sample.jieyu', '--scenario', '乐观');
    expect(run).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'error scenario.unknown: 没有名为“乐观”的情景。可用的情景：base、报量放大 12.5%、压降非中选三成（base 是现状）。\n',
    });
  });

  it('is refused where two have the name, with their ids', async () => {
    const twins = ['p', 'q'].map((id) => emptyScenario({ id, name: '乐观', colour: 'red' }));
    await save('twins.jieyu', aPlan([aVariety()], { scenarios: twins }));
    const run = await headless(folder.path, 'estimate', 'twins.jieyu', '--scenario', '乐观');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^error scenario\.ambiguous: .*p、q。\n$/);
  });
});
