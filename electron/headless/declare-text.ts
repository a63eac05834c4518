import type { Decimal } from '../../shared/decimal/decimal';
import {
  decimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import { declarationRules } from '../../shared/declaration/recommendation';
import { ratioTextOfForecast } from '../../shared/forecast/forecast-text';
import { formatRatio, formatUnits, formatYuan } from '../../shared/i18n/format';
import { errorSentence } from '../../shared/i18n/sentence';
import type { ShortfallRule } from '../../shared/plan/declaration-round';
import { ruleReasonSentence } from '../../shared/reports/rule-reason-sentence';
import type { CommandContext } from './command';
import { type Declared, drawnYuan, type Recommended } from './declare-json';
import { sampleLine, scenarioLine } from './estimate-text';
import type { LoadedDeclaration } from './load-declaration';
import { textTable } from './text-table';

/** A table for people, the reasons, and what it rests on. */
export function declareText(declared: Declared, context: CommandContext): string {
  const { loaded, recommended, hospital, rule, seed, draws } = declared;
  const { language, messages } = context;
  const words = messages.declaration;
  const table = textTable(
    [...words.columns, words.riskColumn].map((header, index) => ({
      header,
      align: index === 1 || index === 2 ? 'left' : 'right',
    })),
    recommended.map((one) => tableRow(one, context)),
  );
  const reasons = recommended.map(
    ({ row, variety, declaredUnits, flags, recommendation }) =>
      `${String(row)} ${variety.genericName}\n${flagsLine(flags, context)}${declarationRules
        .map((name) => {
          const sentence = ruleReasonSentence(recommendation.rules[name].reason, context);
          return `  ${words.rules[name]}${messages.declaration.colon}${sentence}\n`;
        })
        .join('')}${declaredLine(declaredUnits, context)}`,
  );
  const alike = recommended.filter(({ recommendation }) => recommendation.hardlyDiffers);
  const yuan = (value: number): string => formatYuan(drawnYuan(value), language);
  const lines = [
    ...(alike.length === 0
      ? []
      : [
          words.hardlyDiffers({
            names: alike
              .map(({ variety }) => variety.genericName)
              .join(messages.common.listSeparator),
          }),
        ]),
    words.hospital({
      isRound: loaded.round !== null,
      p10: yuan(hospital.p10Yuan),
      p50: yuan(hospital.p50Yuan),
      p90: yuan(hospital.p90Yuan),
    }),
    words.hospitalRisk({
      chance: formatRatio(ratioTextOfForecast(hospital.shortfallRatio), language),
      seed: String(seed),
      draws: formatUnits(decimalText<UnitsText>(String(draws)), language),
    }),
    shortfallLine(rule, context),
    words.assumptions,
    ...(loaded.unusedRounds.length === 0
      ? []
      : [
          words.unusedRounds({
            names: loaded.unusedRounds.join(messages.common.listSeparator),
          }),
        ]),
    ...leftOutLines(loaded, context),
  ];
  const preface =
    sampleLine(loaded.plan.isSample, context) +
    scenarioLine(loaded.scenario, context) +
    (loaded.round === null ? '' : `${words.roundLine({ round: loaded.round.name })}\n`) +
    ignoredLine(loaded, context);
  return `${preface}${table}\n${reasons.join('')}\n${lines.join('\n')}\n`;
}

function tableRow(
  { row, variety, inputs, case: one, recommendation }: Recommended,
  { language, messages }: CommandContext,
): readonly string[] {
  const units = (value: Decimal): string =>
    formatUnits(textFromDecimal<UnitsText>(value.toDecimalPlaces(0)), language);
  const { usable, floorUnits } = one;
  // What was typed stands as it was typed; a forecast is no truer than to the unit.
  const used = (chance: number): string =>
    inputs.usable === null
      ? units(usable.quantileUnits(chance))
      : formatUnits(textFromDecimal<UnitsText>(usable.quantileUnits(chance)), language);
  const { safe, expected, minimaxRegret } = recommendation.rules;
  const isCertain = usable.points.length === 1;
  const worst = safe.shares
    .filter((_, index) => !(one.terms.chances[index]?.probabilityRatio.isZero() ?? true))
    .map(({ shortfallRatio }) => shortfallRatio)
    .reduce((most, ratio) => (ratio.gt(most) ? ratio : most));
  return [
    String(row),
    variety.genericName,
    isCertain
      ? used(0.5)
      : messages.declaration.range({
          from: used(0.1),
          to: used(0.9),
        }),
    floorUnits === null ? messages.headless.none : units(floorUnits),
    units(safe.baseUnits),
    units(expected.baseUnits),
    units(minimaxRegret.baseUnits),
    formatYuan(textFromDecimal<YuanText>(safe.expectedYuan), language),
    formatRatio(textFromDecimal<RatioText>(worst), language),
  ];
}

/** As the forecast marks it. */
function flagsLine(flags: Recommended['flags'], { messages }: CommandContext): string {
  if (flags.length === 0) return '';
  const marks = flags
    .map((flag) => messages.forecast.flag(flag))
    .join(messages.common.listSeparator);
  return `  ${messages.declaration.marksLine({ marks })}\n`;
}

function declaredLine(units: UnitsText | null, { language, messages }: CommandContext): string {
  if (units === null) return '';
  return `  ${messages.declaration.declaredLine({ units: formatUnits(units, language) })}\n`;
}

function shortfallLine(rule: ShortfallRule, { language, messages }: CommandContext): string {
  const { shortfall } = messages.declaration;
  switch (rule.kind) {
    case 'variety':
    case 'hospital':
    case 'none':
      return messages.declaration.shortfallRule({ rule: shortfall[rule.kind] });
    case 'points':
    case 'unit': {
      const amount = formatYuan(rule.yuan, language);
      return messages.declaration.shortfallRule({ rule: shortfall[rule.kind]({ amount }) });
    }
  }
}

function leftOutLines(
  { leftOut }: LoadedDeclaration,
  { messages }: CommandContext,
): readonly string[] {
  if (leftOut.length === 0) return [];
  return [
    messages.declaration.leftOut({ count: leftOut.length }),
    ...leftOut.map(({ error }) => `  ${errorSentence(messages, error)}`),
  ];
}

function ignoredLine({ ignoredColumns }: LoadedDeclaration, { messages }: CommandContext): string {
  if (ignoredColumns.length === 0) return '';
  const columns = ignoredColumns.join(messages.common.listSeparator);
  return `${messages.headless.ignoredColumns({ columns })}\n`;
}
