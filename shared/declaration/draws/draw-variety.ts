import type { ConditionalLevels } from './common-factor';
import type { DrawnVariety } from './drawn-variety';
import { type RandomStream, randomStream } from './random-stream';

/** Chances as whole numbers of 30 bits: their differences and signs fit 32, so that the draws need no branches. */
const CERTAIN = 2 ** 30;

const MOST_SHARES = 4;

interface PreparedVariety {
  readonly random: RandomStream;
  /** Of each share: where its part of the whole chances begins, and how wide it is. */
  readonly from: Int32Array;
  readonly width: Int32Array;
  /** Where the table holds the chance that its volume is missed. */
  readonly missedRow: Int32Array;
  /** What it brings: bought, missed; next to each other. */
  readonly yuan: Float64Array;
  /** Of shares whose shortfalls cost the more the larger they are; `null` where all are one. */
  readonly steps: readonly ShortSteps[] | null;
}

type ShortSteps = readonly { readonly row: number; readonly yuan: number }[];

export function preparedVariety(
  { key, shares }: DrawnVariety,
  rowOf: (chance: number) => number,
  seed: number,
): PreparedVariety {
  const from = new Int32Array(MOST_SHARES).fill(CERTAIN);
  const width = new Int32Array(MOST_SHARES);
  const missedRow = new Int32Array(MOST_SHARES);
  const yuan = new Float64Array(2 * MOST_SHARES);
  let [before, sum] = [0, 0];
  for (const [index, { probabilityRatio, missedRatio, steps }] of shares.entries()) {
    sum += probabilityRatio;
    const isLast = index === shares.length - 1;
    const end = isLast ? CERTAIN : Math.min(CERTAIN, Math.floor(sum * CERTAIN + 0.5));
    from[index] = before;
    width[index] = end - before;
    missedRow[index] = rowOf(missedRatio);
    yuan.set([steps.at(-1)?.yuan ?? 0, steps[0]?.yuan ?? 0], 2 * index);
    before = end;
  }
  const steps = shares.map((share) =>
    share.steps
      .slice(0, -1)
      .map(({ chance, yuan: value }) => ({ row: rowOf(chance), yuan: value })),
  );
  const isPlain = steps.every(({ length }) => length <= 1);
  const random = randomStream(seed, key);
  return { random, from, width, missedRow, yuan, steps: isPlain ? null : steps };
}

interface Block {
  /** A place for random numbers. */
  readonly words: Uint32Array;
  /** Of {@link ConditionalLevels}. */
  readonly levels: ConditionalLevels['table'];
  readonly values: Float64Array;
  readonly sums: Float64Array;
  readonly isShort: Uint8Array;
}

/**
 * Draws one variety's values of a block and adds them to the sums. One random number does for both: the part of the
 * chances that it falls into is the number of selected enterprises, the place within it the use. The innermost loop of
 * all: flat arrays, nothing made in it, and no branch unless a shortfall costs more the larger it is.
 */
export function drawVariety(
  { random, from, width, missedRow, yuan, steps }: PreparedVariety,
  { words, levels, values, sums, isShort }: Block,
): void {
  const size = sums.length;
  const [, second = CERTAIN, third = CERTAIN, fourth = CERTAIN] = from;
  random.fill(words);
  for (let draw = 0; draw < size; draw += 1) {
    const count = (words[draw] ?? 0) >>> 2;
    // The sign of a difference, 0 or 1: as many shares lie below, and whether the volume is missed.
    const share =
      ((second - 1 - count) >>> 31) + ((third - 1 - count) >>> 31) + ((fourth - 1 - count) >>> 31);
    const use = count - (from[share] ?? 0);
    const part = width[share] ?? 0;
    const missedBelow = part * (levels[(missedRow[share] ?? 0) + draw] ?? 0);
    const isMissed = (use - (missedBelow | 0)) >>> 31;
    let value = yuan[2 * share + isMissed] ?? 0;
    if (steps !== null && isMissed === 1) {
      value = valueAt(steps[share] ?? [], levels, { draw, ratio: use / part });
    }
    isShort[draw] = (isShort[draw] ?? 0) | isMissed;
    values[draw] = value;
    sums[draw] = (sums[draw] ?? 0) + value;
  }
}

/** What the point brings that the use reaches. */
function valueAt(
  steps: ShortSteps,
  levels: Float64Array,
  { draw, ratio }: { readonly draw: number; readonly ratio: number },
): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ratio < (levels[(steps[middle]?.row ?? 0) + draw] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return steps[low]?.yuan ?? 0;
}
