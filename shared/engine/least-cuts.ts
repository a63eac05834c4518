import { type Decimal, quotient, smaller, sum, ZERO } from '../decimal/decimal';
import { ONE_FEN_YUAN, roundYuanUp } from '../decimal/rounding';

/** Spending that may be cut, yuan by yuan. */
export interface CutCandidate {
  readonly id: string;
  /** What the goal's figure gains for each yuan, above 0. */
  readonly gainPerYuan: Decimal;
  /** All of its spending, above 0. */
  readonly mostYuan: Decimal;
}

/** A settlement group in the goal's figure: what it brings now (or lacks), and what may be cut in it. */
export interface CutGroup {
  readonly valueYuan: Decimal;
  readonly candidates: readonly CutCandidate[];
}

export interface CutProblem {
  readonly groups: readonly CutGroup[];
  readonly targetYuan: Decimal;
  /** Whether a group below zero counts as zero. */
  readonly isFloored: boolean;
}

export interface LeastCuts {
  /** How much of each candidate is cut, in yuan, by id. */
  readonly cuts: ReadonlyMap<string, Decimal>;
  /** Whether no other cuts reach the target with less (by a fen or more); unproven only where very many groups lie below zero. */
  readonly isProvenLeast: boolean;
}

/** Branches tried before the best so far must do: a dozen groups below zero that are much alike need some thousands. */
const MOST_BRANCHES = 10_000;

/**
 * The least total cut with which `Σ max(0, group value + Σ gain × cut) ≥ target` (without the floor where there is none);
 * `null` where cutting everything does not do. Exact but for the one partial cut, which is rounded up to the fen.
 *
 * A floored sum is the largest of the sums over sets of groups. Once the set is chosen, cutting in order of gain per yuan is
 * best. Groups at or above zero are always in it. Whether a group below zero is worth lifting is decided by branch and
 * bound: an undecided group is relaxed to the concave envelope of what it brings — a straight first piece up to the point
 * with the most gain per yuan of cut, then its remaining candidates — so that the relaxed total is never above the true
 * least. A relaxed plan that takes every first piece whole or not at all is a true one; at most one is taken in part, and
 * that group is then decided both ways, first for lifting it, which always leads to a true plan.
 */
export function leastCuts(problem: CutProblem): LeastCuts | null {
  const pieces = orderedPieces(problem);
  const open: readonly Decision[] = problem.groups.map((group) =>
    isSunk(problem, group) ? 'undecided' : 'open',
  );
  const branches = [open];
  let best: Relaxed | null = null;
  for (let tried = 0; tried < MOST_BRANCHES; tried += 1) {
    const decisions = branches.pop();
    if (decisions === undefined) break;
    const relaxed = relaxedPlan(problem, pieces, decisions);
    if (relaxed === null || best?.costYuan.lte(relaxed.costYuan) === true) continue;
    const { split } = relaxed;
    if (split === null) best = relaxed;
    else branches.push(decided(decisions, split, 'out'), decided(decisions, split, 'open'));
  }
  return best === null
    ? null
    : {
        cuts: new Map(best.cuts.map(({ id, cutYuan }) => [id, cutYuan])),
        isProvenLeast: branches.length === 0,
      };
}

/** Whether a group is counted, whatever it brings; left out; or relaxed. */
type Decision = 'open' | 'out' | 'undecided';

function decided(
  decisions: readonly Decision[],
  group: number,
  decision: Decision,
): readonly Decision[] {
  return decisions.map((before, index) => (index === group ? decision : before));
}

function isSunk({ isFloored }: CutProblem, { valueYuan }: CutGroup): boolean {
  return isFloored && valueYuan.isNegative();
}

/** A part of a group's candidates, of an open group one by one, of an undecided one its first piece and the rest. */
interface Piece {
  readonly group: number;
  readonly kind: 'single' | 'head' | 'tail';
  readonly candidates: readonly CutCandidate[];
  readonly costYuan: Decimal;
  readonly gainYuan: Decimal;
}

