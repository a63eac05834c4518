import type { Levers } from '../../plan/levers';
import type { PlanDocument } from '../../plan/plan';
import type { PlanResult } from '../plan-result';
import type { LeverTerms } from './followed-terms';
import { balanceOfParts } from './fund-balance';
import { createGroupSums, type GroupSums } from './group-sums';
import { leversAtRest, movedLevers } from './lever-numbers';
import type { LeverPreview } from './lever-preview';
import { createSettling, type FundAmounts, fundChangeOf } from './preview-figures';

interface HospitalPreviewRequest {
  /** The scenario as a plan of its own, and its figures. */
  readonly plan: PlanDocument;
  readonly result: PlanResult;
  readonly terms: LeverTerms;
  /** Where the lever stands in the figures; empty where it is not moved. */
  readonly present: Levers;
}

/**
 * Previews of a lever of the whole hospital: the varieties that follow it worked out anew by plain numbers, those with a
 * value of their own at their exact figures.
 */
export function createHospitalPreview(
  request: HospitalPreviewRequest,
): (levers: Levers) => LeverPreview {
  const { plan, terms, present } = request;
  const sumsAt = createGroupSums(terms.sums);
  const places = new Map(terms.groups.map((group, place) => [group, place]));
  const settle = createSettling(request, terms.groups);
  const at = (levers: Levers): GroupSums =>
    sumsAt({ ...leversAtRest(), ...movedLevers({ plan }, levers) });
  const before = at(present);
  const rest = amountsOf(before);
  const restBalances = before.balancesYuan.slice();
  return (levers) => {
    const sums = at(levers);
    const balanceChangeOf = (group: string): number => {
      const place = places.get(group);
      if (place === undefined) return 0;
      return (sums.balancesYuan[place] ?? 0) - (restBalances[place] ?? 0);
    };
    return {
      hospital: settle(fundChangeOf(rest, amountsOf(sums)), balanceChangeOf),
      variety: null,
    };
  };
}

function amountsOf(sums: GroupSums): FundAmounts {
  const { budgetYuan, agreedYuan, spentYuan } = sums;
  return {
    budgetYuan,
    expenditureYuan: agreedYuan + spentYuan,
    balanceBaseYuan: balanceOfParts(budgetYuan, agreedYuan, spentYuan),
    fundBreakEvenYuan: budgetYuan - agreedYuan,
    fundNonSelectedYuan: spentYuan,
  };
}
