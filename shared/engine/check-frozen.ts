import type { YuanText } from '../decimal/decimal-text';
import type { FrozenScenario } from '../plan/scenario';
import { evaluatePlan } from './evaluate-plan';
import { type FrozenFigures, frozenFigures } from './freeze-plan';

export type FrozenFigure = keyof FrozenFigures;

/** A figure that the present formulas do not give as it was frozen. */
export interface FrozenDifference {
  readonly figure: FrozenFigure;
  readonly frozenYuan: YuanText | null;
  readonly presentYuan: YuanText | null;
}

/** In the order in which they are told: what it is all about first. */
const FIGURES = [
  'retentionYuan',
  'balanceBaseYuan',
  'budgetYuan',
  'expenditureYuan',
  'performancePayYuan',
] as const satisfies readonly FrozenFigure[];

/** Evaluates the plan a scenario was frozen with and compares to the last digit; nothing where every figure is reproduced. */
export function checkFrozen({
  plan,
  figures,
}: Pick<FrozenScenario, 'plan' | 'figures'>): readonly FrozenDifference[] {
  const present = frozenFigures(evaluatePlan(plan).hospital);
  return FIGURES.filter((figure) => figures[figure] !== present[figure]).map((figure) => ({
    figure,
    frozenYuan: figures[figure],
    presentYuan: present[figure],
  }));
}
