import {
  decimalFromText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { ratioTextOfForecast, unitsTextOfForecast } from '../forecast/forecast-text';
import { estimatedYuan } from '../fund/spread';
import type { Variety } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';
import { addMonths, type Month } from '../purchases/purchase';
import {
  completingUnits,
  countedNonSelected,
  type SpendingRule,
  sumUse,
  usesWithin,
} from '../purchases/use-totals';
import type { RemainingUse } from './remaining-use';
import type { VarietyProgress } from './variety-progress';

/** A figure of the year's end with the range in which it lies with a chance of 80 %. */
export interface Ends<Text> {
  readonly p10: Text;
  readonly p50: Text;
  readonly p90: Text;
}

/** Where a variety lands at the end of its agreement year. */
export interface Landing {
  /** X. */
  readonly boughtUnits: Ends<UnitsText>;
  /** S. */
  readonly nonSelectedYuan: Ends<YuanText>;
  /** The chance that the agreed volume is missed, 0..1. */
  readonly missedRatio: RatioText;
}

/** What of a unit used is bought of the selected product, and what of it is spent on others. */
interface Mix {
  readonly selectedRatio: number;
  readonly nonSelectedYuan: number;
}

/**
 * The bought so far and, of what is still to be used, the same parts selected and not as in the agreement year until now; as in
 * the last twelve months where nothing was bought in it. `null` where the two give no parts.
 */
export function landing(
  variety: Variety,
  {
    line,
    remaining,
    range,
    asOf,
    rule,
  }: {
    readonly line: VarietyProgress;
    readonly remaining: RemainingUse;
    readonly range: MonthRange;
    readonly asOf: Month;
    readonly rule: SpendingRule;
  },
): Landing | null {
  const lastYear = { fromMonth: addMonths(asOf, -11), toMonth: asOf };
  const mix = mixOf(variety, range, rule) ?? mixOf(variety, lastYear, rule);
  if (mix === null) return null;
  const bought = decimalFromText(line.boughtUnits).toNumber();
  const spent = decimalFromText(line.nonSelectedYuan).toNumber();
  const missing = decimalFromText(line.missingUnits).toNumber();
  return {
    boughtUnits: endsOf(
      (units) => unitsTextOfForecast(bought + mix.selectedRatio * units),
      remaining,
    ),
    nonSelectedYuan: endsOf(
      (units) => estimatedYuan(spent + mix.nonSelectedYuan * units),
      remaining,
    ),
    missedRatio: ratioTextOfForecast(missedRatio(missing, mix, remaining)),
  };
}

function mixOf({ monthly }: Variety, range: MonthRange, rule: SpendingRule): Mix | null {
  const used = sumUse(usesWithin(monthly, range));
  const units = used.all.units.toNumber();
  if (units <= 0) return null;
  const selected = Math.max(0, completingUnits(used).toNumber());
  const spent = Math.max(0, countedNonSelected(used, rule).amountYuan.toNumber());
  return { selectedRatio: Math.min(1, selected / units), nonSelectedYuan: spent / units };
}

function endsOf<Text>(of: (units: number) => Text, { quantileUnits }: RemainingUse): Ends<Text> {
  return { p10: of(quantileUnits(0.1)), p50: of(quantileUnits(0.5)), p90: of(quantileUnits(0.9)) };
}

const HALVINGS = 40;

/** The chance that too little is used: the largest one whose use does not bring what is missing, found by halving. */
function missedRatio(
  missing: number,
  { selectedRatio }: Mix,
  { quantileUnits }: RemainingUse,
): number {
  if (missing <= 0) return 0;
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (selectedRatio * quantileUnits(middle) < missing) low = middle;
    else high = middle;
  }
  return low;
}
