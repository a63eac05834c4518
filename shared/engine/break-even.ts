import { type Decimal, quotient } from '../decimal/decimal';
import { amountYuan, type VarietyInputs } from './variety-inputs';

type Priced = Pick<
  VarietyInputs,
  | 'baseUnits'
  | 'preVbpPriceYuan'
  | 'agreedUnits'
  | 'selectedPriceYuan'
  | 'fundRatio'
  | 'expenditureFundRatio'
>;

/**
 * Break-even non-selected spending S0 of one variety, in yuan: `Q × P0 − A × Ps`, and `Q × P0 × f ÷ fe − A × Ps` where the
 * fund pays another part of what is bought than the budget was made with. Negative where the price rose; 0 for a variety
 * never reported. Source: domain 3.1, R5.
 */
export function breakEvenYuan(inputs: Priced): Decimal {
  const { fundRatio, expenditureFundRatio } = inputs;
  const beforeYuan = amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan);
  const coveredYuan = fundRatio.eq(expenditureFundRatio)
    ? beforeYuan
    : quotient(beforeYuan.times(fundRatio), expenditureFundRatio);
  return coveredYuan.minus(amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan));
}

/** What the fund would pay for S0, exact: `Q × P0 × k − A × Ps × ke`. */
export function fundBreakEvenYuan(
  inputs: Priced & Pick<VarietyInputs, 'insuredShareRatio'>,
): Decimal {
  const beforeYuan = amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan).times(inputs.fundRatio);
  const agreedYuan = amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan).times(
    inputs.expenditureFundRatio,
  );
  return beforeYuan.minus(agreedYuan).times(inputs.insuredShareRatio);
}

/**
 * The hospital's break-even: how many times its present non-selected spending it could afford, and what that is in yuan
 * at the present mix. `t* = Σ ke S0 ÷ Σ ke S`, `t* × Σ S`. `null` where the fund pays for nothing non-selected.
 * Source: domain 3.3.
 */
export function hospitalBreakEven(totals: {
  readonly fundBreakEvenYuan: Decimal;
  readonly fundNonSelectedYuan: Decimal;
  readonly nonSelectedYuan: Decimal;
}): { readonly scale: Decimal; readonly yuan: Decimal } | null {
  const { fundBreakEvenYuan, fundNonSelectedYuan } = totals;
  if (fundNonSelectedYuan.isZero()) return null;
  return {
    scale: quotient(fundBreakEvenYuan, fundNonSelectedYuan),
    yuan: quotient(fundBreakEvenYuan.times(totals.nonSelectedYuan), fundNonSelectedYuan),
  };
}
