import { readdir } from 'node:fs/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { headless, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('sample', () => {
  it('prints the estimate, marked as invented, and writes the audit workbook', async () => {
    const run = await headless(folder.path, 'sample');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^示例数据，非真实价格\n/);
    expect(run.stdout).toMatch(/结余留用金额\s+[\d,]+\.\d\d/);
    expect(run.stdout).toMatch(/xvfb-run -a npm start\n$/);
    expect(await readdir(folder.path)).toEqual(['示例医院-测算审核.xlsx']);
  });

  it('gives the same figures as the engine as JSON, which says that it is a sample', async () => {
    const run = await headless(folder.path, 'sample', '--json', '--report', 'audit.xlsx');
    const { hospital } = evaluatePlan(sampleHospital());
    expect(JSON.parse(run.stdout)).toMatchObject({
      sample: true,
      policy: 'national',
      hospital: {
        balanceBaseYuan: hospital.balanceBaseYuan,
        retentionYuan: hospital.retentionYuan,
        nonSelectedAmountShare: hospital.nonSelectedAmountShareRatio,
      },
    });
    expect(await readdir(folder.path)).toEqual(['audit.xlsx']);
  });
});
