import type { PlanDocument } from '../plan/plan';
import type { FrozenScenario } from '../plan/scenario';
import { basePlan } from '../plan/scenario-plan';
import { engineVersion } from './engine-version';
import { evaluatePlan } from './evaluate-plan';
import type { HospitalResult } from './plan-result';

export type FrozenFigures = FrozenScenario['figures'];

/** What is kept of a scenario's plan at the moment it is frozen (定稿). */
export function freezePlan(
  shown: PlanDocument,
  { at, programVersion, files }: Pick<FrozenScenario, 'at' | 'programVersion' | 'files'>,
): FrozenScenario {
  const plan = basePlan(shown);
  const figures = frozenFigures(evaluatePlan(plan).hospital);
  return { at, programVersion, engineVersion, files, plan, figures };
}

/** The figures that a frozen scenario must always show again. */
export function frozenFigures(hospital: HospitalResult): FrozenFigures {
  const { budgetYuan, expenditureYuan, balanceBaseYuan, retentionYuan, performancePayYuan } =
    hospital;
  return { budgetYuan, expenditureYuan, balanceBaseYuan, retentionYuan, performancePayYuan };
}
