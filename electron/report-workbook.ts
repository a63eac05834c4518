import { evaluatePlan } from '../shared/engine/evaluate-plan';
import type { AppError } from '../shared/errors';
import { messagesOf } from '../shared/i18n/messages';
import { findScenario } from '../shared/plan/scenario';
import { createScenarioReader } from '../shared/plan/scenario-plan';
import type { ReportRequest } from '../shared/report-request';
import { auditReport } from '../shared/reports/audit-report';
import { otherScenarios } from '../shared/reports/other-scenarios';
import type { Result } from '../shared/result';
import { writeReport } from './workbook/write-report';

/** Writes the audit workbook of a report's first scenario. */
export function writeReportWorkbook(
  path: string,
  { plan: document, scenarioIds, language }: ReportRequest,
): Promise<Result<null, AppError>> {
  const scenarioId = scenarioIds[0] ?? null;
  const plan = createScenarioReader()(document, scenarioId);
  const messages = messagesOf(language);
  const report = auditReport({
    plan,
    result: evaluatePlan(plan),
    year: plan.year,
    scenario: findScenario(document, scenarioId)?.name ?? null,
    rows: new Map(plan.varieties.map(({ id }, index) => [id, index + 1])),
    language,
    messages,
    others: otherScenarios(document, scenarioId, messages),
  });
  return writeReport(path, report);
}
