import { basename } from 'node:path';

import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { AppError } from '../../../shared/errors';
import { messagesOf } from '../../../shared/i18n/messages';
import { findRound } from '../../../shared/plan/round-edits';
import { findScenario } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { auditReport } from '../../../shared/reports/audit-report';
import { declarationReport } from '../../../shared/reports/declaration-report';
import { requestedFund } from '../../../shared/reports/fund/requested-fund';
import { otherScenarios } from '../../../shared/reports/other-scenarios';
import type { Result } from '../../../shared/result';
import { writeReport } from '../writing/write-report';
import type { JobOf, Progress } from './workbook-job';

/** Works out and writes the audit workbook of a report's first scenario. */
export function saveReport(
  { path, report: request }: JobOf<'saveReport'>,
  report: (progress: Progress) => void,
): Promise<Result<null, AppError>> {
  const { plan: document, scenarioIds, language, signatures, roundId, fund } = request;
  const scenarioId = scenarioIds[0] ?? null;
  const plan = createScenarioReader()(document, scenarioId);
  const messages = messagesOf(language);
  const fileName = basename(path);
  const tell = (rows: number | null, share: number): void => {
    report({ stage: 'checking', rows, share, fileName, fileNumber: 1, filesInAll: 1 });
  };
  if (fund !== undefined) {
    return writeReport(path, requestedFund(request, fund), ({ rows, rowsInAll }) => {
      tell(rows, rows / rowsInAll);
    });
  }
  const round = findRound(document, roundId ?? null);
  if (round !== null) {
    const declaration = declarationReport({ document, round, language, messages, signatures });
    return writeReport(path, declaration, ({ rows, rowsInAll }) => {
      tell(rows, rows / rowsInAll);
    });
  }
  const input = {
    plan,
    result: evaluatePlan(plan),
    year: plan.year,
    scenario: findScenario(document, scenarioId)?.name ?? null,
    others: otherScenarios(document, scenarioId, messages, scenarioIds),
    signatures,
    rounds: document.rounds ?? [],
    rows: new Map(plan.varieties.map(({ id }, index) => [id, index + 1])),
    language,
    messages,
  };
  const audit = auditReport(input, (share) => {
    tell(null, share * SHARE_OF_MAKING);
  });
  return writeReport(path, audit, ({ rows, rowsInAll }) => {
    tell(rows, SHARE_OF_MAKING + (1 - SHARE_OF_MAKING) * (rows / rowsInAll));
  });
}

/** Working everything out takes about as long as writing it. */
const SHARE_OF_MAKING = 0.5;
