import { appError } from '../../shared/errors';
import { monthsOfList } from '../../shared/forecast/use-series';
import { forecastVarieties } from '../../shared/forecast/variety-forecasts';
import { isMonth } from '../../shared/purchases/purchase';
import { type BoughtMonths, boughtMonths } from './bought-months';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { type ForecastedVariety, forecastJson, forecastText } from './forecast-output';
import { readWholeOption } from './option-values';

const options = {
  months: { type: 'string', default: '36' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `forecast HISTORY…|PLAN …`: next year's use of each variety, with how sure that is. */
export async function runForecast(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const { headless: words, forecast, importFiles } = context.messages;
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  if (files.length === 0) return misused(forecast.needsFiles);
  const mostMonths = readWholeOption(values.months, { least: 1, most: 36 });
  const wrong = (option: string, value: string, expected: string): CommandOutcome =>
    misused(words.wrongValue({ option, value, expected }));
  if (mostMonths === null) return wrong('--months', values.months, forecast.expectedMonths);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isMonth(asOf)) return wrong('--as-of', asOf, importFiles.expectedMonth);
  const bought = await boughtMonths(files, context);
  if (!bought.ok) return refused(bought.error);
  const monthly = bought.value.map((one) => one.monthly);
  const lastMonth = monthsOfList(monthly)?.lastMonth ?? null;
  if (asOf !== null && lastMonth !== null && asOf > lastMonth) {
    return refused([appError('forecast.afterLast', { month: asOf, lastMonth })]);
  }
  const forecasts = forecastVarieties(monthly, { asOf, mostMonths });
  if (forecasts === null) {
    return refused([appError('forecast.nothingBought', { month: asOf ?? '' })]);
  }
  const varieties = withNames(bought.value, forecasts.varieties);
  const notForecast = bought.value.filter(
    (_, index) => (forecasts.varieties[index] ?? null) === null,
  );
  const filled = bought.value.filter((one) => one.filled.length > 0);
  const forecasted = { ...forecasts, varieties, notForecast, filled };
  return done(values.json === true ? forecastJson(forecasted) : forecastText(forecasted, context));
}

function withNames(
  bought: readonly BoughtMonths[],
  forecasts: readonly (Omit<ForecastedVariety, 'row' | 'genericName'> | null)[],
): readonly ForecastedVariety[] {
  return bought.flatMap(({ row, genericName }, index): ForecastedVariety[] => {
    const forecast = forecasts[index] ?? null;
    return forecast === null ? [] : [{ row, genericName, ...forecast }];
  });
}
