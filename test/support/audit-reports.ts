import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { zhCn } from '../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../shared/plan/plan';
import type { AuditInput } from '../../shared/reports/audit-input';
import { auditReport } from '../../shared/reports/audit-report';
import type { FormulaCell, Report, ReportCell, ReportSheet } from '../../shared/reports/report';
import { unsigned } from '../../shared/reports/signatures';

/** The audit workbook of a plan in Chinese, its varieties numbered from 1. */
export function auditReportOf(plan: PlanDocument, fields: Partial<AuditInput> = {}): Report {
  return auditReport({
    plan,
    result: evaluatePlan(plan),
    year: plan.year,
    scenario: null,
    others: [],
    signatures: unsigned,
    rows: new Map(plan.varieties.map((variety, index) => [variety.id, index + 1])),
    language: 'zh',
    messages: zhCn,
    ...fields,
  });
}

export function reportSheet(report: Report, name: string): ReportSheet {
  const sheet = report.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The same report with every cell changed. */
export function withCells(
  report: Report,
  change: (cell: ReportCell, place: { sheet: number; row: number; column: number }) => ReportCell,
): Report {
  const sheets = report.sheets.map((sheet, at) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => change(cell, { sheet: at, row, column })),
    ),
  }));
  return { ...report, sheets };
}

/** A report whose formulas know no value: the file says 0 for each of them. */
export function withoutValues(report: Report): Report {
  return withCells(report, (cell) => (cell.kind === 'formula' ? valueless(cell) : cell));
}

export function valueless(cell: FormulaCell): FormulaCell {
  return { ...cell, cached: { kind: 'text', text: '' } };
}
