import { assertNever } from '../../../shared/assert';
import { type DecimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { toTheFen } from '../../../shared/decimal/rounding';
import { differenceOf } from '../../../shared/decimal/text-arithmetic';
import type { PlanResult } from '../../../shared/engine/plan-result';
import { formatRatio, formatScale, formatYuan } from '../../../shared/i18n/format';
import { fundRatioWords, scoreWords } from '../../../shared/reports/condition-words';
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

/** Amounts as the report prints them: those of its variety table add up to these. */
function amountOf(result: PlanResult, amount: Amount): YuanText | null {
  const { hospital } = result;
  switch (amount) {
    case 'nonSelected':
      return hospital.nonSelectedYuan;
    case 'budgetYuan':
    case 'expenditureYuan':
    case 'balanceBaseYuan':
    case 'retentionYuan':
    case 'performancePayYuan':
    case 'breakEvenNonSelectedYuan':
      return hospital[amount];
    default:
      return assertNever(amount);
  }
}

/** One amount of the hospital in words: the dash where it is not known. */
export function amountFact(result: PlanResult, amount: Amount, words: PrintWords): Fact {
  const yuan = amountOf(result, amount);
  const { fields, common } = words.messages;
  return {
    name: fields[amount],
    shown: yuan === null ? common.unknownFigure : formatYuan(yuan, words.language),
    isLoss: yuan?.startsWith('-') === true,
  };
}

/** The headline figures but the large ones. */
export function furtherFacts(result: PlanResult, words: PrintWords): readonly Fact[] {
  const { hospital } = result;
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
      amountFact(result, amount, words),
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
    fact(fields.score, scoreWords(plan, words)),
    fact(
      fields.retentionRatio,
      result.retentionRatio === null
        ? print.notKnown
        : formatRatio(result.retentionRatio, language),
    ),
    fact(fields.fundRatio, fundRatioWords(plan, words)),
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
    const base = amountOf(main.result, amount);
    return {
      name: words.messages.fields[amount],
      main: amountFact(main.result, amount, words),
      others: others.map(({ result }) => {
        const other = amountOf(result, amount);
        const change =
          base === null || other === null ? null : differenceOf(toTheFen(other), toTheFen(base));
        return {
          value: amountFact(result, amount, words),
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
