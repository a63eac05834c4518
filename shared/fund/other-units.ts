import type { Decimal } from '../decimal/decimal';
import { nonSelectedUnits, nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { countedNonSelected, sumUse, usesWithin } from '../purchases/use-totals';

/**
 * N of a variety, in units: of a fixed demand, nothing where nothing was spent, or of the purchases that the spending was
 * taken from. `null` where only an amount is known, or where a scenario or a person has moved it since.
 */
export function otherUnits(
  variety: Variety,
  { policy }: Pick<PlanDocument, 'policy'>,
): Decimal | null {
  const known = nonSelectedUnits(variety.nonSelected);
  const origin = variety.origins.nonSelected;
  if (known !== null || origin?.kind !== 'history') return known;
  const bought = countedNonSelected(sumUse(usesWithin(variety.monthly, origin)), {
    exemptCheaperPassed: policy.exemptCheaperPassed.value,
  });
  const isSame = bought.amountYuan.eq(nonSelectedYuan(variety.nonSelected));
  return isSame && !bought.units.isNegative() ? bought.units : null;
}
