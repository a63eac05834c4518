import { type Decimal, larger, ONE, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, decimalText } from '../decimal/decimal-text';
import { signOf } from '../decimal/text-arithmetic';
import type { WinnerChances } from '../plan/declaration-round';
import type { ShareTable } from '../policy/parameter-kinds';
import { agreedShareRatio } from '../policy/share-table';
import type { ShareChance } from './declaration-terms';

/** The numbers of selected enterprises that are told apart: 1, 2, 3, and 4 or more. */
export const winnerCounts = [1, 2, 3, 4] as const;
export type WinnerCount = (typeof winnerCounts)[number];

/** Where nothing is known of a variety; an assumption of ours. */
const PRESET: readonly Decimal[] = ['0.05', '0.1', '0.25', '0.6'].map((text) =>
  decimalFromText(decimalText(text)),
);

/**
 * At most so many enterprises were selected where so many makers had qualified: of batches 9 and 10, which differ, the
 * larger number, so that no share is left out that may come. Source: domain 3.6.
 */
export function mostWinners(qualifiedMakers: number): WinnerCount {
  if (qualifiedMakers <= 1) return 1;
  if (qualifiedMakers <= 3) return 2;
  return qualifiedMakers === 4 ? 3 : 4;
}

/** The preset chances; what is more than the qualified makers allow falls to the most that they allow. */
export function chancesOfMakers(qualifiedMakers: number | null): readonly Decimal[] {
  const most = qualifiedMakers === null ? 4 : mostWinners(qualifiedMakers);
  return PRESET.map((chance, index) => {
    if (index + 1 < most) return chance;
    return index + 1 === most ? sum(PRESET.slice(index)) : ZERO;
  });
}

/** Whether chances give any to more winners than so many qualified makers allow. */
export function exceedMakers(
  chances: WinnerChances | null,
  qualifiedMakers: number | null,
): boolean {
  if (chances === null || qualifiedMakers === null) return false;
  return chances.slice(mostWinners(qualifiedMakers)).some((chance) => signOf(chance) !== 0);
}

/** Whether typed chances can stand: none negative, together exactly one. */
export function areWhole(chances: readonly Decimal[]): boolean {
  const whole = chances.length === winnerCounts.length && sum(chances).eq(ONE);
  return whole && chances.every((chance) => !chance.isNegative());
}

/**
 * Each number of selected enterprises with its share of the table and its chance, also where that is none. For 4 or more it
 * is the largest that any of these numbers brings: r_max leaves no share out that may come.
 */
export function shareChances(
  table: ShareTable,
  chances: readonly Decimal[],
): readonly ShareChance[] {
  return winnerCounts.map((winners, index) => ({
    winners,
    shareRatio: shareOf(table, winners),
    probabilityRatio: chances[index] ?? ZERO,
  }));
}

function shareOf(table: ShareTable, winners: WinnerCount): Decimal {
  const own = decimalFromText(agreedShareRatio(table, winners));
  if (winners < winnerCounts.length) return own;
  const later = table.filter(({ minWinners }) => minWinners > winners);
  return later.map(({ shareRatio }) => decimalFromText(shareRatio)).reduce(larger, own);
}