/** By gain per yuan, the largest first; of equals, heads first, so that no group's tail precedes its head. */
function orderedPieces(problem: CutProblem): readonly Piece[] {
  const pieces = problem.groups.map((group, index) => ({
    singles: group.candidates.map((candidate) => pieceOf(index, 'single', candidate)),
    envelope: isSunk(problem, group) ? envelopeOf(index, group) : [],
  }));
  return [
    ...pieces.flatMap(({ envelope }) => envelope),
    ...pieces.flatMap(({ singles }) => singles),
  ].sort((left, right) =>
    right.gainYuan.times(left.costYuan).comparedTo(left.gainYuan.times(right.costYuan)),
  );
}

function pieceOf(group: number, kind: 'single' | 'tail', candidate: CutCandidate): Piece {
  return {
    group,
    kind,
    candidates: [candidate],
    costYuan: candidate.mostYuan,
    gainYuan: candidate.gainPerYuan.times(candidate.mostYuan),
  };
}

/** The first piece ends where gain ÷ cut is largest; a group that no cut lifts above zero has none. */
function envelopeOf(index: number, group: CutGroup): readonly Piece[] {
  const ordered = [...group.candidates].sort((left, right) =>
    right.gainPerYuan.comparedTo(left.gainPerYuan),
  );
  let costYuan = ZERO;
  let gainYuan = group.valueYuan;
  let head: Piece | null = null;
  for (const [place, candidate] of ordered.entries()) {
    costYuan = costYuan.plus(candidate.mostYuan);
    gainYuan = gainYuan.plus(candidate.gainPerYuan.times(candidate.mostYuan));
    const isBetter =
      head === null || gainYuan.times(head.costYuan).gt(head.gainYuan.times(costYuan));
    if (gainYuan.gt(0) && isBetter) {
      const candidates = ordered.slice(0, place + 1);
      head = { group: index, kind: 'head', candidates, costYuan, gainYuan };
    }
  }
  if (head === null) return [];
  const rest = ordered.slice(head.candidates.length);
  return [head, ...rest.map((candidate) => pieceOf(index, 'tail', candidate))];
}

interface Cut {
  readonly id: string;
  readonly cutYuan: Decimal;
}

interface Relaxed {
  readonly costYuan: Decimal;
  readonly cuts: readonly Cut[];
  /** The one undecided group that is lifted in part. */
  readonly split: number | null;
}

/** Pieces in order of gain per yuan until the target is reached; `null` where all of them do not reach it. */
function relaxedPlan(
  { groups, targetYuan }: CutProblem,
  pieces: readonly Piece[],
  decisions: readonly Decision[],
): Relaxed | null {
  const opened = groups.filter((_, index) => decisions[index] === 'open');
  let missing = targetYuan.minus(sum(opened.map((group) => group.valueYuan)));
  let costYuan = ZERO;
  const cuts: Cut[] = [];
  for (const piece of pieces) {
    if (missing.lte(0)) break;
    if (decisions[piece.group] !== (piece.kind === 'single' ? 'open' : 'undecided')) continue;
    if (missing.lt(piece.gainYuan)) {
      const partYuan = quotient(missing.times(piece.costYuan), piece.gainYuan);
      const isHead = piece.kind === 'head';
      return {
        costYuan: costYuan.plus(partYuan),
        cuts: isHead ? cuts : [...cuts, ...piece.candidates.map((one) => partialCut(one, missing))],
        split: isHead ? piece.group : null,
      };
    }
    missing = missing.minus(piece.gainYuan);
    costYuan = costYuan.plus(piece.costYuan);
    cuts.push(...piece.candidates.map(({ id, mostYuan }) => ({ id, cutYuan: mostYuan })));
  }
  return missing.gt(0) ? null : { costYuan, cuts, split: null };
}

/** The smallest cut in whole fen (or all there is) that gains what is missing. */
function partialCut({ id, gainPerYuan, mostYuan }: CutCandidate, missingYuan: Decimal): Cut {
  const roundedUp = roundYuanUp(quotient(missingYuan, gainPerYuan));
  const isEnough = roundedUp.times(gainPerYuan).gte(missingYuan);
  const cutYuan = isEnough ? roundedUp : roundedUp.plus(ONE_FEN_YUAN);
  return { id, cutYuan: smaller(cutYuan, mostYuan) };
}
