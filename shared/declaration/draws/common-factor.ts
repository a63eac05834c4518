import { normalBelow, normalQuantile } from './normal';
import type { RandomStream } from './random-stream';

/** How much the errors of one year have in common. Source: docs/decisions/0024; a measured preset. */
export const COMMON_RATIO = 0.06;
const WORDS = 2 ** 32;

/** A year's common factor in each draw: standard normal numbers. */
export function commonFactors(random: RandomStream, size: number): Float64Array {
  const factors = new Float64Array(size);
  const words = new Uint32Array(2 * size);
  random.fill(words);
  for (let draw = 0; draw < size; draw += 1) {
    // Box and Muller's way to a normal number from two even ones.
    const length = Math.sqrt(-2 * Math.log(((words[2 * draw] ?? 0) + 0.5) / WORDS));
    factors[draw] = length * Math.cos((2 * Math.PI * (words[2 * draw + 1] ?? 0)) / WORDS);
  }
  return factors;
}

/** The chances, in each draw of a block, that the use is below the one not reached with an overall chance. */
export interface ConditionalLevels {
  /** A row for each overall chance, a place for each draw. */
  readonly table: Float64Array;
  readonly rowOf: (chance: number) => number;
  /** Works the table out for the common factors of a block. */
  readonly follow: (factors: Float64Array) => void;
}

/** A table for blocks of so many draws. All varieties share it: points are equally likely, so that few chances differ. */
export function conditionalLevels(all: readonly number[], block: number): ConditionalLevels {
  const chances = Array.from(new Set(all));
  const rows = new Map(chances.map((chance, index) => [chance, index * block]));
  const table = new Float64Array(chances.length * block);
  const quantiles = chances.map((chance) =>
    chance <= 0 ? -Infinity : chance >= 1 ? Infinity : normalQuantile(chance),
  );
  return {
    table,
    rowOf: (chance) => rows.get(chance) ?? 0,
    follow: (factors) => {
      for (const [index, quantile] of quantiles.entries()) {
        const row = table.subarray(index * block, index * block + factors.length);
        followFactors(row, quantile, factors);
      }
    },
  };
}

const OWN = Math.sqrt(1 - COMMON_RATIO);
const SHARED = Math.sqrt(COMMON_RATIO);

function followFactors(row: Float64Array, quantile: number, factors: Float64Array): void {
  for (let draw = 0; draw < factors.length; draw += 1) {
    row[draw] = normalBelow((quantile - SHARED * (factors[draw] ?? 0)) / OWN);
  }
}
