import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { runHeadless } from '../../../electron/headless/cli';
import type { UndatedJob } from '../../../electron/headless/command';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { success } from '../../../shared/result';
import { headless, temporaryFolder } from '../../support/headless';

const sample = sampleHospital();

async function sampleFolder(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  await writeFile(join(path, 'plan.jieyu'), planFileText(sample, '0.0.0'));
  return path;
}

describe('report', () => {
  it('writes the workbook without a window', async () => {
    const folder = await sampleFolder();
    const run = await headless(folder, 'report', 'plan.jieyu', '--xlsx', 'a.xlsx');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('refuses a PDF in one sentence where no window can be opened, and writes nothing', async () => {
    const folder = await sampleFolder();
    const run = await headless(
      folder,
      'report',
      'plan.jieyu',
      '--pdf',
      'a.pdf',
      '--xlsx',
      'a.xlsx',
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^error report\.windowNeeded: [^\n]+\n$/);
    expect(await readdir(folder)).toEqual(['plan.jieyu']);
  });

  it('has the window’s program print the scenario that was asked for', async () => {
    const folder = await sampleFolder();
    const name = sample.scenarios[0]?.name ?? '';
    const jobs: UndatedJob[] = [];
    const status = await runHeadless(
      ['report', 'plan.jieyu', '--pdf', 'a.pdf', '--scenario', name, '--hospital', ' 甲医院 '],
      {
        stdout: () => undefined,
        stderr: () => undefined,
        workingFolder: folder,
        printPdf: (job) => {
          jobs.push(job);
          return Promise.resolve(success(Buffer.from('%PDF')));
        },
      },
    );
    expect(status).toBe(0);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('%PDF');
    expect(jobs[0]?.report.plan.hospitalName).toBe('甲医院');
    expect(jobs[0]?.report.plan.scenarios.map((scenario) => scenario.name)).toEqual([name]);
  });

  it('is wrong usage without a place to write to', async () => {
    const run = await headless(await sampleFolder(), 'report', 'plan.jieyu');
    expect(run.status).toBe(2);
  });
});
