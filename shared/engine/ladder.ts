import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { isPaying, lackingYuan } from './counted-balance';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import { lostByOneYuan } from './group-standing';
import { leftOutVarieties, type LeftOutVariety } from './left-out';
import type { VarietyFigures, VarietyState } from './plan-result';

/** One variety of the ladder. */
export interface LadderRung {
  readonly id: string;
  readonly genericName: string;
  /** Its settlement group. */
  readonly group: string;
  readonly state: VarietyState;
  /** S. */
  readonly nonSelectedYuan: YuanText;
  /** S0; 0 for a variety never reported. */
  readonly breakEvenNonSelectedYuan: YuanText;
  /** S50; `null` where it is not known. */
  readonly redLineYuan: YuanText | null;
  /** S0 − S, in yuan of spending. */
  readonly headroomYuan: YuanText;
  /** k (S0 − S), in yuan of the fund: the balance base. */
  readonly fundHeadroomYuan: YuanText;
  /** Σ of the fund headroom down to this rung. */
  readonly cumulativeYuan: YuanText;
  /** What the hospital retains less for one further yuan of non-selected spending: β k while the group pays, 0 where it does not. `null` without a needed score. */
  readonly lostPerYuan: YuanText | null;
  /** Whether the settlement group retains anything to lose. */
  readonly isPaying: boolean;
  /** What the group's balance lacks until it pays, at least 0. */
  readonly lackingYuan: YuanText;
  /** The further spending that brings the settlement group's balance to zero, `Bg ÷ ke`; negative where it is below. `null` where the fund pays nothing. Source: domain 3.3. */
  readonly groupRoomYuan: YuanText | null;
}

/** All varieties in scope from the largest headroom `S0 − S` to the smallest. */
export interface BreakEvenLadder {
  readonly rungs: readonly LadderRung[];
  /** The last cumulative value: the hospital's balance base. */
  readonly balanceBaseYuan: YuanText;
  /** The first rung at which the cumulative line is below zero; `null` where it never is. */
  readonly crossingId: string | null;
  /** Ids of the varieties that cost money, the costliest first. */
  readonly costingIds: readonly string[];
  readonly leftOut: readonly LeftOutVariety[];
}

/** The break-even ladder (盈亏阶梯). Source: domain 3.1, 3.3. */
export function breakEvenLadder(plan: PlanDocument): BreakEvenLadder {
  const evaluated = evaluateInParts(plan);
  const steps = stepsOf(evaluated);
  let cumulative = ZERO;
  const rungs = steps.map((step) => {
    cumulative = cumulative.plus(step.fundHeadroom);
    return rungOf(evaluated, step, cumulative);
  });
  return {
    rungs,
    balanceBaseYuan: evaluated.result.hospital.balanceBaseYuan,
    crossingId: rungs.find(({ cumulativeYuan }) => cumulativeYuan.startsWith('-'))?.id ?? null,
    costingIds: costingIds(steps),
    leftOut: leftOutVarieties(plan, evaluated.result),
  };
}

interface Step {
  readonly id: string;
  readonly genericName: string;
  readonly group: string;
  readonly figures: VarietyFigures;
  /** S0 − S. */
  readonly headroom: Decimal;
  /** k (S0 − S). */
  readonly fundHeadroom: Decimal;
}

function costingIds(steps: readonly Step[]): readonly string[] {
  return steps
    .filter(({ fundHeadroom }) => fundHeadroom.isNegative() && !fundHeadroom.isZero())
    .sort((left, right) => left.fundHeadroom.comparedTo(right.fundHeadroom))
    .map(({ id }) => id);
}

/** What is counted, the largest headroom first; equals keep the plan's order. */
function stepsOf({ plan, evaluations }: EvaluatedPlan): readonly Step[] {
  return evaluations
    .flatMap(({ result, contribution }, index): readonly Step[] => {
      if (contribution === null || result.outcome.kind === 'incomplete') return [];
      const genericName = plan.varieties[index]?.genericName ?? '';
      const { group, sums } = contribution;
      const { figures } = result.outcome;
      const headroom = decimalFromText(figures.headroomYuan);
      const fundHeadroom = sums.balanceBaseYuan;
      return [{ id: result.id, genericName, group, figures, headroom, fundHeadroom }];
    })
    .sort((left, right) => right.headroom.comparedTo(left.headroom));
}

function rungOf(
  { plan, totals, result }: EvaluatedPlan,
  step: Step,
  cumulative: Decimal,
): LadderRung {
  const { figures } = step;
  const expenditureFactor = decimalFromText(figures.expenditureFactorRatio);
  const groupBalance = totals.groups.get(step.group)?.balanceBaseYuan ?? ZERO;
  const { retentionRatio } = result;
  const lost = lostByOneYuan(
    { policy: plan.policy, retentionRatio },
    groupBalance,
    expenditureFactor,
  );
  return {
    id: step.id,
    genericName: step.genericName,
    group: step.group,
    state: figures.state,
    nonSelectedYuan: figures.nonSelectedYuan,
    breakEvenNonSelectedYuan: figures.breakEvenNonSelectedYuan,
    redLineYuan: figures.redLineYuan,
    headroomYuan: figures.headroomYuan,
    fundHeadroomYuan: figures.balanceBaseYuan,
    cumulativeYuan: textFromDecimal(cumulative),
    lostPerYuan: lost === null ? null : textFromDecimal(lost),
    isPaying: isPaying(plan.policy, groupBalance),
    lackingYuan: textFromDecimal(lackingYuan(plan.policy, groupBalance)),
    groupRoomYuan: roomYuan(groupBalance, expenditureFactor),
  };
}

/** `balance ÷ ke`; `null` where the fund pays nothing and no spending moves the balance. */
function roomYuan(balance: Decimal, expenditureFactor: Decimal): YuanText | null {
  return expenditureFactor.isZero() ? null : textFromDecimal(quotient(balance, expenditureFactor));
}
