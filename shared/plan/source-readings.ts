import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import type { IncomingHistory } from './incoming-history';
import { varietyMatcher } from './match-varieties';
import { sumsBySourceMonth } from './month-sums';
import type { PlanDocument } from './plan';

/** What one source reads as: by month and variety its purchases by class, equal texts being equal purchases. */
export type SourceReading = ReadonlyMap<Month, ReadonlyMap<string, string>>;

/** What a plan has of each of its sources, by the source's id. */
export function readingsOfPlan({ varieties }: PlanDocument): ReadonlyMap<string, SourceReading> {
  return readingsOf(new Map(varieties.map(({ id, monthly }) => [id, monthly])));
}

/**
 * What an import has of each of its tables, by the table's place. Its varieties are told by those of the plan that they
 * would go into, so that names which became one variety since are another reading.
 */
export function readingsOfImport(
  plan: PlanDocument,
  { varieties }: IncomingHistory,
): ReadonlyMap<string, SourceReading> {
  const match = varietyMatcher(plan.varieties, varieties);
  const uses = new Map<string, readonly MonthlyUse[]>();
  for (const [index, history] of varieties.entries()) {
    const id = match(history)?.id ?? `new ${String(index)}`;
    uses.set(id, [...(uses.get(id) ?? []), ...history.monthly]);
  }
  return readingsOf(uses);
}

/** Whether two sources have the very same months, varieties and purchases. */
export function isSameReading(left: SourceReading, right: SourceReading): boolean {
  return (
    left.size === right.size && [...left].every(([month, uses]) => isSame(uses, right.get(month)))
  );
}

/** The months of `before` of which `now` says something else, or nothing any more. */
export function differingMonths(before: SourceReading, now: SourceReading): readonly Month[] {
  return [...before].flatMap(([month, uses]) => (isSame(uses, now.get(month)) ? [] : month));
}

type UsesOfMonth = ReadonlyMap<string, string>;

function isSame(left: UsesOfMonth, right: UsesOfMonth | undefined): boolean {
  return (
    left.size === right?.size && [...left].every(([variety, sums]) => right.get(variety) === sums)
  );
}

function readingsOf(
  varieties: ReadonlyMap<string, readonly MonthlyUse[]>,
): ReadonlyMap<string, SourceReading> {
  const readings = new Map<string, Map<Month, Map<string, string>>>();
  for (const [id, monthly] of varieties) {
    for (const { source, month, sums } of sumsBySourceMonth(monthly)) {
      const reading = readings.get(source) ?? new Map<Month, Map<string, string>>();
      readings.set(source, reading);
      const uses = reading.get(month) ?? new Map<string, string>();
      reading.set(month, uses);
      uses.set(id, sums);
    }
  }
  return readings;
}
