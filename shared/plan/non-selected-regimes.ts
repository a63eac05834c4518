import { ZERO } from '../decimal/decimal';
import { textFromDecimal, type UnitsText, type YuanText } from '../decimal/decimal-text';
import type { MonthRange } from '../purchases/monthly-use';
import { addMonths } from '../purchases/purchase';
import {
  completingUnits,
  countedNonSelected,
  type SpendingRule,
  sumUse,
  usesWithin,
} from '../purchases/use-totals';
import { nonSelectedYuan } from './non-selected-spending';
import type { NonSelected, PriceQuotient, Variety } from './plan';
import { averagePrice, quotientYuan } from './price-quotient';

type Demand = Extract<NonSelected, { kind: 'demand' }>;
export type DemandField = Exclude<keyof Demand, 'kind' | 'priceQuotient'>;

/** A fixed demand on its way into the plan; `null` is not yet known. */
export interface DemandDraft {
  readonly demandUnits: UnitsText | null;
  readonly selectedUnits: UnitsText | null;
  readonly nonSelectedPriceYuan: YuanText | null;
  /** What the price is the quotient of, as long as it is the history's own. */
  readonly priceQuotient?: PriceQuotient;
}

export interface Prefill {
  readonly draft: DemandDraft;
  /** The months it was taken from; `null` where there is no history. */
  readonly window: MonthRange | null;
}

export const demandFields = [
  'demandUnits',
  'selectedUnits',
  'nonSelectedPriceYuan',
] as const satisfies readonly DemandField[];

const YEAR_MONTHS = 12;

/**
 * A fixed demand as far as the variety itself says it: what was bought, at the average price of what counts as
 * non-selected, with the selected units of the table. What nothing says stays open.
 */
export function prefilledDemand(variety: Variety, rule: SpendingRule): Prefill {
  const window = windowOfUse(variety);
  if (window === null) {
    return {
      draft: {
        demandUnits: null,
        selectedUnits: variety.selectedUnits,
        nonSelectedPriceYuan: null,
      },
      window: null,
    };
  }
  const used = sumUse(usesWithin(variety.monthly, window));
  const counted = countedNonSelected(used, rule);
  const completing = completingUnits(used);
  const demand = completing.plus(counted.units);
  const price = averagePrice(counted);
  return {
    draft: {
      demandUnits: demand.gt(ZERO) ? textFromDecimal<UnitsText>(demand) : null,
      selectedUnits:
        variety.selectedUnits ??
        (completing.gte(ZERO) ? textFromDecimal<UnitsText>(completing) : null),
      nonSelectedPriceYuan: price === null ? null : quotientYuan(price),
      ...(price !== null && { priceQuotient: price }),
    },
    window,
  };
}

/** The regime the draft makes, once nothing of it is open. */
export function completeDemand(draft: DemandDraft): Demand | null {
  const { demandUnits, selectedUnits, nonSelectedPriceYuan, priceQuotient } = draft;
  if (demandUnits === null || selectedUnits === null || nonSelectedPriceYuan === null) return null;
  const demand = { kind: 'demand', demandUnits, selectedUnits, nonSelectedPriceYuan } as const;
  return priceQuotient === undefined ? demand : { ...demand, priceQuotient };
}

/** The same spending as a typed amount. */
export function asAmount(nonSelected: NonSelected): NonSelected {
  return { kind: 'amount', amountYuan: textFromDecimal<YuanText>(nonSelectedYuan(nonSelected)) };
}

/** The months the plan's figures of this variety came from, else the last twelve of its history. */
function windowOfUse({ origins, monthly }: Variety): MonthRange | null {
  const known = [origins.nonSelected, origins.selectedUnits, origins.baseUnits].find(
    (origin) => origin?.kind === 'history',
  );
  if (known?.kind === 'history' && usesWithin(monthly, known).length > 0) {
    return { fromMonth: known.fromMonth, toMonth: known.toMonth };
  }
  const last = monthly
    .map(({ month }) => month)
    .sort()
    .at(-1);
  return last === undefined ? null : { fromMonth: addMonths(last, 1 - YEAR_MONTHS), toMonth: last };
}
