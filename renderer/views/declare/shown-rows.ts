import type { RoundRow } from '../../../shared/declaration/round-row';
import { toPlotNumber } from '../../charts/plot-number';
import type { RoundFilter } from '../../stores/declaration-store';
import type { PinyinMatch } from '../../table/pinyin-search';
import { isFound } from '../../table/rows';

/** The lines of a filter: those with something to look at first, and among them the most money at stake. */
export function shownRows(
  rows: readonly RoundRow[],
  {
    search,
    pinyin,
    filter,
  }: {
    readonly search: string;
    readonly pinyin: PinyinMatch | null;
    readonly filter: RoundFilter;
  },
): readonly RoundRow[] {
  return rows
    .filter((row) => passes(row, filter) && isFound(row, search, pinyin))
    .map((row) => ({ row, stake: stakeOf(row) }))
    .sort(
      (left, right) =>
        exceptionRank(left.row) - exceptionRank(right.row) || right.stake - left.stake,
    )
    .map(({ row }) => row);
}

export function passes({ entry, flags }: RoundRow, filter: RoundFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return entry.declared === null;
  return filter === 'locked' ? entry.isLocked : flags.includes(filter);
}

/** Where a person has to answer something before a base is declared. */
function exceptionRank({ flags, entry, outcome }: RoundRow): number {
  const isWrong = flags.some((flag) => WRONG_IF_DECLARED.has(flag));
  if (entry.declared !== null && !isWrong) return 2;
  if (outcome.kind === 'problem') return 0;
  return flags.some((flag) => EXCEPTIONS.has(flag)) ? 0 : 1;
}

const WRONG_IF_DECLARED: ReadonlySet<string> = new Set([
  'belowFloor',
  'aboveCap',
  'brokenPack',
  'changed',
  'brandsOver',
]);

const EXCEPTIONS: ReadonlySet<string> = new Set([
  'stockOut',
  'belowFloor',
  'aboveCap',
  'brokenPack',
  'brandsOver',
  'floorRisk',
  'neverReported',
]);

/** More than any where bases beyond all that were looked at are worth more. */
function stakeOf({ outcome }: RoundRow): number {
  if (outcome.kind === 'problem') return 0;
  return outcome.stakeYuan === null ? Number.MAX_VALUE : toPlotNumber(outcome.stakeYuan);
}
