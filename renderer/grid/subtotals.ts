import type { YuanText } from '../../shared/decimal/decimal-text';
import { ExactSum } from '../../shared/decimal/exact-sum';
import type { VarietyResult, VarietyState } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';

/** The sums of a group, exact; as in the totals, over varieties in scope whose inputs are complete. */
export interface Subtotals {
  readonly nonSelectedYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  readonly stateCounts: Readonly<Record<VarietyState | 'incomplete', number>>;
}

export function subtotalsOf(
  varieties: readonly Variety[],
  resultOf: ReadonlyMap<string, VarietyResult>,
): Subtotals {
  const nonSelected = new ExactSum();
  const balance = new ExactSum();
  const stateCounts = { surplus: 0, even: 0, deficit: 0, unreported: 0, incomplete: 0 };
  for (const { id } of varieties) {
    const result = resultOf.get(id);
    if (result?.inScope !== true) continue;
    if (result.outcome.kind === 'incomplete') {
      stateCounts.incomplete += 1;
      continue;
    }
    const { figures } = result.outcome;
    nonSelected.addText(figures.nonSelectedYuan);
    balance.addText(figures.balanceBaseYuan);
    stateCounts[figures.state] += 1;
  }
  return {
    nonSelectedYuan: nonSelected.toText(),
    balanceBaseYuan: balance.toText(),
    stateCounts,
  };
}
