import { Decimal, larger, quotient } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
} from '../decimal/decimal-text';
import { isMore } from '../decimal/text-arithmetic';
import { mean, total } from '../forecast/float-sums';
import type { Backtest } from '../forecast/forecast-list';
import { ratioTextOfForecast } from '../forecast/forecast-text';
import { type LearningText, learningText } from '../forecast/learning-text';
import { fillStockOuts } from '../forecast/stock-outs';
import type { UseSeries } from '../forecast/use-series';
import type { DeclarationRound, RoundEntry } from '../plan/declaration-round';
import type { PlanDocument } from '../plan/plan';
import { addMonths, type Month, monthIndex } from '../purchases/purchase';
import { type BaseText, baseText } from './base-text';
import type { PlannedUse } from './plan-forecasts';
import {
  type DeclarationCase,
  type DeclarationRule,
  declarationRules,
  figuresReader,
  possibleTerms,
  recommend,
} from './recommendation';
import { roughValues } from './rough-value';
import { roundVarieties } from './round-cases';
import type { RuleReason } from './rule-reasons';

/** Everything that is shown of one variety of a round. Plain numbers are places in pictures. */
export interface RoundDetail {
  readonly use: UsePicture | null;
  readonly value: ValuePicture | null;
}

/** Its use, month by month, and the year to come. */
export interface UsePicture {
  readonly firstMonth: Month;
  readonly units: readonly number[];
  /** Confirmed stock-outs, with what the forecast fills them with. */
  readonly marked: readonly { readonly month: Month; readonly filledUnits: number }[];
  /** Months that look like one and wait for an answer. */
  readonly proposed: readonly Month[];
  /** The year's ranges, spread over its months as the forecast is; `low` to `high` the middle 80 %, `least` to `most` 95 %. */
  readonly forecast: readonly {
    readonly least: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    readonly most: number;
  }[];
  readonly lastTwelveMean: number;
  readonly year: {
    readonly lastUnits: number;
    /** `null` where the plan knows less than two years. */
    readonly twoYearMeanUnits: UnitsText | null;
    readonly middleUnits: number;
    readonly lowUnits: number;
    readonly highUnits: number;
    readonly leastUnits: number;
    readonly mostUnits: number;
  };
  readonly kind: PlannedUse['forecast']['forecast']['kind'];
  /** How the methods were weighted; `null` of a kind that knows no weights. */
  readonly learning: LearningText | null;
  readonly backtest: {
    readonly errorRatio: RatioText;
    readonly lastTwelveErrorRatio: RatioText;
    /** Which of the two erred less. */
    readonly closer: 'method' | 'copying' | 'neither';
  } | null;
}

/** What each base is worth. */
export interface ValuePicture {
  /** The expected value over the bases, in ascending order. */
  readonly curve: readonly { readonly base: number; readonly yuan: number }[];
  /** From which base on the middle use no longer fills the volume, for each number of selected enterprises that may come. */
  readonly steps: readonly { readonly winners: number; readonly base: number }[];
  readonly shares: readonly {
    readonly winners: number;
    readonly shareRatio: RatioText;
    readonly chanceRatio: RatioText;
  }[];
  readonly rules: readonly {
    readonly rule: DeclarationRule;
    readonly figures: BaseText;
    readonly reason: RuleReason;
  }[];
  readonly candidates: readonly BaseText[];
  readonly hardlyDiffers: boolean;
  readonly flat: { readonly fromUnits: UnitsText; readonly toUnits: UnitsText } | null;
  readonly riskRatio: RatioText;
  /** Units of a pack where whole packs are declared, otherwise 1. */
  readonly stepUnits: number;
}

const YEAR = 12;
const CURVE_POINTS = 160;

/** `null` where the variety is not in the round, or no longer in the plan. */
export function roundDetail(
  plan: PlanDocument,
  round: DeclarationRound,
  varietyId: string,
): RoundDetail | null {
  const found = roundVarieties(plan, round).find(({ variety }) => variety.id === varietyId);
  if (found === undefined) return null;
  const { use, entry, outcome } = found;
  return {
    use: use === null ? null : usePicture(use, entry.stockOuts),
    value: outcome.kind === 'problem' ? null : valuePicture(outcome.case, entry),
  };
}

/** The figures of any base of a variety; `null` where its case is not known. */
export function roundBase(
  plan: PlanDocument,
  round: DeclarationRound,
  asked: { readonly varietyId: string; readonly baseUnits: UnitsText },
): BaseText | null {
  const found = roundVarieties(plan, round).find(({ variety }) => variety.id === asked.varietyId);
  if (found === undefined || found.outcome.kind === 'problem') return null;
  return baseText(figuresReader(found.outcome.case)(new Decimal(asked.baseUnits)));
}

