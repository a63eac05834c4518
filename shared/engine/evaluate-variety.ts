import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import {
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import type { Variety } from '../plan/plan';
import type { Warning } from '../warnings';
import type { VarietyFigures, VarietyResult, VarietyState } from './plan-result';
import { shareOfWhole } from './red-line';
import type { Contribution } from './totals';
import { type EvaluationContext, readInputs, type VarietyInputs } from './variety-inputs';
import { type VarietyNumbers, varietyNumbers } from './variety-numbers';
import { varietyWarnings } from './variety-warnings';

/** One variety worked out: what is shown of it, what it adds to the totals, and what to warn of. */
export interface VarietyEvaluation {
  readonly result: VarietyResult;
  /** `null` where the variety is in no total: out of scope or incomplete. */
  readonly contribution: Contribution | null;
  readonly warnings: readonly Warning[];
}

/** All figures of one variety. Reads nothing of the plan but the context: unchanged inputs give the same figures. */
export function evaluateVariety(variety: Variety, context: EvaluationContext): VarietyEvaluation {
  const inScope = isInScope(variety, context);
  const read = readInputs(variety, context);
  if (read.kind === 'missing') {
    const outcome = { kind: 'incomplete', missing: read.missing } as const;
    const { id, genericName: name } = variety;
    return {
      result: { id, inScope, outcome },
      contribution: null,
      warnings: [{ code: 'variety.incomplete', varietyId: id, params: { name } }],
    };
  }
  const { inputs } = read;
  const numbers = varietyNumbers(variety, inputs, context);
  const figures = figuresOf(inputs, numbers);
  return {
    result: { id: variety.id, inScope, outcome: { kind: 'evaluated', figures } },
    contribution: inScope
      ? contributionOf({ group: groupOf(variety, context), inputs, numbers })
      : null,
    warnings: inScope ? varietyWarnings({ variety, inputs, numbers }) : [],
  };
}

/** Whether a variety is settled: every one, or only those with a base (N7). */
export function isInScope(variety: Variety, context: EvaluationContext): boolean {
  return context.scope === 'all' || variety.baseUnits !== '0';
}

/** The settlement group of a variety: its batch, or the whole hospital (named by the empty text). */
export function groupOf(variety: Variety, context: EvaluationContext): string {
  return context.policy.settlementGrouping.value === 'batch' ? variety.batch : '';
}

function figuresOf(inputs: VarietyInputs, numbers: VarietyNumbers): VarietyFigures {
  const { purchasedUnits, agreedUnits } = inputs;
  const { purchasedAmountYuan: purchasedYuan, nonSelectedYuan: spentYuan } = numbers;
  return {
    agreedShareRatio: textOrNull<RatioText>(inputs.agreedShareRatio),
    agreedUnits: textFromDecimal<UnitsText>(agreedUnits),
    nonSelectedYuan: textFromDecimal<YuanText>(spentYuan),
    fundFactorRatio: textFromDecimal<RatioText>(numbers.fundFactorRatio),
    expenditureFactorRatio: textFromDecimal<RatioText>(numbers.expenditureFactorRatio),
    budgetYuan: textFromDecimal<YuanText>(numbers.budgetYuan),
    expenditureYuan: textFromDecimal<YuanText>(numbers.expenditureYuan),
    balanceBaseYuan: textFromDecimal<YuanText>(numbers.balanceBaseYuan),
    breakEvenNonSelectedYuan: textFromDecimal<YuanText>(numbers.breakEvenYuan),
    headroomYuan: textFromDecimal<YuanText>(numbers.breakEvenYuan.minus(spentYuan)),
    redLineYuan: textOrNull<YuanText>(numbers.redLineYuan),
    completionRatio: textOrNull<RatioText>(
      purchasedUnits === null || agreedUnits.isZero()
        ? null
        : quotient(purchasedUnits, agreedUnits),
    ),
    nonSelectedAmountShareRatio: textOrNull<RatioText>(
      purchasedYuan === null ? null : shareOfWhole(spentYuan, purchasedYuan),
    ),
    state: stateOf(inputs, numbers),
  };
}

function stateOf(inputs: VarietyInputs, numbers: VarietyNumbers): VarietyState {
  if (inputs.baseUnits.isZero()) return 'unreported';
  if (numbers.balanceBaseYuan.isZero()) return 'even';
  return numbers.balanceBaseYuan.isNegative() ? 'deficit' : 'surplus';
}

function contributionOf(evaluated: {
  readonly group: string;
  readonly inputs: VarietyInputs;
  readonly numbers: VarietyNumbers;
}): Contribution {
  const { group, inputs, numbers } = evaluated;
  const { balanceBaseYuan, purchasedAmountYuan: purchasedYuan } = numbers;
  const isReported = !inputs.baseUnits.isZero();
  return {
    group,
    state: stateOf(inputs, numbers),
    isPurchaseUnknown: isReported && purchasedYuan === null,
    isQuantityUnknown: numbers.nonSelectedUnits === null,
    sums: {
      budgetYuan: numbers.budgetYuan,
      expenditureYuan: numbers.expenditureYuan,
      balanceBaseYuan,
      nonSelectedYuan: numbers.nonSelectedYuan,
      deficitYuan: balanceBaseYuan.isNegative() ? balanceBaseYuan : ZERO,
      fundBreakEvenYuan: numbers.fundBreakEvenYuan,
      fundNonSelectedYuan: numbers.fundNonSelectedYuan,
      selectedAmountYuan: purchasedYuan ?? numbers.agreedAmountYuan,
      nonSelectedUnits: numbers.nonSelectedUnits ?? ZERO,
      selectedUnits: inputs.purchasedUnits ?? inputs.agreedUnits,
    },
  };
}

function textOrNull<Text extends DecimalText<string>>(value: Decimal | null): Text | null {
  return value === null ? null : textFromDecimal<Text>(value);
}
