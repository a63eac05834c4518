import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
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
  /** β k: what is retained less for each further yuan of non-selected spending while the group's balance is above zero. `null` without a needed score. */
  readonly lostPerYuan: YuanText | null;
  /** The further spending that brings the settlement group's balance to zero, `Bg ÷ k`; negative where it is below. `null` where the fund pays nothing. */
  readonly groupRoomYuan: YuanText | null;
  /** The same for the hospital's total, `ΣB ÷ k`. Source: domain 3.3. */
  readonly hospitalRoomYuan: YuanText | null;
}

/** All varieties in scope from the largest fund headroom to the deepest deficit. */
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
  const isNegative = (yuan: YuanText): boolean => yuan.startsWith('-');
  return {
    rungs,
    balanceBaseYuan: evaluated.result.hospital.balanceBaseYuan,
    crossingId: rungs.find((rung) => isNegative(rung.cumulativeYuan))?.id ?? null,
    costingIds: rungs
      .filter((rung) => isNegative(rung.fundHeadroomYuan))
      .map(({ id }) => id)
      .reverse(),
    leftOut: leftOutVarieties(plan, evaluated.result),
  };
}

interface Step {
  readonly id: string;
  readonly genericName: string;
  readonly group: string;
  readonly figures: VarietyFigures;
  readonly fundHeadroom: Decimal;
}

/** What is counted, the largest fund headroom first; equals keep the plan's order. */
function stepsOf({ plan, evaluations }: EvaluatedPlan): readonly Step[] {
  return evaluations
    .flatMap(({ result, contribution }, index): readonly Step[] => {
      if (contribution === null || result.outcome.kind === 'incomplete') return [];
      const genericName = plan.varieties[index]?.genericName ?? '';
      const { group, sums } = contribution;
      const { figures } = result.outcome;
      return [{ id: result.id, genericName, group, figures, fundHeadroom: sums.balanceBaseYuan }];
    })
    .sort((left, right) => right.fundHeadroom.comparedTo(left.fundHeadroom));
}

function rungOf({ totals, result }: EvaluatedPlan, step: Step, cumulative: Decimal): LadderRung {
  const { figures } = step;
  const fundFactor = decimalFromText(figures.fundFactorRatio);
  const groupBalance = totals.groups.get(step.group)?.balanceBaseYuan ?? ZERO;
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
    lostPerYuan:
      result.retentionRatio === null
        ? null
        : textFromDecimal(decimalFromText(result.retentionRatio).times(fundFactor)),
    groupRoomYuan: roomYuan(groupBalance, fundFactor),
    hospitalRoomYuan: roomYuan(totals.all.balanceBaseYuan, fundFactor),
  };
}

/** `balance ÷ k`; `null` where the fund pays nothing and no spending moves the balance. */
function roomYuan(balance: Decimal, fundFactor: Decimal): YuanText | null {
  return fundFactor.isZero() ? null : textFromDecimal(quotient(balance, fundFactor));
}
