import { present } from '../../assert';
import { keptOf } from '../counted-balance';
import { balanceOfParts } from './fund-balance';
import type { LeverNumbers } from './lever-numbers';
import { stateIndex } from './lever-terms';
import { agreedOf, at, budgetOf, createWeights, spentOf } from './lever-weights';
import type { PreparedSweep, SummedSweep } from './prepare-sweep';

/** What the fund pays, by settlement group, in all, and what of it is retained before β. */
export interface GroupSums {
  /** Per group. */
  readonly balancesYuan: Float64Array;
  budgetYuan: number;
  agreedYuan: number;
  spentYuan: number;
  /** `Σ max(0, balance)`, without the floor where the policy has none. */
  keptYuan: number;
}

/** Adds the groups up at a position of every variety's levers. The same object every time. */
export function createGroupSums(prepared: SummedSweep): (levers: LeverNumbers) => GroupSums {
  const weigh = createWeights(prepared);
  const sums: GroupSums = {
    balancesYuan: new Float64Array(prepared.groups),
    ...{ budgetYuan: 0, agreedYuan: 0, spentYuan: 0, keptYuan: 0 },
  };
  return (levers) => {
    const weights = weigh(levers, levers.baseScale);
    const state = stateIndex(levers.baseScale !== 0, levers.winners !== null);
    const { own, plans, bound } = present(
      prepared.states[state],
      'the levers are in one of the states',
    );
    const known = levers.fundRatio ?? prepared.fundRatio;
    const fundRatio = known ?? 0;
    const counted = known === null ? 0 : 1;
    sums.budgetYuan = sums.agreedYuan = sums.spentYuan = sums.keptYuan = 0;
    for (let group = 0; group < prepared.groups; group += 1) {
      const mine = present(own[group], 'a group has terms');
      const theirs = present(plans[group], 'a group has terms');
      const theirSpent = present(bound[group], 'a group has terms');
      const budget = budgetOf(weights, mine) + fundRatio * budgetOf(weights, theirs);
      const agreed =
        agreedOf(weights, mine) +
        counted * agreedOf(weights, theirSpent) +
        fundRatio * agreedOf(weights, theirs);
      const spent =
        spentOf(weights, mine) +
        counted * spentOf(weights, theirSpent) +
        fundRatio * spentOf(weights, theirs);
      const balance = balanceOfParts(budget, agreed, spent);
      sums.balancesYuan[group] = balance;
      sums.budgetYuan += budget;
      sums.agreedYuan += agreed;
      sums.spentYuan += spent;
      sums.keptYuan += keptOf(balance, prepared.counting);
    }
    return sums;
  };
}

/** β at a position of the levers; `null` while the policy needs a score and none is given. */
export function ratioAt(prepared: PreparedSweep, levers: LeverNumbers): number | null {
  const { retentionRatio } = levers;
  if (retentionRatio === null) return prepared.retentionRatio;
  return Math.min(retentionRatio, prepared.retentionCapRatio);
}

/** The balance of a group, by its place. */
export function balanceOf(sums: GroupSums, group: number): number {
  return at(sums.balancesYuan, group);
}
