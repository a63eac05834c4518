import { decimalText, type RatioText } from '../../shared/decimal/decimal-text';
import { ratioTextOfForecast, unitsTextOfForecast } from '../../shared/forecast/forecast-text';
import { learningText } from '../../shared/forecast/learning-text';
import type {
  ForecastFlag,
  VarietyForecast,
  VarietyForecasts,
} from '../../shared/forecast/variety-forecasts';
import { formatRatio, formatUnits } from '../../shared/i18n/format';
import { learningSentence } from '../../shared/reports/learning-sentence';
import type { BoughtMonths } from './bought-months';
import type { CommandContext } from './command';
import { textTable } from './text-table';

/** One variety's forecast under the row and name that it was given by. */
export interface ForecastedVariety extends VarietyForecast {
  readonly row: number;
  readonly genericName: string;
}

interface Forecasted extends Omit<VarietyForecasts, 'varieties'> {
  readonly varieties: readonly ForecastedVariety[];
  /** Nothing was bought of them until the last month, or their quantities come to nothing. */
  readonly notForecast: readonly { readonly row: number; readonly genericName: string }[];
  /** Varieties of which a declaration round fills months as stock-outs: here they count as they were bought. */
  readonly filled: readonly Pick<BoughtMonths, 'row' | 'genericName' | 'filled'>[];
}

/** One JSON value; a forecast is decimal text of twelve digits. */
export function forecastJson({
  lastMonth,
  learning,
  varieties,
  notForecast,
  filled,
}: Forecasted): string {
  const { weights, test } = learningText(learning);
  const json = {
    lastMonth,
    weights,
    weightsTest: test,
    varieties: varieties.map(varietyJson),
    notForecast: notForecast.map(({ row, genericName }) => ({ row, genericName })),
    filledInRounds: filled.map((one) => ({
      row: one.row,
      genericName: one.genericName,
      rounds: one.filled,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function varietyJson(variety: ForecastedVariety): object {
  const { forecast, backtest, quantileUnits } = variety;
  const point = (chance: number): string => unitsTextOfForecast(quantileUnits(chance));
  return {
    row: variety.row,
    genericName: variety.genericName,
    class: forecast.kind,
    history: variety.months,
    lastTwelveUnits: unitsTextOfForecast(variety.lastTwelveUnits),
    forecastUnits: unitsTextOfForecast(forecast.yearUnits),
    p10Units: point(0.1),
    p20Units: point(0.2),
    p50Units: point(0.5),
    p80Units: point(0.8),
    p90Units: point(0.9),
    months: forecast.months.map(unitsTextOfForecast),
    backtest:
      backtest === null
        ? null
        : {
            errorRatio: ratioTextOfForecast(backtest.errorRatio),
            lastTwelveErrorRatio: ratioTextOfForecast(backtest.lastTwelveErrorRatio),
          },
    flags: variety.flags.map(flagCode),
  };
}

/** `new`, `lumpy`, `stopped:4`, `stockOut:2025-04`. */
function flagCode(flag: ForecastFlag): string {
  switch (flag.kind) {
    case 'new':
    case 'lumpy':
      return flag.kind;
    case 'stopped':
      return `stopped:${String(flag.months)}`;
    case 'stockOut':
      return `stockOut:${flag.month}`;
  }
}

/** A table for people, and what it rests on. */
export function forecastText(
  { lastMonth, learning, varieties, notForecast, filled }: Forecasted,
  { language, messages }: CommandContext,
): string {
  const words = messages.forecast;
  const units = (value: number): string =>
    formatUnits(unitsTextOfForecast(Math.floor(value + 0.5)), language);
  const ratio = (value: number): string =>
    formatRatio(decimalText<RatioText>(value.toFixed(3)), language);
  const rows = varieties.map(({ forecast, backtest, ...variety }) => [
    String(variety.row),
    variety.genericName,
    words.classes[forecast.kind],
    units(variety.lastTwelveUnits),
    units(forecast.yearUnits),
    words.range({
      from: units(variety.quantileUnits(0.1)),
      to: units(variety.quantileUnits(0.9)),
    }),
    backtest === null ? messages.headless.none : ratio(backtest.errorRatio),
    backtest === null ? messages.headless.none : ratio(backtest.lastTwelveErrorRatio),
    variety.flags.map((flag) => words.flag(flag)).join(messages.common.listSeparator),
  ]);
  const table = textTable(
    words.columns.map((header, index) => ({
      header,
      align: LEFT.has(index) ? 'left' : 'right',
    })),
    rows,
  );
  const learned = learningSentence(learningText(learning), { language, messages });
  const names = notForecast.map(({ genericName }) => genericName);
  const left =
    names.length === 0
      ? ''
      : `\n${words.notForecast({ lastMonth, names: names.join(messages.common.listSeparator) })}\n`;
  const { listSeparator } = messages.common;
  const inRounds = filled.flatMap(({ genericName, filled: rounds }) =>
    rounds.map(
      ({ round, months }) =>
        `${words.filledInRound({ name: genericName, round, months: months.join(listSeparator) })}\n`,
    ),
  );
  const noted = inRounds.length === 0 ? '' : `\n${inRounds.join('')}`;
  return `${words.intro({ lastMonth })}\n${learned}\n\n${table}${left}${noted}`;
}

const LEFT: ReadonlySet<number> = new Set([1, 2, 8]);
