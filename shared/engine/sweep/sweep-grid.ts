import { present } from '../../assert';
import { keptOf } from './group-sums';
import { type LeverNumbers, leversAtRest } from './lever-numbers';
import { stateIndex } from './lever-terms';
import { agreedOf, at, budgetOf, createWeights, spentOf } from './lever-weights';
import type { PreparedSweep } from './prepare-sweep';

/** The positions of the three levers of every variety, in the order the cells are wanted. */
export interface SweepAxes {
  /** Multipliers of the base quantity. */
  readonly base: readonly number[];
  /** Numbers of selected enterprises. */
  readonly winners: readonly number[];
  /** Multipliers of the non-selected spending. */
  readonly nonSelected: readonly number[];
}

export interface SweptGrid {
  readonly balanceBaseYuan: Float64Array;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: Float64Array | null;
  /** No amount is farther from the exact one, which `gridTotals` gives. */
  readonly errorYuan: number;
}

/** Hospital totals for every combination of the levers, the last one fastest. */
export function sweepGrid(prepared: PreparedSweep, axes: SweepAxes): SweptGrid {
  const cells = axes.base.length * axes.winners.length * axes.nonSelected.length;
  const balanceBaseYuan = new Float64Array(cells);
  const keptYuan = new Float64Array(cells);
  const sumsOf = createLineSums(prepared);
  let [cell, magnitudeYuan] = [0, 0];
  for (const base of axes.base) {
    for (const winners of axes.winners) {
      const line = sumsOf(base, winners);
      for (const nonSelected of axes.nonSelected) {
        let [balance, kept, spent] = [0, 0, 0];
        for (let group = 0; group < prepared.groups; group += 1) {
          const spentHere = nonSelected * at(line.spentYuan, group);
          const balanceHere = at(line.headroomYuan, group) - spentHere;
          balance += balanceHere;
          kept += keptOf(balanceHere, prepared);
          spent += spentHere;
        }
        balanceBaseYuan[cell] = balance;
        keptYuan[cell] = kept;
        magnitudeYuan = Math.max(magnitudeYuan, line.magnitudeYuan + spent);
        cell += 1;
      }
    }
  }
  const { retentionRatio: ratio, errorRatio } = prepared;
  const retentionYuan = ratio === null ? null : keptYuan.map((kept) => ratio * kept);
  return { balanceBaseYuan, retentionYuan, errorYuan: magnitudeYuan * errorRatio };
}

/** What stays the same while only the non-selected spending moves. */
interface LineSums {
  /** Per group, the balance without non-selected spending. */
  readonly headroomYuan: Float64Array;
  /** Per group, the non-selected spending as it is. */
  readonly spentYuan: Float64Array;
  magnitudeYuan: number;
}

function createLineSums(prepared: PreparedSweep): (base: number, winners: number) => LineSums {
  const { groups, fundRatio } = prepared;
  const weigh = createWeights(prepared);
  const levers: LeverNumbers = leversAtRest();
  const line: LineSums = {
    headroomYuan: new Float64Array(groups),
    spentYuan: new Float64Array(groups),
    magnitudeYuan: 0,
  };
  return (base, winners) => {
    levers.winners = winners;
    const weights = weigh(levers, base);
    const state = present(prepared.states[stateIndex(base !== 0, true)], 'a state has terms');
    line.magnitudeYuan = 0;
    for (let group = 0; group < groups; group += 1) {
      const own = present(state.own[group], 'a group has terms');
      const plans = present(state.plans[group], 'a group has terms');
      const part = fundRatio ?? 0;
      const budget = budgetOf(weights, own) + part * budgetOf(weights, plans);
      const agreed = agreedOf(weights, own) + part * agreedOf(weights, plans);
      line.headroomYuan[group] = budget - agreed;
      line.spentYuan[group] = spentOf(weights, own) + part * spentOf(weights, plans);
      line.magnitudeYuan += budget + agreed;
    }
    return line;
  };
}
