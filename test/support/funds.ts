import {
  emptyFund,
  emptySettlement,
  type FundPlan,
  type Settlement,
} from '../../shared/plan/fund-plan';
import type { PolicyParameter } from '../../shared/policy/parameter-table';
import type { Policy } from '../../shared/policy/policy';

/** An agreement year over 2025, with any field replaced. */
export function aSettlement(fields: Partial<Settlement> = {}): Settlement {
  return emptySettlement({
    id: 's1',
    batch: '',
    fromDate: '2025-01-01',
    toDate: '2025-12-31',
    ...fields,
  });
}

/** A fund of the given agreement years, with any field replaced. */
export function aFund(
  settlements: readonly Settlement[] = [aSettlement()],
  fields: Partial<FundPlan> = {},
): FundPlan {
  return { ...emptyFund, settlements, ...fields };
}

/** The policy with other values of parameters. */
export function withParameters(
  policy: Policy,
  values: { readonly [Parameter in PolicyParameter]?: Policy[Parameter]['value'] },
): Policy {
  const changed = Object.entries(values).map(([parameter, value]) => [
    parameter,
    { ...policy[parameter as PolicyParameter], value },
  ]);
  return { ...policy, ...Object.fromEntries(changed) } as Policy;
}
