import type { PlanDocument, Variety } from '../../plan/plan';
import { groupOf } from '../evaluate-variety';
import type { PlanResult, VarietyFigures } from '../plan-result';
import { yuanOfNumber } from './break-even-line';
import { createDrag, type DragFigures } from './drag';
import { type LeverNumbers, leversAtRest } from './lever-numbers';
import type { LeverPreview } from './lever-preview';
import { numberFromText, prepareSweep } from './prepare-sweep';
import { createSettling, type FundAmounts, fundChangeOf } from './preview-figures';

interface VarietyPreviewRequest {
  readonly plan: PlanDocument;
  /** The plan's own figures. */
  readonly result: PlanResult;
  readonly variety: Variety;
  readonly figures: VarietyFigures;
}

/**
 * Previews of one variety's levers: the variety worked out anew by plain numbers, everything else at its exact figures.
 * Only the variety is read, so that beginning costs the same in a plan of any size.
 */
export function createVarietyPreview(
  request: VarietyPreviewRequest,
): (levers: Partial<LeverNumbers>) => LeverPreview {
  const { plan, variety, figures } = request;
  const alone = { ...plan, varieties: [variety] };
  const drag = createDrag(prepareSweep(alone), variety.id);
  const moved = leversAtRest();
  const spentFactorRatio = numberFromText(figures.expenditureFactorRatio);
  const rest = shareOf(drag(moved), spentFactorRatio);
  const ownGroup = groupOf(variety, plan);
  const settle = createSettling(request, [ownGroup]);
  return (levers) => {
    const now = drag(Object.assign(moved, levers));
    const change = fundChangeOf(rest, shareOf(now, spentFactorRatio));
    return {
      hospital: settle(change, (group) => (group === ownGroup ? change.balanceBaseYuan : 0)),
      variety: { id: variety.id, figures: movedFigures(figures, now.variety) },
    };
  };
}

/** What a variety adds to its group. */
function shareOf({ hospital, variety }: DragFigures, spentFactorRatio: number): FundAmounts {
  const { budgetYuan, expenditureYuan, balanceBaseYuan } = hospital;
  const isCounted = budgetYuan !== 0 || expenditureYuan !== 0;
  const fundNonSelectedYuan = isCounted ? spentFactorRatio * (variety?.nonSelectedYuan ?? 0) : 0;
  return {
    budgetYuan,
    expenditureYuan,
    balanceBaseYuan,
    fundNonSelectedYuan,
    fundBreakEvenYuan: balanceBaseYuan + fundNonSelectedYuan,
  };
}

function movedFigures(figures: VarietyFigures, now: DragFigures['variety']): VarietyFigures {
  if (now?.isKnown !== true) return figures;
  const { breakEvenNonSelectedYuan: breakEven, nonSelectedYuan: spent } = now;
  return {
    ...figures,
    nonSelectedYuan: yuanOfNumber(spent),
    budgetYuan: yuanOfNumber(now.budgetYuan),
    expenditureYuan: yuanOfNumber(now.expenditureYuan),
    balanceBaseYuan: yuanOfNumber(now.balanceBaseYuan),
    breakEvenNonSelectedYuan: yuanOfNumber(breakEven),
    headroomYuan: yuanOfNumber(breakEven - spent),
  };
}
