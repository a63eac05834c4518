import { present } from '../../shared/assert';
import { type LeverNumbers, leversAtRest } from '../../shared/engine/sweep/lever-numbers';
import { stateIndex } from '../../shared/engine/sweep/lever-terms';
import {
  agreedOf,
  at,
  budgetOf,
  createWeights,
  spentOf,
} from '../../shared/engine/sweep/lever-weights';
import type { PreparedSweep } from '../../shared/engine/sweep/prepare-sweep';

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
  const levels = Float64Array.from(axes.nonSelected);
  const cells = axes.base.length * axes.winners.length * levels.length;
  const balanceBaseYuan = new Float64Array(cells);
  const retentionYuan = new Float64Array(cells);
  const lineOf = createLineSums(prepared);
  const highest = levels.reduce((high, level) => Math.max(high, level), 0);
  let [start, magnitudeYuan] = [0, 0];
  for (const base of axes.base) {
    for (const winners of axes.winners) {
      const line = lineOf(base, winners);
      magnitudeYuan = Math.max(magnitudeYuan, line.magnitudeYuan + highest * line.allSpentYuan);
      const end = start + levels.length;
      addLine(
        { prepared, line, levels },
        balanceBaseYuan.subarray(start, end),
        retentionYuan.subarray(start, end),
      );
      start = end;
    }
  }
  return {
    balanceBaseYuan,
    retentionYuan: prepared.retentionRatio === null ? null : retentionYuan,
    errorYuan: magnitudeYuan * prepared.errorRatio,
  };
}

/** Adds up the groups at every non-selected level: one pass over plain arrays for each group. */
function addLine(
  {
    prepared,
    line,
    levels,
  }: { readonly prepared: PreparedSweep; readonly line: LineSums; readonly levels: Float64Array },
  balances: Float64Array,
  retentions: Float64Array,
): void {
  const ratio = prepared.retentionRatio ?? 0;
  const lowest = prepared.counting.isFloored ? 0 : -Infinity;
  for (let group = 0; group < prepared.groups; group += 1) {
    const headroom = at(line.headroomYuan, group);
    const spent = at(line.spentYuan, group);
    for (let cell = 0; cell < levels.length; cell += 1) {
      const balance = headroom - at(levels, cell) * spent;
      balances[cell] = at(balances, cell) + balance;
      retentions[cell] = at(retentions, cell) + ratio * (balance < lowest ? 0 : balance);
    }
  }
}

/** What stays the same while only the non-selected spending moves. */
interface LineSums {
  /** Per group, the balance without non-selected spending. */
  readonly headroomYuan: Float64Array;
  /** Per group, the non-selected spending as it is. */
  readonly spentYuan: Float64Array;
  allSpentYuan: number;
  /** Of the budget and the agreed amounts. */
  magnitudeYuan: number;
}

function createLineSums(prepared: PreparedSweep): (base: number, winners: number) => LineSums {
  const { groups, fundRatio } = prepared;
  const weigh = createWeights(prepared);
  const levers: LeverNumbers = leversAtRest();
  const line: LineSums = {
    headroomYuan: new Float64Array(groups),
    spentYuan: new Float64Array(groups),
    allSpentYuan: 0,
    magnitudeYuan: 0,
  };
  return (base, winners) => {
    levers.winners = winners;
    const weights = weigh(levers, base);
    const state = present(prepared.states[stateIndex(base !== 0, true)], 'a state has terms');
    line.allSpentYuan = line.magnitudeYuan = 0;
    for (let group = 0; group < groups; group += 1) {
      const own = present(state.own[group], 'a group has terms');
      const plans = present(state.plans[group], 'a group has terms');
      const bound = present(state.bound[group], 'a group has terms');
      const [part, counted] = fundRatio === null ? [0, 0] : [fundRatio, 1];
      const budget = budgetOf(weights, own) + part * budgetOf(weights, plans);
      const agreed =
        agreedOf(weights, own) +
        counted * agreedOf(weights, bound) +
        part * agreedOf(weights, plans);
      line.headroomYuan[group] = budget - agreed;
      const spent =
        spentOf(weights, own) + counted * spentOf(weights, bound) + part * spentOf(weights, plans);
      line.spentYuan[group] = spent;
      line.allSpentYuan += spent;
      line.magnitudeYuan += budget + agreed;
    }
    return line;
  };
}
