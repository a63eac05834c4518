import { Decimal } from './decimal';

/** Yuan to the fen (0.01), half away from zero: for a displayed amount and for a final payment, never for a part of a sum. Source: domain rule N18. */
export function roundYuan(amountYuan: Decimal): Decimal {
  return amountYuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** A price taken from a hospital's own history, to six decimals of a yuan, half away from zero. */
export function roundReferencePriceYuan(priceYuan: Decimal): Decimal {
  return priceYuan.toDecimalPlaces(6, Decimal.ROUND_HALF_UP);
}

/** An agreed volume to whole units, half away from zero (四舍五入), where the program must produce one. Source: domain rule N17. */
export function roundAgreedUnits(agreedUnits: Decimal): Decimal {
  return agreedUnits.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}
