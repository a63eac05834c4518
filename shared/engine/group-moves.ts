import { type Decimal, ZERO } from '../decimal/decimal';

/** What a variety adds to the balance of a settlement group; nothing, to none, where it is in no total. */
export interface Settled {
  /** `null` where it is in no total. */
  readonly group: string | null;
  readonly balanceYuan: Decimal;
}

/**
 * Moves one variety after the other from where it is settled to where it will be. Each answer is what that changes, as
 * `worth` values a change of a group's balance (the balance after it given); together they are the change of the whole.
 */
export function groupMover(
  balances: ReadonlyMap<string, Decimal>,
  worth: (groupYuan: Decimal, changeYuan: Decimal) => Decimal,
): (from: Settled, to: Settled) => Decimal {
  const moved = new Map(balances);
  const add = (group: string | null, changeYuan: Decimal): Decimal => {
    if (group === null || changeYuan.isZero()) return ZERO;
    const after = (moved.get(group) ?? ZERO).plus(changeYuan);
    moved.set(group, after);
    return worth(after, changeYuan);
  };
  return (from, to) =>
    from.group === to.group
      ? add(to.group, to.balanceYuan.minus(from.balanceYuan))
      : add(from.group, from.balanceYuan.negated()).plus(add(to.group, to.balanceYuan));
}
