import { total } from '../../forecast/float-sums';
import { commonFactors, conditionalLevels } from './common-factor';
import { drawVariety, preparedVariety } from './draw-variety';
import type { DrawnVariety } from './drawn-variety';
import { randomStream } from './random-stream';

export interface DrawChoices {
  /** A whole number, 0 to 2³² − 1. */
  readonly seed: number;
  readonly draws: number;
  /** Whether a single shortfall takes the retention of the whole hospital. */
  readonly losesAll: boolean;
}

/** The hospital's year over many draws. Yuan in plain numbers: estimates, no sums of money. */
export interface HospitalOutcome {
  readonly meanYuan: number;
  readonly standardErrorYuan: number;
  readonly p10Yuan: number;
  readonly p50Yuan: number;
  readonly p90Yuan: number;
  /** The chance that any variety falls short. */
  readonly shortfallRatio: number;
  /** For each variety the part of the total's spread that moves with it; they add up to 1, or are 0 without a spread. */
  readonly drivers: readonly number[];
}

const BLOCK = 1000;
/** So many draws tell what moves the total; more would only take longer. */
const SPREAD_DRAWS = 10_000;

/**
 * Draws the hospital's year: for each variety a number of selected enterprises and, through one factor common to all
 * (a Gaussian copula), a use. Yields how much is done, 0..1, after each thousand draws.
 */
export function* drawHospital(
  varieties: readonly DrawnVariety[],
  { seed, draws, losesAll }: DrawChoices,
): Generator<number, HospitalOutcome> {
  const common = randomStream(seed, '');
  const levels = conditionalLevels(varieties.flatMap(chancesOf), BLOCK);
  const drawn = varieties.map((variety) => preparedVariety(variety, levels.rowOf, seed));
  const totals = new Float64Array(draws);
  const spread = spreadSums(varieties.length);
  const words = new Uint32Array(BLOCK);
  const anyValues = new Float64Array(BLOCK);
  let short = 0;
  for (let start = 0; start < draws; start += BLOCK) {
    const size = Math.min(BLOCK, draws - start);
    levels.follow(commonFactors(common, size));
    const sums = totals.subarray(start, start + size);
    const isShort = new Uint8Array(size);
    const kept = start < SPREAD_DRAWS ? drawn.map(() => new Float64Array(size)) : null;
    for (const [index, variety] of drawn.entries()) {
      const values = kept?.[index] ?? anyValues;
      drawVariety(variety, { words, levels: levels.table, values, sums, isShort });
    }
    for (let draw = 0; draw < size; draw += 1) {
      if (isShort[draw] !== 1) continue;
      short += 1;
      if (losesAll) sums[draw] = 0;
    }
    if (kept !== null) spread.add(kept, sums);
    yield (start + size) / draws;
  }
  return outcomeOf(totals, short / draws, spread.drivers());
}

/** Every overall chance that its draws ask for. */
function chancesOf({ shares }: DrawnVariety): readonly number[] {
  return shares.flatMap(({ missedRatio, steps }) => [
    missedRatio,
    ...steps.map(({ chance }) => chance),
  ]);
}

interface SpreadSums {
  readonly add: (values: readonly Float64Array[], sums: Float64Array) => void;
  readonly drivers: () => readonly number[];
}

/** Gathers how each variety's value moves with the total. */
function spreadSums(varieties: number): SpreadSums {
  const own = new Float64Array(varieties);
  const joint = new Float64Array(varieties);
  let count = 0;
  let sum = 0;
  return {
    add: (values, sums) => {
      count += sums.length;
      for (const [index, value] of values.entries()) {
        let alone = 0;
        let together = 0;
        for (let draw = 0; draw < sums.length; draw += 1) {
          const yuan = value[draw] ?? 0;
          alone += yuan;
          together += yuan * (sums[draw] ?? 0);
        }
        own[index] = (own[index] ?? 0) + alone;
        joint[index] = (joint[index] ?? 0) + together;
      }
      for (const yuan of sums) sum += yuan;
    },
    drivers: () => {
      const moves = Array.from(joint, (yuan, index) => yuan - ((own[index] ?? 0) * sum) / count);
      const whole = total(moves);
      return moves.map((move) => (whole > 0 ? move / whole : 0));
    },
  };
}

function outcomeOf(
  totals: Float64Array,
  shortfallRatio: number,
  drivers: readonly number[],
): HospitalOutcome {
  const count = totals.length;
  const meanYuan = total(Array.from(totals)) / count;
  let squares = 0;
  for (const yuan of totals) squares += (yuan - meanYuan) ** 2;
  totals.sort();
  const quantile = (chance: number): number => totals[Math.ceil(chance * count) - 1] ?? meanYuan;
  return {
    meanYuan,
    standardErrorYuan: Math.sqrt(squares / count / Math.max(1, count - 1)),
    p10Yuan: quantile(0.1),
    p50Yuan: quantile(0.5),
    p90Yuan: quantile(0.9),
    shortfallRatio,
    drivers,
  };
}
