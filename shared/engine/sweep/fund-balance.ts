/** Balance in plain numbers, in yuan: budget − (what is agreed + what is spent beside it). Source: domain 2.1. */
export function balanceOfParts(budgetYuan: number, agreedYuan: number, spentYuan: number): number {
  return budgetYuan - (agreedYuan + spentYuan);
}

/** What of a group's balance is retained before β: nothing of a deficit where the policy has a floor. Source: domain N9. */
export function keptOf(
  balanceYuan: number,
  { isFloored }: { readonly isFloored: boolean },
): number {
  return isFloored && balanceYuan < 0 ? 0 : balanceYuan;
}
