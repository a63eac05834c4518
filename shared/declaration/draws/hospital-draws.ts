import { total } from '../../forecast/float-sums';
import { normalBelow, normalQuantile } from './normal';
import { type RandomStream, randomStream } from './random-stream';

/** What a variety brings under one number of selected enterprises: by how little its use may be. */
interface DrawnShare {
  readonly probabilityRatio: number;
  /**
   * Ascending: below the use that is not reached with `chance` the value is `yuan`. The last step is certain to hold
   * (`chance` 1). Those under which the agreed volume is not bought come first.
   */
  readonly steps: readonly { readonly chance: number; readonly yuan: number }[];
  /** The chance that the agreed volume is not bought. */
  readonly missedRatio: number;
}

/** A variety with its declared base, ready to be drawn. */
export interface DrawnVariety {
  /** Its draws hang on this name and the seed alone, so that scenarios share them. */
  readonly key: string;
  readonly shares: readonly DrawnShare[];
}

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

/** How much the errors of one year have in common. Source: docs/decisions/0024; a measured preset. */
const COMMON_RATIO = 0.06;
const BLOCK = 1000;
/** So many draws tell what moves the total; more would only take longer. */
const SPREAD_DRAWS = 10_000;
/** Chances as whole numbers of 30 bits: their differences and signs fit 32, so that the draws need no branches. */
const CERTAIN = 2 ** 30;
const WORDS = 2 ** 32;

/**
 * Draws the hospital's year: for each variety a number of selected enterprises and, through one factor common to all
 * (a Gaussian copula), a use. Yields how much is done, 0..1, after each thousand draws.
 */
export function* drawHospital(
  varieties: readonly DrawnVariety[],
  { seed, draws, losesAll }: DrawChoices,
): Generator<number, HospitalOutcome> {
  const common = randomStream(seed, '');
  const drawn = varieties.map((variety) => preparedVariety(variety, seed));
  const totals = new Float64Array(draws);
  const spread = spreadSums(varieties.length);
  let short = 0;
  for (let start = 0; start < draws; start += BLOCK) {
    const size = Math.min(BLOCK, draws - start);
    const levels = conditionalLevels(commonFactors(common, size));
    const sums = totals.subarray(start, start + size);
    const isShort = new Uint8Array(size);
    const values = drawn.map((variety) => drawVariety(variety, { levels, sums, isShort }));
    for (let draw = 0; draw < size; draw += 1) {
      if (isShort[draw] !== 1) continue;
      short += 1;
      if (losesAll) sums[draw] = 0;
    }
    if (start < SPREAD_DRAWS) spread.add(values, sums);
    yield (start + size) / draws;
  }
  return outcomeOf(totals, short / draws, spread.drivers());
}

const MOST_SHARES = 4;

function wholeChance(ratio: number): number {
  return Math.floor(ratio * CERTAIN + 0.5);
}

interface PreparedVariety {
  readonly random: RandomStream;
  readonly shares: readonly DrawnShare[];
  /** Below which whole chance each of the first three shares comes. */
  readonly below: Int32Array;
}

function preparedVariety({ key, shares }: DrawnVariety, seed: number): PreparedVariety {
  const below = new Int32Array(MOST_SHARES - 1).fill(CERTAIN);
  let sum = 0;
  for (const [index, { probabilityRatio }] of shares.slice(0, -1).entries()) {
    sum += probabilityRatio;
    below[index] = wholeChance(sum);
  }
  return { random: randomStream(seed, key), shares, below };
}

interface Block {
  /** The chance, in each draw, that the use is below the one not reached with an overall chance. */
  readonly levels: (chance: number) => Int32Array;
  readonly sums: Float64Array;
  readonly isShort: Uint8Array;
}

/**
 * Draws one variety's values of a block and adds them to the sums. The innermost loop of all: flat arrays, nothing made in
 * it, and no call unless a shortfall costs more the larger it is.
 */
function drawVariety(
  { random, shares, below }: PreparedVariety,
  { levels, sums, isShort }: Block,
): Float64Array {
  const size = sums.length;
  const values = new Float64Array(size);
  const missed = new Int32Array(size * MOST_SHARES);
  const yuanOf = new Float64Array(2 * MOST_SHARES);
  for (const [share, { missedRatio, steps }] of shares.entries()) {
    missed.set(levels(missedRatio), share * size);
    yuanOf.set([steps.at(-1)?.yuan ?? 0, steps[0]?.yuan ?? 0], 2 * share);
  }
  const byPoint = shares.map((share) => shortSteps(share, levels));
  const isPlain = byPoint.every((steps) => steps.length <= 1);
  const [first = CERTAIN, second = CERTAIN, third = CERTAIN] = below;
  const words = new Uint32Array(2 * size);
  random.fill(words);
  for (let draw = 0; draw < size; draw += 1) {
    const count = (words[2 * draw] ?? 0) >>> 2;
    const use = (words[2 * draw + 1] ?? 0) >>> 2;
    // The sign of a difference, 0 or 1: as many shares lie below, and whether the volume is missed.
    const share =
      ((first - 1 - count) >>> 31) + ((second - 1 - count) >>> 31) + ((third - 1 - count) >>> 31);
    const isMissed = (use - (missed[share * size + draw] ?? 0)) >>> 31;
    let yuan = yuanOf[2 * share + isMissed] ?? 0;
    if (!isPlain && isMissed === 1) yuan = valueAt(byPoint[share] ?? [], draw, use);
    isShort[draw] = (isShort[draw] ?? 0) | isMissed;
    values[draw] = yuan;
    sums[draw] = (sums[draw] ?? 0) + yuan;
  }
  return values;
}

type ShortSteps = readonly { readonly level: Int32Array; readonly yuan: number }[];

function shortSteps({ steps }: DrawnShare, levels: Block['levels']): ShortSteps {
  return steps.slice(0, -1).map(({ chance, yuan }) => ({ level: levels(chance), yuan }));
}

/** What the point brings that the use reaches. */
function valueAt(steps: ShortSteps, draw: number, use: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (use < (steps[middle]?.level[draw] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return steps[low]?.yuan ?? 0;
}

function commonFactors(random: RandomStream, size: number): Float64Array {
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

/** Of each overall chance the chances given the common factors, worked out once a block. */
function conditionalLevels(factors: Float64Array): (chance: number) => Int32Array {
  const known = new Map<number, Int32Array>();
  const own = Math.sqrt(1 - COMMON_RATIO);
  const shared = Math.sqrt(COMMON_RATIO);
  return (chance) => {
    const found = known.get(chance);
    if (found !== undefined) return found;
    const level = new Int32Array(factors.length);
    if (chance >= 1) level.fill(CERTAIN);
    else if (chance > 0) {
      const quantile = normalQuantile(chance);
      for (const [draw, factor] of factors.entries()) {
        level[draw] = wholeChance(normalBelow((quantile - shared * factor) / own));
      }
    }
    known.set(chance, level);
    return level;
  };
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
