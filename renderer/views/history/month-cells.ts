import { type MonthOfHistory, monthsOf } from '../../../shared/plan/months-of-history';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { IncomingMonth } from '../../../shared/plan/plan-months';
import { addMonths, type Month } from '../../../shared/purchases/purchase';

/** One month of the strip: what the plan has of it and what the import brings. */
export interface MonthCell {
  readonly month: Month;
  /** `kept`: only the plan has it; `none`: neither. */
  readonly kind: IncomingMonth['kind'] | 'kept' | 'none';
  readonly inPlan: MonthOfHistory | null;
  readonly brought: MonthOfHistory | null;
}

export interface MonthYear {
  readonly year: string;
  /** Twelve; `null` before the first month and after the last. */
  readonly cells: readonly (MonthCell | null)[];
}

/** The months from the first to the last, year by year. */
export function monthYears(
  plan: PlanDocument | null,
  incoming: readonly IncomingMonth[],
): readonly MonthYear[] {
  const ofPlan = new Map((plan === null ? [] : monthsOf(plan)).map((each) => [each.month, each]));
  const brought = new Map(incoming.map((each) => [each.month, each]));
  const all = [...ofPlan.keys(), ...brought.keys()].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const years: MonthYear[] = [];
  for (
    let start = `${first.slice(0, 4)}-01` as Month;
    start <= last;
    start = addMonths(start, 12)
  ) {
    const months = Array.from({ length: 12 }, (_, index) => addMonths(start, index));
    const cells = months.map((month): MonthCell | null => {
      if (month < first || month > last) return null;
      const [inPlan, came] = [ofPlan.get(month) ?? null, brought.get(month) ?? null];
      return {
        month,
        kind: came?.kind ?? (inPlan === null ? 'none' : 'kept'),
        inPlan,
        brought: came,
      };
    });
    years.push({ year: start.slice(0, 4), cells });
  }
  return years;
}
