import type { RatioText } from './decimal/decimal-text';
import type { Month } from './purchases/purchase';

/** What a person should know about a result although it could be computed; each with what its sentence needs. */
interface WarningParams {
  /** A flat policy without a score: a pass is assumed. */
  'score.assumed': Record<string, never>;
  /** Bought as non-selected without a base: each yuan lowers the balance. */
  'variety.neverReported': { name: string };
  /** The selected price is above P0 ÷ r: no retention even without non-selected purchases. */
  'variety.priceRose': { name: string };
  /** The signed agreed volume is larger than the base. */
  'variety.agreedAboveBase': { name: string };
  /** Non-selected spending is beyond the break-even point. */
  'variety.beyondBreakEven': { name: string };
  /** Selected purchases stay below the agreed volume. */
  'variety.belowAgreed': { name: string };
  /** The hospital's non-selected share has reached the policy's red line. */
  'hospital.redLine': { measure: 'amount' | 'quantity'; limitRatio: RatioText };
  /** The figures of use were taken from a window that is no year, and are not annualised. `months` hold purchases. */
  'plan.notAYear': { months: number; fromMonth: Month; toMonth: Month };
  /** Inputs are missing; the variety is left out of every total. */
  'variety.incomplete': { name: string };
}

export type WarningCode = keyof WarningParams;

/** A warning as plain data. `varietyId` is null where the whole hospital is meant. */
export type Warning = {
  [Code in WarningCode]: {
    readonly code: Code;
    readonly varietyId: string | null;
    readonly params: Readonly<WarningParams[Code]>;
  };
}[WarningCode];
