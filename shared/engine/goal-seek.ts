import { assertNever } from '../assert';
import { type Decimal } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import { applyLevers } from '../plan/levers';
import type { PlanDocument } from '../plan/plan';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import type { Goal, GoalChange, GoalMeans, GoalOutcome } from './goal';
import { baseToTarget } from './goal-base';
import { cutsToTarget } from './goal-cuts';
import { goalFigure, yieldPerYuan } from './goal-figure';
import { scoreToTarget } from './goal-score';

interface GoalRequest {
  readonly plan: PlanDocument;
  readonly goal: Goal;
  readonly by: GoalMeans;
  /** Varieties whose spending must stay. */
  readonly lockedIds: readonly string[];
}

/**
 * What must change to reach a target (反算), all else as it is: the least total cut of non-selected spending, the smallest
 * multiplier of all base quantities, or the smallest score. Exact: what is found reaches the target in the engine. Only the
 * present and the most that can be are held to the target as they are shown, to the fen: a target read off the screen is
 * never out of reach by less than half a fen.
 */
export function seekGoal(request: GoalRequest): GoalOutcome {
  const evaluated = evaluateInParts(request.plan);
  const presentYuan = goalFigure(evaluated.result.hospital, request.goal.kind);
  const targetYuan = decimalFromText(request.goal.targetYuan);
  if (presentYuan !== null && isShownAs(presentYuan, targetYuan)) {
    return { kind: 'alreadyThere', presentYuan };
  }
  const outcome = seekFigure(request, { evaluated, presentYuan, targetYuan });
  if (outcome.kind !== 'outOfReach' || !isShownAs(outcome.bestYuan, targetYuan)) return outcome;
  const bestYuan = decimalFromText(outcome.bestYuan);
  return seekFigure(request, { evaluated, presentYuan, targetYuan: bestYuan });
}

/** Whether an amount to the fen is at least the target. */
function isShownAs(amountYuan: YuanText, targetYuan: Decimal): boolean {
  return roundYuan(decimalFromText(amountYuan)).gte(targetYuan);
}

interface Sought {
  readonly evaluated: EvaluatedPlan;
  readonly presentYuan: YuanText | null;
  readonly targetYuan: Decimal;
}

function seekFigure(
  request: GoalRequest,
  { evaluated, presentYuan, targetYuan }: Sought,
): GoalOutcome {
  const { plan, goal, by } = request;
  if (by === 'score') {
    const found = scoreToTarget({ evaluated, kind: goal.kind, targetYuan });
    if (found.kind === 'outOfReach') return outOfReach(presentYuan, found.bestYuan);
    const { score, retentionRatio, reachedYuan } = found;
    return reached(presentYuan, reachedYuan, { kind: 'score', score, retentionRatio });
  }
  const { retentionRatio } = evaluated.result;
  const perYuan = yieldPerYuan({ policy: plan.policy, retentionRatio }, goal.kind);
  if (perYuan === null || presentYuan === null) return { kind: 'scoreMissing' };
  return by === 'cuts'
    ? seekCuts({ ...request, evaluated, presentYuan, targetYuan, perYuan })
    : seekBase({ ...request, evaluated, presentYuan, targetYuan, perYuan });
}

interface Seeking extends GoalRequest {
  readonly evaluated: EvaluatedPlan;
  readonly presentYuan: YuanText;
  readonly targetYuan: Decimal;
  /** What one yuan of a group's balance brings. */
  readonly perYuan: Decimal;
}

function seekCuts({
  evaluated,
  presentYuan,
  targetYuan,
  perYuan,
  lockedIds,
}: Seeking): GoalOutcome {
  const found = cutsToTarget({ evaluated, yieldPerYuan: perYuan, targetYuan, lockedIds });
  return found.kind === 'outOfReach'
    ? outOfReach(presentYuan, found.bestYuan)
    : reached(presentYuan, found.reachedYuan, found.change);
}

function seekBase({ evaluated, presentYuan, targetYuan, perYuan }: Seeking): GoalOutcome {
  const found = baseToTarget({ evaluated, yieldPerYuan: perYuan, targetYuan });
  return found.kind === 'outOfReach'
    ? outOfReach(presentYuan, found.bestYuan)
    : reached(presentYuan, found.reachedYuan, { kind: 'base', scale: found.scale });
}

function reached(presentYuan: YuanText | null, figure: Decimal, change: GoalChange): GoalOutcome {
  return { kind: 'reached', presentYuan, reachedYuan: textFromDecimal(figure), change };
}

function outOfReach(presentYuan: YuanText | null, best: Decimal): GoalOutcome {
  return { kind: 'outOfReach', presentYuan, bestYuan: textFromDecimal(best) };
}

/** The plan with the change of a reached goal. */
export function applyGoalChange(plan: PlanDocument, change: GoalChange): PlanDocument {
  switch (change.kind) {
    case 'cuts': {
      const cuts = new Map(change.cuts.map(({ id, nonSelected }) => [id, nonSelected]));
      return {
        ...plan,
        varieties: plan.varieties.map((variety) => {
          const nonSelected = cuts.get(variety.id);
          return nonSelected === undefined ? variety : { ...variety, nonSelected };
        }),
      };
    }
    case 'base':
      return applyLevers(plan, { baseScale: change.scale });
    case 'score':
      return { ...plan, score: change.score };
    default:
      return assertNever(change);
  }
}
