import { assertNever } from '../assert';
import type { UnitsText } from '../decimal/decimal-text';
import { evaluatePlan } from '../engine/evaluate-plan';
import type { FloorUse } from '../plan/declaration-round';
import type { PlanDocument } from '../plan/plan';
import type { PlannedUse } from './plan-forecasts';
import { presentBaseUnits } from './present-base';

/** What the floor of a variety is a share of; `null` where it is not known. Source: domain 14, R9. */
export type FloorUseReader = (varietyId: string, use: PlannedUse | null) => UnitsText | null;

export function floorUseReader(plan: PlanDocument, kind: FloorUse): FloorUseReader {
  switch (kind) {
    case 'meanOfTwoYears':
      return (_, use) => use?.meanUseUnits ?? null;
    case 'lastYear':
      return (_, use) => use?.lastYearUnits ?? null;
    case 'lastAgreed': {
      const agreed = agreedUnits(plan);
      return (varietyId) => agreed.get(varietyId) ?? null;
    }
    default:
      return assertNever(kind);
  }
}

/** Volumes agreed at present; those never reported have none. */
function agreedUnits(plan: PlanDocument): ReadonlyMap<string, UnitsText> {
  const { varieties } = evaluatePlan(plan);
  const known = plan.varieties.flatMap((variety, index) => {
    const outcome = varieties[index]?.outcome;
    const isDeclared = presentBaseUnits(variety) !== '0';
    return isDeclared && outcome?.kind === 'evaluated' && outcome.figures.agreedUnits !== '0'
      ? [[variety.id, outcome.figures.agreedUnits] as const]
      : [];
  });
  return new Map(known);
}
