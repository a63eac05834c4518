import { type DecimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { differenceOf } from '../../../shared/decimal/text-arithmetic';
import type { HospitalResult } from '../../../shared/engine/plan-result';
import { formatRatio, formatScale, formatScore, formatYuan } from '../../../shared/i18n/format';
import type { PrintWords } from './figure-cells';
import type { ReportedScenario } from './report-figures';

/** A headline figure of one scenario. */
export interface Fact {
  readonly name: string;
  readonly shown: string;
  readonly isLoss: boolean;
}

const AMOUNTS = [
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
  'nonSelected',
  'breakEvenNonSelectedYuan',
] as const;
type Amount = (typeof AMOUNTS)[number];

/** The amounts that the title page shows large. */
export const LARGE_AMOUNTS = ['balanceBaseYuan', 'retentionYuan', 'performancePayYuan'] as const;

function amountOf(hospital: HospitalResult, amount: Amount): YuanText | null {
  return amount === 'nonSelected' ? hospital.nonSelectedYuan : hospital[amount];
}

/** One amount of the hospital in words: the dash where it is not known. */
export function amountFact(hospital: HospitalResult, amount: Amount, words: PrintWords): Fact {
  const yuan = amountOf(hospital, amount);
  const { fields, common } = words.messages;
  return {
    name: fields[amount],
    shown: yuan === null ? common.unknownFigure : formatYuan(yuan, words.language),
    isLoss: yuan?.startsWith('-') === true,
  };
}

/** The headline figures but the large ones. */
export function furtherFacts(hospital: HospitalResult, words: PrintWords): readonly Fact[] {
  const { fields, common } = words.messages;
  const plain = <Text extends DecimalText<string>>(
    name: string,
    value: Text | null,
    format: (text: Text, language: PrintWords['language']) => string,
  ): Fact => ({
    name,
    shown: value === null ? common.unknownFigure : format(value, words.language),
    isLoss: false,
  });
  const large: readonly string[] = LARGE_AMOUNTS;
  return [
    ...AMOUNTS.filter((amount) => !large.includes(amount)).map((amount) =>
      amountFact(hospital, amount, words),
    ),
    plain(fields.breakEvenScale, hospital.breakEvenScale, formatScale),
    plain(fields.nonSelectedAmountShareRatio, hospital.nonSelectedAmountShareRatio, formatRatio),
  ];
}

/** Under which conditions the figures hold. */
export function conditionFacts(
  { plan, result }: ReportedScenario,
  words: PrintWords,
): readonly Fact[] {
  const { language, messages } = words;
  const { fields, parameters, export: exportWords } = messages;
  const { print } = exportWords;
  const fact = (name: string, shown: string): Fact => ({ name, shown, isLoss: false });
  const { stateCounts } = result.hospital;
  return [
    fact(fields.policy, plan.policy.names[language]),
    fact(fields.scope, parameters.choicesInFull.scope[result.scope]),
    fact(
      fields.score,
      result.score === null ? print.scoreMissing : formatScore(result.score, language),
    ),
    fact(
      fields.retentionRatio,
      result.retentionRatio === null
        ? print.notKnown
        : formatRatio(result.retentionRatio, language),
    ),
    fact(
      fields.fundRatio,
      plan.fundRatio === null ? print.notKnown : formatRatio(plan.fundRatio, language),
    ),
    fact(print.counts, print.countsOf(stateCounts)),
  ];
}

/** One row of the comparison: a figure in the main scenario and in each of the others, with what it changed by. */
export interface ComparedFact {
  readonly name: string;
  readonly main: Fact;
  readonly others: readonly { readonly value: Fact; readonly change: Fact | null }[];
}

export function comparedFacts(
  main: ReportedScenario,
  others: readonly ReportedScenario[],
  words: PrintWords,
): readonly ComparedFact[] {
  return AMOUNTS.map((amount) => {
    const base = amountOf(main.result.hospital, amount);
    return {
      name: words.messages.fields[amount],
      main: amountFact(main.result.hospital, amount, words),
      others: others.map(({ result }) => {
        const other = amountOf(result.hospital, amount);
        const change = base === null || other === null ? null : differenceOf(other, base);
        return {
          value: amountFact(result.hospital, amount, words),
          change: change === null ? null : changeFact(change, words),
        };
      }),
    };
  });
}

function changeFact(change: YuanText, { language }: PrintWords): Fact {
  const shown = formatYuan(change, language);
  const isLoss = change.startsWith('-');
  return { name: '', shown: isLoss || change === '0' ? shown : `+${shown}`, isLoss };
}
