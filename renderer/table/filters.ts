import type { Variety } from '../../shared/plan/plan';

/** Which values of some columns are shown; `null`: all of them. */
export interface ColumnFilters {
  readonly batch: readonly string[] | null;
  readonly dosageForm: readonly string[] | null;
  readonly shareGroup: readonly string[] | null;
  readonly declared: 'all' | 'declared' | 'undeclared';
}
export type FilteredField = Exclude<keyof ColumnFilters, 'declared'>;

export const filteredFields: readonly FilteredField[] = ['batch', 'dosageForm', 'shareGroup'];
export const NO_FILTERS: ColumnFilters = {
  batch: null,
  dosageForm: null,
  shareGroup: null,
  declared: 'all',
};

export function passesFilters(variety: Variety, filters: ColumnFilters): boolean {
  if (filters.declared !== 'all' && isDeclared(variety) !== (filters.declared === 'declared')) {
    return false;
  }
  return filteredFields.every((field) => filters[field]?.includes(variety[field]) ?? true);
}

function isDeclared({ baseUnits }: Variety): boolean {
  return baseUnits !== '0';
}

/** The values of a column with how often each stands there, the most frequent first. */
export function filterValues(
  varieties: readonly Variety[],
  field: FilteredField,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const variety of varieties) {
    counts.set(variety[field], (counts.get(variety[field]) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count);
}

/** Ticks a value, or unticks it; with every value ticked nothing is filtered. */
export function toggleValue(
  filters: ColumnFilters,
  field: FilteredField,
  value: string,
  all: readonly string[],
): ColumnFilters {
  const ticked = filters[field] ?? all;
  const next = ticked.includes(value)
    ? ticked.filter((other) => other !== value)
    : [...ticked, value];
  return { ...filters, [field]: all.every((other) => next.includes(other)) ? null : next };
}

export function activeFilters(filters: ColumnFilters): number {
  const chosen = filteredFields.filter((field) => filters[field] !== null).length;
  return chosen + (filters.declared === 'all' ? 0 : 1);
}
