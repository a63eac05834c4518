import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, sum } from '../../../shared/decimal/decimal';
import {
  type CutGroup,
  type CutProblem,
  type LeastCuts,
  leastCuts,
} from '../../../shared/engine/least-cuts';

/** A group in whole tenths of a fen, its candidates as gain in tenths and spending in whole fen. */
interface SmallGroup {
  readonly value: number;
  readonly candidates: readonly { readonly gain: number; readonly most: number }[];
}

const FEN = new Decimal('0.01');
const TENTH = new Decimal('0.1');

function problemOf(groups: readonly SmallGroup[], target: number, isFloored: boolean): CutProblem {
  return {
    isFloored,
    targetYuan: FEN.times(TENTH).times(target),
    groups: groups.map(({ value, candidates }, place): CutGroup => ({
      valueYuan: FEN.times(TENTH).times(value),
      candidates: candidates.map(({ gain, most }, index) => ({
        id: `${String(place)}-${String(index)}`,
        gainPerYuan: TENTH.times(gain),
        mostYuan: FEN.times(most),
      })),
    })),
  };
}

function totalFen({ cuts }: LeastCuts): number {
  return sum(cuts.values()).times(100).toNumber();
}

/** The least total in fen, by trying every cut of every candidate; `null` where none reaches the target. */
function triedLeast(
  groups: readonly SmallGroup[],
  target: number,
  isFloored: boolean,
): number | null {
  let reachable: ReadonlyMap<number, number> = new Map([[0, 0]]);
  for (const group of groups) {
    const next = new Map<number, number>();
    for (const [spent, value] of reachable) {
      for (const [cost, brought] of triedGroup(group)) {
        const counted = isFloored ? Math.max(0, brought) : brought;
        next.set(spent + cost, Math.max(next.get(spent + cost) ?? -Infinity, value + counted));
      }
    }
    reachable = next;
  }
  const reaching = [...reachable].filter(([, value]) => value >= target).map(([spent]) => spent);
  return reaching.length === 0 ? null : Math.min(...reaching);
}

/** The most a group can bring for each total cut, by trying all. */
function triedGroup({ value, candidates }: SmallGroup): ReadonlyMap<number, number> {
  let tried = new Map([[0, value]]);
  for (const { gain, most } of candidates) {
    const next = new Map<number, number>();
    for (const [cost, brought] of tried) {
      for (let cut = 0; cut <= most; cut += 1) {
        const before = next.get(cost + cut) ?? -Infinity;
        next.set(cost + cut, Math.max(before, brought + gain * cut));
      }
    }
    tried = next;
  }
  return tried;
}

const groupsArbitrary = fc.array(
  fc.record({
    value: fc.integer({ min: -60, max: 30 }),
    candidates: fc.array(
      fc.record({ gain: fc.integer({ min: 1, max: 10 }), most: fc.integer({ min: 1, max: 8 }) }),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the least cuts', () => {
  it('are the least of all that can be tried', () => {
    fc.assert(
      fc.property(
        groupsArbitrary,
        fc.integer({ min: 1, max: 250 }),
        fc.boolean(),
        (groups, target, isFloored) => {
          const cuts = leastCuts(problemOf(groups, target, isFloored));
          const total = cuts === null ? null : totalFen(cuts);
          expect(total).toBe(triedLeast(groups, target, isFloored));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('lift a group below zero only where that is worth its deficit', () => {
    // Lifting pays nothing for 10 fen, then 1 for 1: 20 fen of it bring 10. The open group brings 0.4 for 1.
    const open = { value: 0, candidates: [{ gain: 4, most: 100 }] };
    const sunk = { value: -100, candidates: [{ gain: 10, most: 20 }] };
    const few = leastCuts(problemOf([open, sunk], 20, true));
    expect([...(few?.cuts ?? [])].map(([id, cut]) => [id, cut.toFixed()])).toEqual([
      ['0-0', '0.05'],
    ]);
    const many = leastCuts(problemOf([open, sunk], 100, true));
    expect([...(many?.cuts ?? [])].map(([id, cut]) => [id, cut.toFixed()])).toEqual([
      ['1-0', '0.2'],
    ]);
  });

  it('round the one partial cut up to the fen, but not beyond what there is', () => {
    const third = (mostYuan: string): CutProblem => ({
      isFloored: true,
      targetYuan: new Decimal(1),
      groups: [
        {
          valueYuan: new Decimal(0),
          candidates: [
            { id: 'a', gainPerYuan: new Decimal('0.3'), mostYuan: new Decimal(mostYuan) },
          ],
        },
      ],
    });
    expect(leastCuts(third('9'))?.cuts.get('a')?.toFixed()).toBe('3.34');
    expect(leastCuts(third('3.3334'))?.cuts.get('a')?.toFixed()).toBe('3.3334');
    expect(leastCuts(third('3.3333'))).toBeNull();
  });

  it('are found among forty groups below zero', () => {
    const groups = Array.from({ length: 40 }, (_, place): SmallGroup => ({
      value: -20 - (place % 7),
      candidates: [
        { gain: 10 - (place % 3), most: 5 + (place % 5) },
        { gain: 4, most: 3 },
      ],
    }));
    const cuts = leastCuts(problemOf(groups, 400, true));
    const total = cuts === null ? null : totalFen(cuts);
    expect(total).toBe(triedLeast(groups, 400, true));
    expect(cuts?.isProvenLeast).toBe(true);
  });

  it('admit that they are not proven least where too many groups are alike', () => {
    const alike = Array.from({ length: 60 }, (): SmallGroup => ({
      value: -20,
      candidates: [{ gain: 10, most: 7 }],
    }));
    const problem = problemOf(alike, 1501, true);
    const cuts = leastCuts(problem);
    expect(cuts?.isProvenLeast).toBe(false);
    expect(cuts === null ? null : totalFen(cuts)).toBeGreaterThanOrEqual(
      triedLeast(alike, 1501, true) ?? 0,
    );
  });
});
