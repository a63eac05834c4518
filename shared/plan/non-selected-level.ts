import { Decimal, quotient, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, type ScaleText, textFromDecimal } from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import type { NonSelectedLevel } from './levers';
import { nonSelectedYuan } from './non-selected-spending';
import type { PlanDocument, Variety } from './plan';
import type { Scenario } from './scenario';
import { yearlyDemand } from './yearly-demand';

/**
 * The level that leaves the sum of all non-selected spending where it is: once the present, the mean in yuan, or the
 * share of the demand whose sum over the varieties with a known demand is theirs now. Where a lever of this kind begins.
 */
export function neutralLevel(
  { varieties }: Pick<PlanDocument, 'varieties'>,
  kind: NonSelectedLevel['kind'],
): NonSelectedLevel {
  switch (kind) {
    case 'scale':
      return { kind, scale: textFromDecimal<ScaleText>(new Decimal(1)) };
    case 'amount': {
      const spent = sum(varieties.map((variety) => nonSelectedYuan(variety.nonSelected)));
      const mean = varieties.length === 0 ? ZERO : quotient(spent, new Decimal(varieties.length));
      return { kind, amountYuan: textFromDecimal(roundYuan(mean)) };
    }
    case 'demandShare':
      return { kind, shareRatio: textFromDecimal(presentShare(varieties).toDecimalPlaces(4)) };
  }
}

/** Spending over what the whole demand would cost at the non-selected price, of the varieties with a known demand. */
function presentShare(varieties: readonly Variety[]): Decimal {
  const known = varieties.flatMap((variety) => {
    const demand = yearlyDemand(variety);
    return demand === null
      ? []
      : [
          {
            spent: nonSelectedYuan(variety.nonSelected),
            whole: decimalFromText(demand.demandUnits).times(
              decimalFromText(demand.nonSelectedPriceYuan),
            ),
          },
        ];
  });
  const whole = sum(known.map((each) => each.whole));
  if (whole.isZero()) return ZERO;
  return Decimal.min(1, quotient(sum(known.map(({ spent }) => spent)), whole));
}

/** The varieties whose demand is not known, so that a share of it leaves their spending as it is. */
export function withoutKnownDemand(
  { varieties }: Pick<PlanDocument, 'varieties'>,
  scenario: Pick<Scenario, 'varieties'>,
): readonly Variety[] {
  const own = new Set(
    scenario.varieties
      .filter(({ levers, inputs }) => 'nonSelected' in levers || 'nonSelected' in inputs)
      .map(({ varietyId }) => varietyId),
  );
  return varieties.filter((variety) => !own.has(variety.id) && yearlyDemand(variety) === null);
}
