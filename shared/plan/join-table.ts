import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { varietyMatcher } from './match-varieties';
import type { PlanDocument, Variety } from './plan';
import { namingFields, type VarietyField, varietyFields } from './variety-entries';

/** What a variety is called in the plan is not changed by what a table calls it. */
const NAMES: ReadonlySet<VarietyField> = new Set(namingFields);

export interface JoinedTable<Plan> {
  readonly plan: Plan;
  /** The names of the table that no purchases stand for: they are varieties of their own now. */
  readonly added: readonly string[];
}

/**
 * The plan with what the varieties of a table say, matched by what they are: base quantity, winners, prices, ratios. What a
 * person typed in the plan stays; what followed from the purchases, or came from an earlier table, gives way. Refused where
 * two rows stand for one variety of the plan.
 */
export function joinTable<Plan extends PlanDocument>(
  plan: Plan,
  table: readonly Variety[],
  newIds: readonly string[],
): Result<JoinedTable<Plan>, readonly AppError[]> {
  const match = varietyMatcher(plan.varieties, table);
  const rowOf = new Map<Variety, Variety>();
  const added: Variety[] = [];
  const errors: AppError[] = [];
  for (const [index, row] of table.entries()) {
    const known = match(row);
    if (known === null) added.push({ ...row, id: newIds[index] ?? row.id });
    else if (rowOf.has(known))
      errors.push(
        appError('table.repeatedInPlan', { name: row.genericName, variety: known.genericName }),
      );
    else rowOf.set(known, row);
  }
  if (errors.length > 0) return failure(errors);
  const joined = plan.varieties.map((variety) => {
    const row = rowOf.get(variety);
    return row === undefined ? variety : withRow(variety, row);
  });
  return success({
    plan: { ...plan, varieties: [...joined, ...added] },
    added: added.map(({ genericName }) => genericName),
  });
}

function withRow(variety: Variety, row: Variety): Variety {
  const fields = varietyFields.filter(
    (field) =>
      !NAMES.has(field) &&
      row.origins[field]?.kind === 'file' &&
      variety.origins[field]?.kind !== 'typed',
  );
  const inputs = Object.fromEntries(fields.map((field) => [field, row[field]]));
  const origins = Object.fromEntries(fields.map((field) => [field, row.origins[field]]));
  return { ...variety, ...inputs, origins: { ...variety.origins, ...origins } };
}
