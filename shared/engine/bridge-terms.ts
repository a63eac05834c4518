import { assertNever } from '../assert';
import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { groupOf } from './evaluate-variety';
import { amountYuan, readInputs } from './variety-inputs';

/** What turns a base quantity into an agreed volume. */
type ShareRule =
  | { readonly kind: 'share'; readonly ratio: Decimal }
  | { readonly kind: 'signed'; readonly units: Decimal }
  /** A variety never reported has none; once it has a base, the rule of the other plan holds. */
  | { readonly kind: 'unreported'; readonly onceReported: ShareRule | null };

/** What a variety's balance follows from, by the factors of a bridge. */
export interface BridgeTerms {
  readonly group: string;
  readonly baseUnits: Decimal;
  /** `null` only where no base is. */
  readonly preVbpPriceYuan: Decimal | null;
  /** `null` only where no agreed volume is. */
  readonly selectedPriceYuan: Decimal | null;
  readonly shareRule: ShareRule;
  readonly nonSelectedYuan: Decimal;
  /** k and ke. */
  readonly fundFactorRatio: Decimal;
  readonly expenditureFactorRatio: Decimal;
}

/** A variety's terms in its plan; `null` where inputs are missing. */
export function bridgeTerms(variety: Variety, plan: PlanDocument): BridgeTerms | null {
  const read = readInputs(variety, plan);
  if (read.kind === 'missing') return null;
  const { inputs } = read;
  return {
    group: groupOf(variety, plan),
    baseUnits: inputs.baseUnits,
    preVbpPriceYuan: inputs.preVbpPriceYuan,
    selectedPriceYuan: inputs.selectedPriceYuan,
    shareRule: shareRuleOf(variety, inputs.agreedShareRatio),
    nonSelectedYuan: nonSelectedYuan(variety.nonSelected),
    fundFactorRatio: inputs.fundRatio.times(inputs.insuredShareRatio),
    expenditureFactorRatio: inputs.expenditureFundRatio.times(inputs.insuredShareRatio),
  };
}

function shareRuleOf(variety: Variety, ratio: Decimal | null): ShareRule {
  if (variety.agreedUnits !== null) {
    return { kind: 'signed', units: decimalFromText(variety.agreedUnits) };
  }
  return ratio === null ? { kind: 'unreported', onceReported: null } : { kind: 'share', ratio };
}

/**
 * The terms with what a never reported variety lacks taken from its other self: prices and a share that nothing of it is
 * multiplied with, so that its balance stays as it is.
 */
export function completedTerms(terms: BridgeTerms, other: BridgeTerms): BridgeTerms {
  const { shareRule } = terms;
  return {
    ...terms,
    preVbpPriceYuan: terms.preVbpPriceYuan ?? other.preVbpPriceYuan,
    selectedPriceYuan: terms.selectedPriceYuan ?? other.selectedPriceYuan,
    shareRule:
      shareRule.kind === 'unreported'
        ? { kind: 'unreported', onceReported: other.shareRule }
        : shareRule,
  };
}

/** The balance base `k Q P0 − ke (A Ps + S)`. Source: domain 2.1, R5. */
export function termsBalanceYuan(terms: BridgeTerms): Decimal {
  const budgetYuan = amountYuan(terms.baseUnits, terms.preVbpPriceYuan);
  const agreedYuan = amountYuan(
    agreedUnits(terms.shareRule, terms.baseUnits),
    terms.selectedPriceYuan,
  );
  const spentYuan = agreedYuan.plus(terms.nonSelectedYuan);
  return terms.fundFactorRatio
    .times(budgetYuan)
    .minus(terms.expenditureFactorRatio.times(spentYuan));
}

function agreedUnits(rule: ShareRule, baseUnits: Decimal): Decimal {
  switch (rule.kind) {
    case 'share':
      return rule.ratio.times(baseUnits);
    case 'signed':
      return rule.units;
    case 'unreported':
      return baseUnits.isZero() || rule.onceReported === null
        ? ZERO
        : agreedUnits(rule.onceReported, baseUnits);
    default:
      return assertNever(rule);
  }
}
