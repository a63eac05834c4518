import { decimalFromText } from '../decimal/decimal-text';
import { COMMON_RATIO, commonFactors } from '../declaration/draws/common-factor';
import { normalBelow } from '../declaration/draws/normal';
import { randomStream } from '../declaration/draws/random-stream';
import { plannedUses } from '../declaration/plan-forecasts';
import type { FundPlan } from '../plan/fund-plan';
import type { Variety } from '../plan/plan';

const OWN = Math.sqrt(1 - COMMON_RATIO);
const SHARED = Math.sqrt(COMMON_RATIO);

/**
 * By what the use of each variety is multiplied in each draw: as far from the plan as the year's forecast of its purchases is
 * from its own median, or by the typed spread where nothing was bought. A variety that is certain has none. All hang together
 * by one common factor, as in a declaration. Source: docs/decisions/0024, 0051.
 */
export function useFactors(
  varieties: readonly Variety[],
  { seed, useSpreadRatio }: Pick<FundPlan, 'seed' | 'useSpreadRatio'>,
  draws: number,
): ReadonlyMap<string, Float64Array> {
  const common = commonFactors(randomStream(seed, 'use'), draws);
  const typedSpread = decimalFromText(useSpreadRatio).toNumber();
  const uses = plannedUses(varieties);
  const factors = new Map<string, Float64Array>();
  for (const [index, { id }] of varieties.entries()) {
    const factorAt = factorOf(uses[index]?.forecast.quantileUnits ?? null, typedSpread);
    if (factorAt === null) continue;
    const own = commonFactors(randomStream(seed, `use:${id}`), draws);
    factors.set(
      id,
      own.map((value, draw) => factorAt(OWN * value + SHARED * (common[draw] ?? 0))),
    );
  }
  return factors;
}

const STEPS = 199;

/** The factor of a standard normal number; `null` where it is always 1. */
function factorOf(
  quantileUnits: ((chance: number) => number) | null,
  typedSpread: number,
): ((normal: number) => number) | null {
  const median = quantileUnits?.(0.5) ?? 0;
  if (quantileUnits === null || median <= 0) {
    return typedSpread === 0 ? null : (normal) => Math.max(0, 1 + typedSpread * normal);
  }
  // Equally likely steps, as the points of a declaration are.
  const table = Array.from(
    { length: STEPS },
    (_, step) => quantileUnits((step + 1) / (STEPS + 1)) / median,
  );
  return (normal) => table[Math.min(STEPS - 1, Math.floor(normalBelow(normal) * STEPS))] ?? 1;
}
