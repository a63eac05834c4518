import type { DrugIdentity } from './drug-identity';

/** Whether a name that leaves its form or batch open may be of another one that says it. */
export function couldBe(open: DrugIdentity, other: DrugIdentity): boolean {
  const [form, ...further] = other.form?.groups ?? [];
  if (open.stem !== other.stem || form === undefined || further.length > 0) return false;
  const hasForm = open.form === null || open.form.groups.includes(form);
  const hasBatch = open.batch === '' || open.batch === other.batch;
  const saysMore = open.form?.groups.length !== 1 || open.batch !== other.batch;
  return hasForm && hasBatch && saysMore;
}
