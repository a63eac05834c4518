import { keptOf } from '../../engine/counted-balance';
import type { DrawnList } from './drawn-variety';

/**
 * Adds to the totals of a block what a settlement group's balances bring beside what it retains without them. Answers in
 * which draws the balances count; `null` where they do in all and were added already.
 */
export function settleBlock(
  { outsideYuan, isFloored }: DrawnList['groups'][number],
  balances: Float64Array,
  totals: Float64Array,
): Uint8Array | null {
  if (!isFloored) return null;
  const without = keptOf(outsideYuan, { isFloored });
  const counted = new Uint8Array(balances.length);
  for (let draw = 0; draw < balances.length; draw += 1) {
    const balance = outsideYuan + (balances[draw] ?? 0);
    counted[draw] = balance > 0 ? 1 : 0;
    totals[draw] = (totals[draw] ?? 0) + keptOf(balance, { isFloored }) - without;
  }
  return counted;
}
