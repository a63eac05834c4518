import { Decimal, quotient, ZERO } from '../decimal/decimal';
import { textFromDecimal, type UnitsText } from '../decimal/decimal-text';
import { total } from '../forecast/float-sums';
import { unitsTextOfForecast } from '../forecast/forecast-text';
import { forecastVarieties, type VarietyForecast } from '../forecast/variety-forecasts';
import type { Variety } from '../plan/plan';
import { addMonths, type Month } from '../purchases/purchase';
import { completingUnits, sumUse, usesWithin, type UseTotals } from '../purchases/use-totals';
import { forecastUsable, type UsableUnits } from './usable-units';

/** What a plan's purchases say of one variety's next year. */
export interface PlannedUse {
  readonly forecast: VarietyForecast;
  /** X: the forecast, less the part of the last twelve months that was not of selected products. */
  readonly usable: UsableUnits;
  /** The forecast of all use, selected or not. */
  readonly whole: UsableUnits;
  /** The mean of the last two years; `null` where the variety was not bought that long. */
  readonly meanUseUnits: UnitsText | null;
  /** Of the last twelve months. */
  readonly lastYearUnits: UnitsText;
  /** What a unit of a product that is not selected cost on average in the last twelve months; `null` where none was bought. */
  readonly otherPriceYuan: Decimal | null;
}

const YEAR = 12;

/**
 * What the purchases of a list say, in its order; `null` where nothing was bought of a variety. Months of `stockOuts` are
 * filled.
 */
export function plannedUses(
  varieties: readonly Variety[],
  stockOuts: readonly ReadonlySet<Month>[] = [],
): readonly (PlannedUse | null)[] {
  const forecasts = forecastVarieties(
    varieties.map(({ monthly }) => monthly),
    { asOf: null, stockOuts },
  );
  return varieties.map((variety, index) => {
    const forecast = forecasts?.varieties[index] ?? null;
    if (forecasts === null || forecast === null) return null;
    const used = lastYearOf(variety, forecasts.lastMonth);
    const { nonSelected } = used;
    return {
      forecast,
      usable: forecastUsable(forecast.quantileUnits, selectedRatioOf(used)),
      whole: forecastUsable(forecast.quantileUnits, 1),
      meanUseUnits: meanUse(forecast.series.units),
      lastYearUnits: unitsTextOfForecast(total(forecast.series.units.slice(-YEAR))),
      otherPriceYuan:
        nonSelected.units.gt(0) && nonSelected.amountYuan.gt(0)
          ? quotient(nonSelected.amountYuan, nonSelected.units)
          : null,
    };
  });
}

/** The part of the last twelve months' use that was of selected products; all of it before a first procurement. */
function selectedRatioOf(used: UseTotals): number {
  const selected = completingUnits(used).plus(used.noVolume.units);
  if (!selected.gt(ZERO) || !used.all.units.gt(ZERO)) return 1;
  return Math.min(1, quotient(selected, used.all.units).toNumber());
}

function lastYearOf({ monthly }: Variety, lastMonth: Month): UseTotals {
  const fromMonth = addMonths(lastMonth, 1 - YEAR);
  return sumUse(usesWithin(monthly, { fromMonth, toMonth: lastMonth }));
}

function meanUse(units: readonly number[]): UnitsText | null {
  if (units.length < 2 * YEAR) return null;
  const twoYears = unitsTextOfForecast(total(units.slice(-2 * YEAR)));
  return textFromDecimal<UnitsText>(new Decimal(twoYears).div(2));
}
