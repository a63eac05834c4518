import type { YuanText } from '../decimal/decimal-text';
import type { FrozenScenario } from '../plan/scenario';
import { type FrozenFigures, frozenFigures } from './freeze-plan';
import type { HospitalResult } from './plan-result';

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

/** Compares to the last digit with what the frozen plan comes to now; nothing where every figure is reproduced. */
export function checkFrozen(
  { figures }: Pick<FrozenScenario, 'figures'>,
  hospital: HospitalResult,
): readonly FrozenDifference[] {
  const present = frozenFigures(hospital);
  return FIGURES.filter((figure) => figures[figure] !== present[figure]).map((figure) => ({
    figure,
    frozenYuan: figures[figure],
    presentYuan: present[figure],
  }));
}
