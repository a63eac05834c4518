import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writeReport } from '../../electron/workbook/writing/write-report';
import { decimalText } from '../../shared/decimal/decimal-text';
import { sumOf } from '../../shared/decimal/text-arithmetic';
import { allocatePool } from '../../shared/fund/allocate-pool';
import { allocationPool } from '../../shared/fund/allocation-pool';
import { drawFund } from '../../shared/fund/draw-fund';
import { evaluateFund } from '../../shared/fund/evaluate-fund';
import { en } from '../../shared/i18n/en';
import { zhCn } from '../../shared/i18n/zh-cn';
import { fundOf } from '../../shared/plan/fund-edits';
import type { FundPlan } from '../../shared/plan/fund-plan';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { fundReport } from '../../shared/reports/fund/fund-report';
import type { Report } from '../../shared/reports/report';
import { unsigned } from '../../shared/reports/signatures';
import { withoutValues } from '../support/audit-reports';
import { withParameters } from '../support/funds';
import { temporaryFolder } from '../support/headless';
import { type ReadSheets, recalculated } from '../support/recalculate';
import { formulaCount, wrongCells } from '../support/wrong-cells';

const text = decimalText<never>;
const sample = sampleHospital();
const sampleFund = fundOf(sample);

function reportOf(
  plan: PlanDocument,
  fund: FundPlan = sampleFund,
  language: 'zh' | 'en' = 'zh',
): Report {
  const evaluated = evaluateFund(plan, fund);
  const pool = allocationPool(evaluated, () => drawFund(evaluated));
  const allocated = pool === null ? null : allocatePool(pool.yuan, fund.allocation);
  return fundReport({
    evaluated,
    outcome: drawFund(evaluated, 200),
    allocated: allocated?.ok === true ? allocated.value : null,
    scenario: null,
    language,
    messages: language === 'zh' ? zhCn : en,
    signatures: unsigned,
  });
}

/** Half of the volumes missed, so that surpluses are lost and deficits stay. */
function withMissed(variety: Variety, index: number): Variety {
  return index % 2 === 0 ? { ...variety, selectedUnits: text('10') } : variety;
}

const missed = { ...sample, varieties: sample.varieties.map(withMissed) };
const readings = ['variety', 'hospital', 'none', 'points', 'unit'] as const;

const reports: readonly Report[] = [
  reportOf(sample),
  reportOf(sample, sampleFund, 'en'),
  ...readings.map((missedVolume) =>
    reportOf({
      ...missed,
      policy: withParameters(sample.policy, {
        missedVolume,
        missedVolumeYuan: text('1.25'),
        nonSelectedVeto: missedVolume === 'none',
        floorAtZero: missedVolume !== 'points',
      }),
    }),
  ),
  // Tiers without a score: what hangs on it is not known, and no sum counts it.
  reportOf({
    ...sample,
    score: null,
    policy: withParameters(sample.policy, {
      retention: {
        kind: 'tiers',
        tiers: [
          { minScore: text('80'), ratio: text('0.5') },
          { minScore: text('60'), ratio: text('0.3') },
        ],
      },
    }),
  }),
];

describe('the fund report recalculated by LibreOffice', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let read: readonly ReadSheets[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    const files = reports.map((_, index) => join(folder.path, `${String(index)}.xlsx`));
    for (const [index, report] of reports.entries()) {
      const written = await writeReport(files[index] ?? '', withoutValues(report));
      expect(written).toEqual({ ok: true, value: null });
    }
    read = await recalculated(folder.path, files);
  });
  afterAll(() => folder.remove());

  it('equals the engine in every formula, in both languages and under every reading of a missed volume', () => {
    for (const [index, report] of reports.entries()) {
      expect(formulaCount(report)).toBeGreaterThan(200);
      expect(wrongCells(report, read[index] ?? new Map())).toEqual([]);
    }
  });

  it('adds up as printed where the fund is divided', () => {
    const [report] = reports;
    const sheet = report?.sheets.find(({ name }) => name === zhCn.fund.report.sheets.allocation);
    const amounts = sheet?.rows.flatMap((cells) => {
      const cell = cells.at(-1);
      return cell?.kind === 'yuan' ? [cell.value] : [];
    });
    // Eight departments, then what is kept back and the pool, which they add up to.
    expect(amounts).toHaveLength(10);
    const pool = amounts?.at(-1);
    expect(sumOf(amounts?.slice(0, -1) ?? [])).toBe(pool);
  });
});
