import { total } from '../../forecast/float-sums';
import { commonFactors, conditionalLevels } from './common-factor';
import { drawVariety, preparedVariety } from './draw-variety';
import type { DrawnList, DrawnVariety } from './drawn-variety';
import { randomStream } from './random-stream';
import { settleBlock } from './settle-block';
import { spreadSums } from './spread-sums';

export interface DrawChoices {
  /** A whole number, 0 to 2³² − 1. */
  readonly seed: number;
  readonly draws: number;
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
 * (a Gaussian copula), a use; then each settlement group retains what its policy counts. Yields how much is done, 0..1, after each thousand draws.
 */
export function* drawHospital(
  { varieties, groups, losesAll }: DrawnList,
  { seed, draws }: DrawChoices,
): Generator<number, HospitalOutcome> {
  const common = randomStream(seed, '');
  const levels = conditionalLevels(varieties.flatMap(chancesOf), BLOCK);
  const drawn = varieties.flatMap((variety, place) =>
    partsOf(variety).map((part) => ({
      place,
      group: part.group,
      prepared: preparedVariety(part.variety, levels.rowOf, seed),
    })),
  );
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
    const balances = groups.map(({ isFloored }) => (isFloored ? new Float64Array(size) : sums));
    const kept = start < SPREAD_DRAWS ? drawn.map(() => new Float64Array(size)) : null;
    for (const [index, { prepared, group }] of drawn.entries()) {
      const values = kept?.[index] ?? anyValues;
      const added = group === null ? sums : (balances[group] ?? sums);
      drawVariety(prepared, { words, levels: levels.table, values, sums: added, isShort });
    }
    const counts = groups.map((group, place) => settleBlock(group, balances[place] ?? sums, sums));
    for (let draw = 0; draw < size; draw += 1) {
      if (isShort[draw] !== 1) continue;
      short += 1;
      if (losesAll) sums[draw] = 0;
    }
    if (kept !== null) {
      for (const [index, { place, group }] of drawn.entries()) {
        const counted = group === null ? null : (counts[group] ?? null);
        spread.add(place, { values: kept[index] ?? anyValues, counted }, sums);
      }
      spread.addTotals(sums);
    }
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

/** A variety's balance, which its group settles, and apart from it what a shortfall costs: the same draws by the same key. */
function partsOf(
  variety: DrawnVariety,
): readonly { readonly variety: DrawnVariety; readonly group: number | null }[] {
  const hasCost = variety.shares.some(({ steps }) => steps.some(({ costYuan }) => costYuan > 0));
  if (!hasCost) return [{ variety, group: variety.group }];
  // Whatever is missing, a shortfall leaves the same balance.
  const settled = variety.shares.map((share) => ({ ...share, steps: share.steps.slice(-2) }));
  const shares = variety.shares.map((share) => ({
    ...share,
    steps: share.steps.map((step) => ({ ...step, yuan: -step.costYuan })),
  }));
  return [
    { variety: { ...variety, shares: settled }, group: variety.group },
    { variety: { ...variety, shares }, group: null },
  ];
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
