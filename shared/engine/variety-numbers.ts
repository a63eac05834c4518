import type { Decimal } from '../decimal/decimal';
import { nonSelectedUnits, nonSelectedYuan } from '../plan/non-selected-spending';
import type { Variety } from '../plan/plan';
import { breakEvenYuan, fundBreakEvenYuan } from './break-even';
import { redLineYuan } from './red-line';
import { amountYuan, type EvaluationContext, type VarietyInputs } from './variety-inputs';

/** A variety's figures as exact numbers. */
export interface VarietyNumbers {
  /** k, of the budget. */
  readonly fundFactorRatio: Decimal;
  /** ke, of the expenditure. */
  readonly expenditureFactorRatio: Decimal;
  readonly budgetYuan: Decimal;
  readonly expenditureYuan: Decimal;
  readonly balanceBaseYuan: Decimal;
  readonly breakEvenYuan: Decimal;
  readonly nonSelectedYuan: Decimal;
  readonly nonSelectedUnits: Decimal | null;
  /** X × Ps; `null` where X or its price is not known. */
  readonly purchasedAmountYuan: Decimal | null;
  readonly agreedAmountYuan: Decimal;
  readonly redLineYuan: Decimal | null;
  /** What the fund would pay for S0: `budget − A Ps ke`. */
  readonly fundBreakEvenYuan: Decimal;
  /** What the fund pays for S: `S ke`. */
  readonly fundNonSelectedYuan: Decimal;
}

/**
 * The formulas of one variety: `budget = Q P0 k`, `expenditure = (A Ps + S) ke`, `balance base = budget − expenditure`,
 * with `k = f × u` and `ke = fe × u`. Selected purchases above A are in none of them. Source: domain 2.1, N1–N4, R5.
 */
export function varietyNumbers(
  variety: Variety,
  inputs: VarietyInputs,
  context: EvaluationContext,
): VarietyNumbers {
  const { nonSelected } = variety;
  const fundFactorRatio = inputs.fundRatio.times(inputs.insuredShareRatio);
  const expenditureFactorRatio = inputs.expenditureFundRatio.times(inputs.insuredShareRatio);
  const spentYuan = nonSelectedYuan(nonSelected);
  const agreedAmountYuan = amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan);
  const budgetYuan = amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan).times(fundFactorRatio);
  const expenditureYuan = agreedAmountYuan.plus(spentYuan).times(expenditureFactorRatio);
  return {
    fundFactorRatio,
    expenditureFactorRatio,
    budgetYuan,
    expenditureYuan,
    balanceBaseYuan: budgetYuan.minus(expenditureYuan),
    breakEvenYuan: breakEvenYuan(inputs),
    nonSelectedYuan: spentYuan,
    nonSelectedUnits: nonSelectedUnits(nonSelected),
    purchasedAmountYuan: purchasedAmountYuan(inputs),
    agreedAmountYuan,
    redLineYuan: redLineYuan(inputs, nonSelected, context.policy.redLine.value),
    fundBreakEvenYuan: fundBreakEvenYuan(inputs),
    fundNonSelectedYuan: spentYuan.times(expenditureFactorRatio),
  };
}

function purchasedAmountYuan(inputs: VarietyInputs): Decimal | null {
  const { purchasedUnits, selectedPriceYuan } = inputs;
  if (purchasedUnits === null) return null;
  if (selectedPriceYuan === null && !purchasedUnits.isZero()) return null;
  return amountYuan(purchasedUnits, selectedPriceYuan);
}
