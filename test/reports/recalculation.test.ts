import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writeReport } from '../../electron/workbook/writing/write-report';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  textFromDecimal,
} from '../../shared/decimal/decimal-text';
import { en } from '../../shared/i18n/en';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { Report } from '../../shared/reports/report';
import { planArbitrary } from '../support/arbitraries';
import { auditReportOf, valueless, withCells, withoutValues } from '../support/audit-reports';
import { temporaryFolder } from '../support/headless';
import { type ReadSheets, recalculated } from '../support/recalculate';
import { formulaCount, wrongCells } from '../support/wrong-cells';

const PLANS = 20;
/** Amounts as a hospital has them: a spreadsheet's fifteen digits reach to the fen. */
function ofAHospital(plan: PlanDocument): PlanDocument {
  return {
    ...plan,
    fundRatio: plan.fundRatio === null ? null : ratioOf(plan.fundRatio),
    varieties: plan.varieties.map(varietyOfAHospital),
  };
}

function varietyOfAHospital(variety: Variety): Variety {
  const { nonSelected } = variety;
  return {
    ...variety,
    baseUnits: below(variety.baseUnits, 5_000_000),
    agreedUnits: variety.agreedUnits === null ? null : below(variety.agreedUnits, 5_000_000),
    selectedUnits: variety.selectedUnits === null ? null : below(variety.selectedUnits, 5_000_000),
    preVbpPriceYuan: variety.preVbpPriceYuan === null ? null : below(variety.preVbpPriceYuan, 300),
    selectedPriceYuan:
      variety.selectedPriceYuan === null ? null : below(variety.selectedPriceYuan, 300),
    fundRatio: variety.fundRatio === null ? null : ratioOf(variety.fundRatio),
    insuredShareRatio:
      variety.insuredShareRatio === null ? null : ratioOf(variety.insuredShareRatio),
    nonSelected:
      nonSelected.kind === 'amount'
        ? nonSelected
        : {
            kind: 'demand',
            demandUnits: below(nonSelected.demandUnits, 5_000_000),
            selectedUnits: below(nonSelected.selectedUnits, 5_000_000),
            nonSelectedPriceYuan: below(nonSelected.nonSelectedPriceYuan, 300),
          },
  };
}

function below<Text extends DecimalText<string>>(text: Text, limit: number): Text {
  return textFromDecimal<Text>(decimalFromText(text).mod(limit));
}

/** From 0.3 to 1. */
function ratioOf<Text extends DecimalText<string>>(text: Text): Text {
  return textFromDecimal<Text>(decimalFromText(text).times('0.7').plus('0.3'));
}

const sample = sampleHospital();
const random = fc
  .sample(planArbitrary, { numRuns: PLANS, seed: 20 })
  .map((plan) => ofAHospital(plan));
const [, second] = random;
if (second === undefined) throw new Error('no second plan');

/** The sample in which a person has changed inputs and parameters. */
const changed: PlanDocument = {
  ...sample,
  score: decimalText('62'),
  scope: 'agreed',
  policy: {
    ...sample.policy,
    retentionCapRatio: { ...sample.policy.retentionCapRatio, value: decimalText('0.35') },
  },
  varieties: sample.varieties.map((variety, index) => ({
    ...variety,
    winners: variety.winners === null ? null : (index % 5) + 1,
    baseUnits: textFromDecimal(decimalFromText(variety.baseUnits).times(index % 3)),
    insuredShareRatio: decimalText('0.77'),
  })),
};

const reports: readonly Report[] = [
  auditReportOf(sample),
  auditReportOf(sample, { language: 'en', messages: en }),
  auditReportOf(changed, { scenario: '改数', others: [{ name: '现状', plan: sample }] }),
  ...random.map((plan) => auditReportOf(plan, { others: [{ name: '其他', plan: second }] })),
];

/** The sheets of one plan, with the inputs of another typed over its own. */
function typedOver(report: Report, other: Report): Report {
  return withCells(report, (cell, { sheet, row, column }) =>
    cell.kind === 'formula' ? valueless(cell) : (other.sheets[sheet]?.rows[row]?.[column] ?? cell),
  );
}

describe('the audit workbook recalculated by LibreOffice', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let read: readonly ReadSheets[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    const written = [
      ...reports.map(withoutValues),
      typedOver(auditReportOf(sample), auditReportOf(changed)),
    ];
    const files = written.map((_, index) => join(folder.path, `${String(index)}.xlsx`));
    for (const [index, report] of written.entries()) {
      expect(await writeReport(files[index] ?? '', report)).toEqual({ ok: true, value: null });
    }
    read = await recalculated(folder.path, files);
  });
  afterAll(() => folder.remove());

  it('equals the engine in every formula of the sample, in both languages and as a scenario', () => {
    for (const [index, report] of reports.slice(0, 3).entries()) {
      expect(formulaCount(report)).toBeGreaterThan(1500);
      expect(wrongCells(report, read[index] ?? new Map())).toEqual([]);
    }
  });

  it('equals the engine in every formula of twenty random plans', () => {
    const wrong = reports
      .slice(3)
      .flatMap((report, index) => wrongCells(report, read[index + 3] ?? new Map()));
    expect(wrong).toEqual([]);
  });

  it('follows inputs and parameters that are typed over', () => {
    const wanted = auditReportOf(changed);
    const followed = ['参数', '品种测算', '汇总'];
    const sheets = wanted.sheets.filter(({ name }) => followed.includes(name));
    expect(wrongCells({ ...wanted, sheets }, read.at(-1) ?? new Map())).toEqual([]);
  });
});
