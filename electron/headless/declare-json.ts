import type { Decimal } from '../../shared/decimal/decimal';
import { decimalText, textFromDecimal, type YuanText } from '../../shared/decimal/decimal-text';
import type { HospitalOutcome } from '../../shared/declaration/draws/hospital-draws';
import { presentBaseUnits } from '../../shared/declaration/present-base';
import {
  type BaseFigures,
  declarationRules,
  type Recommendation,
  type RuleFigures,
} from '../../shared/declaration/recommendation';
import { ratioTextOfForecast } from '../../shared/forecast/forecast-text';
import { errorSentence } from '../../shared/i18n/sentence';
import type { ShortfallRule } from '../../shared/plan/declaration-round';
import { ruleReasonSentence } from '../../shared/reports/rule-reason-sentence';
import type { CommandContext } from './command';
import type { DeclarableVariety, LoadedDeclaration } from './load-declaration';

/** A list with its recommendations and the hospital's year. */
export interface Declared {
  readonly loaded: LoadedDeclaration;
  readonly recommended: readonly (DeclarableVariety & {
    readonly recommendation: Recommendation;
    /** Of the declared base of its round, or of the safe one. */
    readonly shown: BaseFigures;
  })[];
  readonly hospital: HospitalOutcome;
  /** What the shown bases bring on average where that is exact; otherwise the drawn mean stands for it. */
  readonly addedUpYuan: Decimal | null;
  readonly rule: ShortfallRule;
  readonly seed: number;
  readonly draws: number;
}

export type Recommended = Declared['recommended'][number];

/** One JSON value: decimals as exact text; what is drawn is text to the fen. */
export function declareJson(declared: Declared, context: CommandContext): string {
  const { loaded, recommended, hospital, rule, seed, draws } = declared;
  const json = {
    ...(loaded.plan.isSample ? { sample: true } : {}),
    scenario: loaded.scenario,
    ...(loaded.round === null ? {} : { round: loaded.round.name }),
    policy: loaded.plan.policy.id,
    shortfall: rule,
    varieties: recommended.map((variety) => varietyJson(variety, context)),
    hospital: {
      rule: loaded.round === null ? 'safe' : 'declared',
      p10Yuan: drawnYuan(hospital.p10Yuan),
      p50Yuan: drawnYuan(hospital.p50Yuan),
      p90Yuan: drawnYuan(hospital.p90Yuan),
      meanYuan: drawnYuan(hospital.meanYuan),
      standardErrorYuan: drawnYuan(hospital.standardErrorYuan),
      expectedYuan:
        declared.addedUpYuan === null
          ? drawnYuan(hospital.meanYuan)
          : textFromDecimal(declared.addedUpYuan),
      shortfallProbability: ratioTextOfForecast(hospital.shortfallRatio),
      seed: String(seed),
      draws,
    },
    warnings: [
      ...loaded.leftOut.map(({ row, error }) => ({
        row,
        code: error.code,
        message: errorSentence(context.messages, error),
      })),
      ...recommended.flatMap((variety) => flagWarnings(variety, context)),
    ],
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function varietyJson(
  { row, variety, inputs, declaredUnits, case: one, recommendation }: Recommended,
  context: CommandContext,
): object {
  const { usable, limits, terms, floorUnits } = one;
  const point = (chance: number): string => textFromDecimal(usable.quantileUnits(chance));
  const rules = declarationRules.map((rule) => [
    rule,
    {
      ...baseJson(recommendation.rules[rule]),
      reason: ruleReasonSentence(recommendation.rules[rule].reason, context),
    },
  ]);
  return {
    row,
    genericName: variety.genericName,
    usable: { p10: point(0.1), p20: point(0.2), p50: point(0.5), p80: point(0.8), p90: point(0.9) },
    isUsableCertain: usable.points.length === 1,
    presentUnits: presentBaseUnits(variety),
    ...(declaredUnits === null ? {} : { declaredUnits }),
    floorUnits: floorUnits === null ? null : textFromDecimal(floorUnits),
    capUnits: inputs.capUnits,
    searchedUpToUnits: textFromDecimal(limits.capUnits),
    winners: Object.fromEntries(
      terms.chances.map(({ winners, shareRatio, probabilityRatio }) => [
        String(winners),
        {
          agreedShare: textFromDecimal(shareRatio),
          probability: textFromDecimal(probabilityRatio),
        },
      ]),
    ),
    rules: Object.fromEntries(rules) as object,
    rulesHardlyDiffer: recommendation.hardlyDiffers,
    flat:
      recommendation.flatUnits === null
        ? null
        : {
            fromUnits: textFromDecimal(recommendation.flatUnits.from),
            toUnits: textFromDecimal(recommendation.flatUnits.to),
          },
    candidates: recommendation.candidates.map((candidate) => ({
      ...baseJson(candidate),
      agreedUnits: byWinners(candidate, ({ agreedUnits }) => agreedUnits),
      retentionYuan: byWinners(candidate, ({ valueYuan }) => valueYuan),
    })),
    reason: inputs.reason,
  };
}

/** As the forecast marks a variety, under its codes: `forecast.stopped`. */
function flagWarnings(
  { row, variety, flags }: Recommended,
  { messages }: CommandContext,
): readonly object[] {
  return flags.map((flag) => ({
    row,
    code: `forecast.${flag.kind}`,
    message: `${variety.genericName}${messages.declaration.colon}${messages.forecast.flag(flag)}`,
  }));
}

function baseJson(figures: BaseFigures | RuleFigures): object {
  return {
    baseUnits: textFromDecimal(figures.baseUnits),
    expectedRetentionYuan: textFromDecimal(figures.expectedYuan),
    regretYuan: figures.regretYuan === null ? null : textFromDecimal(figures.regretYuan),
    shortfallProbability: byWinners(figures, ({ shortfallRatio }) => shortfallRatio),
  };
}

function byWinners(
  { shares }: BaseFigures,
  of: (share: BaseFigures['shares'][number]) => Decimal,
): object {
  return Object.fromEntries(
    shares.map((share) => [String(share.winners), textFromDecimal(of(share))]),
  );
}

/** An estimate to the fen; the last digits of plain numbers differ between machines. */
export function drawnYuan(yuan: number): YuanText {
  return decimalText<YuanText>(yuan.toFixed(2));
}
