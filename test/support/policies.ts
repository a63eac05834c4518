import type { Policy } from '../../shared/policy/policy';

/** The policy, with negative totals of settlement groups counted as they are. */
export function unflooredPolicy(policy: Policy): Policy {
  return { ...policy, floorAtZero: { ...policy.floorAtZero, value: false } };
}
