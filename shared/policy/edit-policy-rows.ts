import { present } from '../assert';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type ScoreText,
} from '../decimal/decimal-text';
import type { RetentionScheme, ShareTable } from './parameter-kinds';
import { MOST_WINNERS } from './winners';

type ShareRow = ShareTable[number];
export type FlatScheme = Extract<RetentionScheme, { kind: 'flat' }>;
export type TierScheme = Extract<RetentionScheme, { kind: 'tiers' }>;
export type Tier = TierScheme['tiers'][number];

const MOST_ROWS = 50;
const MOST_POINTS = 100;
const NO_RATIO: RatioText = decimalText('0');

/** Between which numbers of selected enterprises a row may begin: after the row before and before the row after. */
export function winnersRange(
  table: ShareTable,
  index: number,
): { readonly least: number; readonly most: number } {
  const before = table[index - 1];
  const after = table[index + 1];
  if (before === undefined) return { least: 1, most: 1 };
  return {
    least: before.minWinners + 1,
    most: after === undefined ? MOST_WINNERS : after.minWinners - 1,
  };
}

export function changeShareRow(
  table: ShareTable,
  index: number,
  change: Partial<ShareRow>,
): ShareTable {
  return table.map((row, at) => (at === index ? { ...row, ...change } : row));
}

/** The table with one row more at its end, which at first says what the last one says; `null` where it is full. */
export function addShareRow(table: ShareTable): ShareTable | null {
  const last = present(table.at(-1), 'a share table has a row');
  if (table.length >= MOST_ROWS || last.minWinners >= MOST_WINNERS) return null;
  return [...table, { ...last, minWinners: last.minWinners + 1 }];
}

/** The table without a row; the first one, from which every number of enterprises has a share, stays. */
export function removeShareRow(table: ShareTable, index: number): ShareTable {
  return index === 0 ? table : table.filter((_, at) => at !== index);
}

/** The tiers from the highest score to the lowest. */
export function sortedTiers({ tiers }: TierScheme): readonly Tier[] {
  return [...tiers].sort((left, right) =>
    decimalFromText(right.minScore).comparedTo(decimalFromText(left.minScore)),
  );
}

/** The scheme with a tier of {@link sortedTiers} changed. */
export function changeTier(scheme: TierScheme, index: number, change: Partial<Tier>): TierScheme {
  const tiers = sortedTiers(scheme).map((tier, at) =>
    at === index ? { ...tier, ...change } : tier,
  );
  return { kind: 'tiers', tiers: [...sortedTiers({ kind: 'tiers', tiers })] };
}

/** The scheme with one tier more, which at first retains what its scores retained before; `null` where it is full. */
export function addTier(scheme: TierScheme): TierScheme | null {
  const minScore = freeScore(scheme);
  if (scheme.tiers.length >= MOST_ROWS || minScore === null) return null;
  const reached = sortedTiers(scheme).find((tier) =>
    decimalFromText(minScore).gte(decimalFromText(tier.minScore)),
  );
  const tiers = [...scheme.tiers, { minScore, ratio: reached?.ratio ?? NO_RATIO }];
  return { kind: 'tiers', tiers: [...sortedTiers({ kind: 'tiers', tiers })] };
}

/** The scheme without a tier of {@link sortedTiers}; the last one stays. */
export function removeTier(scheme: TierScheme, index: number): TierScheme {
  const tiers = sortedTiers(scheme).filter((_, at) => at !== index);
  return tiers.length === 0 ? scheme : { kind: 'tiers', tiers };
}

/** Tiers that retain for every score what the flat scheme retains. */
export function asTiers({ passMark, ratio }: FlatScheme): TierScheme {
  return { kind: 'tiers', tiers: [{ minScore: passMark, ratio }] };
}

/** The flat scheme of the lowest tier that retains anything: it promises no score more than its tier did. */
export function asFlat(scheme: TierScheme): FlatScheme {
  const tiers = sortedTiers(scheme);
  const lowest = tiers.filter((tier) => tier.ratio !== NO_RATIO).at(-1) ?? tiers.at(-1);
  const { minScore, ratio } = present(lowest, 'a scheme has a tier');
  return { kind: 'flat', passMark: minScore, ratio };
}

/** A whole score without a tier, tens first, from the top. */
function freeScore({ tiers }: TierScheme): ScoreText | null {
  const taken = new Set<string>(tiers.map(({ minScore }) => minScore));
  for (const step of [10, 5, 1]) {
    for (let points = MOST_POINTS - step; points >= 0; points -= step) {
      if (!taken.has(String(points))) return decimalText(String(points));
    }
  }
  return null;
}
