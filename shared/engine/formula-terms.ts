import { assertNever } from '../assert';
import type { ParameterKind } from '../policy/parameter-kinds';
import { parameterRow, type ParameterTerm, policyParameters } from '../policy/parameter-table';
import { type TermId, termIds } from '../terms';

/** A quantity or a parameter that formulas speak of. */
export type Term = TermId | ParameterTerm;

/** How a term is written in formulas, and what it is measured in. */
interface Notation {
  readonly symbol: string;
  readonly unit: 'yuan' | 'price' | 'ratio' | 'units' | 'score' | 'scale' | 'count';
}

const quantities: Readonly<Record<TermId, Notation>> = {
  baseUnits: { symbol: 'Q', unit: 'units' },
  winners: { symbol: 'n', unit: 'count' },
  agreedShareRatio: { symbol: 'r', unit: 'ratio' },
  agreedUnits: { symbol: 'A', unit: 'units' },
  preVbpPriceYuan: { symbol: 'P0', unit: 'price' },
  preVbpAmountYuan: { symbol: 'G0', unit: 'yuan' },
  preVbpUnits: { symbol: 'N0', unit: 'units' },
  selectedPriceYuan: { symbol: 'Ps', unit: 'price' },
  selectedBoughtYuan: { symbol: 'Gs', unit: 'yuan' },
  selectedBoughtUnits: { symbol: 'Ns', unit: 'units' },
  mainSelectedPriceYuan: { symbol: 'P1', unit: 'price' },
  otherSelectedPriceYuan: { symbol: 'Pj', unit: 'price' },
  otherPortionRatio: { symbol: 'aj', unit: 'ratio' },
  demandUnits: { symbol: 'D', unit: 'units' },
  demandSelectedUnits: { symbol: 'Xd', unit: 'units' },
  nonSelectedPriceYuan: { symbol: 'Pn', unit: 'price' },
  nonSelectedBoughtYuan: { symbol: 'Gn', unit: 'yuan' },
  nonSelectedBoughtUnits: { symbol: 'Nn', unit: 'units' },
  nonSelectedYuan: { symbol: 'S', unit: 'yuan' },
  fundRatio: { symbol: 'f', unit: 'ratio' },
  expenditureFundRatio: { symbol: 'fe', unit: 'ratio' },
  insuredShareRatio: { symbol: 'u', unit: 'ratio' },
  fundFactorRatio: { symbol: 'k', unit: 'ratio' },
  expenditureFactorRatio: { symbol: 'ke', unit: 'ratio' },
  purchasedUnits: { symbol: 'X', unit: 'units' },
  limitRatio: { symbol: 'L', unit: 'ratio' },
  budgetYuan: { symbol: 'M', unit: 'yuan' },
  expenditureYuan: { symbol: 'E', unit: 'yuan' },
  balanceBaseYuan: { symbol: 'B', unit: 'yuan' },
  breakEvenNonSelectedYuan: { symbol: 'S0', unit: 'yuan' },
  headroomYuan: { symbol: 'H', unit: 'yuan' },
  redLineYuan: { symbol: 'S50', unit: 'yuan' },
  completionRatio: { symbol: 'c', unit: 'ratio' },
  nonSelectedAmountShareRatio: { symbol: 'v', unit: 'ratio' },
  score: { symbol: 'z', unit: 'score' },
  schemeRatio: { symbol: 'β(z)', unit: 'ratio' },
  retentionRatio: { symbol: 'β', unit: 'ratio' },
  groupBalanceBaseYuan: { symbol: 'Bg', unit: 'yuan' },
  groupRetentionYuan: { symbol: 'Rg', unit: 'yuan' },
  batchBalanceBaseYuan: { symbol: 'Bb', unit: 'yuan' },
  batchNonSelectedYuan: { symbol: 'Sb', unit: 'yuan' },
  lostPerYuanRatio: { symbol: 'ρ', unit: 'ratio' },
  totalBudgetYuan: { symbol: 'ΣM', unit: 'yuan' },
  totalExpenditureYuan: { symbol: 'ΣE', unit: 'yuan' },
  totalBalanceBaseYuan: { symbol: 'ΣB', unit: 'yuan' },
  totalNonSelectedYuan: { symbol: 'ΣS', unit: 'yuan' },
  totalSelectedAmountYuan: { symbol: 'Σ(X × Ps)', unit: 'yuan' },
  retentionYuan: { symbol: 'R', unit: 'yuan' },
  performancePayYuan: { symbol: 'W', unit: 'yuan' },
  deficitYuan: { symbol: 'ΣB⁻', unit: 'yuan' },
  fundBreakEvenYuan: { symbol: 'K0', unit: 'yuan' },
  fundNonSelectedYuan: { symbol: 'K1', unit: 'yuan' },
  breakEvenScale: { symbol: 't*', unit: 'scale' },
  totalBreakEvenNonSelectedYuan: { symbol: 'S0*', unit: 'yuan' },
  totalNonSelectedAmountShareRatio: { symbol: 'V', unit: 'ratio' },
};

export const parameterTerms = policyParameters.filter(isParameterTerm);

export const terms: Readonly<Record<Term, Notation>> = { ...quantities, ...parameterNotations() };

/** Every term, those of the policy last. */
export const allTerms: readonly Term[] = [...termIds, ...parameterTerms];

function isParameterTerm(parameter: string): parameter is ParameterTerm {
  const known = policyParameters.find((one) => one === parameter);
  return known !== undefined && parameterRow(known).symbol !== null;
}

function parameterNotations(): Readonly<Record<ParameterTerm, Notation>> {
  const notations = parameterTerms.map((parameter) => {
    const { symbol, value } = parameterRow(parameter);
    return [parameter, { symbol, unit: unitOf(value) }];
  });
  // Made from every parameter that has a symbol.
  return Object.fromEntries(notations) as Record<ParameterTerm, Notation>;
}

function unitOf(value: ParameterKind): Notation['unit'] {
  switch (value.kind) {
    case 'ratio':
    case 'yuan':
    case 'units':
    case 'count':
      return value.kind;
    case 'date':
    case 'choice':
    case 'yesNo':
    case 'ratioByScore':
    case 'ratioByWinners':
    case 'shareLimit':
      throw new Error('Broken belief: what formulas write with a symbol is a number');
    default:
      return assertNever(value);
  }
}
