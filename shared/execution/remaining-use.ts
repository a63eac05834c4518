import { total } from '../forecast/float-sums';
import { forecastVarieties, type VarietyForecast } from '../forecast/variety-forecasts';
import type { Variety } from '../plan/plan';
import { type Month, monthIndex } from '../purchases/purchase';

const YEAR = 12;

/** What is still to come of a variety's use in an agreement year, selected or not. Units in plain numbers: an estimate. */
export interface RemainingUse {
  readonly expectedUnits: number;
  /** The use that is not exceeded with a chance strictly between 0 and 1; never negative. */
  readonly quantileUnits: (chance: number) => number;
}

/**
 * The use of each variety from the month after `asOf` to the last of an agreement year, from the months until then; `null`
 * where nothing was bought, or where the year ends more than twelve months later, further than a forecast reaches. The
 * months follow the season. A year's error is taken to be made of months that err apart from each other, so that m of them
 * err by √(m ÷ 12) of it: docs/decisions/0060.
 */
export function remainingUses(
  varieties: readonly Variety[],
  {
    asOf,
    fromMonth,
    toMonth,
  }: { readonly asOf: Month; readonly fromMonth: Month; readonly toMonth: Month },
): readonly (RemainingUse | null)[] {
  const first = Math.max(0, monthIndex(fromMonth) - monthIndex(asOf) - 1);
  const end = monthIndex(toMonth) - monthIndex(asOf);
  const forecasts =
    end > YEAR
      ? null
      : forecastVarieties(
          varieties.map(({ monthly }) => monthly),
          { asOf },
        );
  return varieties.map((_, index) => {
    const forecast = forecasts?.varieties[index] ?? null;
    return forecast === null ? null : remainingUse(forecast, first, end);
  });
}

function remainingUse(
  { forecast, quantileUnits }: VarietyForecast,
  first: number,
  end: number,
): RemainingUse {
  const expectedUnits = total(forecast.months.slice(first, end));
  const narrower = Math.sqrt((end - first) / YEAR);
  return {
    expectedUnits,
    quantileUnits: (chance) =>
      Math.max(0, expectedUnits + (quantileUnits(chance) - forecast.yearUnits) * narrower),
  };
}
