import { type Decimal, quotient } from '../decimal/decimal';
import { amountYuan, type VarietyInputs } from './variety-inputs';

type Priced = Pick<
  VarietyInputs,
  'baseUnits' | 'preVbpPriceYuan' | 'agreedUnits' | 'selectedPriceYuan'
>;

/**
 * Break-even non-selected spending S0 of one variety, in yuan: `Q × P0 − A × Ps`. Negative where the price rose; 0 for a
 * variety never reported. Source: domain 3.1.
 */
export function breakEvenYuan(inputs: Priced): Decimal {
  return amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan).minus(
    amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan),
  );
}

/**
 * The hospital's break-even: how many times its present non-selected spending it could afford, and what that is in yuan
 * at the present mix. `t* = Σ k S0 ÷ Σ k S`, `t* × Σ S`. `null` where the fund pays for nothing non-selected.
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
