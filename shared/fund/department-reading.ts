import { z } from 'zod';

import { appErrorSchema } from '../error-schema';
import type { AppError } from '../errors';
import { allocationSchema, type FundAllocation } from '../plan/fund-allocation';
import type { Result } from '../result';
import type { DepartmentTable } from './department-table';

const { keys, departments } = allocationSchema.shape;
const MOST_ERRORS = 50;

/** What a table of departments says, or all that keeps it from being taken. */
export const departmentReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table'), keys, departments }),
  /** The first of them, where there are many. */
  z.strictObject({
    kind: z.literal('refused'),
    errors: z.array(appErrorSchema).max(MOST_ERRORS).readonly(),
  }),
]);
export type DepartmentReading = z.infer<typeof departmentReadingSchema>;

export function departmentReading(
  read: Result<DepartmentTable, readonly AppError[]>,
): DepartmentReading {
  return read.ok
    ? { kind: 'table', ...read.value }
    : { kind: 'refused', errors: read.error.slice(0, MOST_ERRORS) };
}

/** The allocation with a table's departments in the place of its own; a table without keys leaves the keys as they are. */
export function withDepartments(
  allocation: FundAllocation,
  table: DepartmentTable,
): Pick<FundAllocation, 'keys' | 'departments'> {
  return {
    keys: table.keys.length === 0 ? allocation.keys : table.keys,
    departments: table.departments,
  };
}

/** How many values of keys nobody has said; they count as nothing. */
export function blankValues({
  keys: all,
  departments: of,
}: Pick<FundAllocation, 'keys' | 'departments'>): number {
  return of.reduce(
    (count, { values }) => count + all.filter(({ id }) => values[id] === undefined).length,
    0,
  );
}
