import { type Decimal, ONE, quotient, sum, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { agreedShareRatio } from '../policy/share-table';

/** What a variety's figures depend on besides the variety. */
export type EvaluationContext = Pick<PlanDocument, 'policy' | 'scope' | 'fundRatio'>;

/** A variety's inputs as numbers, with the agreed volume worked out. */
export interface VarietyInputs {
  /** Q. */
  readonly baseUnits: Decimal;
  /** r; A ÷ Q where the agreed volume is signed. `null` for a variety without base and share. */
  readonly agreedShareRatio: Decimal | null;
  /** A = r × Q, unless signed. */
  readonly agreedUnits: Decimal;
  /** P0; `null` only where Q is 0. */
  readonly preVbpPriceYuan: Decimal | null;
  /** Ps, averaged over the selected products by their portions of A; `null` only where A is 0. */
  readonly selectedPriceYuan: Decimal | null;
  /** The part of A that the main selected product takes. */
  readonly mainPortionRatio: Decimal;
  /** f, of the budget. */
  readonly fundRatio: Decimal;
  /** fe, of the expenditure: f unless the variety has its own; above 0 where it does. */
  readonly expenditureFundRatio: Decimal;
  readonly insuredShareRatio: Decimal;
  /** X: what was bought of selected products, or is planned to be in a fixed demand. */
  readonly purchasedUnits: Decimal | null;
}

type ReadInputs =
  | { readonly kind: 'known'; readonly inputs: VarietyInputs }
  | { readonly kind: 'missing'; readonly missing: readonly VarietyField[] };

/**
 * Reads what the formulas need. A variety that was never reported (Q = 0, nothing signed) needs no prices and no share;
 * the two fund ratios are always needed, for no default is right.
 */
export function readInputs(variety: Variety, context: EvaluationContext): ReadInputs {
  const fundRatio = variety.fundRatio ?? context.fundRatio;
  const { insuredShareRatio } = variety;
  const missing = missingFields(variety, context);
  if (missing.length > 0 || fundRatio === null || insuredShareRatio === null) {
    return { kind: 'missing', missing };
  }
  return {
    kind: 'known',
    inputs: {
      baseUnits: decimalFromText(variety.baseUnits),
      ...agreedVolume(variety, context),
      preVbpPriceYuan:
        variety.preVbpPriceYuan === null ? null : decimalFromText(variety.preVbpPriceYuan),
      selectedPriceYuan: averageSelectedPriceYuan(variety),
      mainPortionRatio: mainPortionRatio(variety),
      fundRatio: decimalFromText(fundRatio),
      expenditureFundRatio: decimalFromText(variety.expenditureFundRatio ?? fundRatio),
      insuredShareRatio: decimalFromText(insuredShareRatio),
      purchasedUnits: purchasedUnits(variety),
    },
  };
}

/** Units × price; a price need not be known where there are no units. */
export function amountYuan(units: Decimal, priceYuan: Decimal | null): Decimal {
  if (units.isZero()) return ZERO;
  if (priceYuan === null) throw new Error('Broken belief: what is bought has a price');
  return units.times(priceYuan);
}

function missingFields(variety: Variety, context: EvaluationContext): readonly VarietyField[] {
  const isReported = variety.baseUnits !== '0';
  const isSigned = variety.agreedUnits !== null && variety.agreedUnits !== '0';
  const hasVolume =
    variety.agreedUnits !== null || variety.agreedShareRatio !== null || variety.winners !== null;
  const needed: readonly (readonly [VarietyField, boolean])[] = [
    ['winners', isReported && !hasVolume],
    ['preVbpPriceYuan', isReported && variety.preVbpPriceYuan === null],
    ['selectedPriceYuan', (isReported || isSigned) && variety.selectedPriceYuan === null],
    ['fundRatio', variety.fundRatio === null && context.fundRatio === null],
    ['insuredShareRatio', variety.insuredShareRatio === null],
    ['additionalSelected', mainPortionRatio(variety).isNegative()],
  ];
  return needed.filter(([, isMissing]) => isMissing).map(([field]) => field);
}

/** The signed volume wins over the share, the share over the number of selected enterprises. Source: domain 4.4. */
function agreedVolume(
  variety: Variety,
  context: EvaluationContext,
): Pick<VarietyInputs, 'agreedShareRatio' | 'agreedUnits'> {
  const baseUnits = decimalFromText(variety.baseUnits);
  if (variety.agreedUnits !== null) {
    const agreedUnits = decimalFromText(variety.agreedUnits);
    const ratio = baseUnits.isZero() ? null : quotient(agreedUnits, baseUnits);
    return { agreedShareRatio: ratio, agreedUnits };
  }
  const ratio = shareOf(variety, context);
  return {
    agreedShareRatio: ratio,
    agreedUnits: ratio === null ? ZERO : ratio.times(baseUnits),
  };
}

function shareOf(variety: Variety, context: EvaluationContext): Decimal | null {
  if (variety.agreedShareRatio !== null) return decimalFromText(variety.agreedShareRatio);
  if (variety.winners === null) return null;
  const table = context.policy.shareTables.value[variety.shareGroup];
  return decimalFromText(agreedShareRatio(table, variety.winners));
}

/** Further selected products take their portions of A; the main one takes the rest (domain 2.1). */
function mainPortionRatio(variety: Variety): Decimal {
  const portions = variety.additionalSelected.map((product) =>
    decimalFromText(product.agreedPortionRatio),
  );
  return ONE.minus(sum(portions));
}

/** Ps: the main product's price and the others', by their portions of A; `null` without a main price. Source: domain 2.1. */
export function averageSelectedPriceYuan(variety: Variety): Decimal | null {
  if (variety.selectedPriceYuan === null) return null;
  const main = mainPortionRatio(variety).times(decimalFromText(variety.selectedPriceYuan));
  const others = variety.additionalSelected.map((product) =>
    decimalFromText(product.agreedPortionRatio).times(decimalFromText(product.priceYuan)),
  );
  return main.plus(sum(others));
}

function purchasedUnits(variety: Variety): Decimal | null {
  if (variety.selectedUnits !== null) return decimalFromText(variety.selectedUnits);
  return variety.nonSelected.kind === 'demand'
    ? decimalFromText(variety.nonSelected.selectedUnits)
    : null;
}
