import type { Decimal } from '../decimal/decimal';
import { nonSelectedUnits, nonSelectedYuan } from '../plan/non-selected-spending';
import type { Variety } from '../plan/plan';
import { breakEvenYuan } from './break-even';
import { redLineYuan } from './red-line';
import { amountYuan, type EvaluationContext, type VarietyInputs } from './variety-inputs';

/** A variety's figures as exact numbers. */
export interface VarietyNumbers {
  readonly fundFactorRatio: Decimal;
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
}

/**
 * The formulas of one variety: `budget = Q P0 k`, `expenditure = (A Ps + S) k`, `balance base = budget − expenditure`,
 * with `k = f × u`. Selected purchases above A are in none of them. Source: domain 2.1, N1–N4.
 */
export function varietyNumbers(
  variety: Variety,
  inputs: VarietyInputs,
  context: EvaluationContext,
): VarietyNumbers {
  const { nonSelected } = variety;
  const fundFactorRatio = inputs.fundRatio.times(inputs.insuredShareRatio);
  const spentYuan = nonSelectedYuan(nonSelected);
  const agreedAmountYuan = amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan);
  const budgetYuan = amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan).times(fundFactorRatio);
  const expenditureYuan = agreedAmountYuan.plus(spentYuan).times(fundFactorRatio);
  return {
    fundFactorRatio,
    budgetYuan,
    expenditureYuan,
    balanceBaseYuan: budgetYuan.minus(expenditureYuan),
    breakEvenYuan: breakEvenYuan(inputs),
    nonSelectedYuan: spentYuan,
    nonSelectedUnits: nonSelectedUnits(nonSelected),
    purchasedAmountYuan: purchasedAmountYuan(inputs),
    agreedAmountYuan,
    redLineYuan: redLineYuan(inputs, nonSelected, context.policy.redLine.value),
  };
}

function purchasedAmountYuan(inputs: VarietyInputs): Decimal | null {
  const { purchasedUnits, selectedPriceYuan } = inputs;
  if (purchasedUnits === null) return null;
  if (selectedPriceYuan === null && !purchasedUnits.isZero()) return null;
  return amountYuan(purchasedUnits, selectedPriceYuan);
}
