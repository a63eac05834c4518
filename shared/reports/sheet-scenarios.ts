import { evaluatePlan } from '../engine/evaluate-plan';
import type { PlanResult } from '../engine/plan-result';
import type { PlanDocument } from '../plan/plan';
import type { AuditInput } from './audit-input';

/** A scenario of the sheet: the reported one follows the workbook's cells, the others are figures of the engine. */
export interface SheetScenario {
  readonly name: string;
  readonly plan: PlanDocument;
  readonly result: PlanResult;
  readonly isReported: boolean;
}

/** The base first. */
export function sheetScenarios(input: AuditInput): readonly SheetScenario[] {
  const { plan, result, scenario, others, messages } = input;
  const reported = {
    name: scenario ?? messages.common.baseScenario,
    plan,
    result,
    isReported: true,
  };
  const read = others.map(({ name, plan: other }) => ({
    name,
    plan: other,
    result: evaluatePlan(other),
    isReported: false,
  }));
  return scenario === null
    ? [reported, ...read]
    : [...read.slice(0, 1), reported, ...read.slice(1)];
}

/** The columns of a scenario that is compared with the base: value, difference, relative difference. */
const COLUMNS_EACH = 3;

/** The column, from 0, of a scenario's values: the base's is the second of the sheet. */
export function valueColumn(scenario: number): number {
  return scenario === 0 ? 1 : 2 + (scenario - 1) * COLUMNS_EACH;
}
