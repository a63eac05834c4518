import type { FormulaId } from '../terms';
import type { Term } from './formula-terms';

export interface Formula {
  /** In the symbols of its terms. */
  readonly expression: string;
  readonly result: Term;
  readonly terms: readonly Term[];
  /** Sums and products are exact; a quotient has 40 significant digits. Nothing else is ever rounded. */
  readonly rounding: 'none' | 'quotient';
  /** Published with the policy, derived from published formulas, or our own choice where nothing was found. */
  readonly basis: 'published' | 'derived' | 'assumed';
}

function published(result: Term, expression: string, from: readonly Term[]): Formula {
  return { expression, result, terms: from, rounding: 'none', basis: 'published' };
}

function derived(result: Term, expression: string, from: readonly Term[]): Formula {
  return { expression, result, terms: from, rounding: 'none', basis: 'derived' };
}

function divided(formula: Formula): Formula {
  return { ...formula, rounding: 'quotient' };
}

export const formulas: Readonly<Record<FormulaId, Formula>> = {
  agreedShareFromWinners: published('agreedShareRatio', 'r = r(n)', ['winners']),
  agreedShareFromVolume: divided(
    derived('agreedShareRatio', 'r = A ÷ Q', ['agreedUnits', 'baseUnits']),
  ),
  agreedUnits: published('agreedUnits', 'A = r × Q', ['agreedShareRatio', 'baseUnits']),
  preVbpPriceFromPurchases: divided(
    published('preVbpPriceYuan', 'P0 = G0 ÷ N0', ['preVbpAmountYuan', 'preVbpUnits']),
  ),
  selectedPriceFromPurchases: divided(
    derived('selectedPriceYuan', 'Ps = Gs ÷ Ns', ['selectedBoughtYuan', 'selectedBoughtUnits']),
  ),
  mainSelectedPriceFromPurchases: divided(
    derived('mainSelectedPriceYuan', 'P1 = Gs ÷ Ns', ['selectedBoughtYuan', 'selectedBoughtUnits']),
  ),
  nonSelectedPriceFromPurchases: divided(
    derived('nonSelectedPriceYuan', 'Pn = Gn ÷ Nn', [
      'nonSelectedBoughtYuan',
      'nonSelectedBoughtUnits',
    ]),
  ),
  averageSelectedPrice: derived('selectedPriceYuan', 'Ps = (1 − Σaj) × P1 + Σ(aj × Pj)', [
    'mainSelectedPriceYuan',
    'otherPortionRatio',
    'otherSelectedPriceYuan',
  ]),
  nonSelectedFromDemand: derived('nonSelectedYuan', 'S = max(0, D − Xd) × Pn', [
    'demandUnits',
    'demandSelectedUnits',
    'nonSelectedPriceYuan',
  ]),
  fundFactor: published('fundFactorRatio', 'k = f × u', ['fundRatio', 'insuredShareRatio']),
  sameExpenditureFactor: published('expenditureFactorRatio', 'ke = f × u', [
    'fundRatio',
    'insuredShareRatio',
  ]),
  expenditureFactor: published('expenditureFactorRatio', 'ke = fe × u', [
    'expenditureFundRatio',
    'insuredShareRatio',
  ]),
  budget: published('budgetYuan', 'M = Q × P0 × k', [
    'baseUnits',
    'preVbpPriceYuan',
    'fundFactorRatio',
  ]),
  expenditure: published('expenditureYuan', 'E = (A × Ps + S) × ke', [
    'agreedUnits',
    'selectedPriceYuan',
    'nonSelectedYuan',
    'expenditureFactorRatio',
  ]),
  balanceBase: published('balanceBaseYuan', 'B = M − E', ['budgetYuan', 'expenditureYuan']),
  breakEven: published('breakEvenNonSelectedYuan', 'S0 = Q × P0 − A × Ps', [
    'baseUnits',
    'preVbpPriceYuan',
    'agreedUnits',
    'selectedPriceYuan',
  ]),
  breakEvenByRatios: divided(
    derived('breakEvenNonSelectedYuan', 'S0 = Q × P0 × f ÷ fe − A × Ps', [
      'baseUnits',
      'preVbpPriceYuan',
      'fundRatio',
      'expenditureFundRatio',
      'agreedUnits',
      'selectedPriceYuan',
    ]),
  ),
  headroom: derived('headroomYuan', 'H = S0 − S', ['breakEvenNonSelectedYuan', 'nonSelectedYuan']),
  redLineByAmount: divided(
    derived('redLineYuan', 'S50 = L × X × Ps ÷ (1 − L)', [
      'limitRatio',
      'purchasedUnits',
      'selectedPriceYuan',
    ]),
  ),
  redLineByQuantity: divided(
    derived('redLineYuan', 'S50 = L × X × Pn ÷ (1 − L)', [
      'limitRatio',
      'purchasedUnits',
      'nonSelectedPriceYuan',
    ]),
  ),
  completion: divided(published('completionRatio', 'c = X ÷ A', ['purchasedUnits', 'agreedUnits'])),
  nonSelectedAmountShare: divided(
    published('nonSelectedAmountShareRatio', 'v = S ÷ (S + X × Ps)', [
      'nonSelectedYuan',
      'purchasedUnits',
      'selectedPriceYuan',
    ]),
  ),
  flatScheme: published('schemeRatio', 'β(z)', ['score']),
  tieredScheme: published('schemeRatio', 'β(z)', ['score']),
  cappedRetentionRatio: published('retentionRatio', 'β = min(β(z), βmax)', [
    'schemeRatio',
    'retentionCapRatio',
  ]),
  totalBudget: published('totalBudgetYuan', 'ΣM', ['budgetYuan']),
  totalExpenditure: published('totalExpenditureYuan', 'ΣE', ['expenditureYuan']),
  totalBalanceBase: published('totalBalanceBaseYuan', 'ΣB', ['balanceBaseYuan']),
  totalNonSelected: derived('totalNonSelectedYuan', 'ΣS', ['nonSelectedYuan']),
  totalSelectedAmount: derived('totalSelectedAmountYuan', 'Σ(X × Ps)', [
    'purchasedUnits',
    'selectedPriceYuan',
  ]),
  plannedSelectedAmount: {
    ...derived('totalSelectedAmountYuan', 'Σ(A × Ps)', ['agreedUnits', 'selectedPriceYuan']),
    basis: 'assumed',
  },
  groupBalanceBase: published('groupBalanceBaseYuan', 'Bg = ΣB', ['balanceBaseYuan']),
  retention: {
    ...published('retentionYuan', 'R = Σ(β × max(0, Bg))', [
      'retentionRatio',
      'groupBalanceBaseYuan',
    ]),
    basis: 'assumed',
  },
  unflooredRetention: {
    ...published('retentionYuan', 'R = Σ(β × Bg)', ['retentionRatio', 'groupBalanceBaseYuan']),
    basis: 'assumed',
  },
  groupRetention: {
    ...published('groupRetentionYuan', 'Rg = β × max(0, Bg)', [
      'retentionRatio',
      'groupBalanceBaseYuan',
    ]),
    basis: 'assumed',
  },
  unflooredGroupRetention: {
    ...published('groupRetentionYuan', 'Rg = β × Bg', ['retentionRatio', 'groupBalanceBaseYuan']),
    basis: 'assumed',
  },
  batchBalanceBase: derived('batchBalanceBaseYuan', 'Bb = ΣB', ['balanceBaseYuan']),
  batchNonSelected: derived('batchNonSelectedYuan', 'Sb = ΣS', ['nonSelectedYuan']),
  lostPerYuan: {
    ...derived('lostPerYuanRatio', 'ρ = β × (max(0, Bg) − max(0, Bg − ke))', [
      'retentionRatio',
      'groupBalanceBaseYuan',
      'expenditureFactorRatio',
    ]),
    basis: 'assumed',
  },
  unflooredLostPerYuan: derived('lostPerYuanRatio', 'ρ = β × ke', [
    'retentionRatio',
    'expenditureFactorRatio',
  ]),
  performancePay: published('performancePayYuan', 'W = w × R', [
    'minimumPerformancePayRatio',
    'retentionYuan',
  ]),
  deficit: derived('deficitYuan', 'Σmin(0, B)', ['balanceBaseYuan']),
  fundBreakEven: derived('fundBreakEvenYuan', 'K0 = Σ(ke × S0)', [
    'expenditureFactorRatio',
    'breakEvenNonSelectedYuan',
  ]),
  fundNonSelected: derived('fundNonSelectedYuan', 'K1 = Σ(ke × S)', [
    'expenditureFactorRatio',
    'nonSelectedYuan',
  ]),
  breakEvenScale: divided(
    derived('breakEvenScale', 't* = K0 ÷ K1', ['fundBreakEvenYuan', 'fundNonSelectedYuan']),
  ),
  totalBreakEven: divided(
    derived('totalBreakEvenNonSelectedYuan', 'S0* = K0 × ΣS ÷ K1', [
      'fundBreakEvenYuan',
      'totalNonSelectedYuan',
      'fundNonSelectedYuan',
    ]),
  ),
  totalNonSelectedAmountShare: divided(
    published('totalNonSelectedAmountShareRatio', 'V = ΣS ÷ (ΣS + Σ(X × Ps))', [
      'totalNonSelectedYuan',
      'totalSelectedAmountYuan',
    ]),
  ),
};
