import { type Decimal, larger, ZERO } from '../decimal/decimal';
import {
  type DecimalText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import type { Settlement } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';
import { completingUnits, countedNonSelected, sumUse, usesWithin } from '../purchases/use-totals';
import { coversMonths } from './covered-months';
import { wholeMonths } from './whole-months';

/**
 * The months of an agreement year that is over, where they are whole and the plan's purchases cover all of them; `null`
 * otherwise: what was bought then is not known.
 */
export function purchasedMonths(settlement: Settlement, plan: PlanDocument): MonthRange | null {
  const { state } = settlement;
  const isOver = state === 'ended' || state === 'assessed' || state === 'paid';
  const range = isOver ? wholeMonths(settlement) : null;
  return range !== null && coversMonths(plan, range) ? range : null;
}

/**
 * The non-selected spending and the selected purchases of a variety in the months of its agreement year, each where it follows
 * the purchases in the plan too: what was typed is not replaced.
 */
export function ownPurchases(
  { monthly, origins }: Variety,
  months: MonthRange,
  { policy }: Pick<PlanDocument, 'policy'>,
): Partial<Variety> {
  const used = sumUse(usesWithin(monthly, months));
  const { nonSelected, selectedUnits } = origins;
  const spent = countedNonSelected(used, policy);
  const spending =
    nonSelected?.kind === 'history'
      ? { kind: 'amount' as const, amountYuan: notNegative<YuanText>(spent.amountYuan) }
      : null;
  const bought =
    selectedUnits?.kind === 'history' ? notNegative<UnitsText>(completingUnits(used)) : null;
  return {
    ...(spending === null ? {} : { nonSelected: spending }),
    ...(bought === null ? {} : { selectedUnits: bought }),
    origins: {
      ...origins,
      ...(nonSelected?.kind === 'history' ? { nonSelected: { ...nonSelected, ...months } } : {}),
      ...(selectedUnits?.kind === 'history'
        ? { selectedUnits: { ...selectedUnits, ...months } }
        : {}),
    },
  };
}

/** Net returns larger than purchases mean nothing was bought. */
function notNegative<Text extends DecimalText<string>>(value: Decimal): Text {
  return textFromDecimal<Text>(larger(ZERO, value));
}
