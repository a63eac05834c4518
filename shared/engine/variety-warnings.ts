import type { Variety } from '../plan/plan';
import type { Warning } from '../warnings';
import type { VarietyInputs } from './variety-inputs';
import type { VarietyNumbers } from './variety-numbers';

type NamedWarning = Extract<Warning, { params: { name: string } }>['code'];

/** What a person should know of a variety in scope although its figures could be computed. */
export function varietyWarnings(evaluated: {
  readonly variety: Variety;
  readonly inputs: VarietyInputs;
  readonly numbers: VarietyNumbers;
}): readonly Warning[] {
  const { variety, inputs, numbers } = evaluated;
  const { nonSelectedYuan, breakEvenYuan } = numbers;
  // Where the fund pays nothing, nothing that is bought moves the balance.
  const isPaid = numbers.fundFactorRatio.gt(0);
  const { baseUnits, agreedUnits, purchasedUnits } = inputs;
  const isReported = !baseUnits.isZero();
  const found: readonly (readonly [NamedWarning, boolean])[] = [
    ['variety.neverReported', isPaid && !isReported && nonSelectedYuan.gt(0)],
    ['variety.priceRose', isPaid && isReported && breakEvenYuan.isNegative()],
    ['variety.agreedAboveBase', agreedUnits.gt(baseUnits)],
    [
      'variety.beyondBreakEven',
      isPaid && isReported && !breakEvenYuan.isNegative() && nonSelectedYuan.gt(breakEvenYuan),
    ],
    ['variety.belowAgreed', purchasedUnits?.lt(agreedUnits) === true],
  ];
  return found
    .filter(([, holds]) => holds)
    .map(([code]) => ({ code, varietyId: variety.id, params: { name: variety.genericName } }));
}
