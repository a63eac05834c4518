/** Balance in plain numbers, in yuan: budget − (what is agreed + what is spent beside it). Source: domain 2.1. */
export function balanceOfParts(budgetYuan: number, agreedYuan: number, spentYuan: number): number {
  return budgetYuan - (agreedYuan + spentYuan);
}
