import { type Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { evaluatePlan } from './evaluate-plan';
import { averageSelectedPriceYuan } from './variety-inputs';

/** What must be bought of selected products: `Σ A × Ps` in yuan, and A of the one variety that is asked about. */
export interface AgreedVolume {
  readonly amountYuan: YuanText;
  /** `null` for the whole hospital: units of different drugs do not add up. */
  readonly agreedUnits: UnitsText | null;
}

export function agreedVolume(plan: PlanDocument, varietyId: string | null): AgreedVolume {
  const { varieties } = evaluatePlan(plan);
  const volumes = plan.varieties.flatMap((variety, index) => {
    const outcome = varieties[index]?.outcome;
    const isAsked = varietyId === null || variety.id === varietyId;
    if (!isAsked || outcome?.kind !== 'evaluated') return [];
    const units = decimalFromText(outcome.figures.agreedUnits);
    const priceYuan: Decimal = averageSelectedPriceYuan(variety) ?? ZERO;
    return [{ units, amountYuan: units.times(priceYuan) }];
  });
  const [first] = volumes;
  return {
    amountYuan: textFromDecimal(sum(volumes.map(({ amountYuan }) => amountYuan))),
    agreedUnits: varietyId === null || first === undefined ? null : textFromDecimal(first.units),
  };
}
