import { describe, expect, it } from 'vitest';

import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { en } from '../../../shared/i18n/en';
import type { Language } from '../../../shared/i18n/format';
import { type Messages, zhCn } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { builtInPolicies } from '../../../shared/policy/packs';
import { auditReport } from '../../../shared/reports/audit-report';
import type { Report, ReportSheet } from '../../../shared/reports/report';

const sample = sampleHospital();

function reportOf(
  plan: PlanDocument,
  { language, messages }: { language: Language; messages: Messages } = {
    language: 'zh',
    messages: zhCn,
  },
): Report {
  const rows = new Map(plan.varieties.map((variety, index) => [variety.id, index + 1]));
  return auditReport({
    plan,
    year: plan.year,
    scenario: null,
    rows,
    result: evaluatePlan(plan),
    language,
    messages,
  });
}

function sheetOf(report: Report, name: string): ReportSheet {
  const sheet = report.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('auditReport', () => {
  it('has the same sheets in both languages, each row as wide as its header', () => {
    const zh = reportOf(sample);
    const english = reportOf(sample, { language: 'en', messages: en });
    expect(zh.sheets.map((sheet) => sheet.name)).toEqual([
      '说明',
      '参数',
      '品种测算',
      '汇总',
      '提示',
    ]);
    expect(english.sheets.map((sheet) => sheet.rows.length)).toEqual(
      zh.sheets.map((sheet) => sheet.rows.length),
    );
    for (const sheet of [...zh.sheets, ...english.sheets]) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    }
  });

  it('marks invented data on every sheet, and real data on none', () => {
    const first = (plan: PlanDocument): readonly (string | undefined)[] =>
      reportOf(plan).sheets.map((sheet) => sheet.preface[0]);
    expect(first(sample)).toEqual(Array(5).fill('示例数据，非真实价格'));
    expect(first({ ...sample, isSample: false })).not.toContain('示例数据，非真实价格');
  });

  it('lists every parameter of every pack with its kind of source', () => {
    for (const policy of builtInPolicies) {
      const { rows } = sheetOf(reportOf({ ...sample, policy }), '参数');
      const kinds = rows.map((row) => row[2]);
      expect(kinds.length).toBeGreaterThan(18);
      for (const kind of kinds)
        expect(['国家', '地方', '假设']).toContain(kind?.kind === 'text' ? kind.text : '');
    }
  });

  it('shows each variety with the figures of the engine', () => {
    const result = evaluatePlan(sample);
    const { columns, rows } = sheetOf(reportOf(sample), '品种测算');
    const at = columns.findIndex((column) => column.header === zhCn.fields.balanceBaseYuan);
    expect(rows.map((row) => row[at])).toEqual(
      result.varieties.map(({ outcome }) => ({
        kind: 'yuan',
        value: outcome.kind === 'evaluated' ? outcome.figures.balanceBaseYuan : '',
      })),
    );
  });

  it('leaves the figures of an incomplete variety empty', () => {
    const [variety, ...others] = sample.varieties;
    if (variety === undefined) throw new Error('no variety');
    const plan = { ...sample, varieties: [{ ...variety, insuredShareRatio: null }, ...others] };
    const { columns, rows } = sheetOf(reportOf(plan), '品种测算');
    const at = columns.findIndex((column) => column.header === zhCn.fields.budgetYuan);
    expect(rows[0]?.[at]).toEqual({ kind: 'empty' });
    expect(rows[0]).toContainEqual({ kind: 'text', text: '数据不全' });
  });
});
