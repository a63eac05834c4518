import type { Decimal } from '../decimal/decimal';
import { countedOf, type CountingRule, keptOf } from '../engine/counted-balance';
import type { DeclarationTerms } from './declaration-terms';

const FLOORED: CountingRule = { isFloored: true };

/**
 * What a retained balance of a variety brings: what its group retains with it less what it retains without it.
 * Source: domain 2.1, N8; docs/decisions/0022.
 */
export function broughtToGroupYuan(
  { groupOthersYuan }: Pick<DeclarationTerms, 'groupOthersYuan'>,
  balanceYuan: Decimal,
): Decimal {
  if (groupOthersYuan === null) return balanceYuan;
  const withIt = countedOf(groupOthersYuan.plus(balanceYuan), FLOORED);
  return withIt.minus(countedOf(groupOthersYuan, FLOORED));
}

/** {@link broughtToGroupYuan} in plain numbers. */
export function roughlyBrought({
  groupOthersYuan,
}: Pick<DeclarationTerms, 'groupOthersYuan'>): (balanceYuan: number) => number {
  if (groupOthersYuan === null) return (balanceYuan) => balanceYuan;
  const others = groupOthersYuan.toNumber();
  const without = keptOf(others, FLOORED);
  return (balanceYuan) => keptOf(others + balanceYuan, FLOORED) - without;
}
