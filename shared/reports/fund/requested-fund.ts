import { allocatePool } from '../../fund/allocate-pool';
import { allocationPool } from '../../fund/allocation-pool';
import { drawFund } from '../../fund/draw-fund';
import { evaluateFund } from '../../fund/evaluate-fund';
import type { Language } from '../../i18n/format';
import { messagesOf } from '../../i18n/messages';
import { fundOf } from '../../plan/fund-edits';
import { findScenario, type PlanWithScenarios } from '../../plan/scenario';
import { createScenarioReader } from '../../plan/scenario-plan';
import type { Report } from '../report';
import type { Signatures } from '../signatures';
import { departmentReport } from './department-report';
import { fundReport } from './fund-report';

/** Which of the two reports of a fund is wanted. */
export type FundReportKind = 'report' | 'departments';

/** What of a request for a report a fund is made of. */
interface FundRequest {
  readonly plan: PlanWithScenarios;
  /** The first is reported; `null` is the base. */
  readonly scenarioIds: readonly (string | null)[];
  readonly language: Language;
  readonly signatures: Signatures;
}

/**
 * The fund report of a request's first scenario, or the sheets of its departments. Where nothing can be divided among
 * departments there are none to write a sheet for, and it is the fund report that is made.
 */
export function requestedFund(request: FundRequest, kind: FundReportKind): Report {
  const { plan: document, scenarioIds, language, signatures } = request;
  const scenarioId = scenarioIds[0] ?? null;
  const plan = createScenarioReader()(document, scenarioId);
  const evaluated = evaluateFund(plan, fundOf(document));
  const { allocation } = evaluated.fund;
  const outcome = drawFund(evaluated);
  const pool = allocationPool(evaluated, () => outcome);
  const divided = pool === null ? null : allocatePool(pool.yuan, allocation);
  const allocated = divided?.ok === true ? divided.value : null;
  const input = { evaluated, language, messages: messagesOf(language), signatures };
  if (kind === 'departments' && allocated !== null) return departmentReport(input, allocated);
  const scenario = findScenario(document, scenarioId)?.name ?? null;
  return fundReport({ ...input, outcome, allocated, scenario });
}
