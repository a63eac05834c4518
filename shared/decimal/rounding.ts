import { Decimal, sum } from './decimal';
import { decimalFromText, type DecimalText, textFromDecimal, type YuanText } from './decimal-text';

/** 0.01 yuan. */
export const ONE_FEN_YUAN = new Decimal('1e-2');

/** Yuan to the fen (0.01), half away from zero: for a displayed amount and for a final payment, never for a part of a sum. Source: domain rule N18. */
export function roundYuan(amountYuan: Decimal): Decimal {
  return amountYuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Yuan to the next whole fen, away from zero: for an amount that must suffice. */
export function roundYuanUp(amountYuan: Decimal): Decimal {
  return amountYuan.toDecimalPlaces(2, Decimal.ROUND_UP);
}

/** A price taken from a hospital's own history, to six decimals of a yuan, half away from zero. */
export function roundReferencePriceYuan(priceYuan: Decimal): Decimal {
  return priceYuan.toDecimalPlaces(6, Decimal.ROUND_HALF_UP);
}

/** An agreed volume to whole units, half away from zero (四舍五入), where the program must produce one. Source: domain rule N17. */
export function roundAgreedUnits(agreedUnits: Decimal): Decimal {
  return agreedUnits.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

/**
 * Parts of a sum to the fen that add up to a total of whole fen: each is rounded half away from zero, and the fen still
 * missing (or too many) go one by one to the parts from which rounding took most (or to which it gave most); the first
 * wins a tie, and a part of nothing comes last. The total is the sum of the parts, rounded as a whole or as the difference
 * of two rounded amounts.
 */
export function allocateYuan(
  totalYuan: Decimal,
  partsYuan: readonly Decimal[],
): readonly Decimal[] {
  const rounded = partsYuan.map(roundYuan);
  const missing = totalYuan.minus(sum(rounded));
  if (missing.isZero()) return rounded;
  const step = missing.isNegative() ? ONE_FEN_YUAN.negated() : ONE_FEN_YUAN;
  const fen = missing.div(step);
  if (partsYuan.length === 0 || !fen.isInteger()) {
    throw new Error('Broken belief: whole fen are allocated to at least one part');
  }
  const ranks = allocationRanks(partsYuan, step);
  const each = fen.divToInt(partsYuan.length);
  const rest = fen.mod(partsYuan.length);
  return rounded.map((part, index) => {
    const further = rest.gt(ranks[index] ?? 0) ? 1 : 0;
    return part.plus(step.times(each.plus(further)));
  });
}

/** The place of each part in the queue for a fen. */
function allocationRanks(partsYuan: readonly Decimal[], step: Decimal): readonly number[] {
  const queue = partsYuan
    .map((part, index) => ({ index, part, claim: part.minus(roundYuan(part)).times(step) }))
    .sort((left, right) =>
      left.part.isZero() === right.part.isZero()
        ? right.claim.comparedTo(left.claim)
        : right.part.abs().comparedTo(left.part.abs()),
    );
  return partsYuan.map((_, index) => queue.findIndex((one) => one.index === index));
}

const FEN_OF_A_YUAN = new Decimal(100);

/** Whole fen as an amount. */
export function yuanFromFen(fen: number): YuanText {
  return textFromDecimal<YuanText>(new Decimal(fen).div(FEN_OF_A_YUAN));
}

/** {@link roundYuan} of a text: an amount as it is shown or copied. */
export function toTheFen(amount: DecimalText<string>): YuanText {
  return textFromDecimal<YuanText>(roundYuan(decimalFromText(amount)));
}
