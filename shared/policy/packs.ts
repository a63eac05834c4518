import { present } from '../assert';
import flat30 from './packs/flat-30.json';
import flat50 from './packs/flat-50.json';
import national from './packs/national.json';
import shenzhen2024Draft from './packs/shenzhen-2024-draft.json';
import { parsePolicy, type Policy } from './policy';

/** The policies that come with the program, the default first. Users duplicate and edit them. */
export const builtInPolicies: readonly Policy[] = [national, shenzhen2024Draft, flat50, flat30].map(
  (pack) => present(parsePolicy(pack), `the built-in policy ${pack.id} fits its schema`),
);

/** The built-in policy of an id; `null` where there is none. */
export function findPolicy(id: string): Policy | null {
  return builtInPolicies.find((policy) => policy.id === id) ?? null;
}