function usePicture(
  { forecast, learning, meanUseUnits }: PlannedUse,
  marked: readonly Month[],
): UsePicture {
  const { series, quantileUnits, backtest, flags } = forecast;
  const { months, yearUnits, kind } = forecast.forecast;
  const scale = (chance: number): number => (yearUnits > 0 ? quantileUnits(chance) / yearUnits : 0);
  const [least, low, high, most] = [scale(0.025), scale(0.1), scale(0.9), scale(0.975)];
  const last = series.units.slice(-YEAR);
  return {
    firstMonth: series.firstMonth,
    units: series.units,
    marked: filledMonths(series, marked),
    proposed: flags.flatMap((flag) => (flag.kind === 'stockOut' ? [flag.month] : [])),
    forecast: months.map((middle) => ({
      least: middle * least,
      low: middle * low,
      middle,
      high: middle * high,
      most: middle * most,
    })),
    year: {
      lastUnits: total(last),
      twoYearMeanUnits: meanUseUnits,
      middleUnits: yearUnits,
      lowUnits: quantileUnits(0.1),
      highUnits: quantileUnits(0.9),
      leastUnits: quantileUnits(0.025),
      mostUnits: quantileUnits(0.975),
    },
    lastTwelveMean: mean(last),
    kind,
    learning: kind === 'smooth' ? learningText(learning) : null,
    backtest: backtest === null ? null : backtestText(backtest),
  };
}

function backtestText(backtest: Backtest): NonNullable<UsePicture['backtest']> {
  const errorRatio = ratioTextOfForecast(backtest.errorRatio);
  const lastTwelveErrorRatio = ratioTextOfForecast(backtest.lastTwelveErrorRatio);
  const closer = isMore(lastTwelveErrorRatio, errorRatio)
    ? 'method'
    : isMore(errorRatio, lastTwelveErrorRatio)
      ? 'copying'
      : 'neither';
  return { errorRatio, lastTwelveErrorRatio, closer };
}

/** Confirmed stock-outs within the series, with the units that stand in for what was bought. */
function filledMonths(series: UseSeries, marked: readonly Month[]): UsePicture['marked'] {
  const places = marked
    .map((month) => ({ month, place: monthIndex(month) - monthIndex(series.firstMonth) }))
    .filter(({ place }) => place >= 0 && place < series.units.length);
  const filled = fillStockOuts(series.units, new Set(places.map(({ place }) => place)));
  return places.map(({ month, place }) => ({ month, filledUnits: filled[place] ?? 0 }));
}

function valuePicture(one: DeclarationCase, { declared }: RoundEntry): ValuePicture {
  const { terms, usable, riskRatio } = one;
  const possible = possibleTerms(terms);
  const recommendation = recommend(one);
  const { rules, candidates, hardlyDiffers, flatUnits } = recommendation;
  const middle = usable.quantileUnits(0.5);
  const steps = possible.chances
    .filter(({ shareRatio }) => !shareRatio.isZero())
    .map(({ winners, shareRatio }) => ({ winners, base: quotient(middle, shareRatio).toNumber() }));
  return {
    curve: curveOf(one, [
      ...steps.map(({ base }) => base),
      ...declarationRules.map((rule) => rules[rule].baseUnits.toNumber()),
      ...(declared === null ? [] : [decimalFromText(declared.baseUnits).toNumber()]),
    ]),
    steps,
    shares: terms.chances.map(({ winners, shareRatio, probabilityRatio }) => ({
      winners,
      shareRatio: textFromDecimal<RatioText>(shareRatio),
      chanceRatio: textFromDecimal<RatioText>(probabilityRatio),
    })),
    rules: declarationRules.map((rule) => ({
      rule,
      figures: baseText(rules[rule]),
      reason: rules[rule].reason,
    })),
    candidates: candidates.map(baseText),
    hardlyDiffers,
    flat:
      flatUnits === null
        ? null
        : {
            fromUnits: textFromDecimal<UnitsText>(flatUnits.from),
            toUnits: textFromDecimal<UnitsText>(flatUnits.to),
          },
    riskRatio: textFromDecimal<RatioText>(riskRatio),
    stepUnits: one.limits.stepUnits.toNumber(),
  };
}

/** From half of the smallest base worth a look to a tenth beyond the largest: none of them is drawn off its place. */
function curveOf(one: DeclarationCase, bases: readonly number[]): ValuePicture['curve'] {
  const possible = possibleTerms(one.terms);
  const values = roughValues(possible);
  const weights = possible.chances.map(({ probabilityRatio }) => probabilityRatio.toNumber());
  const points = possible.usableUnits.length;
  const most = larger(one.presentUnits, one.limits.floorUnits).toNumber();
  const from = Math.floor(0.5 * Math.min(...bases));
  const to = Math.ceil(1.1 * Math.max(most, ...bases));
  return Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const base = Math.floor(from + ((to - from) * index) / CURVE_POINTS);
    const yuan = values(base).reduce((sum, value, share) => sum + value * (weights[share] ?? 0), 0);
    return { base, yuan: yuan / points };
  });
}

/** The month of a place in a use picture. */
export function detailMonthAt({ firstMonth }: UsePicture, place: number): Month {
  return addMonths(firstMonth, place);
}
