import type { PlanComparison, VarietyComparison, VarietyPart } from './compare-plans';

/** What two plans count differently: their totals are not those of the same varieties. */
export interface UnlikeVarieties {
  readonly baseCount: number;
  readonly otherCount: number;
  /** Names of the varieties in the totals of one plan alone. */
  readonly onlyBase: readonly string[];
  readonly onlyOther: readonly string[];
}

/** `null` where both plans count the same varieties. */
export function unlikeVarieties({ varieties }: PlanComparison): UnlikeVarieties | null {
  const inBase = varieties.filter(({ base }) => isCounted(base));
  const inOther = varieties.filter(({ other }) => isCounted(other));
  const onlyBase = namesOf(inBase.filter(({ other }) => !isCounted(other)));
  const onlyOther = namesOf(inOther.filter(({ base }) => !isCounted(base)));
  if (onlyBase.length === 0 && onlyOther.length === 0) return null;
  return { baseCount: inBase.length, otherCount: inOther.length, onlyBase, onlyOther };
}

function isCounted({ kind }: VarietyPart): boolean {
  return kind === 'counted';
}

function namesOf(varieties: readonly VarietyComparison[]): readonly string[] {
  return varieties.map(({ genericName }) => genericName);
}
