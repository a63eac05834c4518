import type { FundPlan } from '../plan/fund-plan';
import type { PlanDocument } from '../plan/plan';
import { addMonths, type Month } from '../purchases/purchase';
import { yearOf } from './calendar';

/**
 * The latest month of which the plan knows that it has come: of a payment, of the end of an agreement year that is over, of a
 * purchase. What is not paid yet was not paid before it. `null` where the plan knows none.
 */
export function knownUntil(plan: PlanDocument, { settlements }: FundPlan): Month | null {
  const days = settlements.flatMap(({ state, toDate, paid }) => {
    const isOver = state === 'ended' || state === 'assessed' || state === 'paid';
    return [...(paid === null ? [] : [paid.date]), ...(isOver && toDate !== null ? [toDate] : [])];
  });
  const bought = plan.varieties.flatMap(({ monthly }) => monthly.at(-1)?.month ?? []);
  const months = [...days.map((day) => day.slice(0, 7) as Month), ...bought].sort();
  return months.at(-1) ?? null;
}

/** The year in which an agreement year is paid so many months after its end, and not before what is known to have come. */
export function yearOfPayment(toDate: string, months: number, known: Month | null): number {
  const likely = addMonths(toDate.slice(0, 7) as Month, months);
  return yearOf(known !== null && known > likely ? known : likely);
}
