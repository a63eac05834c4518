import type { PlanDocument } from '../plan/plan';
import type { Month } from '../purchases/purchase';

/** The plan as it was known at the end of a month: later purchases are not there. */
export function planUntil(plan: PlanDocument, asOf: Month): PlanDocument {
  return {
    ...plan,
    varieties: plan.varieties.map((variety) => ({
      ...variety,
      monthly: variety.monthly.filter(({ month }) => month <= asOf),
    })),
  };
}
