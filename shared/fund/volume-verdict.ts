import { type Decimal, ZERO } from '../decimal/decimal';
import type { VarietyInputs } from '../engine/variety-inputs';
import type { VolumeJudgement } from '../plan/fund-plan';

/**
 * Whether a variety met its agreed volume. `unknown`: what was bought is not known, so nobody judges; `exempt`: it is not
 * judged at all; `kept`: the volume was missed and the share kept, which is enough for a special variety (R2).
 */
export type VolumeVerdict = 'met' | 'missed' | 'unknown' | 'exempt' | 'kept';

/** Judges X against A and, of a special variety, against the use of others N where it is known, as special varieties are judged where a person says so. Source: domain 14, R1, R2. */
export function volumeVerdict(
  { purchasedUnits, agreedUnits, agreedShareRatio }: VarietyInputs,
  otherUnits: Decimal | null,
  judgedBy: VolumeJudgement,
): VolumeVerdict {
  if (judgedBy === 'none') return 'exempt';
  if (agreedUnits.isZero()) return 'exempt';
  if (purchasedUnits === null) return 'unknown';
  if (purchasedUnits.gte(agreedUnits)) return 'met';
  if (judgedBy === 'volume') return 'missed';
  return keepsShare(otherUnits, { purchasedUnits, agreedShareRatio });
}

/** Whether the selected part of all use is at least the agreed share: `X ≥ r (X + N)`. */
function keepsShare(
  others: Decimal | null,
  {
    purchasedUnits,
    agreedShareRatio,
  }: { readonly purchasedUnits: Decimal; readonly agreedShareRatio: Decimal | null },
): VolumeVerdict {
  if (others === null || agreedShareRatio === null) return 'unknown';
  const needed = agreedShareRatio.times(purchasedUnits.plus(others));
  return purchasedUnits.gte(needed) ? 'kept' : 'missed';
}

/** How the varieties are judged that a person has named; the others by volume. */
export function judgementOf(
  special: readonly { readonly varietyId: string; readonly judgedBy: VolumeJudgement }[],
): (varietyId: string) => VolumeJudgement {
  const named = new Map(special.map(({ varietyId, judgedBy }) => [varietyId, judgedBy]));
  return (varietyId) => named.get(varietyId) ?? 'volume';
}

/** What is missing to the agreed volume, in units; nothing where it is met or unknown. */
export function missingUnits({ purchasedUnits, agreedUnits }: VarietyInputs): Decimal {
  const bought = purchasedUnits ?? agreedUnits;
  return bought.lt(agreedUnits) ? agreedUnits.minus(bought) : ZERO;
}
