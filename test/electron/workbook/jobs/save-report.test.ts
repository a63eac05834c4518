import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { doWorkbookJob } from '../../../../electron/workbook/jobs/do-workbook-job';
import { type Progress, workbookJobSchema } from '../../../../electron/workbook/jobs/workbook-job';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { emptyScenario, type PlanWithScenarios } from '../../../../shared/plan/scenario';
import type { ReportRequest } from '../../../../shared/report-request';
import { unsigned } from '../../../../shared/reports/signatures';
import { type ReadSheets, readSheets } from '../../../support/recalculate';
import { temporaryFolder } from '../../../support/temporary-folder';

const sample = sampleHospital();

async function savedReport(
  plan: PlanWithScenarios,
  fields: Partial<ReportRequest> = {},
): Promise<{ readonly sheets: ReadSheets; readonly progress: readonly Progress[] }> {
  const path = join(await temporaryFolder(), '审核.xlsx');
  const report: ReportRequest = {
    plan,
    scenarioIds: [null],
    parts: [],
    language: 'zh',
    signatures: unsigned,
    ...fields,
  };
  const job = workbookJobSchema.parse(structuredClone({ kind: 'saveReport', path, report }));
  const progress: Progress[] = [];
  const outcome = await doWorkbookJob(job, {
    onProgress: (each) => progress.push(each),
    onPiece: () => undefined,
  });
  expect(outcome).toEqual({ kind: 'saved' });
  return { sheets: await readSheets(path), progress };
}

/** All texts of a sheet, one after the other. */
function textsOf(sheets: ReadSheets, name: string): readonly string[] {
  return Object.values(sheets.get(name) ?? {}).flatMap((cell: unknown) => {
    const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : null;
    return typeof value === 'string' ? [value] : [];
  });
}

describe('the audit workbook as a job', () => {
  it('is written, and how much is done grows to the whole', async () => {
    const varieties = Array.from({ length: 40 }, (_, copy) =>
      sample.varieties.map((variety) => ({ ...variety, id: `${variety.id}-${String(copy)}` })),
    ).flat();
    const { sheets, progress } = await savedReport({ ...sample, varieties });
    expect([...sheets.keys()]).toContain('盈亏平衡');
    expect(progress.map(({ fileName }) => fileName)).toContain('审核.xlsx');
    const shares = progress.map(({ share }) => share ?? NaN);
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(shares.some((share) => share < 0.5)).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('compares with the base and the chosen scenarios, and names who signs', async () => {
    const scenarios = ['甲', '乙', '丙'].map((name) =>
      emptyScenario({ id: name, name, colour: 'blue' }),
    );
    const { sheets } = await savedReport(
      { ...sample, scenarios },
      {
        scenarioIds: ['乙', '丙'],
        signatures: { preparedBy: '王小明', reviewedBy: '', approvedBy: '李主任' },
      },
    );
    const texts = textsOf(sheets, '情景对比');
    expect(texts).toContain('现状（基准）');
    expect(texts).toContain('乙');
    expect(texts).toContain('丙');
    expect(texts).not.toContain('甲');
    expect(textsOf(sheets, '汇总')).toContain(
      '制表人：王小明　　复核人：____________　　负责人：李主任　　日期：____________',
    );
  });
});

describe('the fund as a job', () => {
  it('is written with its sheets, or with one for each department', async () => {
    const { sheets } = await savedReport(sample, { fund: 'report' });
    expect([...sheets.keys()]).toEqual([
      '结算组',
      '品种',
      '到账年度',
      '考核评分表',
      '科室分配',
      '参数',
    ]);
    expect(textsOf(sheets, '结算组').join('')).toContain('示例第 3 批 · 第 2 年');
    const departments = await savedReport(sample, { fund: 'departments' });
    expect([...departments.sheets.keys()]).toContain('药学部');
  });

  it('is that of the chosen scenario', async () => {
    const { sheets } = await savedReport(sample, {
      fund: 'report',
      scenarioIds: ['sample-enlarged'],
    });
    expect(textsOf(sheets, '结算组').join('')).toContain('情景：报量放大 12.5%');
  });
});
