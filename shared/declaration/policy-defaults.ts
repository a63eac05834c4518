import type { ShortfallRule } from '../plan/declaration-round';
import type { Policy } from '../policy/policy';

/** What a missed volume costs by a policy; `null` where it is counted in yuan and the policy does not say how many. */
export function policyShortfall({ missedVolume, missedVolumeYuan }: Policy): ShortfallRule | null {
  const kind = missedVolume.value;
  if (kind !== 'points' && kind !== 'unit') return { kind };
  const yuan = missedVolumeYuan.value;
  return yuan === null ? null : { kind, yuan };
}
