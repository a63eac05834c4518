import { Decimal, quotient, ZERO } from '../decimal/decimal';
import { textFromDecimal, type UnitsText } from '../decimal/decimal-text';
import { total } from '../forecast/float-sums';
import { unitsTextOfForecast } from '../forecast/forecast-text';
import type { Learning } from '../forecast/learn-weights';
import { forecastVarieties, type VarietyForecast } from '../forecast/variety-forecasts';
import type { Variety } from '../plan/plan';
import { addMonths, type Month, monthIndex } from '../purchases/purchase';
import { completingUnits, sumUse, usesWithin, type UseTotals } from '../purchases/use-totals';
import { forecastUsable, type UsableUnits } from './usable-units';

/** What a plan's purchases say of one variety's next year. */
export interface PlannedUse {
  readonly forecast: VarietyForecast;
  /** What all varieties of the plan taught of the methods' weights. */
  readonly learning: Learning;
  /** X: the forecast, less the part of the last twelve months that was not of selected products. */
  readonly usable: UsableUnits;
  /** The forecast of all use, selected or not. */
  readonly whole: UsableUnits;
  /** No selected product was bought in the last twelve months: what was bought says nothing of a part that stays so. */
  readonly neverSelected: boolean;
  /** The mean of the last two years, months before its first purchase being none; `null` where the plan knows fewer. */
  readonly meanUseUnits: UnitsText | null;
  /** Of the last twelve months. */
  readonly lastYearUnits: UnitsText;
  /** What a unit of a product that is not selected cost on average in the last twelve months; `null` where none was bought. */
  readonly otherPriceYuan: Decimal | null;
}

const YEAR = 12;

/**
 * What the purchases of a plan say of each of its varieties, in its order; `null` where nothing was bought. All of them are
 * asked even where few are declared: the last month, the weights and the size of errors are those of the hospital. Months
 * of `stockOuts` are filled.
 */
export function plannedUses(
  varieties: readonly Variety[],
  stockOuts: ReadonlyMap<Variety['id'], readonly Month[]> = new Map(),
): readonly (PlannedUse | null)[] {
  const forecasts = forecastVarieties(
    varieties.map(({ monthly }) => monthly),
    { asOf: null, stockOuts: varieties.map(({ id }) => new Set(stockOuts.get(id))) },
  );
  return varieties.map((variety, index) => {
    const forecast = forecasts?.varieties[index] ?? null;
    if (forecasts === null || forecast === null) return null;
    const used = lastYearOf(variety, forecasts.lastMonth);
    const { nonSelected } = used;
    const knownMonths = monthIndex(forecasts.lastMonth) - monthIndex(forecasts.firstMonth) + 1;
    return {
      forecast,
      learning: forecasts.learning,
      neverSelected: !selectedUnitsOf(used).gt(ZERO),
      usable: forecastUsable(forecast.quantileUnits, selectedRatioOf(used)),
      whole: forecastUsable(forecast.quantileUnits, 1),
      meanUseUnits: knownMonths < 2 * YEAR ? null : meanUse(forecast.series.units),
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
  const selected = selectedUnitsOf(used);
  if (!selected.gt(ZERO) || !used.all.units.gt(ZERO)) return 1;
  return Math.min(1, quotient(selected, used.all.units).toNumber());
}

function selectedUnitsOf(used: UseTotals): Decimal {
  return completingUnits(used).plus(used.noVolume.units);
}

function lastYearOf({ monthly }: Variety, lastMonth: Month): UseTotals {
  const fromMonth = addMonths(lastMonth, 1 - YEAR);
  return sumUse(usesWithin(monthly, { fromMonth, toMonth: lastMonth }));
}

function meanUse(units: readonly number[]): UnitsText {
  const twoYears = unitsTextOfForecast(total(units.slice(-2 * YEAR)));
  return textFromDecimal<UnitsText>(new Decimal(twoYears).div(2));
}
