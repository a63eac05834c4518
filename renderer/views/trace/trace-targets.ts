import type { Term } from '../../../shared/engine/formula-terms';
import type { TracedFigure } from '../../../shared/engine/trace';
import type {
  Addend,
  HospitalFigure,
  TraceNode,
  VarietyFigure,
} from '../../../shared/engine/trace-node';
import type { FormulaId } from '../../../shared/terms';

const hospitalFigures: Readonly<Partial<Record<Term, HospitalFigure>>> = {
  totalBudgetYuan: 'budgetYuan',
  totalExpenditureYuan: 'expenditureYuan',
  totalBalanceBaseYuan: 'balanceBaseYuan',
  totalNonSelectedYuan: 'nonSelectedYuan',
  deficitYuan: 'deficitYuan',
  retentionRatio: 'retentionRatio',
  retentionYuan: 'retentionYuan',
  performancePayYuan: 'performancePayYuan',
  breakEvenScale: 'breakEvenScale',
  totalBreakEvenNonSelectedYuan: 'breakEvenNonSelectedYuan',
};

const varietyFigures: Readonly<Partial<Record<Term, VarietyFigure>>> = {
  agreedShareRatio: 'agreedShareRatio',
  agreedUnits: 'agreedUnits',
  nonSelectedYuan: 'nonSelectedYuan',
  fundFactorRatio: 'fundFactorRatio',
  expenditureFactorRatio: 'expenditureFactorRatio',
  budgetYuan: 'budgetYuan',
  expenditureYuan: 'expenditureYuan',
  balanceBaseYuan: 'balanceBaseYuan',
  breakEvenNonSelectedYuan: 'breakEvenNonSelectedYuan',
};

/** The figure of a variety that its part of a sum is, or is made of. */
const addendFigures: Readonly<Partial<Record<FormulaId, VarietyFigure>>> = {
  totalBudget: 'budgetYuan',
  totalExpenditure: 'expenditureYuan',
  totalBalanceBase: 'balanceBaseYuan',
  groupBalanceBase: 'balanceBaseYuan',
  batchBalanceBase: 'balanceBaseYuan',
  batchNonSelected: 'nonSelectedYuan',
  deficit: 'balanceBaseYuan',
  totalNonSelected: 'nonSelectedYuan',
  fundNonSelected: 'nonSelectedYuan',
  fundBreakEven: 'breakEvenNonSelectedYuan',
};

/** The figure that a step of a trace is, with a trace of its own; `null` for inputs, parameters and mere steps. */
export function figureOfStep(node: TraceNode, traced: TracedFigure): TracedFigure | null {
  if (node.kind !== 'formula' && node.kind !== 'sum') return null;
  if (traced.kind === 'variety') {
    const figure = varietyFigures[node.term];
    return figure === undefined ? null : { ...traced, figure };
  }
  const figure = hospitalFigures[node.term];
  return figure === undefined ? null : { kind: 'hospital', figure };
}

/** The figure behind one part of a sum. */
export function figureOfAddend(formula: FormulaId, { of }: Addend): TracedFigure | null {
  if (of.kind === 'group') return of;
  const figure = addendFigures[formula];
  return figure === undefined ? null : { ...of, figure };
}
